/**
 * When a customer is closed: « du 3 au 21 août », « 03/08-21/08 ; 24/12/2026-02/01/2027 », « août », « Noël », one day.
 * Without a year it is every year. Days come first, as in the rest of Europe, unless written 2026-08-03.
 */
import { NAMED_CLOSURES } from '../../words/openingWords';
import { normaliseText } from '../accounts/normalise';
import { fullYear, monthOfName } from '../accounts/typedCells/dateText';
import { daysInMonth, fromSerial, toSerial } from '../calendar/serialDate';

interface YearDay {
  /** null: every year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Both ends included. */
export interface Closure {
  readonly from: YearDay;
  readonly to: YearDay;
}

/** A cell Excel made a date of. */
const SERIAL = /^[3-7]\d{4}$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/;
const DAY_NAME = /^(\d{1,2})(?:er)? ([a-z]+)\.?(?: (\d{4}))?$/;
const NAME_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const MONTH = /^(?:mois d[e ]? ?|tout )?([a-z]+)(?: (\d{4}))?$/;
const RANGE =
  /^(?:du |de |from )?(.+?)(?: au | a | to | until | jusqu au | - |(?<=[\da-z])-(?=\d{1,2}(?:[/.]| [a-z])|\d{4}-))(.+)$/;

const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : fullYear(digits);

const dayOf = (year: number | null, month: number, day: number): YearDay | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2028, month)
    ? { year, month, day }
    : null;

const readDay = (text: string, near?: YearDay | null): YearDay | null => {
  if (SERIAL.test(text)) return fromSerial(Number(text));
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = DAY_MONTH.exec(text);
  if (numbers) return dayOf(yearOf(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = DAY_NAME.exec(text);
  const turned = NAME_DAY.exec(text);
  const month = monthOfName(named?.[2] ?? turned?.[1] ?? '');
  if (month !== null)
    return dayOf(yearOf(named?.[3] ?? turned?.[3]), month, Number(named?.[1] ?? turned?.[2]));
  return near && /^\d{1,2}$/.test(text) ? dayOf(near.year, near.month, Number(text)) : null;
};

const readMonth = (text: string): Closure | null => {
  const match = MONTH.exec(text);
  const month = monthOfName(match?.[1] ?? '');
  if (!match || month === null) return null;
  const year = yearOf(match[2]);
  return { from: { year, month, day: 1 }, to: { year, month, day: daysInMonth(year ?? 2027, month) } };
};

const readPart = (text: string): Closure | null => {
  const named = NAMED_CLOSURES[text.replace(/^(?:a |le |les )/, '')];
  if (named) {
    const [fromMonth, fromDay, toMonth, toDay] = named;
    return {
      from: { year: null, month: fromMonth, day: fromDay },
      to: { year: null, month: toMonth, day: toDay },
    };
  }
  const one = readDay(text.replace(/^(?:le |on )/, ''));
  if (one) return { from: one, to: one };
  const range = RANGE.exec(text);
  if (!range) return readMonth(text);
  const to = readDay((range[2] ?? '').trim());
  const from = readDay((range[1] ?? '').trim(), to);
  if (!from || !to) return null;
  return { from: { ...from, year: from.year ?? (to.year === null ? null : yearBefore(from, to)) }, to };
};

/** "24/12 - 02/01/2027" begins in 2026. */
const yearBefore = (from: YearDay, to: YearDay): number => {
  const isLater = from.month > to.month || (from.month === to.month && from.day > to.day);
  return (to.year ?? 0) - (isLater ? 1 : 0);
};

/** null where a part is not understood, or ends before it begins. */
export function parseClosures(written: string): readonly Closure[] | null {
  const text = normaliseText(written)
    .replace(/[–—−→]/g, '-')
    .replace(/['’]/g, ' ')
    .replace(/\b(?:fermeture|ferme|fermee|closed|conges|vacances|holidays?)\b:?/g, ' ')
    .replace(/ +/g, ' ');
  const parts = text
    .split(/[;,+\n]| et (?=[a-z]*\s*\d|[a-z]{3,})| and /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const closures = parts.map(readPart);
  const known = closures.filter((closure) => closure !== null);
  return known.length > 0 && known.length === closures.length && known.every(isInOrder) ? known : null;
}

const serialOf = ({ month, day }: YearDay, year: number): number =>
  toSerial({ year, month, day: Math.min(day, daysInMonth(year, month)) }) ?? 0;

const isInOrder = ({ from, to }: Closure): boolean =>
  from.year === null || to.year === null || serialOf(from, from.year) <= serialOf(to, to.year);

/** A closure of one year as serial days, both ends included; null where it is of another year. */
const daysIn = ({ from, to }: Closure, year: number): readonly [number, number] | null => {
  if (from.year !== null && from.year !== year) return null;
  const begins = serialOf(from, year);
  const sameYear = serialOf(to, to.year ?? year);
  return [begins, sameYear < begins ? serialOf(to, year + 1) : sameYear];
};

/** The serial days of a horizon that fall into a closure, ascending, counted from its first day. */
export function closedDays(closures: readonly Closure[], from: number, days: number): readonly number[] {
  const closed = new Set<number>();
  const firstYear = fromSerial(from).year - 1;
  for (const closure of closures)
    for (let year = firstYear; year <= firstYear + 3; year++) {
      const [begins, ends] = daysIn(closure, year) ?? [0, -1];
      for (let day = Math.max(begins, from); day <= Math.min(ends, from + days - 1); day++)
        closed.add(day - from);
    }
  return [...closed].sort((a, b) => a - b);
}

export const isClosedOn = (closures: readonly Closure[], day: number): boolean =>
  closures.length > 0 && closedDays(closures, day, 1).length > 0;
