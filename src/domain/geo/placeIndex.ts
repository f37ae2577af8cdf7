/** The table of places made ready to be asked: names folded per country when that country is first asked. */
import { TOWN_ALIASES } from '../../words/townNames';
import { once } from '../once';
import { foldTown } from './foldTown';
import { PRECISIONS } from './types';
import type { Place, PlaceTable, Precision } from './types';

export const HOME_COUNTRY = 'FR';
/** Some country that is not France: its towns are looked for everywhere, its postcodes say nothing. */
export const ABROAD = '*';

export interface PlaceIndex {
  readonly count: number;
  readonly countries: ReadonlySet<string>;
  readonly placeAt: (index: number) => Place;
  readonly nameAt: (index: number) => string;
  readonly countryAt: (index: number) => string;
  readonly precisionAt: (index: number) => Precision;
  /** log2 of the inhabitants; 0: unknown, or a quarter of a town. */
  readonly sizeAt: (index: number) => number;
  /** Places of a country by folded name. */
  readonly byName: (country: string) => ReadonlyMap<string, readonly number[]>;
  /** French communes by postcode, and by the two (overseas three) digits of the département. */
  readonly byPostcode: ReadonlyMap<string, readonly number[]>;
  readonly byDepartment: ReadonlyMap<string, readonly number[]>;
  readonly foldedAt: (index: number) => string;
  /** False where the table has the larger towns of a country alone. */
  readonly hasSmallTowns: (country: string) => boolean;
}

/** Two digits; three overseas. Corsica is 20 as in its postcodes. */
export const departmentOf = (postcode: string): string =>
  postcode.startsWith('97') || postcode.startsWith('98') ? postcode.slice(0, 3) : postcode.slice(0, 2);

/** log2 of the inhabitants: under 8,000. */
const SMALL_TOWN = 13;

const push = (map: Map<string, number[]>, key: string, index: number): void => {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (list[list.length - 1] !== index) list.push(index);
};

interface Span {
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

const spansOf = (countries: PlaceTable['countries']): Span[] => {
  let from = 0;
  return Object.entries(countries).map(([country, count]) => ({ country, from, to: (from += count) }));
};

const postcodeMaps = (lines: readonly string[]) => {
  const byPostcode = new Map<string, number[]>();
  const byDepartment = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const postcode of line.split(' ')) {
      push(byPostcode, postcode, index);
      push(byDepartment, departmentOf(postcode), index);
    }
  });
  return { byPostcode, byDepartment };
};

const namesOf = (
  { country, from, to }: Span,
  names: readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const map = new Map<string, number[]>();
  for (let index = from; index < to; index++) {
    const name = names[index] ?? '';
    push(map, foldTown(name), index);
    // "Donostia / San Sebastián": either will do.
    if (name.includes('/')) for (const part of name.split('/')) push(map, foldTown(part), index);
  }
  for (const [alias, name] of Object.entries(TOWN_ALIASES[country] ?? {}))
    map.set(alias, [...new Set([...(map.get(alias) ?? []), ...(map.get(foldTown(name)) ?? [])])]);
  return map;
};

/** Folds a country's names when they are first needed, once. */
const lazily = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

export function indexPlaces(table: PlaceTable): PlaceIndex {
  const names = table.names.split('\n');
  const spans = spansOf(table.countries);
  const spanOf = new Map(spans.map((span) => [span.country, span]));
  const spanAt = (index: number): Span | undefined => spans.find(({ to }) => index < to);
  const sizeAt = (index: number): number => Number.parseInt(table.sizes[index] ?? '0', 36);
  const foldedAt = (index: number): string => foldTown(names[index] ?? '');
  const postcodes = once(() => postcodeMaps(table.postcodes.split('\n')));
  const none: ReadonlyMap<string, readonly number[]> = new Map();
  return {
    count: names.length,
    countries: new Set(spanOf.keys()),
    placeAt: (index) => ({
      latitude: (table.latitudes[index] ?? 0) / 1000,
      longitude: (table.longitudes[index] ?? 0) / 1000,
    }),
    nameAt: (index) => names[index] ?? '',
    countryAt: (index) => spanAt(index)?.country ?? '',
    precisionAt: (index) => PRECISIONS[1 + Number(table.levels[index] ?? 0)] ?? 'town',
    sizeAt,
    byName: lazily((country) => {
      const span = spanOf.get(country);
      return span ? namesOf(span, names) : none;
    }),
    foldedAt,
    hasSmallTowns: lazily((country) => {
      const span = spanOf.get(country);
      for (let index = span?.from ?? 0; index < (span?.to ?? 0); index++)
        if (sizeAt(index) > 0 && sizeAt(index) < SMALL_TOWN) return true;
      return false;
    }),
    get byPostcode() {
      return postcodes().byPostcode;
    },
    get byDepartment() {
      return postcodes().byDepartment;
    },
  };
}
