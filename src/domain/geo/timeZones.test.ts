import { gazetteer } from './gazetteer';
import { placesForTests } from './testing/placesForTests';
import { timeZonesOf } from './timeZones';

const where = gazetteer(placesForTests());
const zones = (...points: readonly (readonly [number, number])[]) =>
  timeZonesOf(
    where,
    points.map(([latitude, longitude]) => ({ latitude, longitude })),
  );

test('France, from Brest to Bastia, is one zone, Berlin the same, London another', () => {
  expect(zones([48.39, -4.49], [42.7, 9.45], [52.52, 13.4])).toEqual([1]);
  expect(zones([48.39, -4.49], [51.5, -0.12])).toEqual([0, 1]);
});

test('the United States are four: Seattle, Denver, Chicago, and Detroit with New York', () => {
  expect(zones([47.6, -122.33])).toEqual([-8]);
  expect(zones([39.74, -104.99], [41.88, -87.63])).toEqual([-7, -6]);
  expect(zones([42.33, -83.05], [33.75, -84.39], [40.71, -74])).toEqual([-5]);
});

test('La Réunion and Tokyo go by the sun', () => {
  expect(zones([-20.88, 55.45])).toEqual([4]);
  expect(zones([35.68, 139.69])).toEqual([9]);
});
