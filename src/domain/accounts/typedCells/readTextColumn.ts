/** A column's cells as texts; a number becomes its digits, words for "no value" are missing, "NA" is a name like another. */
import { MISSING_WORDS } from '../../../words/valueWords';
import { normaliseText } from '../normalise';
import type { ProblemLog } from '../problemLog';
import { CELL_BLANK, CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, storedColumn } from '../tableSource';
import type { TableSource } from '../tableSource';
import type { TextColumn } from '../types';

const MISSING_SET: ReadonlySet<string> = new Set(MISSING_WORDS);
const NO_TEXT = -1;

/** Builds a text column; each text is kept once. */
export class TextColumnBuilder {
  readonly #indices: Int32Array;
  readonly #dictionary: string[] = [];
  readonly #known = new Map<string, number>();

  constructor(count: number) {
    this.#indices = new Int32Array(count).fill(NO_TEXT);
  }

  /** "" leaves the cell missing. */
  set(position: number, text: string): void {
    if (text === '') return;
    let index = this.#known.get(text);
    if (index === undefined) {
      index = this.#dictionary.push(text) - 1;
      this.#known.set(text, index);
    }
    this.#indices[position] = index;
  }

  build(): TextColumn {
    return { indices: this.#indices, dictionary: this.#dictionary };
  }
}

export const textAt = (column: TextColumn | undefined, position: number): string =>
  column?.dictionary[column.indices[position] ?? NO_TEXT] ?? '';

const LONGEST_MISSING = Math.max(...MISSING_WORDS.map((word) => word.length));
/** By the sign they end in: codes, postcodes and numbers are told without being normalised. */
const MISSING_ENDS = new Uint8Array(128);
for (const word of MISSING_WORDS) {
  const end = word.slice(-1);
  for (const sign of [end, end.toUpperCase()]) MISSING_ENDS[sign.charCodeAt(0)] = 1;
}

const isMissingText = (text: string): boolean =>
  text.length <= LONGEST_MISSING &&
  MISSING_ENDS[text.charCodeAt(text.length - 1)] !== 0 &&
  MISSING_SET.has(normaliseText(text));

const NEEDS_CLEANING = /[^\S ]| {2}|^ | $/;
const BLANK = 32;
const NO_BREAK_BLANK = 160;
/** Blanks of other widths begin here. */
const WIDE_BLANKS = 0x1680;

/** Single blanks between other signs; what may be another kind of blank is left to the expression. */
const isClean = (text: string): boolean => {
  let last = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < BLANK || code === NO_BREAK_BLANK || code >= WIDE_BLANKS) return !NEEDS_CLEANING.test(text);
    if (code === BLANK && last === BLANK) return false;
    last = code;
  }
  return last !== BLANK;
};

/** Trimmed, single blanks, "" for words that say "no value". */
export const cleanText = (text: string): string => {
  const trimmed = isClean(text) ? text : text.replace(/\s+/gu, ' ').trim();
  return isMissingText(trimmed) ? '' : trimmed;
};

const UNREAD = -2;

/** Equal texts share one entry; needed only where cleaning made two texts equal. */
const mergeEqual = ({ indices, dictionary }: TextColumn): TextColumn => {
  const known = new Map<string, number>();
  const merged: string[] = [];
  const place = Int32Array.from(dictionary, (text) => {
    const index = known.get(text) ?? merged.push(text) - 1;
    known.set(text, index);
    return index;
  });
  return {
    indices: indices.map((index) => (index < 0 ? index : (place[index] ?? NO_TEXT))),
    dictionary: merged,
  };
};

const textOfCell = (kind: number, data: number, texts: readonly string[]): string => {
  if (kind === CELL_NUMBER) return String(data);
  if (kind === CELL_BOOLEAN) return data === 1 ? 'TRUE' : 'FALSE';
  return texts[data] ?? '';
};

/** Reads one column of a table; index = position in `bodyRows`. Texts are cleaned once each, by their index among the column's texts. */
export const readTextColumn = (source: TableSource, column: number, log: ProblemLog): TextColumn => {
  const { bodyRows } = source.table;
  const stored = storedColumn(source, column);
  const texts = stored?.texts ?? [];
  const place = new Int32Array(texts.length).fill(UNREAD);
  const indices = new Int32Array(bodyRows.length).fill(NO_TEXT);
  const dictionary: string[] = [];
  let mayRepeat = false;
  const keep = (raw: string): number => {
    const text = cleanText(raw);
    if (text !== raw) mayRepeat = true;
    return text === '' ? NO_TEXT : dictionary.push(text) - 1;
  };
  for (let i = 0; i < bodyRows.length; i++) {
    const row = bodyRows[i] ?? 0;
    const index = row - source.cells.rect.top;
    const data = stored?.data[index] ?? 0;
    const kind = stored?.kinds[index] ?? CELL_BLANK;
    if (kind === CELL_TEXT) {
      if (place[data] === UNREAD) place[data] = keep(texts[data] ?? '');
      indices[i] = place[data] ?? NO_TEXT;
    } else if (kind === CELL_ERROR) log.add('CELL_ERROR', { row, column, value: texts[data] ?? '' });
    else if (kind !== CELL_BLANK) {
      indices[i] = keep(textOfCell(kind, data, texts));
      mayRepeat = true;
    }
  }
  return mayRepeat ? mergeEqual({ indices, dictionary }) : { indices, dictionary };
};
