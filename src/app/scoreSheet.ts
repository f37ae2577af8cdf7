import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { cellCount, columnLetters } from '../sheet/rect';
import { MAX_RESTORE_CELLS, writtenCellCount } from '../sheet/writePlan';
import type { WritePlan } from '../sheet/writePlan';
import type { AppContext } from './appContext';
import type { RunControls, ScorePreview, ScoreRequest } from './dcPilot';
import type { OwnTables } from './ownTables';
import { planScore } from './planScore';
import type { ScorePlan } from './planScore';
import type { ScoreReport } from './report';
import { readScoredSheet } from './scoredSheet';
import { scoreReport } from './scoreReport';

const prepare = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls,
): Promise<Result<ScorePlan>> => {
  const result = await readScoredSheet(app, request, run);
  if (!result.ok) return result;
  return planScore(app, request, result.value);
};

/** Cells that would be replaced: they decide whether there is a way back. */
const replacedCellCount = (plan: WritePlan, ownTables: OwnTables): number => {
  const { columns } = plan;
  const replaced = columns
    ? columns.columns.filter((column) => !column.isNew).length * (columns.lastRow - columns.headerRow + 1)
    : 0;
  return Object.values(ownTables).reduce((sum, table) => sum + cellCount(table.rect), replaced);
};

const columnsWhere = (plan: WritePlan, isNew: boolean): ScorePreview['newColumns'] =>
  (plan.columns?.columns ?? [])
    .filter((column) => column.isNew === isNew)
    .map(({ header, column }) => ({ header, letter: columnLetters(column) }));

const sheetsOf = (
  plan: WritePlan,
  ownTables: OwnTables,
): Pick<ScorePreview, 'newSheets' | 'updatedSheets'> => {
  const existing = new Map(Object.entries(ownTables).map(([id, table]) => [id, table.sheetName]));
  return {
    newSheets: plan.sheets.filter((sheet) => !existing.has(sheet.id)).map((sheet) => sheet.name),
    updatedSheets: plan.sheets.flatMap((sheet) => existing.get(sheet.id) ?? []),
  };
};

/** What a score would write; nothing is written. */
export const previewScore = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<ScorePreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result } = prepared.value;
  return succeed({
    report: scoreReport(result, []),
    newColumns: columnsWhere(plan, true),
    updatedColumns: columnsWhere(plan, false),
    ...sheetsOf(plan, result.ownTables),
    cellCount: writtenCellCount(plan),
    canRestore: replacedCellCount(plan, result.ownTables) <= MAX_RESTORE_CELLS,
  });
};

/** Scores a sheet and writes the results. UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const scoreSheet = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<ScoreReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const applied = await app.workbook.apply(prepared.value.plan, run);
  return applied.ok ? succeed(scoreReport(prepared.value.result, applied.value.written)) : applied;
};
