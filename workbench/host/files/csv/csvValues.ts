/**
 * Fields of a text file → values, the way the file itself writes them and not the way the user's Excel would.
 * A file has one habit for numbers, seen over all its fields: decimal comma (blanks or points between thousands) or
 * decimal point (commas or blanks). Only what is a number in that habit becomes one. Stays text: leading zeros
 * (postcodes, company numbers), a leading plus (telephones), more than 15 digits (Excel would drop the rest),
 * "1E5", percentages and amounts with a currency (the product reads those itself). ISO dates become dates; day/month
 * order is the culture's, unless the file itself shows which part runs past 12.
 */
import type { Scalar } from '../../model/types';
import { isoToSerial, serialOf } from '../sheet/serialDates';

export interface NumberHabit {
  readonly decimal: '.' | ',';
  readonly group: RegExp | null;
}
export interface CsvHabits {
  readonly numbers: NumberHabit;
  readonly dates: 'day first' | 'month first' | 'year first';
}
export interface CsvValue {
  readonly value: Scalar;
  /** A number format the value needs to be read as meant (dates); absent for General. */
  readonly format?: string;
}

const BLANKS = '[ \\u00a0\\u202f]';
const COMMA: NumberHabit = { decimal: ',', group: new RegExp(`${BLANKS}|\\.`, 'g') };
const POINT: NumberHabit = { decimal: '.', group: new RegExp(`${BLANKS}|,`, 'g') };

/** Evidence for a habit: a mark that can only be the decimal one, or only a thousands one. */
const ONLY_COMMA = /^-?(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+),(?:\d{1,2}|\d{4,})$/;
const ONLY_POINT = /^-?(?:\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})$/;
const SLASH_DATE = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SAMPLE_FIELDS = 200_000;

export interface HabitHints {
  readonly delimiter: string;
  /** The user's: decides where the file does not say. */
  readonly decimalSeparator: string;
  readonly shortDatePattern: string;
}

export function detectHabits(rows: readonly (readonly string[])[], hints: HabitHints): CsvHabits {
  let [commas, points, past12First, past12Second, seen] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    for (const field of row) {
      if (field.length > 30 || (seen += 1) > SAMPLE_FIELDS) continue;
      const text = field.trim();
      if (ONLY_COMMA.test(text)) commas += 1;
      else if (ONLY_POINT.test(text)) points += 1;
      const date = SLASH_DATE.exec(text);
      if (!date || (date[1] ?? '').length > 2) continue;
      if (Number(date[1]) > 12) past12First += 1;
      if (Number(date[3]) > 12) past12Second += 1;
    }
  }
  const isComma = commas === points ? isCommaByHint(hints) : commas > points;
  const byFile =
    past12First === past12Second ? null : past12First > past12Second ? 'day first' : 'month first';
  return { numbers: isComma ? COMMA : POINT, dates: byFile ?? datesByHint(hints) };
}

/** Without a telling number: a comma that separates fields cannot be the decimal mark; a semicolon hints at a comma. */
const isCommaByHint = ({ delimiter, decimalSeparator }: HabitHints): boolean =>
  delimiter === ',' ? false : delimiter === ';' || decimalSeparator === ',';

function datesByHint({ shortDatePattern }: HabitHints): CsvHabits['dates'] {
  const first = /[dMy]/.exec(shortDatePattern)?.[0];
  return first === 'M' ? 'month first' : first === 'y' ? 'year first' : 'day first';
}

const LONGEST_NUMBER = 15;

export function csvValue(field: string, habits: CsvHabits): CsvValue {
  if (field === '') return { value: null };
  const text = field.trim();
  const first = text.charCodeAt(0);
  const mayBeNumber =
    text.length <= 32 && ((first >= 48 && first <= 57) || first === 45 || first === 46 || first === 44);
  if (mayBeNumber) {
    const number = readNumber(text, habits.numbers);
    if (number !== null) return { value: number };
    const date = readDate(text, habits.dates);
    if (date) return date;
  }
  const truth = BOOLEANS.get(text);
  return { value: truth ?? field };
}

/** What French and English Excel read as truth values, in capitals only: "Vrai" may well be a name. */
const BOOLEANS = new Map([
  ['TRUE', true],
  ['FALSE', false],
  ['VRAI', true],
  ['FAUX', false],
]);

function readNumber(text: string, habit: NumberHabit): number | null {
  const pattern = habit.decimal === ',' ? COMMA_NUMBER : POINT_NUMBER;
  if (!pattern.test(text)) return null;
  const plain = (habit.group ? text.replace(habit.group, '') : text).replace(',', '.');
  const digits = plain.replace(/^-/, '');
  if (/^0\d/.test(digits) || digits.replace('.', '').replace(/^0+/, '').length > LONGEST_NUMBER + 2)
    return null;
  const isLongInteger = !digits.includes('.') && digits.length > LONGEST_NUMBER;
  return isLongInteger ? null : Number(plain);
}
const COMMA_NUMBER = /^-?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$(?<=\d)/;
const POINT_NUMBER = /^-?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$(?<=\d)/;

function readDate(text: string, order: CsvHabits['dates']): CsvValue | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    const iso = isoToSerial(text, 1900);
    return iso === null
      ? null
      : { value: iso, format: Number.isInteger(iso) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
  }
  const match = SLASH_DATE.exec(text);
  if (!match) return null;
  const [one, two, three] = [match[1], match[3], match[4]];
  if (one === undefined || two === undefined || three === undefined) return null;
  const parts =
    one.length === 4 ? [one, two, three] : order === 'month first' ? [three, one, two] : [three, two, one];
  const [year = '', month, day] = parts;
  if (year.length !== 4) return null;
  const seconds = Number(match[5] ?? 0) * 3600 + Number(match[6] ?? 0) * 60 + Number(match[7] ?? 0);
  const serial = serialOf(
    { year: Number(year), month: Number(month), day: Number(day) },
    seconds / 86_400,
    1900,
  );
  if (serial === null || seconds >= 86_400) return null;
  // Format 14 is the one Excel shows in the user's own order.
  return { value: serial, format: match[5] === undefined ? 'm/d/yyyy' : 'm/d/yyyy h:mm' };
}
