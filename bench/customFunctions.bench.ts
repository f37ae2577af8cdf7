/**
 * `=DCSCORE` in 100 k cells (20 workbooks), from the host's first message to the last result in its cell, against a function that hands
 * its first argument back: the same arguments, the same messages (cut to 5 MB), the same client and host. What is left is
 * what scoring a row costs once its arguments have travelled.
 */
import { createHost } from '../workbench/host';
import { createNodeCalculator } from '../workbench/host/calc/nodeCalculator';
import { connectClient } from '../workbench/node/client';
import { sketchTable } from '../src/domain/scoring/tableForTests';
import { gridTable } from '../src/domain/scoring/gridTable';
import { scoreAccounts } from '../src/domain/scoring/scoreAccounts';
import { associateFunctions } from '../src/functions/associateFunctions';
import { functionsJson } from '../src/functions/catalog';
import type { ExcelGlobals } from '../src/excel/excelSession';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { seeded } from './measure';

const HEADERS = [
  'Client',
  'CA',
  'CA N-1',
  'Potentiel',
  'Taux de marge',
  'Dernière commande',
  'Effectif',
  'Paiement',
];
const BLOCK = 10_000;
const SAME = 'DCSAME';
const RESULT = 10;
const WORKBOOK_ROWS = 5_000;

type Cell = string | number;

function accounts(count: number): Cell[][] {
  const random = seeded(20260302);
  return Array.from({ length: count }, (_, i) => {
    const turnover = Math.round(Math.exp(6 + random() * 6));
    const margin = Math.round(random() * 60) / 100;
    const order = 45_000 + Math.floor(random() * 900);
    return [
      `Société ${i}`,
      turnover,
      Math.round(turnover * (0.7 + random() * 0.6)),
      Math.round(turnover * (1 + random())),
      margin,
      order,
      Math.ceil(random() * 400),
      random() < 0.05 ? 'Retard' : 'OK',
    ];
  });
}

/** The grid of a job over these accounts, as it stands in `DC Barème`. */
function gridOf(rows: readonly Cell[][]): (Cell | null)[][] {
  const numbers = (column: number): number[] => rows.map((row) => Number(row[column]));
  const table = sketchTable({
    numbers: {
      turnover: numbers(1),
      previousTurnover: numbers(2),
      potential: numbers(3),
      marginRate: numbers(4),
      lastOrder: numbers(5),
      employees: numbers(6),
    },
    texts: { payment: rows.map((row) => String(row[7])) },
  });
  return gridTable(scoreAccounts(table).model, 'fr').map((row) => row.map((cell) => cell as Cell | null));
}

function filledHost(rows: readonly Cell[][], grid: readonly (readonly (Cell | null)[])[], id: string) {
  const host = createHost({ locale: 'fr-FR', calculator: createNodeCalculator() });
  const metadata = functionsJson('fr');
  const score = metadata.functions.find((one) => one.id === 'DCSCORE');
  if (!score) throw new Error('DCSCORE is not in the catalogue.');
  host.registerCustomFunctions({
    ...metadata,
    functions: [...metadata.functions, { ...score, id: SAME, name: SAME }],
  } as Parameters<typeof host.registerCustomFunctions>[0]);
  const sheet = host.model.sheets[0];
  if (!sheet) throw new Error('The host has no sheet.');
  sheet.cells.writeValues(0, 0, [HEADERS]);
  for (let first = 0; first < rows.length; first += BLOCK)
    sheet.cells.writeValues(1 + first, 0, rows.slice(first, first + BLOCK) as Cell[][]);
  sheet.cells.writeValues(0, 20, grid as (Cell | null)[][]);
  return {
    host,
    sheet,
    formula: (row: number) =>
      `=${id}(A${row}:H${row},A$1:H$1,$U$1:$${columnName(20 + (grid[0]?.length ?? 1) - 1)}$${grid.length})`,
  };
}

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Waits for the answers without asking the host to calculate: the cells are looked at, not loaded. */
async function answered(read: () => unknown): Promise<void> {
  const isWaiting = (): boolean => {
    const value = read();
    return value === null || (typeof value === 'object' && value !== null);
  };
  while (isWaiting()) await new Promise((resolve) => setImmediate(resolve));
}

interface Measured {
  readonly ms: number;
  readonly callMs: number;
  readonly calls: number;
  readonly values: unknown[];
}

async function measure(
  id: string,
  rows: readonly Cell[][],
  grid: readonly (readonly (Cell | null)[])[],
): Promise<Measured> {
  const { host, sheet, formula } = filledHost(rows, grid, id);
  const client = connectClient(host);
  let [calls, callMs] = [0, 0];
  const counted =
    (work: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const start = performance.now();
      const answer = work(...args);
      callMs += performance.now() - start;
      calls++;
      return answer;
    };
  associateFunctions((name, work) => client.customFunctions.associate(name, counted(work)), {
    language: () => 'fr',
    error: (_, reason) => new Error(reason),
    loadPlaces: () => Promise.reject(new Error('No places here.')),
  });
  client.customFunctions.associate(
    SAME,
    counted((row) => [[(row as unknown[][])[0]?.[1]]]),
  );
  const excel = globalThis as unknown as ExcelGlobals;
  await excel.Excel.run(async (context) => {
    const target = context.workbook.worksheets.getActiveWorksheet();
    for (let first = 0; first < rows.length; first += BLOCK) {
      const size = Math.min(BLOCK, rows.length - first);
      target.getRangeByIndexes(1 + first, RESULT, size, 1).formulas = Array.from({ length: size }, (_, i) => [
        formula(2 + first + i),
      ]);
      await context.sync();
    }
  });
  globalThis.gc?.();
  const start = performance.now();
  await client.startCustomFunctions();
  await answered(() => sheet.cells.get(rows.length, RESULT));
  const ms = performance.now() - start;
  client.close();
  return { ms, callMs, calls, values: rows.map((_, i) => sheet.cells.get(1 + i, RESULT)) };
}

interface Both {
  readonly score: Measured;
  readonly same: Measured;
}

const add = (a: Measured, b: Measured): Measured => ({
  ms: a.ms + b.ms,
  callMs: a.callMs + b.callMs,
  calls: a.calls + b.calls,
  values: [...a.values, ...b.values],
});
const NOTHING: Measured = { ms: 0, callMs: 0, calls: 0, values: [] };

/**
 * A workbook after the other, both functions in turn: the arguments of 100 k calls at once, a grid in each, would fill the
 * memory of most machines.
 */
async function measureBoth(
  rows: readonly Cell[][],
  grid: readonly (readonly (Cell | null)[])[],
): Promise<Both> {
  let both: Both = { score: NOTHING, same: NOTHING };
  for (let first = 0; first < rows.length; first += WORKBOOK_ROWS) {
    const part = rows.slice(first, first + WORKBOOK_ROWS);
    const same = add(both.same, await measure(SAME, part, grid));
    both = { same, score: add(both.score, await measure('DCSCORE', part, grid)) };
  }
  return both;
}

async function main(): Promise<void> {
  const count = Number(process.env['CELLS'] ?? 100_000);
  const rows = accounts(count);
  const grid = gridOf(rows);
  await measureBoth(accounts(500), grid);
  const { score, same } = await measureBoth(rows, grid);
  const numbers = score.values.filter((value) => typeof value === 'number').length;
  if (score.calls !== count || numbers !== count) throw new Error(`${score.calls} calls, ${numbers} scores.`);
  const note = `in the functions ${Math.round(score.callMs)} and ${Math.round(same.callMs)} ms; grid of ${grid.length} rows`;
  const benchRows: BenchRow[] = [
    { name: `=DCSCORE in ${count / 1000} k cells`, ms: score.ms, againstMs: same.ms, limit: 1.5, note },
  ];
  publish(
    {
      bench: 'customFunctions',
      what: 'from invocation to result, against handing an argument back',
      rows: benchRows,
    },
    process.cwd(),
  );
}

void main();
