import { fromLambert93, fromWebMercator } from './metricProjections';

/** The origin by definition (EPSG:2154), and the middle of Paris, to a hundred metres. */
test.each([
  [700_000, 6_600_000, 46.5, 3],
  [652_469, 6_862_035, 48.8566, 2.3522],
])('Lambert-93 %d; %d', (x, y, latitude, longitude) => {
  const place = fromLambert93(x, y);
  expect(place.latitude).toBeCloseTo(latitude, 3);
  expect(place.longitude).toBeCloseTo(longitude, 3);
});

/** Example of EPSG Guidance Note 7-2, Popular Visualisation Pseudo-Mercator: 24°22'54.433" N, 100°20'0.000" W. */
test('Web Mercator', () => {
  const place = fromWebMercator(-11_169_055.58, 2_800_000);
  expect(place.latitude).toBeCloseTo(24.381787, 6);
  expect(place.longitude).toBeCloseTo(-100.333333, 6);
});
