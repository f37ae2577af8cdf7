/** Where the cells stand that formulas of result columns refer to. */
import type { AccountTable } from '../../domain/accounts/types';
import type { RawGridCell } from '../../domain/scoring/gridRows';
import type { RawCell } from '../../sheet/cellGrid';
import { columnLetters } from '../../sheet/rect';
import type { FieldId } from '../../words/fields';
import type { ResultColumnId } from '../../words/resultColumns';
import { rowsOf } from '../besideTable';
import type { Placement } from '../placeColumns';
import { findOwnColumns, headerRowOf } from '../placeColumns';
import type { AccountSheet } from '../readAccountSheet';
import type { OwnTables } from '../ownTables';

export interface LivePlace {
  readonly sheet: AccountSheet;
  readonly ownTables: OwnTables;
  /** `DC Barème` as it will stand, headers first. */
  readonly gridCells: readonly (readonly RawGridCell[])[];
  /** Sheet column of a result; undefined where it is not written. */
  readonly columns: ReadonlyMap<ResultColumnId, number>;
  /** Sheet columns of ours, those of this run and others. */
  readonly taken: ReadonlySet<number>;
  readonly isExcelTable: boolean;
  /** First and last sheet row that holds an account, zero-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headerRows: { readonly top: number; readonly bottom: number };
  /** True where every row from the first to the last holds an account. */
  readonly isGapless: boolean;
}

const isGapless = ({ rows }: AccountTable, first: number, last: number): boolean =>
  rows.length === last - first + 1 && rows.every((row, at) => row === first + at);

export interface LivePlaceInput extends Pick<LivePlace, 'ownTables' | 'gridCells'> {
  readonly sheet: AccountSheet;
  readonly placement: Placement<ResultColumnId>;
}

export const livePlace = ({ sheet, placement, ownTables, gridCells }: LivePlaceInput): LivePlace => {
  const { table } = sheet.chosen;
  const { rows } = sheet.accounts;
  const firstRow = rowsOf(table).firstRow;
  const lastRow = rows.at(-1) ?? firstRow;
  const before = [...findOwnColumns(sheet.picture, table).values()];
  return {
    ...{ sheet, ownTables, gridCells, firstRow, lastRow },
    columns: new Map(placement.columns.map(({ id, column }) => [id, column])),
    taken: new Set([...before, ...placement.columns].map(({ column }) => column)),
    isExcelTable: table.excelTable !== undefined,
    headerRows: { top: table.rect.top, bottom: headerRowOf(table) },
    isGapless: isGapless(sheet.accounts, firstRow, lastRow),
  };
};

/** Why no formula can spill here. */
export const cannotSpill = (place: LivePlace): 'excelTable' | 'rowsBetween' | null => {
  if (place.isExcelTable) return 'excelTable';
  return place.isGapless ? null : 'rowsBetween';
};

type CellOfRow = (row: number) => string;

/** "$S2" in the row asked for; null where the column is not written. */
export const resultCell = ({ columns }: LivePlace, id: ResultColumnId): CellOfRow | null => {
  const column = columns.get(id);
  return column === undefined ? null : (row) => `$${columnLetters(column)}${row + 1}`;
};

/** Sheet column a field is read from; null where it has none, or several. */
export const fieldColumn = ({ sheet: { chosen } }: LivePlace, field: FieldId): number | null => {
  const { fields, sums } = chosen.mapping;
  const column = fields[field];
  return column === undefined || sums?.[field] !== undefined ? null : chosen.table.rect.left + column;
};

export const fieldCell = (place: LivePlace, field: FieldId): CellOfRow | null => {
  const column = fieldColumn(place, field);
  return column === null ? null : (row) => `$${columnLetters(column)}${row + 1}`;
};

/** "$K$2:$K$901". */
export const accountRange = ({ firstRow, lastRow }: LivePlace, column: number): string => {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
};

/** A cell of an account as it stands in the sheet. */
export const cellAt = (
  { sheet: { picture, accounts } }: LivePlace,
  account: number,
  column: number,
): RawCell => {
  const { grid } = picture;
  return grid ? grid.value((accounts.rows[account] ?? 0) - grid.rect.top, column - grid.rect.left) : null;
};
