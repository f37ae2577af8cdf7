import { CELL_BLANK, CELL_NUMBER, CELL_TEXT } from '../cellGrid';
import type { CellGrid } from '../cellGrid';
import type { Rect } from '../rect';

/** What a cell is when only its looks matter: nothing, a number, digits written as text, words, or something else. */
export const LOOK_NOTHING = 0;
export const LOOK_NUMBER = 1;
export const LOOK_DIGITS = 2;
export const LOOK_WORDS = 3;
export const LOOK_OTHER = 4;

const NOT_LOOKED_AT = 255;
const LETTER = /\p{L}/u;

/** Counts letters and digits sign by sign: a regular expression over millions of texts takes ten times as long. */
const looksOfText = (text: string): number => {
  let digits = 0;
  let letters = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 192 && code <= 591))
      letters++;
    else if (code > 591 && LETTER.test(text.charAt(i))) letters++;
    else if (code > 32 && code !== 160 && code !== 8239) others++;
  }
  if (digits + letters + others === 0) return LOOK_NOTHING;
  return digits > letters || (digits > 0 && letters <= 3 && digits >= letters) ? LOOK_DIGITS : LOOK_WORDS;
};

/** A sheet's cells in sheet coordinates, with blocks that are spoken for (Excel tables, pivots) taken out. Texts of blanks are blank. */
export class CellView {
  readonly #looks: Uint8Array;
  readonly #masks: readonly Rect[];

  constructor(
    readonly grid: CellGrid,
    masks: readonly Rect[],
  ) {
    this.#looks = new Uint8Array(grid.texts.texts.length).fill(NOT_LOOKED_AT);
    this.#masks = masks;
  }

  look(row: number, column: number): number {
    const stored = this.grid.columns[column - this.grid.rect.left];
    const index = row - this.grid.rect.top;
    const kind = stored?.kinds[index] ?? CELL_BLANK;
    if (kind === CELL_BLANK || this.#isMasked(row, column)) return LOOK_NOTHING;
    if (kind === CELL_NUMBER) return LOOK_NUMBER;
    return kind === CELL_TEXT ? this.lookOfText(stored?.data[index] ?? 0) : LOOK_OTHER;
  }

  /** How a text of the dictionary looks; each is looked at once. */
  lookOfText(textIndex: number): number {
    const known = this.#looks[textIndex] ?? LOOK_NOTHING;
    if (known !== NOT_LOOKED_AT) return known;
    const look = looksOfText(this.grid.texts.texts[textIndex] ?? '');
    this.#looks[textIndex] = look;
    return look;
  }

  isFilled(row: number, column: number): boolean {
    return this.look(row, column) !== LOOK_NOTHING;
  }

  /** The cell's text, trimmed, line breaks as blanks; numbers and booleans as they print; "" for blanks. */
  text(row: number, column: number): string {
    const value = this.raw(row, column);
    return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
  }

  /** Index of the cell's text in the grid's dictionary; −1 for anything else. */
  textIndex(row: number, column: number): number {
    const stored = this.grid.columns[column - this.grid.rect.left];
    const index = row - this.grid.rect.top;
    return stored?.kinds[index] === CELL_TEXT ? (stored.data[index] ?? -1) : -1;
  }

  number(row: number, column: number): number | null {
    const value = this.raw(row, column);
    return typeof value === 'number' ? value : null;
  }

  raw(row: number, column: number): string | number | boolean | null {
    const { rect } = this.grid;
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) return null;
    return this.grid.value(row - rect.top, column - rect.left);
  }

  /** One byte per row of `rect`: 1 where any of its columns is filled. */
  filledRows(rect: Rect): Uint8Array {
    const rows = new Uint8Array(rect.bottom - rect.top + 1);
    for (let column = rect.left; column <= rect.right; column++) {
      for (let row = rect.top; row <= rect.bottom; row++) {
        if (rows[row - rect.top] === 0 && this.isFilled(row, column)) rows[row - rect.top] = 1;
      }
    }
    return rows;
  }

  /** True when the column holds anything between two rows. */
  hasContent(column: number, top: number, bottom: number): boolean {
    for (let row = top; row <= bottom; row++) if (this.isFilled(row, column)) return true;
    return false;
  }

  #isMasked(row: number, column: number): boolean {
    if (this.#masks.length === 0) return false;
    for (const mask of this.#masks) {
      if (row >= mask.top && row <= mask.bottom && column >= mask.left && column <= mask.right) return true;
    }
    return false;
  }
}
