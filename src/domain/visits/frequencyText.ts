/**
 * Frequencies as people write them: "hebdomadaire", "2 par mois", "toutes les 3 semaines", "une semaine sur deux", "12",
 * and "3/5", three visits in five worked days. A cell in which "3/5" has become 3 May is doubtful, with its likely
 * meaning; so is a word used for two frequencies ("biweekly"). Nothing doubtful is used without being said (method R11).
 */
import {
  COUNT_WORDS,
  DOUBTFUL_FREQUENCY_WORDS,
  EVERY_WORDS,
  FREQUENCY_WORDS,
  NEVER_WORDS,
  OTHER_WORDS,
  PER_WORDS,
  UNIT_WORDS,
  VISIT_NOUNS,
} from '../../words/frequencyWords';
import { normaliseText } from '../accounts/normalise';
import { monthOfName, parseDateText } from '../accounts/typedCells/dateText';
import { isMissingNumberText } from '../accounts/typedCells/numberText';
import { fromSerial } from '../calendar/serialDate';
import { FREQUENCY_UNITS, type Frequency, type FrequencyUnit } from './frequencyUnits';

export type FrequencyReading =
  | { readonly kind: 'value'; readonly frequency: Frequency }
  | { readonly kind: 'missing' }
  /** A date, or a word with two meanings: `likely` is what was probably meant, null when nobody can tell. */
  | { readonly kind: 'doubtful'; readonly why: 'date' | 'word'; readonly likely: Frequency | null }
  | { readonly kind: 'invalid'; readonly why: 'negative' | 'unreadable' };

const UNIT_OF_WORD: ReadonlyMap<string, FrequencyUnit> = new Map(
  FREQUENCY_UNITS.flatMap((unit) => UNIT_WORDS[unit].map((word): [string, FrequencyUnit] => [word, unit])),
);

const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[-.]/g, '\\$&'))
    .join('|');
const NUMBER = `\\d+(?:[.,]\\d+)?|${anyOf(Object.keys(COUNT_WORDS))}`;
const UNIT = anyOf(UNIT_OF_WORD.keys());
const NOUN = anyOf(VISIT_NOUNS);
const EVERY = anyOf(EVERY_WORDS);

const pattern = (source: string): RegExp => new RegExp(`^${source}$`);
/** "2 visites toutes les 3 semaines", "tous les mois", "every other week". */
const EVERY_SO_MANY = pattern(
  `(?:(${NUMBER})\\s*(?:(?:${NOUN})\\s+)*)?(?:${EVERY})\\s+(?:(${NUMBER})\\s*)?(?:(${anyOf(OTHER_WORDS)})\\s+)?(${UNIT})`,
);
/** "2 fois par mois", "1 / 2 mois", "par an". */
const SO_MANY_PER = pattern(
  `(?:(${NUMBER})\\s*)?(?:(?:${NOUN})\\s*)*(?:/|(?:(?:${anyOf(PER_WORDS)})\\s+){1,2})\\s*(?:(${NUMBER})\\s*)?(${UNIT})`,
);
/** "une semaine sur deux". */
const ONE_IN = pattern(`(?:(?:un|une|one|a|1)\\s+)?(${UNIT})\\s+(?:sur|in|out of)\\s+(${NUMBER})`);
const BARE_UNIT = pattern(`(?:(${NUMBER})\\s*)?(${UNIT})`);
const BARE_NUMBER = pattern(`([+-]?)\\s*(${NUMBER})\\s*(?:${NOUN})?`);
/** TourSolver's notation, k visits in d worked days; its "*" (always the same rep) changes nothing here. */
const SO_MANY_IN_DAYS = /^(\d+)\s*\/\s*(\d+)\s*\*?$/;
const DAY_AND_MONTH = /^(\d{1,2})[-.\s/]*(\p{L}+)\.?$/u;
/** Numbers from this one on (October 1954) are dates: nobody makes that many visits. */
const FIRST_LIKELY_DATE = 20_000;
/** Longer cells are remarks, not frequencies. */
const LONGEST = 80;

const numberOf = (text: string | undefined, absent: number): number =>
  text === undefined ? absent : (COUNT_WORDS[text] ?? Number(text.replace(',', '.')));

const value = (count: number, unit: FrequencyUnit, every = 1): FrequencyReading =>
  every > 0 ? { kind: 'value', frequency: { count, unit, every } } : { kind: 'invalid', why: 'unreadable' };
const doubtful = (why: 'date' | 'word', likely: Frequency | null): FrequencyReading => ({
  kind: 'doubtful',
  why,
  likely,
});
/** Day k of month d was "k/d" before Excel took it for a date. */
const fromDate = (day: number, month: number): FrequencyReading =>
  doubtful('date', day > month * 10 ? null : { count: day, unit: 'day', every: month });

/** The unit a text names ("mois", "par trimestre", "hebdomadaire"), or null. */
export function frequencyUnitOf(text: string): FrequencyUnit | null {
  const word = normaliseText(text);
  const named = UNIT_OF_WORD.get(word) ?? FREQUENCY_UNITS.find((unit) => normaliseText(unit) === word);
  if (named) return named;
  const whole = FREQUENCY_WORDS[word.replace(/[-\s]/g, '')];
  if (whole?.[0] === 1 && whole[2] === 1) return whole[1];
  const [, count, every, unit = ''] = SO_MANY_PER.exec(word) ?? EVERY_SO_MANY.exec(word) ?? [];
  return count === undefined && every === undefined ? (UNIT_OF_WORD.get(unit) ?? null) : null;
}

function readWord(text: string): FrequencyReading | null {
  const word = text.replace(/[-\s]/g, '');
  const sure = FREQUENCY_WORDS[word];
  if (sure) return value(...sure);
  const [count, unit, every] = DOUBTFUL_FREQUENCY_WORDS[word] ?? [];
  return count === undefined || unit === undefined
    ? null
    : doubtful('word', { count, unit, every: every ?? 1 });
}

function readPhrase(text: string): FrequencyReading | null {
  const unitOf = (word: string | undefined): FrequencyUnit => UNIT_OF_WORD.get(word ?? '') ?? 'year';
  const every = EVERY_SO_MANY.exec(text);
  if (every) return value(numberOf(every[1], 1), unitOf(every[4]), numberOf(every[2], every[3] ? 2 : 1));
  const per = SO_MANY_PER.exec(text);
  if (per) return value(numberOf(per[1], 1), unitOf(per[3]), numberOf(per[2], 1));
  const oneIn = ONE_IN.exec(text);
  if (oneIn) return value(1, unitOf(oneIn[1]), numberOf(oneIn[2], 1));
  const bare = BARE_UNIT.exec(text);
  if (!bare) return null;
  if (bare[1] === undefined) return value(1, unitOf(bare[2]));
  return doubtful('word', { count: 1, unit: unitOf(bare[2]), every: numberOf(bare[1], 1) });
}

function readNumber(count: number, unit: FrequencyUnit): FrequencyReading {
  if (count < 0) return { kind: 'invalid', why: 'negative' };
  if (count < FIRST_LIKELY_DATE) return value(count, unit);
  const { day, month } = fromSerial(count);
  return fromDate(day, month);
}

function readDate(text: string): FrequencyReading | null {
  const date = parseDateText(text, 'dayFirst');
  if (date.kind === 'value') return readNumber(date.value, 'day');
  const short = DAY_AND_MONTH.exec(text);
  const month = short && monthOfName(short[2] ?? '');
  return month ? fromDate(Number(short[1]), month) : null;
}

function readText(text: string, unit: FrequencyUnit): FrequencyReading | null {
  const ratio = SO_MANY_IN_DAYS.exec(text);
  if (ratio) return value(Number(ratio[1]), 'day', Number(ratio[2]));
  const bare = BARE_NUMBER.exec(text);
  if (bare) return readNumber(numberOf(bare[2], 0) * (bare[1] === '-' ? -1 : 1), unit);
  return readWord(text) ?? readPhrase(text) ?? readDate(text);
}

/**
 * The frequency a cell says. A number without a unit is visits per `unit` (a year unless a unit column says otherwise);
 * "jamais" is 0 visits, an empty cell is missing, which is not the same.
 */
export function parseFrequency(cell: string | number, unit: FrequencyUnit = 'year'): FrequencyReading {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? readNumber(cell, unit) : { kind: 'invalid', why: 'unreadable' };
  if (cell.length > LONGEST) return { kind: 'invalid', why: 'unreadable' };
  const text = normaliseText(cell).replace(/[−–—‐‑]/g, '-');
  if (NEVER_WORDS.includes(text)) return value(0, unit);
  if (text === '' || isMissingNumberText(text)) return { kind: 'missing' };
  return readText(text, unit) ?? { kind: 'invalid', why: 'unreadable' };
}
