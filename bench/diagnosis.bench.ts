/**
 * Diagnosis of N accounts with N lines of follow-up and a thousand answers, through Microsoft's client and the host: what a
 * year-end review waits for. The follow-up job goes first, as it does in use.
 */
import type { ExcelGlobals } from '../src/excel/excelSession';
import { connectClient } from '../workbench/node/client';
import { pilotOn } from '../workbench/node/openSession';
import { accountHost } from './accountHost';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { watchMemory } from './measure';

const ROWS = 10_000;
const TODAY = 46_083;

interface Measured {
  readonly ms: number;
  readonly peakMegabytes: number;
}

const measured = async (work: () => Promise<{ readonly ok: boolean }>): Promise<Measured> => {
  globalThis.gc?.();
  const stopWatching = watchMemory();
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  const peakMegabytes = stopWatching();
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { ms, peakMegabytes };
};

type Cells = readonly (readonly (string | number)[])[];

/** Fills the first columns of a table of ours, which grows with them. */
const fill = async (host: ReturnType<typeof accountHost>, table: string, rows: Cells): Promise<void> => {
  const { Excel } = globalThis as unknown as ExcelGlobals;
  await Excel.run(async (context) => {
    const head = context.workbook.tables.getItem(table).getHeaderRowRange();
    head.load('rowIndex,columnCount');
    context.workbook.tables.getItem(table).resize(head.getResizedRange(rows.length, 0));
    await context.sync();
    const { name } = await nameOf(context, table);
    const sheet = host.model.sheets.find((one) => one.name === name);
    sheet?.cells.writeValues(
      head.rowIndex + 1,
      0,
      rows.map((row) => [...row]),
    );
  });
};

const nameOf = async (context: Excel.RequestContext, table: string): Promise<{ name: string }> => {
  const { worksheet } = context.workbook.tables.getItem(table);
  worksheet.load('name');
  await context.sync();
  return { name: worksheet.name };
};

const key = (at: number): string => `C${String(at % ROWS).padStart(7, '0')}`;

async function main(): Promise<void> {
  const host = accountHost(ROWS);
  const client = connectClient(host);
  const pilot = pilotOn({
    excel: globalThis as unknown as ExcelGlobals,
    clock: () => new Date(Date.UTC(2026, 2, 2)),
    medium: 'commandLine',
  });
  const sheet = host.model.sheets[0]?.name ?? '';
  const request = { language: 'fr', sheet } as const;
  const first = await measured(() => pilot.followup(request));
  const lines = Array.from({ length: ROWS }, (_, at) => [TODAY - (at % 360), key(at * 7)]);
  const answers = Array.from({ length: 1000 }, (_, at) => [TODAY - (at % 300), key(at * 11), at % 11]);
  await fill(host, 'DcFollowup', lines);
  await fill(host, 'DcSatisfaction', answers);
  const followup = await measured(() => pilot.followup(request));
  const diagnosis = await measured(() => pilot.diagnose(request));
  const again = await measured(() => pilot.diagnose(request));
  const row = (name: string, one: Measured, note: string): BenchRow => ({ name, ...one, note });
  const rows: BenchRow[] = [
    row(
      'follow-up, first click of a process',
      first,
      'makes DC Suivi, DC Bilans, DC Satisfaction, DC Résultats',
    ),
    row('follow-up with its lines', followup, '10,000 lines checked, 1,000 answers'),
    row('diagnosis, first', diagnosis, 'makes DC Questionnaire and DC Diagnostic'),
    row('diagnosis, again', again, 'renews DC Diagnostic'),
  ];
  client.close();
  const what =
    'follow-up and diagnosis of 10,000 accounts, 10,000 lines and 1,000 answers through the client';
  publish({ bench: 'diagnosis', what, rows }, process.cwd());
}

void main();
