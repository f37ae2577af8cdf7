/**
 * Dates written as text, in every habit met in exports: "31/12/2025", "2025-12-31", "12/31/2003 0:00", "01-03-17",
 * "22.07.21", "12 mars 2025", "Mar 12, 2025". Day or month first is decided once per column from the cells that leave
 * no choice; where none does, the cell is a problem with its likely meaning, not a guess.
 */
import { MONTH_PREFIXES } from '../../../words/valueWords';
import { toSerial } from '../../calendar/serialDate';
import { normaliseText } from '../normalise';
import { isMissingNumberText } from './numberText';

export type DayOrder = 'dayFirst' | 'monthFirst' | 'unknown';

export type DateReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'ambiguous'; readonly dayFirst: number; readonly monthFirst: number };

const TIME = /(?:[T\s]+\d{1,2}(?:[:h]\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:am|pm)?\s*(?:z|[+-]\d{2}:?\d{2})?)$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:er|st|nd|rd|th)?[-\s./]*(\p{L}+)\.?[-\s./,]*(\d{4}|\d{2})$/u;
const MONTH_DAY_YEAR = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const MONTH_YEAR = /^(\p{L}+)\.?[-\s/]*(\d{4}|\d{2})$/u;

/** Two digits as Excel takes them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

/** The month a name stands for, by its first letters; null for other words. */
export const monthOfName = (name: string): number | null => {
  const word = normaliseText(name);
  if (word.length < 3) return null;
  return MONTH_PREFIXES[word.slice(0, 4)] ?? MONTH_PREFIXES[word.slice(0, 3)] ?? null;
};

const dateOf = (year: number, month: number, day: number): DateReading => {
  const value = toSerial({ year, month, day });
  return value === null ? { kind: 'unreadable' } : { kind: 'value', value };
};

const readNamedMonth = (text: string): DateReading | null => {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  const alone = MONTH_YEAR.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [alone?.[1], '1', alone?.[2]];
  const month = monthOfName(name ?? '');
  return month === null || year === undefined ? null : dateOf(fullYear(year), month, Number(day));
};

const readYearLast = (match: RegExpExecArray, order: DayOrder): DateReading => {
  const [, first = '', second = '', yearDigits = ''] = match;
  const year = fullYear(yearDigits);
  const dayFirst = toSerial({ year, month: Number(second), day: Number(first) });
  const monthFirst = toSerial({ year, month: Number(first), day: Number(second) });
  if (dayFirst === null && monthFirst === null) return { kind: 'unreadable' };
  const sole =
    dayFirst === null ? monthFirst : monthFirst === null || dayFirst === monthFirst ? dayFirst : null;
  if (sole !== null) return { kind: 'value', value: sole };
  if (order === 'unknown') return { kind: 'ambiguous', dayFirst: dayFirst ?? 0, monthFirst: monthFirst ?? 0 };
  return { kind: 'value', value: (order === 'dayFirst' ? dayFirst : monthFirst) ?? 0 };
};

/** The serial day (1900 system) a text says; the time of day is left out. */
export const parseDateText = (text: string, order: DayOrder): DateReading => {
  const trimmed = text.trim();
  if (trimmed === '' || isMissingNumberText(trimmed)) return { kind: 'missing' };
  const day = trimmed
    .replace(TIME, '')
    .replace(/^\p{L}+\.?,?\s+(?=\d)/u, '')
    .trim();
  const yearFirst = YEAR_FIRST.exec(day) ?? COMPACT.exec(day);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(day);
  if (yearLast) return readYearLast(yearLast, order);
  return readNamedMonth(day) ?? readNamedMonth(trimmed.replace(TIME, '')) ?? { kind: 'unreadable' };
};

/** Day or month first, from the cells that can only be one; points between digits mean day first. */
export const decideDayOrder = (texts: Iterable<string>): DayOrder => {
  let dayFirst = 0;
  let monthFirst = 0;
  let points = 0;
  for (const text of texts) {
    const match = YEAR_LAST.exec(text.trim().replace(TIME, '').trim());
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[2]) > 12) monthFirst++;
    if (/^\d+\.\d+\./.test(match[0])) points++;
  }
  if (dayFirst === 0 && monthFirst === 0) return points > 0 ? 'dayFirst' : 'unknown';
  const minority = Math.min(dayFirst, monthFirst) / (dayFirst + monthFirst);
  if (minority > 0.05) return 'unknown';
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
};

/** A text that looks like a date in any habit. */
export const isDateText = (text: string): boolean => {
  if (!/\d/.test(text) || text.length > 40) return false;
  const kind = parseDateText(text, 'dayFirst').kind;
  return kind === 'value' && !/^\d{8}$/.test(text.trim());
};
