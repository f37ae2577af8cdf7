/** Names of tour tabs and tables (method R18). */
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import type { Language } from '../../words/language';

const LONGEST = 31;
const SECOND = ' (2)';
/** "2026-S49 " before a name. */
const LONGEST_SHORT = LONGEST - 9;
/** Where a long name may be cut: not so early that little of it is left. */
const LEAST_OF_NAME = 14;
/** A number is nobody's last name: "Commercial 1" stays whole. */
const LETTER = /\p{L}/u;
const FORBIDDEN = /[:\\/?*[\]]/g;

const clean = (name: string): string =>
  name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');

/** Cut between words where there is a place; a name of a sheet neither begins nor ends with an apostrophe. */
const cutTo = (name: string, length: number): string => {
  if (name.length <= length) return name;
  const whole = /^(.*)[ '’-]/.exec(name.slice(0, length + 1))?.[1] ?? '';
  const cut = whole.length >= LEAST_OF_NAME ? whole : name.slice(0, length);
  return cut.replace(/[ '’-]+\p{L}?$/u, '');
};

/** "Paul Martin", "Martin 2": a first and a last name. Regions, towns and teams have other numbers of words. */
const areFirstAndLast = (parts: readonly (readonly string[])[]): boolean =>
  2 * parts.filter(({ length }) => length === 2).length > parts.length;

/**
 * Last names where they differ, else "Martin P", else "Martin 2": one short name per rep, in the order given. Where most
 * are no names of persons ("GRAND EST" among regions) they stay whole: their last word says nothing.
 */
export function shortRepNames(reps: readonly string[]): readonly string[] {
  const parts = reps.map((rep) => clean(rep).split(' '));
  const arePersons = areFirstAndLast(parts);
  const lastOf = (at: number): string => {
    const last = parts[at]?.at(-1) ?? '';
    return arePersons && LETTER.test(last) ? last : clean(reps[at] ?? '');
  };
  const isShared = (at: number): boolean =>
    reps.some((_, other) => other !== at && lastOf(other) === lastOf(at));
  const taken = new Set<string>();
  return reps.map((_, at) => {
    const initial = (parts[at]?.length ?? 0) > 1 ? ` ${parts[at]?.[0]?.charAt(0) ?? ''}` : '';
    const base = isShared(at) ? `${lastOf(at)}${initial}` : lastOf(at);
    let name = cutTo(base, LONGEST_SHORT);
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const number = ` ${n}`;
      name = `${cutTo(base, LONGEST_SHORT - number.length)}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** "2026-S49 Martin", at most 31 characters. */
export const tabName = (week: IsoWeek, shortName: string, language: Language): string =>
  `${formatIsoWeek(week, language)} ${shortName}`.trim();

/** The same name beside a sheet of the user's that bears it. */
export const secondName = (name: string): string => `${cutTo(name, LONGEST - SECOND.length)}${SECOND}`;

/** "DcTour_2026_49_1": found by it whatever the tab is called. `rep` counts from 1. */
export const tourTableName = ({ year, week }: IsoWeek, rep: number): string =>
  `${TOUR_TABLE_PREFIX}${year}_${String(week).padStart(2, '0')}_${rep}`;

/** Tables of tour tabs begin with it. */
export const TOUR_TABLE_PREFIX = 'DcTour_';
const TABLE_NAME = /^DcTour_(\d{4})_(\d{2})_(\d+)$/;

export interface TourTableId {
  readonly week: IsoWeek;
  /** Number of the rep within the workbook, from 1. */
  readonly repNumber: number;
}

/** Reads what `tourTableName` made; null for any other table. */
export const parseTourTableName = (name: string): TourTableId | null => {
  const match = TABLE_NAME.exec(name);
  if (!match) return null;
  const [year, week, repNumber] = match.slice(1).map(Number);
  return year === undefined || week === undefined || repNumber === undefined || week < 1 || week > 53
    ? null
    : { week: { year, week }, repNumber };
};
