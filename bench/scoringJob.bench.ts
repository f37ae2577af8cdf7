/**
 * The scoring job through Microsoft's client and the host, against a baseline that moves the same cells: the same blocks
 * and syncs reading the same input and writing the same result cells and formats, with nothing decided in between.
 * Preview, restore point and the sheets of their own are reported apart.
 */
import type { Stage } from '../src/app/dcPilot';
import { createHost } from '../workbench/host';
import { connectClient } from '../workbench/node/client';
import { createDcPilot } from '../src/runtime/createDcPilot';
import type { ExcelGlobals } from '../src/excel/excelSession';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { seeded, watchMemory } from './measure';

const HEADERS = [
  'Code client',
  'Raison sociale',
  'Statut',
  'Commercial',
  'Adresse',
  'Code postal',
  'Ville',
  'Effectif',
  'Secteur',
  'CA 2025 HT',
  'CA 2024 HT',
  'Potentiel HT',
  'Taux de marge',
  'Dernière commande',
  'Nb commandes',
];
const TOWNS = ['Lyon', 'Nantes', 'Lille', 'Brest', 'Toulouse', 'Dijon', 'Rouen', 'Metz'];
const SECTORS = ['Industrie', 'Commerce', 'Santé', 'Hôtellerie', 'Transport'];
const RESULT_FORMATS = ['0.0', '0%', 'General', 'General', '0', '0'];
const BLOCK_ROWS = 10_000;

type Cell = string | number;

function accountRow(index: number, random: () => number): Cell[] {
  const turnover = Math.round(Math.exp(6 + random() * 6));
  const isClient = random() < 0.6;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return [
    `C${String(index).padStart(7, '0')}`,
    `Société ${index} ${pick(SECTORS)}`,
    isClient ? 'Client' : 'Prospect',
    `Commercial ${1 + (index % 6)}`,
    `${1 + (index % 200)} rue de la Gare`,
    String(10000 + (index % 85000)),
    pick(TOWNS),
    Math.ceil(random() * 400),
    pick(SECTORS),
    isClient ? turnover : '',
    isClient ? Math.round(turnover * (0.7 + random() * 0.6)) : '',
    Math.round(turnover * (1 + random() * 2)),
    Math.round(random() * 50) / 100,
    isClient ? 45_000 + Math.floor(random() * 1000) : '',
    isClient ? Math.ceil(random() * 30) : '',
  ];
}

function filledHost(rows: number) {
  const host = createHost({ locale: 'fr-FR' });
  const sheet = host.model.sheets[0];
  if (!sheet) throw new Error('The host has no sheet.');
  const random = seeded(20260301);
  const scalar = (row: Cell[]) => row.map((cell) => (cell === '' ? null : cell));
  sheet.cells.writeValues(0, 0, [HEADERS]);
  for (let first = 0; first < rows; first += BLOCK_ROWS) {
    const block = Array.from({ length: Math.min(BLOCK_ROWS, rows - first) }, (_, i) =>
      scalar(accountRow(first + i, random)),
    );
    sheet.cells.writeValues(1 + first, 0, block);
  }
  return host;
}

/** Reads every input cell, writes six result columns with their formats: what the job has to move at least. */
async function moveCells(rows: number): Promise<void> {
  const excel = globalThis as unknown as ExcelGlobals;
  const results = Array.from({ length: BLOCK_ROWS }, (_, i): Cell[] => [i % 100, 0.8, 'B', 'C', i + 1, 50]);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let first = 0; first <= rows; first += BLOCK_ROWS) {
      const range = sheet
        .getRangeByIndexes(first, 0, Math.min(BLOCK_ROWS, rows + 1 - first), HEADERS.length)
        .load('values');
      await context.sync();
      if (range.values.length === 0) throw new Error('Nothing was read.');
      range.untrack();
    }
    for (let first = 0; first <= rows; first += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rows + 1 - first);
      RESULT_FORMATS.forEach((format, column) => {
        sheet.getRangeByIndexes(first, HEADERS.length + column, count, 1).numberFormat = [[format]];
      });
      sheet.getRangeByIndexes(first, HEADERS.length, count, RESULT_FORMATS.length).values = results.slice(
        0,
        count,
      );
      await context.sync();
    }
  });
}

interface JobTimes {
  readonly total: number;
  readonly stages: Partial<Record<Stage, number>>;
}

async function runJob(): Promise<JobTimes> {
  const pilot = createDcPilot({
    excel: globalThis as unknown as ExcelGlobals,
    clock: () => new Date(Date.UTC(2026, 2, 2)),
    medium: 'commandLine',
  });
  const stages: Partial<Record<Stage, number>> = {};
  let stage: Stage = 'read';
  let since = performance.now();
  const start = since;
  const onProgress = (next: Stage): void => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + now - since;
    [stage, since] = [next, now];
  };
  const result = await pilot.score({ language: 'fr' }, { onProgress });
  onProgress('finish');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { total: performance.now() - start, stages };
}

async function measure(rows: number): Promise<BenchRow[]> {
  const client = connectClient(filledHost(rows));
  await moveCells(rows);
  client.use(filledHost(rows));
  const baselineStart = performance.now();
  await moveCells(rows);
  const baseline = performance.now() - baselineStart;
  client.use(filledHost(rows));
  globalThis.gc?.();
  const stopWatching = watchMemory();
  const { total, stages } = await runJob();
  const peakMegabytes = stopWatching();
  client.close();
  const apart = (stages.restorePoint ?? 0) + (stages.finish ?? 0);
  const note = Object.entries(stages)
    .map(([name, ms]) => `${name} ${Math.round(ms)}`)
    .join(', ');
  return [
    {
      name: `${rows / 1000} k rows, job without restore point`,
      ms: total - apart,
      againstMs: baseline,
      limit: 1.3,
      peakMegabytes,
      note,
    },
    {
      name: `${rows / 1000} k rows, whole job`,
      ms: total,
      againstMs: baseline,
      note: 'restore point, own sheets and end included',
    },
  ];
}

async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const count of [10_000, 100_000, 500_000]) rows.push(...(await measure(count)));
  publish(
    {
      bench: 'scoringJob',
      what: 'score a sheet of N rows × 15 columns through the client, against moving the same cells',
      rows,
    },
    process.cwd(),
  );
}

void main();
