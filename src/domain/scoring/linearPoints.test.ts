import fc from 'fast-check';
import { linearPoints } from './linearPoints';

const SCALE = [
  { value: 0, points: 0 },
  { value: 200, points: 10 },
];

test('points run straight from one value to the other and stay at its ends', () => {
  expect([-50, 0, 50, 130, 200, 900].map((value) => linearPoints(SCALE, value))).toEqual([
    0, 0, 2.5, 6.5, 10, 10,
  ]);
});

test('a scale may fall: the fewer km, the more points', () => {
  const falling = [
    { value: 10, points: 10 },
    { value: 110, points: 0 },
  ];
  expect([5, 10, 60, 110, 300].map((value) => linearPoints(falling, value))).toEqual([10, 10, 5, 0, 0]);
});

test('a third row bends the scale', () => {
  const bent = [...SCALE, { value: 1200, points: 15 }];
  expect([100, 200, 700, 1200].map((value) => linearPoints(bent, value))).toEqual([5, 10, 12.5, 15]);
});

const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
const knots = fc
  .uniqueArray(fc.record({ value: finite, points: fc.double({ noNaN: true, min: -20, max: 20 }) }), {
    minLength: 2,
    maxLength: 5,
    selector: ({ value }) => value,
  })
  .map((list) => list.sort((a, b) => a.value - b.value));

test('points never leave those of the rows, whatever the value', () => {
  fc.assert(
    fc.property(knots, finite, (list, value) => {
      const points = list.map((knot) => knot.points);
      const got = linearPoints(list, value);
      expect(got).toBeGreaterThanOrEqual(Math.min(...points));
      expect(got).toBeLessThanOrEqual(Math.max(...points));
    }),
  );
});

test('where points rise with the rows, a larger value never gets fewer', () => {
  fc.assert(
    fc.property(knots, finite, finite, (list, a, b) => {
      const sorted = list.map((knot) => knot.points).sort((one, other) => one - other);
      const rising = list.map(({ value }, i) => ({ value, points: sorted[i] ?? 0 }));
      expect(linearPoints(rising, Math.min(a, b))).toBeLessThanOrEqual(linearPoints(rising, Math.max(a, b)));
    }),
  );
});
