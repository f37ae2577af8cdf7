/** What becomes of one column of a restore point, decided on its cells alone. */
import { HASHED_ROWS, hashCells } from '../sheet/cellHash';
import type { RawCell } from '../sheet/cellGrid';
import type { IndexedColumn } from '../sheet/restoreIndex';
import type { WrittenCell } from '../sheet/sheetColumn';
import { isFormulaOf } from '../sheet/liveFormula';

export interface ColumnCells {
  /** Cells now, from the first body row to the last used row. */
  readonly current: readonly RawCell[];
  /** Cells the job wrote; null when no copy was kept. */
  readonly written: readonly RawCell[] | null;
  /** Cells before the job, formulas among them as R1C1; null for a new column. */
  readonly old: readonly OldCell[] | null;
  /** Where each written row is now, −1 when gone. */
  readonly match: Int32Array;
}

export type OldCell = Exclude<WrittenCell, null> | boolean | null;

export type UndoMode = 'rollback' | 'restore';

const isBlank = (cell: OldCell | undefined): boolean => cell === null || cell === undefined || cell === '';
const isSame = (a: RawCell | undefined, b: OldCell | undefined): boolean =>
  isBlank(a) ? isBlank(b) : a === b;

/** Written rows whose 1,000-row piece is untouched; used when no copy of what was written was kept. */
const untouchedByHash = (column: IndexedColumn, cells: ColumnCells): ((row: number) => boolean) => {
  const now = hashCells(cells.current.slice(0, cells.match.length));
  return (row) => {
    const piece = Math.floor(row / HASHED_ROWS);
    return cells.match[row] === row && now[piece] !== undefined && now[piece] === column.hashes?.[piece];
  };
};

/** A live column holds its formula; where that spilled, one cell answers for all. */
const untouchedByFormula = (
  { formula = '', isSpilled }: IndexedColumn,
  { current, match }: ColumnCells,
): ((row: number) => boolean) => {
  const isOurs = isFormulaOf(formula, current);
  if (!isSpilled) return (row) => isOurs(current[match[row] ?? -1]);
  const holds = isOurs(current[match[0] ?? -1]);
  return (row) => holds || (row > 0 && isBlank(current[match[row] ?? -1]));
};

/** Tells whether the cell of a written row may be taken back: it holds what was written, or already what was there before. */
export const ownershipOf = (
  column: IndexedColumn,
  cells: ColumnCells,
  mode: UndoMode,
): ((row: number) => boolean) => {
  if (mode === 'rollback') return () => true;
  const { current, written, old, match } = cells;
  if (column.formula !== undefined) return untouchedByFormula(column, cells);
  if (!written) return untouchedByHash(column, cells);
  return (row) => {
    const now = current[match[row] ?? -1];
    return isSame(now, written[row]) || (old !== null && isSame(now, old[row]));
  };
};

export interface ColumnVerdict {
  /** Current rows (from the first body row) that are taken back, with what they get. */
  readonly back: ReadonlyMap<number, OldCell>;
  /** Current rows that were edited since and stay. */
  readonly edited: readonly number[];
  /** Written rows that are gone from the sheet and had an old value to bring back. */
  readonly goneRows: readonly number[];
}

/** Sorts the cells of a column into those that go back and those that stay. */
export const judgeColumn = (column: IndexedColumn, cells: ColumnCells, mode: UndoMode): ColumnVerdict => {
  const isOurs = ownershipOf(column, cells, mode);
  const back = new Map<number, OldCell>();
  const goneRows: number[] = [];
  cells.match.forEach((now, row) => {
    if (now < 0) {
      if (!isBlank(cells.old?.[row])) goneRows.push(row);
    } else if (isOurs(row)) {
      back.set(now, cells.old?.[row] ?? '');
    }
  });
  // Cells below the last of our rows never were ours.
  const last = cells.match.reduce((most, now) => Math.max(most, now), -1);
  const edited: number[] = [];
  cells.current.slice(0, last + 1).forEach((cell, row) => {
    if (!isBlank(cell) && !back.has(row)) edited.push(row);
  });
  return { back, edited, goneRows };
};
