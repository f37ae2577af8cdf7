/** One edit with 1 k, 10 k and 100 k formulas in the workbook: an edit that one formula reads, and one that all read. */
import { createHost } from '../workbench/host';
import { createNodeCalculator } from '../workbench/host/calc/nodeCalculator';
import { connectClient } from '../workbench/node/client';
import type { ExcelGlobals } from '../src/excel/excelSession';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  (globalThis as unknown as ExcelGlobals).Excel.run(work);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const BLOCK = 10_000;

async function fill(count: number): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1').values = [[2]];
    for (let first = 0; first < count; first += BLOCK) {
      const size = Math.min(BLOCK, count - first);
      sheet.getRangeByIndexes(first, 0, size, 2).values = Array.from({ length: size }, (_, i) => [
        first + i,
        (first + i) % 7,
      ]);
      sheet.getRangeByIndexes(first, 2, size, 1).formulas = Array.from({ length: size }, (_, i) => [
        `=IF(B${first + i + 1}>3,A${first + i + 1}*$F$1,ROUND(A${first + i + 1}/3,2))`,
      ]);
      await context.sync();
    }
  });
}

const edit = (address: string, value: number, watched: string) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).values = [[value]];
    const cell = sheet.getRange(watched).load('values');
    await context.sync();
    return cell.values;
  });

async function measure(count: number): Promise<BenchRow[]> {
  const client = connectClient(createHost({ locale: 'fr-FR', calculator: createNodeCalculator() }));
  const filled = await timed(() => fill(count));
  await edit('A2', 5, 'C2');
  const one = await timed(() => edit('A3', 12, 'C3'));
  const all = await timed(() => edit('F1', 3, 'C5'));
  client.close();
  const name = `${count / 1000} k formulas`;
  return [
    { name: `${name}: written and calculated`, ms: filled },
    { name: `${name}: edit with one dependant`, ms: one },
    { name: `${name}: edit that all depend on`, ms: all },
  ];
}

async function main(): Promise<void> {
  connectClient(createHost());
  const rows: BenchRow[] = [];
  for (const count of [1_000, 10_000, 100_000]) rows.push(...(await measure(count)));
  publish(
    { bench: 'recalculation', what: 'recalculation in the host, through the client', rows },
    process.cwd(),
  );
}

void main();
