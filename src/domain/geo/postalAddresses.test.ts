import type { TextColumn } from '../accounts/types';
import { isBelievable } from './addressPlace';
import { gazetteer } from './gazetteer';
import { accountAddresses } from './postalAddresses';
import { placesForTests } from './testing/placesForTests';

const where = gazetteer(placesForTests());
const texts = (values: readonly string[]): TextColumn => ({
  indices: Int32Array.from(values, (value, at) => (value === '' ? -1 : at)),
  dictionary: values,
});

test('French addresses with a street and a town are asked, of the accounts wanted and no other', () => {
  const table = {
    count: 5,
    numbers: {},
    texts: {
      address: texts(['1 rue A', '2 rue B', '', '4 rue D', '5 rue E']),
      postcode: texts(['69001', '', '69003', '69004', '69005']),
      town: texts(['Lyon', '', 'Lyon', 'Lyon', 'Lyon']),
      country: texts(['', '', 'France', 'Allemagne', 'France']),
    },
  };
  expect(accountAddresses(where, table, (account) => account !== 4)).toEqual([
    { account: 0, address: '1 rue A', postcode: '69001', town: 'Lyon' },
  ]);
  expect(accountAddresses(where, table, () => true).map(({ account }) => account)).toEqual([0, 4]);
});

test('an answer far from the town written is not believed; where the town is not known, it is', () => {
  const lyon = { latitude: 45.76, longitude: 4.85 };
  const found = (precision: 'town' | 'department') =>
    ({ kind: 'found', place: lyon, precision, name: 'Lyon', country: 'FR', likeness: 'same' }) as const;
  const place = (latitude: number) =>
    ({ place: { latitude, longitude: 4.85 }, precision: 'address' }) as const;
  expect(isBelievable(place(45.9), found('town'))).toBe(true);
  expect(isBelievable(place(46.2), found('town'))).toBe(false);
  expect(isBelievable(place(46.2), found('department'))).toBe(true);
  expect(isBelievable(place(46.2), { kind: 'unknown' })).toBe(true);
});
