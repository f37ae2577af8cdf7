/** The host behind Microsoft's client in one process, beside the figures observed for a host page in Chromium. */
import { createHost } from '../workbench/host';
import { connectClient } from '../workbench/node/client';
import type { ExcelGlobals } from '../src/excel/excelSession';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { median, seeded } from './measure';

const ROWS = 100_000;
const READ_COLUMNS = 15;
const WRITE_COLUMNS = 6;
/** Middle of the ranges observed in Chromium with a trial host, by rows per block: read 100 k × 15, write 100 k × 6. */
const OBSERVED = new Map([
  [1_000, { read: 680, write: 540 }],
  [10_000, { read: 355, write: 215 }],
  [100_000, { read: 436, write: 374 }],
]);

function filledHost() {
  const host = createHost({ locale: 'fr-FR' });
  host.faults.payloadBytes = Number.POSITIVE_INFINITY;
  const random = seeded(7);
  const block = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: READ_COLUMNS }, (_, column) =>
      column % 3 === 0 ? `Texte ${row % 977}` : Math.round(random() * 1e6) / 100,
    ),
  );
  host.model.sheets[0]?.cells.writeValues(0, 0, block);
  return host;
}

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  (globalThis as unknown as ExcelGlobals).Excel.run(work);

const read = (rows: number) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let first = 0; first < ROWS; first += rows) {
      const range = sheet.getRangeByIndexes(first, 0, rows, READ_COLUMNS).load('values');
      await context.sync();
      if (range.values.length !== rows)
        throw new Error(`Read ${range.values.length} rows instead of ${rows}.`);
    }
  });

const write = (rows: number) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const block = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: WRITE_COLUMNS }, (_, c) => i + c / 10),
    );
    for (let first = 0; first < ROWS; first += rows) {
      sheet.getRangeByIndexes(first, 20, rows, WRITE_COLUMNS).values = block;
      await context.sync();
    }
  });

async function main(): Promise<void> {
  const client = connectClient(createHost());
  const rows: BenchRow[] = [];
  for (const [block, observed] of OBSERVED) {
    client.use(filledHost());
    rows.push({
      name: `read 100 k × 15, blocks of ${block} rows`,
      ms: await median(
        3,
        () => undefined,
        () => read(block),
      ),
      againstMs: observed.read,
      note: 'observed in Chromium, another machine state',
    });
    rows.push({
      name: `write 100 k × 6, blocks of ${block} rows`,
      ms: await median(
        3,
        () => undefined,
        () => write(block),
      ),
      againstMs: observed.write,
    });
  }
  publish(
    { bench: 'hostThroughput', what: 'cells through Microsoft’s client and the host, in Node', rows },
    process.cwd(),
  );
}

void main();
