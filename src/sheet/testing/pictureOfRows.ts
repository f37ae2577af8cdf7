import type { TableSource } from '../../domain/accounts/tableSource';
import { CellGrid } from '../cellGrid';
import type { RawCell } from '../cellGrid';
import type { FoundTable } from '../foundTable';
import type { SheetPicture, WorkbookLocale } from '../sheetPicture';
import { findTables } from '../tables/findTables';

export const FRENCH_LOCALE: WorkbookLocale = {
  tag: 'fr-FR',
  decimalSeparator: ',',
  groupSeparator: '\u202f',
  dateSystem: 1900,
};
export const ENGLISH_LOCALE: WorkbookLocale = {
  tag: 'en-US',
  decimalSeparator: '.',
  groupSeparator: ',',
  dateSystem: 1900,
};

/** 2025-12-01. */
export const TODAY = 45992;

/** A sheet whose first cell is A1; null and "" are blank. */
export const pictureOfRows = (
  rows: readonly (readonly RawCell[])[],
  parts: Partial<SheetPicture> = {},
): SheetPicture => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const grid =
    width === 0 ? null : new CellGrid({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  grid?.fill(0, rows);
  return {
    id: 'sheet-1',
    name: 'Clients',
    kind: 'worksheet',
    locale: FRENCH_LOCALE,
    grid,
    sampleFormats: [],
    tables: [],
    merges: [],
    pivots: [],
    hiddenRowCount: 0,
    isFiltered: false,
    isProtected: false,
    selection: null,
    ...parts,
  };
};

export const sourceOfTable = (picture: SheetPicture, table: FoundTable): TableSource => {
  if (!picture.grid) throw new Error('The sheet is empty.');
  return {
    sheet: picture.name,
    cells: picture.grid,
    table,
    formats: picture.sampleFormats,
    locale: picture.locale,
  };
};

/** The first table of rows, as the domain takes it. */
export const sourceOfRows = (
  rows: readonly (readonly RawCell[])[],
  parts: Partial<SheetPicture> = {},
): TableSource => {
  const picture = pictureOfRows(rows, parts);
  const table = findTables(picture)[0];
  if (!table) throw new Error('No table in these rows.');
  return sourceOfTable(picture, table);
};
