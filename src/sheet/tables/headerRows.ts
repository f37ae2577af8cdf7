/**
 * Where the header of a block is. A header line is words above other things: names known as headers, words above numbers,
 * a run of years or months. The best of the first lines wins; lines right above it that look like its upper lines join it.
 */
import { HEADER_SYNONYMS } from '../../words/headerSynonyms';
import { headerWords, squeeze } from '../../domain/accounts/normalise';
import { isMissingNumberText } from '../../domain/accounts/typedCells/numberText';
import type { Rect } from '../rect';
import { LOOK_DIGITS, LOOK_NOTHING, LOOK_NUMBER, LOOK_WORDS } from './cellView';
import type { CellView } from './cellView';

const SEARCHED_LINES = 25;
const SAMPLED_ROWS = 200;
const LONGEST_HEADER = 150;
const MOST_HEADER_LINES = 4;
const YEAR_TEXT = /^(19|20)\d\d\b/;
/** A line with many wide lines above it is rather one of the accounts. */
const DEPTH_PENALTY = 0.12;

export interface HeaderLines {
  readonly top: number;
  readonly bottom: number;
}

const KNOWN_HEADERS: ReadonlySet<string> = new Set(
  HEADER_SYNONYMS.flatMap(({ forms }) => forms.map((form) => squeeze(form.split(' ')))),
);
const LONGEST_KNOWN = 60;

/** A text known as a header in one of our languages, a plural s, a year or a bracketed unit aside. */
export const isKnownHeader = (text: string): boolean => {
  if (text === '' || text.length > LONGEST_KNOWN) return false;
  const words = headerWords(text.replace(/[([][^)\]]*[)\]]/g, ' ')).filter(
    (word) => !/^(19|20)\d\d$/.test(word),
  );
  const squeezed = squeeze(words);
  return KNOWN_HEADERS.has(squeezed) || KNOWN_HEADERS.has(squeezed.replace(/s$/, ''));
};

/** The look most of a column's cells have below the first lines. */
export const bodyLooks = (view: CellView, rect: Rect): Uint8Array => {
  const height = rect.bottom - rect.top + 1;
  const from = rect.top + Math.min(Math.floor(height / 3), SEARCHED_LINES);
  const step = Math.max(1, Math.floor((rect.bottom - from + 1) / SAMPLED_ROWS));
  return Uint8Array.from({ length: rect.right - rect.left + 1 }, (_, offset) => {
    const counts = [0, 0, 0, 0, 0];
    for (let row = from; row <= rect.bottom; row += step) {
      const look = view.look(row, rect.left + offset);
      counts[look] = (counts[look] ?? 0) + 1;
    }
    counts[LOOK_NOTHING] = 0;
    const most = Math.max(...counts);
    return most === 0 ? LOOK_NOTHING : counts.indexOf(most);
  });
};

/** Years or months in a row are headers though they are numbers. */
const isRunOfPeriods = (numbers: readonly number[]): boolean => {
  if (numbers.length < 2) return false;
  const steps = numbers.slice(1).map((n, i) => n - (numbers[i] ?? 0));
  const areYears = numbers.every((n) => Number.isInteger(n) && n >= 1950 && n <= 2100);
  const areDays = numbers.every((n) => n >= 18264 && n <= 73050) && numbers.length >= 3;
  return (
    (areYears && steps.every((step) => Math.abs(step) === 1)) ||
    (areDays &&
      steps.every((step) => step > 0 && step === Math.round(step) && step <= 366) &&
      new Set(steps).size <= 4)
  );
};

interface Line {
  readonly filled: number;
  readonly worded: number;
  readonly known: number;
  readonly contrast: number;
  readonly distinct: number;
  /** Looks like "Name: value", a form and no header. */
  readonly isForm: boolean;
  readonly longest: number;
  readonly repeatsBelow: number;
  /** Cells with more digits than letters, years aside. */
  readonly digits: number;
}

const isFormLine = (texts: readonly string[]): boolean => {
  const colons = texts.filter((text) => text.endsWith(':')).length;
  return colons > 0 && (texts.length <= 2 || colons / texts.length >= 0.4);
};

const describeLine = (view: CellView, rect: Rect, row: number, looks: Uint8Array): Line => {
  const texts: string[] = [];
  const numbers: number[] = [];
  let worded = 0;
  let contrast = 0;
  let known = 0;
  let repeatsBelow = 0;
  let digits = 0;
  for (let column = rect.left; column <= rect.right; column++) {
    const look = view.look(row, column);
    if (look === LOOK_NOTHING) continue;
    const text = view.text(row, column);
    texts.push(text);
    const number = view.number(row, column);
    if (number !== null) numbers.push(number);
    if (look === LOOK_DIGITS && !YEAR_TEXT.test(text)) digits++;
    const isWord =
      look === LOOK_WORDS || (look === LOOK_DIGITS && (/\p{L}/u.test(text) || YEAR_TEXT.test(text)));
    if (!isWord) continue;
    worded++;
    const below = looks[column - rect.left] ?? LOOK_NOTHING;
    if (isMissingNumberText(text)) continue;
    if (below === LOOK_NUMBER || (below === LOOK_DIGITS && look === LOOK_WORDS)) contrast++;
    if (isKnownHeader(text)) known++;
    if (view.text(row + 1, column) === text || view.text(row + 2, column) === text) repeatsBelow++;
  }
  if (isRunOfPeriods(numbers)) {
    worded += numbers.length;
    contrast += numbers.length;
  }
  return {
    filled: texts.length,
    worded,
    known,
    contrast,
    distinct: new Set(texts.map((text) => text.toLowerCase())).size,
    isForm: isFormLine(texts),
    longest: texts.reduce((most, text) => Math.max(most, text.length), 0),
    repeatsBelow,
    digits,
  };
};

/** How much a line is a header; 0 when it cannot be one. */
const scoreLine = (line: Line, columns: number): number => {
  if (line.filled === 0 || line.worded / line.filled < 0.75 || line.longest > LONGEST_HEADER || line.isForm)
    return 0;
  if (columns > 1 && line.filled === 1) return 0;
  const coverage = line.filled / columns;
  const known = line.known / line.filled;
  const contrast = line.contrast / line.filled;
  return (
    coverage * 1.2 +
    known * 1.5 +
    contrast +
    (line.distinct / line.filled) * 0.3 -
    (line.repeatsBelow / line.filled) * 1.2
  );
};

const filledLines = (view: CellView, rect: Rect): number[] => {
  const rows: number[] = [];
  for (let row = rect.top; row <= rect.bottom && rows.length < SEARCHED_LINES; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (!view.isFilled(row, column)) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
};

/** Columns that hold anything below the first lines: a lone total above the header does not widen the table. */
const usedColumns = (looks: Uint8Array): number =>
  Math.max(
    1,
    looks.reduce((n, look) => n + (look === LOOK_NOTHING ? 0 : 1), 0),
  );

const isUpperLine = (line: Line, columns: number, spansSome: boolean): boolean =>
  line.filled > 0 &&
  line.worded === line.filled &&
  !line.isForm &&
  line.longest <= 60 &&
  (line.filled >= 2 || spansSome) &&
  (line.filled / columns >= 0.3 || (spansSome && line.filled >= 2));

const mergesPartly = (merges: readonly Rect[], rect: Rect, row: number): boolean =>
  merges.some(
    (m) =>
      m.top === row &&
      m.right > m.left &&
      m.left >= rect.left &&
      m.right <= rect.right &&
      m.right - m.left + 1 < (rect.right - rect.left + 1) * 0.8,
  );

/** The header lines of a block, or null when its first line is already data. */
export const findHeaderLines = (view: CellView, rect: Rect, merges: readonly Rect[]): HeaderLines | null => {
  const looks = bodyLooks(view, rect);
  const columns = usedColumns(looks);
  const lines = filledLines(view, rect);
  let best = { row: -1, score: 0 };
  let wideLinesAbove = 0;
  for (const row of lines) {
    const line = describeLine(view, rect, row, looks);
    const score = scoreLine(line, columns) - wideLinesAbove * DEPTH_PENALTY;
    if (score > best.score + 1e-9) best = { row, score };
    if (line.filled * 2 >= columns) wideLinesAbove++;
  }
  if (best.row < 0 || best.score < 0.9) return null;
  let top = best.row;
  while (top > rect.top && best.row - top + 1 < MOST_HEADER_LINES) {
    if (!isUpperLine(describeLine(view, rect, top - 1, looks), columns, mergesPartly(merges, rect, top - 1)))
      break;
    top--;
  }
  const merged = deeperLines(view, rect, best.row, merges);
  return { top, bottom: merged > 0 ? best.row + merged : lastLine(view, { ...rect, top }, best.row, looks) };
};

/** Words above numbers go on below the best line: "Curve code", "Curve type", "Book type". */
const lastLine = (view: CellView, rect: Rect, from: number, looks: Uint8Array): number => {
  let row = from;
  while (row < rect.bottom && row - rect.top + 1 < MOST_HEADER_LINES) {
    const line = describeLine(view, rect, row + 1, looks);
    if (
      line.filled < 2 ||
      line.worded < line.filled ||
      line.contrast < 2 ||
      line.contrast / line.filled < 0.6 ||
      line.digits > 0
    )
      break;
    row++;
  }
  return row;
};

/** A header cell merged downwards makes the lines it covers header lines too. */
const deeperLines = (view: CellView, rect: Rect, row: number, merges: readonly Rect[]): number => {
  const down = merges
    .filter(
      (m) =>
        m.top <= row && m.bottom > row && m.left >= rect.left && m.right <= rect.right && m.bottom <= row + 3,
    )
    .map((m) => m.bottom - row);
  const depth = down.length >= 1 ? Math.max(...down) : 0;
  return Math.min(depth, rect.bottom - row, MOST_HEADER_LINES - 1);
};

const isAllWords = (view: CellView, rect: Rect): boolean => {
  for (let column = rect.left; column <= rect.right; column++) {
    const look = view.look(rect.top, column);
    if (look !== LOOK_NOTHING && look !== LOOK_WORDS && view.number(rect.top, column) !== null)
      return isPeriodLine(view, rect);
  }
  return true;
};

const isPeriodLine = (view: CellView, rect: Rect): boolean => {
  const numbers: number[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const number = view.number(rect.top, column);
    if (number !== null) numbers.push(number);
  }
  return isRunOfPeriods(numbers);
};

/** True when a block begins with a header of its own. */
export const beginsWithHeader = (view: CellView, rect: Rect): boolean => {
  if (!isAllWords(view, rect)) return false;
  if (rect.bottom === rect.top) {
    const line = describeLine(view, rect, rect.top, new Uint8Array(rect.right - rect.left + 1));
    return line.filled >= 2 && line.known / line.filled >= 0.5;
  }
  const looks = bodyLooks(view, { ...rect, top: rect.top + 1 });
  const line = describeLine(view, rect, rect.top, looks);
  return (
    line.filled >= 2 &&
    line.worded === line.filled &&
    (line.known / line.filled >= 0.5 || line.contrast / line.filled >= 0.5)
  );
};
