import fc from 'fast-check';
import { greatCircleKm, roadKmBetween, travelSeconds } from './travel';
import type { Place } from './types';

const PARIS: Place = { latitude: 48.853, longitude: 2.349 };
const LYON: Place = { latitude: 45.748, longitude: 4.847 };

const anyPlace = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('Paris to Lyon is 393 km as the crow flies', () => {
  expect(Math.round(greatCircleKm(PARIS, LYON))).toBe(393);
  expect(Math.round(roadKmBetween(PARIS, LYON))).toBe(Math.round(greatCircleKm(PARIS, LYON) * 1.3));
});

/** routing.md §9: Math.round(d × 1.3 / (50 + 20 × min(1, d / 50)) × 3600), earth radius 6371.0088 km. */
test('driving time follows the formula of the benchmark weeks, to the second', () => {
  const d = greatCircleKm(PARIS, LYON);
  expect(travelSeconds(PARIS, LYON)).toBe(Math.round(((d * 1.3) / 70) * 3600));
  const near: Place = { latitude: 48.9, longitude: 2.4 };
  const short = greatCircleKm(PARIS, near);
  expect(travelSeconds(PARIS, near)).toBe(Math.round(((short * 1.3) / (50 + (20 * short) / 50)) * 3600));
});

test('distance is symmetric, zero only where it must be, and never more than half the globe', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (a, b) => {
      expect(greatCircleKm(a, a)).toBe(0);
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
      expect(greatCircleKm(a, b)).toBeLessThanOrEqual(20_016);
      expect(Number.isInteger(travelSeconds(a, b))).toBe(true);
    }),
  );
});
