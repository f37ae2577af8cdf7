/** What a column's cells look like, from at most 1,000 rows spread over the table: the evidence beside its header. */
import { FREQUENCY_WORDS, NEVER_WORDS, UNIT_WORDS } from '../../words/frequencyWords';
import {
  COUNTRY_WORDS,
  LEGAL_FORMS,
  MISSING_WORDS,
  STATUS_WORDS,
  TYPOLOGY_WORDS,
} from '../../words/valueWords';
import { normaliseText } from './normalise';
import { CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, storedColumn } from './tableSource';
import type { TableSource } from './tableSource';
import { isDateText } from './typedCells/dateText';
import { decideDecimalSign, parseNumberText } from './typedCells/numberText';
import { formatOfColumn, isDateFormat, isPercentFormat } from './typedCells/numberFormat';

const SAMPLE_ROWS = 1000;
const FIRST_PLAUSIBLE_DAY = 18264; // 1950-01-01
const LAST_PLAUSIBLE_DAY = 73050; // 2099-12-31

/** Shares are of the cells that hold something, 0–1. */
export interface ColumnProfile {
  readonly sampled: number;
  readonly filled: number;
  readonly fillShare: number;
  /** Numbers, and texts that say a number. */
  readonly numberShare: number;
  /** Numbers with a date format or texts that say a date. */
  readonly dateShare: number;
  /** Texts that are neither number nor date. */
  readonly wordShare: number;
  readonly booleanShare: number;
  readonly distinctShare: number;
  readonly distinctCount: number;
  /** Of the numbers. */
  readonly integerShare: number;
  readonly negativeShare: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly yearShare: number;
  /** Each number is the one before plus one. */
  readonly isSequence: boolean;
  readonly hasPercent: boolean;
  readonly hasDateFormat: boolean;
  readonly serialDayShare: number;
  /** Of the numbers: could be a latitude, a longitude. */
  readonly within90Share: number;
  readonly within180Share: number;
  readonly meanLength: number;
  readonly meanWords: number;
  readonly emailShare: number;
  readonly urlShare: number;
  readonly phoneShare: number;
  readonly postcodeShare: number;
  readonly countryShare: number;
  readonly statusShare: number;
  readonly typologyShare: number;
  /** Texts with a word of a frequency: "2 par mois", "hebdomadaire", "3/5". */
  readonly frequencyShare: number;
  readonly legalFormShare: number;
  readonly digitShare: number;
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const COUNTRIES = set(COUNTRY_WORDS);
const LEGAL = set(LEGAL_FORMS);
const MISSING = set(MISSING_WORDS);
const STATUSES = set(Object.values(STATUS_WORDS).flat());
const TYPOLOGIES = set(Object.values(TYPOLOGY_WORDS).flat());
const FREQUENCIES = set([
  ...Object.keys(FREQUENCY_WORDS),
  ...NEVER_WORDS,
  ...Object.values(UNIT_WORDS)
    .flat()
    .filter((word) => word.length > 2 || word === 'an'),
]);
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;
const URL = /^(https?:\/\/|www\.)/i;
const POSTCODE =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

/** Body rows spread evenly, first and last among them. */
export const sampleRows = (bodyRows: Int32Array, limit: number): Int32Array => {
  if (bodyRows.length <= limit) return bodyRows;
  const step = (bodyRows.length - 1) / (limit - 1);
  return Int32Array.from({ length: limit }, (_, i) => bodyRows[Math.round(i * step)] ?? 0);
};

interface Sample {
  readonly numbers: number[];
  readonly texts: string[];
  readonly booleans: number;
  readonly sampled: number;
}

const takeSample = (source: TableSource, column: number): Sample => {
  const rows = sampleRows(source.table.bodyRows, SAMPLE_ROWS);
  const stored = storedColumn(source, column);
  const sample: Sample & { booleans: number } = { numbers: [], texts: [], booleans: 0, sampled: rows.length };
  if (!stored) return sample;
  for (const row of rows) {
    const index = row - source.cells.rect.top;
    const data = stored.data[index] ?? 0;
    const kind = stored.kinds[index];
    if (kind === CELL_NUMBER) sample.numbers.push(data);
    else if (kind === CELL_BOOLEAN) sample.booleans++;
    else if (kind === CELL_TEXT) keepText(sample.texts, stored.texts[data] ?? '');
    else if (kind === CELL_ERROR) continue;
  }
  return sample;
};

const keepText = (texts: string[], text: string): void => {
  const trimmed = text.trim();
  if (trimmed !== '' && !MISSING.has(normaliseText(trimmed))) texts.push(trimmed);
};

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 8 &&
    digits <= 16 &&
    /^[+(]?[\d\s().+/x;-]+$/i.test(text) &&
    !/^\d{4}-\d{2}-\d{2}/.test(text) &&
    /[\s().+/-]|^0\d{8,}$|^\d{10}$/.test(text)
  );
};

const saysFrequency = (text: string): boolean =>
  text.length <= 40 &&
  (/^\d+\s*\/\s*\d+\s*\*?$/.test(text) ||
    normaliseText(text)
      .split(/[\s/]+/)
      .some((word) => FREQUENCIES.has(word.replaceAll('-', ''))));

const hasLegalForm = (text: string): boolean =>
  normaliseText(text)
    .replace(/[.,]/g, '')
    .split(/[\s/&-]+/)
    .some((word) => LEGAL.has(word));

const count = <T>(values: readonly T[], test: (value: T) => boolean): number => {
  let n = 0;
  for (const value of values) if (test(value)) n++;
  return n;
};

const ascendsByOne = (numbers: readonly number[], sampled: number): boolean =>
  numbers.length === sampled &&
  numbers.length >= 3 &&
  numbers.every((n, i) => Number.isInteger(n) && (i === 0 || n - (numbers[i - 1] ?? 0) >= 1)) &&
  isDense(numbers, sampled);

/** Row numbers climb about as fast as the rows they stand in. */
const isDense = (numbers: readonly number[], sampled: number): boolean => {
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  return sampled < SAMPLE_ROWS ? span === numbers.length - 1 : numbers[0] !== undefined && numbers[0] <= 1;
};

type NumberFacts = Pick<
  ColumnProfile,
  | 'integerShare'
  | 'negativeShare'
  | 'minimum'
  | 'maximum'
  | 'yearShare'
  | 'serialDayShare'
  | 'within90Share'
  | 'within180Share'
>;

const describeNumbers = (numbers: readonly number[]): NumberFacts => {
  const share = (test: (n: number) => boolean): number =>
    numbers.length === 0 ? 0 : count(numbers, test) / numbers.length;
  return {
    integerShare: share(Number.isInteger),
    negativeShare: share((n) => n < 0),
    minimum: numbers.reduce((least, n) => Math.min(least, n), Infinity),
    maximum: numbers.reduce((most, n) => Math.max(most, n), -Infinity),
    yearShare: share((n) => Number.isInteger(n) && n >= 1900 && n <= 2100),
    serialDayShare: share((n) => n >= FIRST_PLAUSIBLE_DAY && n <= LAST_PLAUSIBLE_DAY),
    within90Share: share((n) => Math.abs(n) <= 90),
    within180Share: share((n) => Math.abs(n) <= 180),
  };
};

type TextFacts = Pick<
  ColumnProfile,
  | 'meanLength'
  | 'meanWords'
  | 'emailShare'
  | 'urlShare'
  | 'phoneShare'
  | 'postcodeShare'
  | 'countryShare'
  | 'statusShare'
  | 'typologyShare'
  | 'frequencyShare'
  | 'digitShare'
>;

const mean = (texts: readonly string[], measure: (text: string) => number): number =>
  texts.length === 0 ? 0 : texts.reduce((total, text) => total + measure(text), 0) / texts.length;

/** Numbers count too where digits are meant: a phone or a postcode that became a number. */
const describeTexts = ({ texts, numbers, booleans }: Sample): TextFacts => {
  const filled = texts.length + numbers.length + booleans;
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  const shareOf = (test: (text: string) => boolean): number => share(count(texts, test));
  const wholeBetween = (least: number, most: number): number =>
    share(count(numbers, (n) => Number.isInteger(n) && n >= least && n <= most));
  return {
    meanLength: mean(texts, (text) => text.length),
    meanWords: mean(texts, (text) => text.split(/\s+/).length),
    emailShare: shareOf((text) => EMAIL.test(text)),
    urlShare: shareOf((text) => URL.test(text)),
    phoneShare: shareOf(isPhone) + wholeBetween(1e8, 1e13),
    postcodeShare: shareOf((text) => POSTCODE.test(text)) + wholeBetween(500, 99999),
    countryShare: shareOf((text) => COUNTRIES.has(normaliseText(text))),
    statusShare: shareOf((text) => STATUSES.has(normaliseText(text))),
    typologyShare: shareOf((text) => TYPOLOGIES.has(normaliseText(text))),
    frequencyShare: shareOf(saysFrequency),
    digitShare: shareOf((text) => /\d/.test(text)),
  };
};

interface TextReadings {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
  readonly dateCount: number;
  readonly hasPercent: boolean;
}

const readTexts = (texts: readonly string[], decimal: '.' | ','): TextReadings => {
  const numbers: number[] = [];
  const words: string[] = [];
  let dateCount = 0;
  let hasPercent = false;
  for (const text of texts) {
    const reading = parseNumberText(text, decimal);
    if (isDateText(text)) dateCount++;
    else if (reading.kind === 'value') numbers.push(reading.value);
    else words.push(text);
    hasPercent ||= reading.kind === 'value' && reading.isPercent;
  }
  return { numbers, words, dateCount, hasPercent };
};

/** Profile of one column of a table. */
export const profileColumn = (source: TableSource, column: number): ColumnProfile => {
  const sample = takeSample(source, column);
  const decimal = decideDecimalSign(sample.texts, source.locale.decimalSeparator === ',' ? ',' : '.');
  const read = readTexts(sample.texts, decimal);
  const format = formatOfColumn(source, column);
  const hasDateFormat = isDateFormat(format);
  const filled = sample.numbers.length + sample.texts.length + sample.booleans;
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  const distinctCount = new Set<string | number>([...sample.numbers, ...sample.texts.map(normaliseText)])
    .size;
  return {
    sampled: sample.sampled,
    filled,
    fillShare: sample.sampled === 0 ? 0 : filled / sample.sampled,
    numberShare: share((hasDateFormat ? 0 : sample.numbers.length) + read.numbers.length),
    dateShare: share((hasDateFormat ? sample.numbers.length : 0) + read.dateCount),
    wordShare: share(read.words.length),
    booleanShare: share(sample.booleans),
    distinctShare: share(distinctCount),
    distinctCount,
    isSequence: ascendsByOne(sample.numbers, sample.sampled),
    hasPercent: isPercentFormat(format) || read.hasPercent,
    hasDateFormat,
    legalFormShare: share(count(read.words, hasLegalForm)),
    ...describeNumbers([...sample.numbers, ...read.numbers]),
    ...describeTexts(sample),
  };
};
