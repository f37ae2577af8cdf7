/**
 * Cells in memory as columns: a kind byte and a number per cell, texts as indices into the
 * dictionary of their column. 500,000 rows × 15 columns take about 70 MB and their texts; as objects they take ten times that.
 * Refused: one dictionary for all columns (its table outgrows every cache), none at all (equal texts would be cleaned,
 * looked at and compared once per cell instead of once per text).
 */
import { CELL_BLANK, CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT } from '../domain/accounts/tableSource';
import type { Rect } from './rect';
import { TextDictionary } from '../domain/accounts/textDictionary';

export { CELL_BLANK, CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT };

/** What Excel hands out: blank cells are "", errors are texts such as "#N/A". */
export type RawCell = string | number | boolean | null;

export interface CellColumn {
  readonly kinds: Uint8Array;
  /** The number, 1/0 for booleans, or the text's index (errors too). */
  readonly data: Float64Array;
  readonly texts: readonly string[];
}

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;
export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 35 && ERROR_TEXT.test(text);

/** A rectangle of a sheet held as columns; row and column arguments are relative to `rect`. */
export class CellGrid {
  readonly columns: readonly CellColumn[];
  readonly #dictionaries: readonly TextDictionary[];

  constructor(readonly rect: Rect) {
    const rows = rect.bottom - rect.top + 1;
    this.#dictionaries = Array.from({ length: rect.right - rect.left + 1 }, () => new TextDictionary());
    this.columns = this.#dictionaries.map(({ texts }) => ({
      kinds: new Uint8Array(rows),
      data: new Float64Array(rows),
      texts,
    }));
  }

  get rowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }

  get columnCount(): number {
    return this.columns.length;
  }

  column(index: number): CellColumn {
    const column = this.columns[index];
    if (!column) throw new RangeError(`No column ${index} in a grid of ${this.columns.length}.`);
    return column;
  }

  /** Stores a block of raw values whose first row is `firstRow` of the grid; column by column, so that a column's own texts stay at hand. */
  fill(firstRow: number, block: readonly (readonly RawCell[])[]): void {
    for (let c = 0; c < this.columns.length; c++) this.#fillColumn(c, firstRow, block);
  }

  #fillColumn(c: number, firstRow: number, block: readonly (readonly RawCell[])[]): void {
    const { kinds, data } = this.column(c);
    const dictionary = this.#dictionaries[c];
    for (let r = 0; r < block.length; r++) {
      const value = block[r]?.[c] ?? '';
      const row = firstRow + r;
      if (typeof value === 'number') {
        kinds[row] = CELL_NUMBER;
        data[row] = value;
      } else if (typeof value === 'boolean') {
        kinds[row] = CELL_BOOLEAN;
        data[row] = value ? 1 : 0;
      } else if (value === '') {
        kinds[row] = CELL_BLANK;
        data[row] = 0;
      } else {
        kinds[row] = isErrorText(value) ? CELL_ERROR : CELL_TEXT;
        data[row] = dictionary?.add(value) ?? 0;
      }
    }
  }

  kind(row: number, column: number): number {
    return this.column(column).kinds[row] ?? CELL_BLANK;
  }

  /** The cell as Excel gave it; blank cells are null. */
  value(row: number, column: number): RawCell {
    const { kinds, data, texts } = this.column(column);
    const number = data[row] ?? 0;
    switch (kinds[row]) {
      case CELL_NUMBER:
        return number;
      case CELL_TEXT:
      case CELL_ERROR:
        return texts[number] ?? '';
      case CELL_BOOLEAN:
        return number === 1;
      default:
        return null;
    }
  }
}
