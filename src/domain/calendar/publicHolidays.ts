import { easterSunday, orthodoxEasterSunday } from './easter';
import { HOLIDAY_RULES } from './holidayRules';
import { toSerial, yearOf } from './serialDate';
import { isoWeekday, isWeekend } from './weekdays';

/** Where and how holidays are kept. */
export interface HolidayPlace {
  /** ISO 3166 code ("FR"), or with a region that has holidays of its own ("FR-67", "DE-BY"). */
  readonly place: string;
  /** Whit Monday worked, the French "journée de solidarité" of many firms; off unless said. */
  readonly whitMonday?: 'off' | 'worked';
}

export const FRANCE: HolidayPlace = { place: 'FR' };
const WHIT_MONDAY = 50;

/** Places whose holidays are known. */
export const HOLIDAY_PLACES: readonly string[] = Object.keys(HOLIDAY_RULES);

/** "FR-67" for a French postcode of the Bas-Rhin, "FR" for other departments: 57, 67 and 68 keep two more days. */
export const frenchPlaceOf = (postcode: string): string => {
  const place = `FR-${postcode.trim().slice(0, 2)}`;
  return place in HOLIDAY_RULES ? place : 'FR';
};

const RULE = /^(?:([EO])(-?\d+)|(?:(\d)@)?(\d\d)-(\d\d)(?:>(\d{4}))?)([~^=])?$/;

function dayOfRule(match: RegExpExecArray, year: number): number | null {
  const [, easter, offset, weekday, month, day, after] = match;
  if (easter) return (easter === 'E' ? easterSunday(year) : orthodoxEasterSunday(year)) + Number(offset);
  if (after && year <= Number(after)) return null;
  const fixed = toSerial({ year, month: Number(month), day: Number(day) });
  if (fixed === null || !weekday) return fixed;
  return fixed + ((Number(weekday) - isoWeekday(fixed) + 7) % 7);
}

const isWhitMonday = (serial: number, year: number): boolean => serial === easterSunday(year) + WHIT_MONDAY;

const SATURDAY = 6;

/** Where a day goes when it falls on a weekend. */
function observed(day: number, sign: string | undefined, taken: ReadonlySet<number>): number {
  if (!isWeekend(day) || sign === undefined) return day;
  if (isoWeekday(day) === SATURDAY && sign !== '~') return sign === '=' ? day - 1 : day;
  let moved = day + 1;
  while (isWeekend(moved) || taken.has(moved)) moved++;
  return moved;
}

function rulesOf(place: string): string[] {
  const [country = ''] = place.split('-');
  const own = place === country ? '' : (HOLIDAY_RULES[place] ?? '');
  return `${HOLIDAY_RULES[country] ?? ''} ${own}`.split(' ').filter((rule) => rule !== '');
}

/**
 * Serial days of the public holidays of a year, ascending, those on weekends included. An unknown region has its
 * country's; an unknown country has none (`HOLIDAY_PLACES` tells).
 */
export function publicHolidays({ place, whitMonday }: HolidayPlace, year: number): number[] {
  const days = new Set<number>();
  for (const rule of rulesOf(place)) {
    const match = RULE.exec(rule);
    const day = match && dayOfRule(match, year);
    if (day === null) continue;
    days.add(observed(day, match?.[7], days));
  }
  return [...days].filter((day) => whitMonday !== 'worked' || !isWhitMonday(day, year)).sort((a, b) => a - b);
}

/** Public holidays from the year of one serial day to the year after the other, so that a next worked day finds them all. */
export function holidaysBetween(place: HolidayPlace, from: number, to: number): Set<number> {
  const days = new Set<number>();
  for (let year = yearOf(from); year <= yearOf(to) + 1; year++)
    for (const day of publicHolidays(place, year)) days.add(day);
  return days;
}
