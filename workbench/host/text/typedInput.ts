import type { Culture } from '../model/cultures';
import type { ErrorCode, Scalar, WorkbookModel } from '../model/types';
import { ERROR_CODES } from '../model/types';
import { getLocale, parseValue } from './numberFormatLibrary';

/** What a text becomes when it is typed or written into a cell. `numberFormat`: the one Excel gives a General cell. */
export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Scalar; readonly numberFormat?: string };

/** What a workbook decides about typed texts. */
export type TypingRules = Pick<WorkbookModel, 'culture' | 'dateSystem'>;
const DAYS_FROM_1900_TO_1904 = 1462;

const FORMATS: Readonly<Record<number, string>> = {
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
};

/** Texts that cannot be anything but a text: no digit, and no word or sign with a meaning. */
const MAY_BE_TYPED = /[0-9#]|^(?:true|false|vrai|faux|wahr|falsch)$/i;
const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  vrai: true,
  wahr: true,
  false: false,
  faux: false,
  falsch: false,
};

/**
 * Excel's typing rules: a leading apostrophe makes a text, "=" (and "+" or "-" before a letter) a formula, "" a blank;
 * numbers, percentages, amounts, dates and times are read by the workbook's culture; anything else is a text.
 * Dates are serials of the workbook's date system.
 * A cell with the text format "@" keeps every text.
 */
export function readTyped(text: string, numberFormat: string, rules: TypingRules): TypedInput {
  if (text === '') return { kind: 'blank' };
  if (numberFormat === '@') return { kind: 'value', value: text };
  const first = text.charCodeAt(0);
  if (first === 39) return { kind: 'value', value: text.slice(1) };
  if (first === 61 && text.length > 1) return { kind: 'formula', text };
  if (!MAY_BE_TYPED.test(text)) return { kind: 'value', value: text };
  return readLiteral(text, rules);
}

function readLiteral(text: string, rules: TypingRules): TypedInput {
  const trimmed = text.trim();
  const truth = TRUTHS[trimmed.toLowerCase()];
  if (truth !== undefined) return { kind: 'value', value: truth };
  const error = errorCode(trimmed);
  if (error) return { kind: 'value', value: { error } };
  if (/^\p{L}/u.test(trimmed) && !mayBeDate(trimmed, rules.culture)) return { kind: 'value', value: text };
  return readNumber(trimmed, rules) ?? { kind: 'value', value: text };
}

const errorCode = (text: string): ErrorCode | undefined =>
  text.startsWith('#') ? ERROR_CODES.find((code) => code === text.toUpperCase()) : undefined;

/** "janv 24", "15 mars 2024" hold the name of a month; "client 24" does not. */
function mayBeDate(text: string, culture: Culture): boolean {
  const word = /^\p{L}{3,9}/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && monthNames(culture).has(word);
}

const months = new Map<string, ReadonlySet<string>>();

/** Short and long names of the months in the culture's language and in English, in lower case. */
function monthNames(culture: Culture): ReadonlySet<string> {
  const known = months.get(culture.name);
  if (known) return known;
  const locales = [getLocale(culture.name), getLocale('en-US')];
  const names = locales.flatMap((locale) => (locale ? [...locale.mmm, ...locale.mmmm] : []));
  const found = new Set(names.map((name) => name.toLowerCase()));
  months.set(culture.name, found);
  return found;
}

function readNumber(text: string, { culture, dateSystem }: TypingRules): TypedInput | null {
  const amount = amountOf(text, culture);
  if (amount !== null) return amount;
  const parsed = parseValue(text, { locale: culture.name });
  if (parsed === null || parsed === undefined || typeof parsed.value !== 'number') return null;
  const id = typeof parsed['formatId'] === 'number' ? parsed['formatId'] : 0;
  const numberFormat = id === 14 ? 'm/d/yyyy' : FORMATS[id];
  const isDate = numberFormat !== undefined && /[dy]/.test(numberFormat);
  const value = isDate && dateSystem === 1904 ? parsed.value - DAYS_FROM_1900_TO_1904 : parsed.value;
  return { kind: 'value', value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

const SIGNED =
  /^(?<open>\(?)(?<sign>[-+]?)\s*(?<before>[€$£]?)\s*(?<digits>\d[\d.,\s\u00a0\u202f’']*)\s*(?<percent>%?)(?<after>[€$£]?)\)?$/u;

/** Plain numbers, grouped numbers, percentages and amounts with a currency sign, by the culture's separators. */
function amountOf(text: string, culture: Culture): TypedInput | null {
  const parts = SIGNED.exec(text)?.groups;
  if (parts === undefined) return null;
  const number = groupedNumber((parts['digits'] ?? '').trim(), culture);
  if (number === null) return null;
  const isNegative = parts['sign'] === '-' || parts['open'] === '(';
  const value = (isNegative ? -number.value : number.value) / (parts['percent'] === '%' ? 100 : 1);
  const currency = parts['before'] || parts['after'];
  const numberFormat = formatOf({ number, isPercent: parts['percent'] === '%', currency, culture });
  return { kind: 'value', value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

interface ReadNumber {
  readonly value: number;
  readonly hasDecimals: boolean;
  readonly isGrouped: boolean;
}

function groupedNumber(digits: string, culture: Culture): ReadNumber | null {
  const [whole = '', decimals, ...more] = digits.split(culture.decimalSeparator);
  if (more.length > 0) return null;
  const spaces = /[\s\u00a0\u202f]/g;
  const isSpaced = culture.groupSeparator === '\u202f';
  const marked = isSpaced ? whole.replaceAll(spaces, '_') : whole.replaceAll(culture.groupSeparator, '_');
  const isGrouped = /^\d{1,3}(_\d{3})+$/.test(marked);
  if (!isGrouped && !/^\d+$/.test(marked)) return null;
  if (decimals !== undefined && !/^\d*$/.test(decimals)) return null;
  const value = Number(`${marked.replaceAll('_', '')}.${decimals ?? ''}0`);
  return { value, hasDecimals: (decimals ?? '') !== '', isGrouped };
}

function formatOf(read: {
  readonly number: ReadNumber;
  readonly isPercent: boolean;
  readonly currency: string | undefined;
  readonly culture: Culture;
}): string | undefined {
  const { number, isPercent, currency, culture } = read;
  if (isPercent) return number.hasDecimals ? '0.00%' : '0%';
  const grouped = number.hasDecimals ? '#,##0.00' : '#,##0';
  if (currency)
    return culture.decimalSeparator === ',' ? `${grouped} "${currency}"` : `"${currency}"${grouped}`;
  return number.isGrouped ? grouped : undefined;
}
