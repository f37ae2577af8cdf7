import type { TextColumn } from '../accounts/types';
import { gazetteer } from './gazetteer';
import { placesForTests } from './testing/placesForTests';
import type { Place } from './types';
import { countryReader } from './usualCountry';

const where = gazetteer(placesForTests());
const texts = (values: readonly string[]): TextColumn => ({
  indices: Int32Array.from(values, (value, at) => (value === '' ? -1 : at)),
  dictionary: values,
});

const reader = (
  rows: readonly (readonly [postcode: string, town: string, country: string])[],
  places: readonly Place[] = [],
) =>
  countryReader(
    where,
    {
      count: rows.length,
      texts: {
        postcode: texts(rows.map(([postcode]) => postcode)),
        town: texts(rows.map(([, town]) => town)),
        country: texts(rows.map(([, , country]) => country)),
      },
    },
    (account) => places[account] ?? null,
  );

const FRENCH = [
  ['44000', 'Nantes', ''],
  ['49000', 'Angers', ''],
  ['35000', 'Rennes', ''],
  ['53000', 'Laval', ''],
  ['85000', 'La Roche s/ Yon', ''],
  ['1000', 'Bruxelles', 'Belgique'],
] as const;
const AMERICAN = [
  ['60601', 'Chicago', ''],
  ['48226', 'Detroit', ''],
  ['44113', 'Cleveland', ''],
  ['53202', 'Milwaukee', ''],
  ['46204', 'Indianapolis', ''],
] as const;

test('a list that says nothing else is French; a country written counts', () => {
  const countryOf = reader(FRENCH);
  expect([countryOf(0), countryOf(5)]).toEqual(['', 'BE']);
});

test('postcodes whose towns are others are no French ones', () => {
  expect(reader(AMERICAN)(0)).toBe('*');
});

test('coordinates tell the country', () => {
  const chicago = { latitude: 41.88, longitude: -87.63 };
  expect(reader(AMERICAN, Array<Place>(5).fill(chicago))(0)).toBe('US');
});

test('too few say nothing', () => {
  expect(reader(AMERICAN.slice(0, 4))(0)).toBe('');
});
