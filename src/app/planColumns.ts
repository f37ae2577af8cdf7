import type { Mapping } from '../domain/accounts/types';
import type { ScoredAccounts } from '../domain/scoring/types';
import type { FoundTable } from '../sheet/foundTable';
import { columnLetters } from '../sheet/rect';
import type { SheetPicture } from '../sheet/sheetPicture';
import type { ColumnWrite, ColumnsWrite, FadedCells, WrittenCell } from '../sheet/writePlan';
import type { FieldId } from '../words/fields';
import type { Placement, PlacedColumn } from './placeColumns';
import type { AccountSheet } from './readAccountSheet';
import { resultCell, resultLook } from './resultCells';

/** Scores that rest on less of the grid than this are shown grey and italic (method R5). */
const FADED_BELOW = 0.6;

interface RowPlan {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Account of each row from `firstRow`; −1 where a row is none. */
  readonly accountAt: Int32Array;
  readonly totalsRows: ReadonlySet<number>;
}

const planRows = ({ chosen: { table }, accounts }: AccountSheet): RowPlan => {
  const firstRow = table.rect.top + Math.max(1, table.headerRowCount);
  const lastRow = Math.max(firstRow, table.rect.bottom);
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

/** Columns that tell accounts apart on the sheet: the code, else name and postcode (method R1). */
const identityFields = (mapping: Mapping): FieldId[] =>
  mapping.fields.id !== undefined
    ? ['id']
    : (['name', 'postcode', 'town'] as const).filter((field) => mapping.fields[field] !== undefined);

const identityColumns = (table: FoundTable, mapping: Mapping, shiftFrom: number, shift: number): number[] =>
  identityFields(mapping)
    .map((field) => table.rect.left + (mapping.fields[field] ?? 0))
    .map((column) => (column >= shiftFrom ? column + shift : column));

/** The result columns beside or inside the account table. */
export const planColumns = (
  sheet: AccountSheet,
  scored: ScoredAccounts,
  placement: Placement,
): ColumnsWrite => {
  const { table, mapping } = sheet.chosen;
  const rows = planRows(sheet);
  const columns = placement.columns.map((placed): ColumnWrite => ({
    ...resultLook(placed.id, placed.language),
    id: placed.id,
    column: placed.column,
    isNew: placed.isNew,
    cell: cellOf(sheet, rows, placed, resultCell(placed.id, scored)),
  }));
  const excelTable = sheet.picture.tables.find((candidate) => candidate.name === table.excelTable);
  const { inserted } = placement;
  return {
    sheetId: sheet.picture.id,
    sheetName: sheet.picture.name,
    headerRow: placement.headerRow,
    firstRow: rows.firstRow,
    lastRow: rows.lastRow,
    columns,
    faded: fadedCells(columns, rows.firstRow),
    ...(excelTable ? { excelTable: { name: excelTable.name, rect: excelTable.rect } } : {}),
    ...(inserted ? { inserted } : {}),
    identityColumns: identityColumns(
      table,
      mapping,
      inserted?.at ?? Number.POSITIVE_INFINITY,
      inserted?.count ?? 0,
    ),
  };
};
