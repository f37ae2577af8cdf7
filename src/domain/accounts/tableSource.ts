/**
 * A table as the domain sees it: a block of cells held as columns, and which of its rows are accounts.
 * The shapes are structural, so that the sheet layer hands over its own grid without a copy.
 */
export const CELL_BLANK = 0;
export const CELL_NUMBER = 1;
export const CELL_TEXT = 2;
export const CELL_BOOLEAN = 3;
export const CELL_ERROR = 4;

/** A block of cells, zero-based sheet coordinates, both ends included. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One column of cells: a kind byte, and the number, 1/0 for booleans, or the index of its text (errors too). */
export interface SourceColumn {
  readonly kinds: Uint8Array;
  readonly data: Float64Array;
  /** Its different texts. */
  readonly texts: readonly string[];
}

/** Columns over `rect`; index 0 of a column is row `rect.top`. */
export interface CellStore {
  readonly rect: CellBlock;
  readonly columns: readonly SourceColumn[];
}

export interface TableShape {
  readonly rect: CellBlock;
  readonly headerRowCount: number;
  /** One per column of `rect`; "" where a column has none. */
  readonly headers: readonly string[];
  /** Zero-based sheet rows that hold one account or line each. */
  readonly bodyRows: Int32Array;
}

/** How the workbook writes numbers and dates. */
export interface CellLocale {
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly dateSystem: 1900 | 1904;
}

export interface TableSource {
  /** Name of the sheet, for problem records. */
  readonly sheet: string;
  readonly cells: CellStore;
  readonly table: TableShape;
  /** Number formats (en-US codes) of the first rows of `cells`: `formats[row][column]`, relative to `cells.rect`. */
  readonly formats: readonly (readonly string[])[];
  readonly locale: CellLocale;
}

/** The stored column under a column of the table, or null when the store does not reach it. */
export const storedColumn = (source: TableSource, column: number): SourceColumn | null =>
  source.cells.columns[source.table.rect.left + column - source.cells.rect.left] ?? null;

/** The cell as Excel gave it; blank cells are null. `row` is a zero-based sheet row, `column` counts inside the table. */
export const cellValue = (
  source: TableSource,
  row: number,
  column: number,
): string | number | boolean | null => {
  const stored = storedColumn(source, column);
  const index = row - source.cells.rect.top;
  const number = stored?.data[index] ?? 0;
  switch (stored?.kinds[index]) {
    case CELL_NUMBER:
      return number;
    case CELL_TEXT:
    case CELL_ERROR:
      return stored.texts[number] ?? '';
    case CELL_BOOLEAN:
      return number === 1;
    default:
      return null;
  }
};
