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

/** Metropolitan France. */
const inFrance = fc.record({
  latitude: fc.double({ min: 42.3, max: 51.1, noNaN: true }),
  longitude: fc.double({ min: -4.8, max: 8.2, noNaN: true }),
});

/** By the angle between two directions from the middle of the earth: another way to the same arc. */
const arcKm = (a: Place, b: Place): number => {
  const [x, y] = [a, b].map(({ latitude, longitude }) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  }) as [readonly [number, number, number], readonly [number, number, number]];
  const cross = Math.hypot(x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]);
  return 6371.0088 * Math.atan2(cross, x[0] * y[0] + x[1] * y[1] + x[2] * y[2]);
};

test('anywhere in France the estimate is the benchmark formula on an arc measured another way, to a second', () => {
  fc.assert(
    fc.property(inFrance, inFrance, (a, b) => {
      const d = arcKm(a, b);
      const expected = Math.round(((d * 1.3) / (50 + 20 * Math.min(1, d / 50))) * 3600);
      expect(Math.abs(travelSeconds(a, b) - expected)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the farther, the longer it takes: no detour pays', () => {
  const due = (km: number): Place => ({ latitude: 47 + km / 111.195, longitude: 2 });
  const origin = due(0);
  const times = Array.from({ length: 400 }, (_, km) => travelSeconds(origin, due(km)));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
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
