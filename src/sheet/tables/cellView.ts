import { CELL_BLANK, CELL_NUMBER, CELL_TEXT } from '../cellGrid';
import type { CellColumn, CellGrid } from '../cellGrid';
import type { Rect } from '../rect';

/** What a cell is when only its looks matter: nothing, a number, digits written as text, words, or something else. */
export const LOOK_NOTHING = 0;
export const LOOK_NUMBER = 1;
export const LOOK_DIGITS = 2;
export const LOOK_WORDS = 3;
export const LOOK_OTHER = 4;

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

const looksOfColumn = ({ kinds, data, texts }: CellColumn): Uint8Array => {
  const looksOfTexts = new Uint8Array(texts.length);
  for (let index = 0; index < texts.length; index++) looksOfTexts[index] = looksOfText(texts[index] ?? '');
  const looks = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    if (kind === CELL_NUMBER) looks[i] = LOOK_NUMBER;
    else if (kind === CELL_TEXT) looks[i] = looksOfTexts[data[i] ?? 0] ?? LOOK_NOTHING;
    else looks[i] = kind === CELL_BLANK ? LOOK_NOTHING : LOOK_OTHER;
  }
  return looks;
};

const NO_LOOKS = new Uint8Array(0);

/**
 * A sheet's cells in sheet coordinates, with blocks that are spoken for (Excel tables, pivots) taken out. Texts of blanks
 * are blank. A column's looks are taken once, when first asked for: every pass over a large sheet then reads one byte per cell.
 */
export class CellView {
  readonly #looks: (Uint8Array | undefined)[] = [];
  readonly #masks: readonly Rect[];

  constructor(
    readonly grid: CellGrid,
    masks: readonly Rect[],
  ) {
    this.#masks = masks;
  }

  /** One byte per row of the grid, the first one being row `grid.rect.top`; none for a column outside the grid. */
  looks(column: number): Uint8Array {
    const index = column - this.grid.rect.left;
    const stored = this.grid.columns[index];
    if (!stored) return NO_LOOKS;
    return (this.#looks[index] ??= this.#masked(looksOfColumn(stored), column));
  }

  look(row: number, column: number): number {
    return this.looks(column)[row - this.grid.rect.top] ?? LOOK_NOTHING;
  }

  isFilled(row: number, column: number): boolean {
    return this.look(row, column) !== LOOK_NOTHING;
  }

  /** The cell's text, trimmed, line breaks as blanks; numbers and booleans as they print; "" for blanks. */
  text(row: number, column: number): string {
    const value = this.raw(row, column);
    return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
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
    const offset = rect.top - this.grid.rect.top;
    for (let column = rect.left; column <= rect.right; column++) {
      const looks = this.looks(column);
      for (let i = 0; i < rows.length; i++) if (looks[offset + i] !== LOOK_NOTHING) rows[i] = 1;
    }
    return rows;
  }

  /** True when the column holds anything between two rows. */
  hasContent(column: number, top: number, bottom: number): boolean {
    const looks = this.looks(column);
    for (let i = top - this.grid.rect.top; i <= bottom - this.grid.rect.top; i++)
      if (looks[i] !== LOOK_NOTHING) return true;
    return false;
  }

  #masked(looks: Uint8Array, column: number): Uint8Array {
    const { top } = this.grid.rect;
    for (const mask of this.#masks)
      if (column >= mask.left && column <= mask.right)
        looks.fill(LOOK_NOTHING, Math.max(0, mask.top - top), Math.max(0, mask.bottom - top + 1));
    return looks;
  }
}
