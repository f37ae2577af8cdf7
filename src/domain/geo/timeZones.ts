/**
 * About how many hours from Greenwich clocks are set (standard time): enough to say that a plan crosses time zones, which it
 * takes no notice of. Europe's zones go by country, North America's by the meridians nearest to their borders, the rest by
 * the sun (15° an hour). A library that knows every border (tz-lookup, some 70 kB) was refused for one sentence.
 */
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import type { Gazetteer } from './gazetteer';
import type { Place } from './types';

const COUNTRIES_BY_HOURS: Readonly<Record<number, string>> = {
  0: 'GB IE PT IS',
  1: 'ES BE NL LU DE CH AT IT CZ SK PL HU SI HR RS BA ME MK AL XK DK NO SE MT LI MC SM AD',
  2: 'FI EE LV LT RO BG GR MD UA CY',
};
const HOURS_OF_COUNTRY: ReadonlyMap<string, number> = new Map(
  Object.entries(COUNTRIES_BY_HOURS).flatMap(([hours, countries]) =>
    countries.split(' ').map((country) => [country, Number(hours)] as const),
  ),
);
const NORTH_AMERICA: ReadonlySet<string> = new Set(['US', 'CA', 'MX']);
/** West of each meridian the clock is an hour earlier, from -4. */
const AMERICAN_MERIDIANS = [-67.5, -85.6, -101, -114.1];
const EASTERNMOST_HOURS = -4;
const DEGREES_AN_HOUR = 15;
/** Metropolitan France keeps the time of Berlin, overseas their own. */
const isMetropolitan = ({ latitude, longitude }: Place): boolean =>
  latitude > 41 && longitude > -6 && longitude < 10;

const hoursAt = ({ nearest, places }: Gazetteer, place: Place): number => {
  const found = nearest(place);
  const country = found ? places.countryAt(found.index) : '';
  const known = HOURS_OF_COUNTRY.get(country);
  if (known !== undefined) return known;
  if (country === 'FR' && isMetropolitan(place)) return 1;
  if (NORTH_AMERICA.has(country))
    return EASTERNMOST_HOURS - AMERICAN_MERIDIANS.filter((meridian) => place.longitude < meridian).length;
  return Math.round(place.longitude / DEGREES_AN_HOUR) || 0;
};

/** Places looked at between two breaths. */
const A_STEP = 32;

/** Hours from Greenwich of the zones places lie in, ascending, in steps. */
export function* timeZonesInSteps(where: Gazetteer, places: readonly Place[]): Steps<readonly number[]> {
  const zones = new Set<number>();
  for (const [at, place] of places.entries()) {
    if (at % A_STEP === 0) yield;
    zones.add(hoursAt(where, place));
  }
  return [...zones].sort((a, b) => a - b);
}

/** The same at once. */
export const timeZonesOf = (...given: Parameters<typeof timeZonesInSteps>): readonly number[] =>
  runSteps(timeZonesInSteps(...given));
