/**
 * Takes back the columns of a job. Untouched columns go back whole, copied inside Excel; where rows moved or cells were
 * edited, rows are found again by what identifies them and only cells that still hold what was written go back.
 */
import type { UndoOutcome } from '../app/workbookPort';
import type { RawCell } from '../sheet/cellGrid';
import { isFormulaOf } from '../sheet/liveFormula';
import { matchRows, rowKeys } from '../sheet/matchRows';
import { qualifyAddress } from '../sheet/qualifyAddress';
import { columnLetters, formatAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { IndexedColumn, IndexedColumns } from '../sheet/restoreIndex';
import { asRestored } from './cellTexts';
import { loadPlace, rectOf } from './describeSheet';
import { locateColumns, readColumn } from './locateColumns';
import type { LocatedColumns } from './locateColumns';
import { rangeOf } from './readBlocks';
import type { CellContents } from './readBlocks';
import { judgeColumn } from './undoColumn';
import type { ColumnVerdict, OldCell, UndoMode } from './undoColumn';
import { narrowFilter } from './sheetFilter';
import { writeBlocks } from './writeBlocks';

export interface UndoScope {
  readonly context: Excel.RequestContext;
  readonly restore: Excel.Worksheet;
  readonly mode: UndoMode;
}

export type UndoPart = Pick<UndoOutcome, 'restored' | 'kept'>;
export const NOTHING_UNDONE: UndoPart = { restored: [], kept: [] };
const MAX_LISTED = 1000;
/** What a formula shows that has no room to spill. */
const BLOCKED_SPILL = '#SPILL!';

interface ColumnJob {
  readonly entry: IndexedColumn;
  readonly column: number;
  readonly verdict: ColumnVerdict;
  readonly isUnmoved: boolean;
}

const bodyLength = (columns: IndexedColumns): number => columns.lastRow - columns.firstRow + 1;
const currentFirstRow = (columns: IndexedColumns, located: LocatedColumns): number =>
  located.headerRow + (columns.firstRow - columns.headerRow);

const readImage = (
  { context, restore }: UndoScope,
  columns: IndexedColumns,
  image: number,
): Promise<RawCell[]> =>
  readColumn(context, restore.id, { column: image, top: columns.firstRow, bottom: columns.lastRow });

/** Cells as they were, formulas as such. */
const readOld = async (scope: UndoScope, columns: IndexedColumns, image: number): Promise<OldCell[]> => {
  const values = await readImage(scope, columns, image);
  const place = { column: image, top: columns.firstRow, bottom: columns.lastRow };
  const formulas = await readColumn(scope.context, scope.restore.id, { ...place, contents: 'formulasR1C1' });
  return values.map((value, row) => {
    const formula = formulas[row];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return isFormula ? { formula } : value;
  });
};

/** Cells now: a column that lives is known by its formulas; below a spill nothing stands but its results. */
const readCurrent = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
  { entry, column }: { readonly entry: IndexedColumn; readonly column: number },
): Promise<RawCell[]> => {
  const place = { column, top: currentFirstRow(columns, located), bottom: located.usedBottom };
  const read = (contents: CellContents): Promise<RawCell[]> =>
    readColumn(scope.context, located.sheetId, { ...place, contents });
  if (entry.formula === undefined) return read('values');
  const formulas = await read('formulasR1C1');
  if (!entry.isSpilled) return formulas;
  const isOurs = isFormulaOf(entry.formula, formulas);
  const values = await read('values');
  return values.map((value, row) =>
    isOurs(formulas[row]) && value !== BLOCKED_SPILL ? (formulas[row] ?? null) : value,
  );
};

const readIdentityKeys = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
  count: number,
) => {
  const before: RawCell[][] = [];
  const after: RawCell[][] = [];
  for (const [at, identity] of columns.identity.entries()) {
    const column = located.identity[at];
    if (column === null || column === undefined) return null;
    before.push(await readImage(scope, columns, identity.image));
    const top = currentFirstRow(columns, located);
    after.push(await readColumn(scope.context, located.sheetId, { column, top, bottom: top + count - 1 }));
  }
  return before.length === 0
    ? null
    : { before: rowKeys(before, bodyLength(columns)), after: rowKeys(after, count) };
};

/** Row by row where each written row is now; by position where nothing identifies the rows. */
const findRows = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
): Promise<Int32Array> => {
  const count = Math.max(0, located.usedBottom - currentFirstRow(columns, located) + 1);
  const keys = await readIdentityKeys(scope, columns, located, count);
  if (keys) return matchRows(keys.before, keys.after);
  return Int32Array.from({ length: bodyLength(columns) }, (_, row) => row);
};

const judge = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
): Promise<ColumnJob[]> => {
  const match = await findRows(scope, columns, located);
  const isUnmoved = match.every((now, row) => now === row);
  const jobs: ColumnJob[] = [];
  for (const [at, entry] of columns.columns.entries()) {
    const column = located.columns[at];
    if (column === null || column === undefined) continue;
    const current = await readCurrent(scope, columns, located, { entry, column });
    const old = entry.oldImage === undefined ? null : await readOld(scope, columns, entry.oldImage);
    const written =
      entry.writtenImage === undefined || scope.mode === 'rollback'
        ? null
        : await readImage(scope, columns, entry.writtenImage);
    jobs.push({
      entry,
      column,
      isUnmoved,
      verdict: judgeColumn(entry, { current, written, old, match }, scope.mode),
    });
  }
  return jobs;
};

const bodyRect = (columns: IndexedColumns, located: LocatedColumns, column: number, length: number): Rect => {
  const top = currentFirstRow(columns, located);
  return { top, bottom: top + length - 1, left: column, right: column };
};

/** Rows from the first to the last one that goes back. */
const span = (verdict: ColumnVerdict): number => Math.max(0, ...verdict.back.keys()) + 1;

const putBackCells = async (
  columns: IndexedColumns,
  located: LocatedColumns,
  job: ColumnJob,
): Promise<void> => {
  const { top } = bodyRect(columns, located, job.column, 1);
  const restored = (old: OldCell | undefined): RawCell => {
    if (old === undefined) return null;
    return typeof old === 'object' && old !== null ? old.formula : asRestored(old);
  };
  const source = {
    ...{ top, left: job.column, rowCount: span(job.verdict), columnCount: 1 },
    contents: 'formulasR1C1',
    row: (row: number): RawCell[] => [restored(job.verdict.back.get(row))],
  } as const;
  await writeBlocks(located.sheet, source, { run: {}, stage: 'undo' });
};

const putBackWhole = (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
  job: ColumnJob,
): void => {
  const image = job.entry.oldImage ?? 0;
  const rows = { top: columns.headerRow, bottom: columns.lastRow, left: image, right: image };
  const target = {
    top: located.headerRow,
    bottom: located.headerRow + columns.lastRow - columns.headerRow,
    left: job.column,
    right: job.column,
  };
  rangeOf(located.sheet, target).copyFrom(rangeOf(scope.restore, rows), 'All');
};

const clearColumn = (columns: IndexedColumns, located: LocatedColumns, job: ColumnJob): void => {
  const range = rangeOf(located.sheet, {
    top: located.headerRow,
    bottom: Math.max(located.headerRow, bodyRect(columns, located, job.column, span(job.verdict)).bottom),
    left: job.column,
    right: job.column,
  });
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
  const { widthPoints } = job.entry;
  if (widthPoints === 'standard') range.format.useStandardWidth = true;
  else if (widthPoints !== undefined) range.format.columnWidth = widthPoints;
};

interface TablePlace {
  readonly table: Excel.Table;
  readonly rect: Rect;
}

const findTable = async (context: Excel.RequestContext, name: string): Promise<TablePlace | null> => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return null;
  const range = table.getRange();
  loadPlace(range);
  await context.sync();
  return { table, rect: rectOf(range) };
};

interface Leaving {
  /** Columns inside the table, left of one that stays: the table deletes them, which moves what is right of them. */
  readonly deleted: readonly ColumnJob[];
  readonly finish: () => void;
}

/** New columns of an Excel table: it shrinks by those at its right end at once, and gives up the others last. */
const leaveTable = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
  jobs: readonly ColumnJob[],
): Promise<Leaving> => {
  const place = columns.excelTable ? await findTable(scope.context, columns.excelTable.name) : null;
  if (!place) return { deleted: [], finish: () => undefined };
  const { table, rect } = place;
  const inside = jobs.filter((job) => job.column >= rect.left && job.column <= rect.right);
  let kept = rect.right;
  while (inside.some((job) => job.column === kept)) kept--;
  const deleted = inside.filter((job) => job.column < kept);
  if (kept < rect.right && kept >= rect.left) table.resize(rangeOf(located.sheet, { ...rect, right: kept }));
  const finish = (): void => {
    for (const job of deleted) table.columns.getItem(job.entry.header).delete();
  };
  return { deleted, finish };
};

const removeNewColumns = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
  jobs: readonly ColumnJob[],
): Promise<void> => {
  const leaving = await leaveTable(scope, columns, located, jobs);
  // Right to left: a sheet column taken out moves those at its right.
  const rest = jobs.filter((job) => !leaving.deleted.includes(job)).sort((a, b) => b.column - a.column);
  for (const job of rest) {
    clearColumn(columns, located, job);
    if (columns.inserted)
      located.sheet.getRange(`${columnLetters(job.column)}:${columnLetters(job.column)}`).delete('Left');
  }
  leaving.finish();
  await scope.context.sync();
};

const addressOf = (located: LocatedColumns, rect: Rect): string =>
  qualifyAddress(located.sheetName, formatAddress(rect));

const keptOf = (columns: IndexedColumns, located: LocatedColumns, job: ColumnJob): UndoPart['kept'] => {
  const top = currentFirstRow(columns, located);
  const cell = (row: number): string =>
    addressOf(located, { top: row, bottom: row, left: job.column, right: job.column });
  return [
    ...job.verdict.edited.map((row) => ({ address: cell(top + row), why: 'EDITED_SINCE' as const })),
    ...job.verdict.goneRows.map((row) => ({
      address: cell(columns.firstRow + row),
      why: 'ROW_GONE' as const,
    })),
  ];
};

const goneColumns = (columns: IndexedColumns, located: LocatedColumns): UndoPart['kept'] =>
  columns.columns
    .filter((_, at) => (located.columns[at] ?? null) === null)
    .map(({ column }) => ({
      address: addressOf(located, {
        top: columns.headerRow,
        bottom: columns.headerRow,
        left: column,
        right: column,
      }),
      why: 'COLUMN_GONE' as const,
    }));

const isWhole = (job: ColumnJob): boolean =>
  job.isUnmoved && job.verdict.edited.length === 0 && job.verdict.goneRows.length === 0;

/** Columns inserted for us that hold nothing of ours yet: a job that failed between inserting and writing headers. */
const removeBareInsertion = async (
  scope: UndoScope,
  columns: IndexedColumns,
  located: LocatedColumns,
): Promise<void> => {
  const { inserted } = columns;
  if (!inserted || scope.mode !== 'rollback' || located.columns.some((column) => column !== null)) return;
  if (located.usedRight !== inserted.usedRight + inserted.count) return;
  const letters = `${columnLetters(inserted.at)}:${columnLetters(inserted.at + inserted.count - 1)}`;
  located.sheet.getRange(letters).delete('Left');
  await scope.context.sync();
};

export const undoColumns = async (scope: UndoScope, columns: IndexedColumns): Promise<UndoPart> => {
  const located = await locateColumns(scope.context, columns);
  if (!located) return { restored: [], kept: [{ address: columns.sheetName, why: 'SHEET_GONE' }] };
  await removeBareInsertion(scope, columns, located);
  const jobs = await judge(scope, columns, located);
  const removable = jobs.filter((job) => job.entry.isNew && job.verdict.edited.length === 0);
  const others = jobs.filter((job) => !removable.includes(job));
  for (const job of others) {
    if (!job.entry.isNew && isWhole(job)) putBackWhole(scope, columns, located, job);
    else await putBackCells(columns, located, job);
  }
  await scope.context.sync();
  await removeNewColumns(scope, columns, located, removable);
  await narrowFilter(scope.context, located.sheet, columns);
  const kept = [
    ...jobs.flatMap((job) => keptOf(columns, located, job)),
    ...(scope.mode === 'restore' ? goneColumns(columns, located) : []),
  ];
  const restored = jobs
    .filter((job) => job.verdict.back.size > 0)
    .map((job) =>
      addressOf(located, {
        ...bodyRect(columns, located, job.column, span(job.verdict)),
        top: located.headerRow,
      }),
    );
  return { restored, kept: kept.slice(0, MAX_LISTED) };
};
