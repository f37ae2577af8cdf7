import * as fc from 'fast-check';
import { greatCircleKm } from '../../geo/travel';
import { middleOfAccounts, REACH_KM } from './middleOfAccounts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const LONDON = [at(51.5, -0.12), at(51.52, -0.1), at(51.48, -0.14)];

test('accounts around a town: its middle', () => {
  expect(middleOfAccounts(LONDON)).toEqual(at(51.5, -0.12));
});

test('accounts on both sides of an ocean: the middle of those that lie together, never a point in the sea', () => {
  const scattered = [at(45.5, -122.7), at(-23.5, -46.6), at(10.5, -66.9), ...LONDON, at(19.4, -99.1)];
  expect(middleOfAccounts(scattered)).toEqual(at(51.5, -0.12));
});

test('two accounts a day apart: one of them can be visited', () => {
  const [north, south] = [at(32.5, -92.1), at(30, -90.1)];
  expect(middleOfAccounts([north, south])).toEqual(north);
});

test('some account always lies near', () => {
  const place = fc.record({
    latitude: fc.double({ min: -60, max: 60, noNaN: true }),
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const home = middleOfAccounts(places);
      expect(places.some((one) => greatCircleKm(home, one) <= 2 * REACH_KM)).toBe(true);
    }),
  );
});
