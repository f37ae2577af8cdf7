/**
 * The coordinates a sheet gives, judged: on the globe, near some town, in the country written. Latitude and longitude that
 * only make sense the other way round are taken so: row by row where the town beside them says it, all together where
 * whole columns are under each other's header.
 */
import { VALUE } from '../accounts/types';
import type { AccountTable } from '../accounts/types';
import type { Gazetteer } from './gazetteer';
import { greatCircleKm } from './travel';
import type { GeocodeOutcome, Place } from './types';

/** Farther from every known town than this is the sea (or a desert): no account is there. */
const SEA_KM = 40;
/** Where only larger towns are known. */
const SPARSE_SEA_KM = 150;
/** A border runs through towns: only this far inside another country is it the wrong one. */
const BORDER_KM = 25;
/** Of the town written beside it. */
const BESIDE_TOWN_KM = 100;
const MOSTLY = 0.8;
const FEWEST = 3;
/** Accounts that are asked whether all columns are the other way round. */
const SAMPLE = 200;

export type Doubt = 'COORDINATE_INVALID' | 'COORDINATE_AT_SEA' | 'COORDINATE_ELSEWHERE';

export interface JudgedPlace {
  /** As written, or the other way round where that alone makes sense. */
  readonly place: Place;
  readonly doubt: Doubt | null;
  /** What was written, where it was turned round here. */
  readonly turnedFrom: Place | null;
}

export type PlacedTable = Pick<AccountTable, 'count' | 'numbers' | 'texts'> &
  Partial<Pick<AccountTable, 'rows' | 'problems'>>;

/** Sheet rows (1-based) whose coordinates were found to be swapped when they were read: they are swapped back. */
const swappedRows = ({ problems = [] }: PlacedTable): ReadonlySet<number> =>
  new Set(problems.flatMap(({ code, row }) => (code === 'COORDINATE_SWAPPED' ? [row] : [])));

const turned = ({ latitude, longitude }: Place): Place => ({ latitude: longitude, longitude: latitude });

/** Reads the coordinates written beside an account; null where there are none. */
export const placeReader = (table: PlacedTable): ((account: number) => Place | null) => {
  const swapped = swappedRows(table);
  const { latitude, longitude } = table.numbers;
  return (account) => {
    if (latitude?.kinds[account] !== VALUE || longitude?.kinds[account] !== VALUE) return null;
    const place = {
      latitude: latitude.values[account] ?? 0,
      longitude: longitude.values[account] ?? 0,
    };
    return swapped.has((table.rows?.[account] ?? -1) + 1) ? turned(place) : place;
  };
};

export const doubtAbout = ({ nearest, places }: Gazetteer, place: Place, country: string): Doubt | null => {
  const { latitude, longitude } = place;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'COORDINATE_INVALID';
  const any = nearest(place);
  const found = any ? places.countryAt(any.index) : '';
  if (!any || any.km > (places.hasSmallTowns(found) ? SEA_KM : SPARSE_SEA_KM)) return 'COORDINATE_AT_SEA';
  if (!places.countries.has(country) || found === country) return null;
  const own = nearest(place, country);
  return !own || own.km > BORDER_KM ? 'COORDINATE_ELSEWHERE' : null;
};

export interface Surroundings {
  /** As written: "" where nothing is. */
  readonly countryOf: (account: number) => string;
  /** Where the town and postcode beside it are. */
  readonly townOf: (account: number) => GeocodeOutcome;
}

/** Do all coordinates of the table make sense only the other way round? */
const areTurned = (
  { count }: PlacedTable,
  placeOf: (account: number) => Place | null,
  doubtOf: (account: number, place: Place) => Doubt | null,
): boolean => {
  let [filled, onlyTurned] = [0, 0];
  for (let account = 0; account < count && filled < SAMPLE; account++) {
    const place = placeOf(account);
    if (!place) continue;
    filled++;
    if (doubtOf(account, place) && !doubtOf(account, turned(place))) onlyTurned++;
  }
  return filled >= FEWEST && onlyTurned >= MOSTLY * filled;
};

/** Judges the coordinates of each account; null where it has none. */
export function writtenPlaces(
  where: Gazetteer,
  table: PlacedTable,
  { countryOf, townOf }: Surroundings,
): (account: number) => JudgedPlace | null {
  const placeOf = placeReader(table);
  const known = new Map<string, Doubt | null>();
  const doubtOf = (account: number, place: Place): Doubt | null => {
    const country = countryOf(account);
    const key = `${place.latitude}|${place.longitude}|${country}`;
    const doubt = known.has(key) ? (known.get(key) ?? null) : doubtAbout(where, place, country);
    known.set(key, doubt);
    return doubt;
  };
  const allTurned = areTurned(table, placeOf, doubtOf);
  /** null where no town is known beside it. */
  const isBesideTown = (place: Place, account: number): boolean | null => {
    const outcome = townOf(account);
    return outcome.kind === 'found' ? greatCircleKm(place, outcome.place) <= BESIDE_TOWN_KM : null;
  };
  const isOtherWay = (account: number, place: Place): boolean => {
    const other = turned(place);
    if (allTurned) return doubtOf(account, place) !== null && doubtOf(account, other) === null;
    if (isBesideTown(place, account) !== false || !isBesideTown(other, account)) return false;
    return doubtOf(account, other) === null;
  };
  return (account) => {
    const place = placeOf(account);
    if (!place) return null;
    return isOtherWay(account, place)
      ? { place: turned(place), doubt: null, turnedFrom: place }
      : { place, doubt: doubtOf(account, place), turnedFrom: null };
  };
}
