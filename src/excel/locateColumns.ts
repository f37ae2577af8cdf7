/** Finds the columns of a restore point again: by their headers, wherever rows and columns were inserted since. */
import type { RawCell } from '../sheet/cellGrid';
import type { IndexedColumns } from '../sheet/restoreIndex';
import { loadPlace, rectOf } from './describeSheet';
import { readBlocks } from './readBlocks';
import type { CellContents } from './readBlocks';

export interface LocatedColumns {
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  /** Last row of the sheet that holds something. */
  readonly usedBottom: number;
  readonly usedRight: number;
  /** Where each column of the index is now; null when it is gone. */
  readonly columns: readonly (number | null)[];
  readonly identity: readonly (number | null)[];
}

const sheetByIdOrName = async (
  context: Excel.RequestContext,
  columns: IndexedColumns,
): Promise<Excel.Worksheet | null> => {
  const sheets = [columns.sheetId, columns.sheetName].map((key) =>
    context.workbook.worksheets.getItemOrNullObject(key),
  );
  for (const sheet of sheets) sheet.load('id,name');
  await context.sync();
  return sheets.find((sheet) => !sheet.isNullObject) ?? null;
};

/** The header row now: where it was, else where the first of our headers is found. */
const findHeaderRow = async (
  context: Excel.RequestContext,
  used: Excel.Range,
  columns: IndexedColumns,
): Promise<number | null> => {
  const hits = columns.columns.map(({ header }) =>
    used.findOrNullObject(header, { completeMatch: true, matchCase: true, searchDirection: 'Forward' }),
  );
  for (const hit of hits) hit.load('rowIndex');
  await context.sync();
  const rows = hits.filter((hit) => !hit.isNullObject).map((hit) => hit.rowIndex);
  if (rows.length === 0) return null;
  return rows.includes(columns.headerRow) ? columns.headerRow : Math.min(...rows);
};

const readRow = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, right }: { readonly row: number; readonly right: number },
): Promise<string[]> => {
  const range = sheet.getRangeByIndexes(row, 0, 1, right + 1);
  range.load('values');
  await context.sync();
  return (range.values[0] ?? []).map(String);
};

/** The recorded place when the header is still there, else the first column that bears it. */
const placeOf = (headers: readonly string[], header: string, recorded: number): number | null => {
  if (header === '') return null;
  if (headers[recorded] === header) return recorded;
  const at = headers.indexOf(header);
  return at < 0 ? null : at;
};

/** Null when the sheet is gone; columns are null one by one when their header is gone. */
export const locateColumns = async (
  context: Excel.RequestContext,
  columns: IndexedColumns,
): Promise<LocatedColumns | null> => {
  const sheet = await sheetByIdOrName(context, columns);
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject(true);
  loadPlace(used);
  await context.sync();
  const none = { columns: columns.columns.map(() => null), identity: columns.identity.map(() => null) };
  const base = { sheet, sheetId: sheet.id, sheetName: sheet.name };
  const rect = used.isNullObject ? { bottom: 0, right: 0 } : rectOf(used);
  const headerRow = used.isNullObject ? null : await findHeaderRow(context, used, columns);
  const place = {
    ...base,
    headerRow: headerRow ?? columns.headerRow,
    usedBottom: rect.bottom,
    usedRight: rect.right,
  };
  if (headerRow === null) return { ...place, ...none };
  const headers = await readRow(context, sheet, { row: headerRow, right: rect.right });
  return {
    ...place,
    columns: columns.columns.map(({ header, column }) => placeOf(headers, header, column)),
    identity: columns.identity.map(({ header, column }) => placeOf(headers, header, column)),
  };
};

/** The cells of one column, top to bottom. */
export const readColumn = async (
  context: Excel.RequestContext,
  sheetId: string,
  place: {
    readonly column: number;
    readonly top: number;
    readonly bottom: number;
    readonly contents?: CellContents;
  },
): Promise<RawCell[]> => {
  if (place.bottom < place.top) return [];
  const cells: RawCell[] = [];
  const rect = { top: place.top, bottom: place.bottom, left: place.column, right: place.column };
  const { contents = 'values' } = place;
  const read = await readBlocks(context, { sheetId, rect, contents }, (_, values) => {
    for (const row of values) cells.push(row[0] ?? null);
  });
  if (!read.ok) throw new Error('Reading a column without a signal was cancelled.');
  return cells;
};
