/** Rectangles of A1 addresses, as far as the pane needs them: which rows and columns, and whether one lies in another. */
interface Block {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const FORM = /^(?:(.*)!)?\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const sheetName = (name: string): string =>
  name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** @returns null when the text is no address of one block. */
export const parseBlock = (address: string, sheet = ''): Block | null => {
  const match = FORM.exec(address);
  if (!match || address === '') return null;
  const [, name, column = '', row = '', column2 = column, row2 = row] = match;
  return {
    sheet: name === undefined ? sheet : sheetName(name),
    firstRow: row === '' ? 1 : Number(row),
    lastRow: row2 === '' ? LAST_ROW : Number(row2),
    firstColumn: column === '' ? 1 : columnNumber(column),
    lastColumn: column2 === '' ? LAST_COLUMN : columnNumber(column2),
  };
};

/** True when `inner` lies in one of `outers`; what cannot be read lies nowhere. */
export const isInside = (inner: Block | null, outers: readonly (Block | null)[]): boolean =>
  inner !== null &&
  outers.some(
    (outer) =>
      outer !== null &&
      outer.sheet === inner.sheet &&
      inner.firstRow >= outer.firstRow &&
      inner.lastRow <= outer.lastRow &&
      inner.firstColumn >= outer.firstColumn &&
      inner.lastColumn <= outer.lastColumn,
  );

/** True when a cell or range of a sheet was written by us: its event is no change of the user's. */
export const isOurs = (address: string, sheet: string, written: readonly string[]): boolean =>
  isInside(
    parseBlock(address, sheet),
    written.map((range) => parseBlock(range, sheet)),
  );

/** "Mes comptes" → "'Mes comptes'": a sheet's name as it stands in an address. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Name of the sheet of an address; "" where it names none. */
export const sheetOf = (address: string): string => parseBlock(address)?.sheet ?? '';

/** "'DC TOP 5'!A1:G6" → "DC TOP 5 · A1:G6": an address as it is read. */
export const readableAddress = (address: string): string => {
  const block = parseBlock(address);
  return block === null || block.sheet === ''
    ? address
    : `${block.sheet} · ${address.slice(address.lastIndexOf('!') + 1)}`;
};

/** The cells of a table in one sheet row, e.g. "'Mes comptes'!A12:F12". */
export const rowAddress = (sheet: string, table: string, row: number): string => {
  const letters = /([A-Z]+)\d*(?::\$?([A-Z]+))?/.exec(table.replaceAll('$', ''));
  const first = letters?.[1] ?? 'A';
  return `${quoteSheet(sheet)}!${first}${row}:${letters?.[2] ?? first}${row}`;
};

/** Rows of an address; 0 when it is none. */
export const rowCount = (address: string): number => {
  const block = parseBlock(address);
  return block === null ? 0 : block.lastRow - block.firstRow + 1;
};
