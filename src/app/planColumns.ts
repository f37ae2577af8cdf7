import { columnLetters } from '../sheet/rect';
import type { SheetPicture } from '../sheet/sheetPicture';
import type { ColumnWrite, ColumnsWrite, FadedCells, WrittenCell } from '../sheet/writePlan';
import { besideTable, rowsOf } from './besideTable';
import type { TableRows } from './besideTable';
import type { Placement, PlacedColumn } from './placeColumns';
import type { AccountSheet } from './readAccountSheet';
import type { ResultColumnId } from '../words/resultColumns';
import type { ResultSource } from './resultSource';

/** Scores that rest on less of the grid than this are shown grey and italic (method R5). */
const FADED_BELOW = 0.6;

interface RowPlan extends TableRows {
  /** Account of each row from `firstRow`; −1 where a row is none. */
  readonly accountAt: Int32Array;
  readonly totalsRows: ReadonlySet<number>;
}

const planRows = ({ chosen: { table }, accounts }: AccountSheet): RowPlan => {
  const { firstRow, lastRow } = rowsOf(table);
  const accountAt = new Int32Array(lastRow - firstRow + 1).fill(-1);
  accounts.rows.forEach((row, account) => {
    if (row >= firstRow && row <= lastRow) accountAt[row - firstRow] = account;
  });
  return { firstRow, lastRow, accountAt, totalsRows: new Set(table.totalsRows) };
};

const holdsSomething = ({ grid }: SheetPicture, row: number, column: number): boolean => {
  if (!grid || row > grid.rect.bottom || column > grid.rect.right || column < grid.rect.left) return false;
  return grid.value(row - grid.rect.top, column - grid.rect.left) !== null;
};

/** Rows that are no account keep what stands there, but for a score of ours left from a row that was one. */
const cellOf = (
  sheet: AccountSheet,
  rows: RowPlan,
  placed: PlacedColumn,
  value: (account: number) => WrittenCell,
) => {
  return (row: number): WrittenCell => {
    const account = rows.accountAt[row - rows.firstRow] ?? -1;
    if (account >= 0) return value(account);
    const isStale =
      !placed.isNew && !rows.totalsRows.has(row) && holdsSomething(sheet.picture, row, placed.column);
    return isStale ? '' : null;
  };
};

const fadedCells = (columns: readonly ColumnWrite[], firstRow: number): FadedCells | null => {
  const completeness = columns.find((column) => column.id === 'completeness');
  if (!completeness) return null;
  const cell = `$${columnLetters(completeness.column)}${firstRow + 1}`;
  const faded = columns.filter((column) => column.id === 'score' || column.id === 'completeness');
  return {
    columns: faded.map((column) => column.column),
    formula: `=AND(ISNUMBER(${cell}),${cell}<${FADED_BELOW})`,
  };
};

/** The result columns beside or inside the account table. */
export const planColumns = (
  sheet: AccountSheet,
  results: ResultSource,
  placement: Placement<ResultColumnId>,
): ColumnsWrite => {
  const rows = planRows(sheet);
  const columns = placement.columns.map((placed): ColumnWrite => ({
    ...results.look(placed.id, placed.language),
    id: placed.id,
    column: placed.column,
    isNew: placed.isNew,
    cell: cellOf(sheet, rows, placed, results.cell(placed.id, placed.language)),
  }));
  return besideTable(sheet, placement, { columns, faded: fadedCells(columns, rows.firstRow) });
};
