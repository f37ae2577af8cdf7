/**
 * A cell of a settings table, or the text of `--set`, as a value of its kind. Choices are read in either language or by id;
 * "30 %", "0,3" and a cell holding 0.3 are one share. What cannot be read is told, never guessed.
 */
import { normaliseText } from '../accounts/normalise';
import { parseDateText } from '../accounts/typedCells/dateText';
import { parseNumberText } from '../accounts/typedCells/numberText';
import type { KindValue, ValueKind } from '../../words/settings/entries';

export type RawValue = string | number | boolean | null;

export type ValueReading =
  | { readonly kind: 'value'; readonly value: KindValue }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
  /** Understood, but it cannot be: a negative frequency, a share of 180 %. */
  | { readonly kind: 'outOfBounds' };

const UNREADABLE: ValueReading = { kind: 'unreadable' };
const OUT_OF_BOUNDS: ValueReading = { kind: 'outOfBounds' };
const valueOf = (value: KindValue): ValueReading => ({ kind: 'value', value });

const PLAIN_NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)$/;
const NONE: ReadonlySet<string> = new Set(['none', 'aucun', 'aucune', 'aucunes', '-']);
const YES: ReadonlySet<string> = new Set(['yes', 'oui', 'true', 'vrai', 'x', '1', 'y', 'o']);
const NO: ReadonlySet<string> = new Set(['no', 'non', 'false', 'faux', '0', 'n']);
const FIRST_SERIAL = 1;
const LAST_SERIAL = 2_958_465;

/** Noise of decimal fractions off: 35 % is 0.35. */
const percent = (number: number): number => Math.round(number * 1e8) / 1e10;

const numberOf = (raw: RawValue): number => {
  if (typeof raw === 'number') return raw;
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (PLAIN_NUMBER.test(text)) return Number(text.replace(',', '.'));
  const reading = parseNumberText(text, ',');
  return reading.kind === 'value' && !reading.isPercent ? reading.value : NaN;
};

const shareOf = (raw: RawValue): number => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  return text.endsWith('%') ? percent(numberOf(text.slice(0, -1))) : numberOf(raw);
};

/** Parts are separated by ";" or "/", or else by "," (which is then no decimal sign). */
const partsOf = (raw: RawValue): string[] => {
  const text = String(raw ?? '');
  return text
    .split(/[;/]/.test(text) ? /[;/]/ : /,/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

const inBounds = (
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): ValueReading => {
  if (Number.isNaN(value)) return UNREADABLE;
  return value >= min && value <= max ? valueOf(value) : OUT_OF_BOUNDS;
};

const readNumber = (raw: RawValue, kind: Extract<ValueKind, { kind: 'number' }>): ValueReading => {
  const value = numberOf(raw);
  return kind.isWhole && !Number.isNaN(value) && !Number.isInteger(value)
    ? OUT_OF_BOUNDS
    : inBounds(value, kind);
};

const readDay = (raw: RawValue): ValueReading => {
  if (typeof raw === 'number') {
    const serial = Math.floor(raw);
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? valueOf(serial) : OUT_OF_BOUNDS;
  }
  const reading = typeof raw === 'string' ? parseDateText(raw, 'unknown') : null;
  return reading?.kind === 'value' ? valueOf(reading.value) : UNREADABLE;
};

const DAY_MINUTES = 1440;
/** "9:30", "9h30", "9 h", "09:30:00". */
const CLOCK = /^(\d{1,2})\s*[:hH]\s*(\d{2})?(?::\d{2})?$/;

/** A cell holds a fraction of a day (its date, where it has one, is ignored). */
const readClock = (raw: RawValue): ValueReading => {
  if (typeof raw === 'number')
    return raw >= 0
      ? valueOf(Math.round((raw - Math.floor(raw)) * DAY_MINUTES) % DAY_MINUTES)
      : OUT_OF_BOUNDS;
  const match = CLOCK.exec(String(raw).trim());
  if (!match) return UNREADABLE;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours < 24 && minutes < 60 ? valueOf(hours * 60 + minutes) : OUT_OF_BOUNDS;
};

/** "8h30", "8:30", 8.5, or a cell that holds a time of the day (a fraction of it). */
const hourOf = (raw: RawValue): number => {
  const clock = typeof raw === 'string' ? readClock(raw) : UNREADABLE;
  if (clock.kind === 'value') return Number(clock.value) / 60;
  const hours = numberOf(raw);
  return hours > 0 && hours < 1 ? Math.round(hours * DAY_MINUTES) / 60 : hours;
};

const readFlag = (raw: RawValue): ValueReading => {
  if (typeof raw === 'boolean') return valueOf(raw);
  const word = normaliseText(String(raw));
  if (YES.has(word)) return valueOf(true);
  return NO.has(word) ? valueOf(false) : UNREADABLE;
};

const idOf = (
  text: string,
  choices: Extract<ValueKind, { kind: 'choice' }>['choices'],
): string | undefined => {
  const word = normaliseText(text);
  return Object.entries(choices).find(([id, { fr, en }]) =>
    [id, fr, en].some((name) => normaliseText(name) === word),
  )?.[0];
};

const readChoices = (raw: RawValue, kind: Extract<ValueKind, { kind: 'choices' }>): ValueReading => {
  if (NONE.has(normaliseText(String(raw)))) return valueOf([]);
  const ids = partsOf(raw).map((part) => idOf(part, kind.choices));
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length && known.length > 0 ? valueOf([...new Set(known)]) : UNREADABLE;
};

const readNumbers = (
  numbers: readonly number[],
  count: number | undefined,
  isGood: (number: number, previous: number | undefined) => boolean,
): ValueReading => {
  if (
    numbers.length !== (count ?? numbers.length) ||
    numbers.length === 0 ||
    numbers.some((number) => Number.isNaN(number))
  )
    return UNREADABLE;
  return numbers.every((number, at) => isGood(number, numbers[at - 1])) ? valueOf(numbers) : OUT_OF_BOUNDS;
};

const isNextShare = (share: number, previous = 0): boolean => share > previous && share <= 1;
const isLower = (number: number, previous = Infinity): boolean => number < previous;
const isHigher = (number: number, previous = -Infinity): boolean => number > previous;

const isBlank = (raw: RawValue): boolean => raw === null || (typeof raw === 'string' && raw.trim() === '');

/** A cell or text as a value of the kind; an empty one is blank, an error cell unreadable. */
export const readValue = (kind: ValueKind, raw: RawValue): ValueReading => {
  if (isBlank(raw)) return { kind: 'blank' };
  switch (kind.kind) {
    case 'number':
      return readNumber(raw, kind);
    case 'hour':
      return inBounds(hourOf(raw), kind);
    case 'share':
      return inBounds(shareOf(raw), kind);
    case 'day':
      return readDay(raw);
    case 'clock':
      return readClock(raw);
    case 'flag':
      return readFlag(raw);
    case 'choice': {
      const id = idOf(String(raw), kind.choices);
      return id === undefined ? UNREADABLE : valueOf(id);
    }
    case 'choices':
      return readChoices(raw, kind);
    case 'shares':
      return readNumbers(partsOf(raw).map(shareOf), kind.count, isNextShare);
    case 'numbers':
      return readNumbers(
        partsOf(raw).map(numberOf),
        kind.count,
        kind.order === 'descending' ? isLower : isHigher,
      );
    case 'text': {
      const text = String(raw).trim();
      return text.length <= kind.longest ? valueOf(text) : OUT_OF_BOUNDS;
    }
  }
};
