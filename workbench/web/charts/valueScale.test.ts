import { valueScale } from './valueScale';

test.each([
  [
    [3, 7],
    [0, 2, 4, 6, 8],
  ],
  [
    [0, 100],
    [0, 20, 40, 60, 80, 100],
  ],
  [
    [-4, 6],
    [-4, -2, 0, 2, 4, 6],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('ticks of %j', (values, ticks) => {
  const scale = valueScale(values);
  expect(scale.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  expect(scale.share(ticks[0] ?? 0)).toBeCloseTo(0);
  expect(scale.share(ticks.at(-1) ?? 1)).toBeCloseTo(1);
});

test('bounds that were set are kept', () => {
  const scale = valueScale([0.48, 1], { minimum: 0, maximum: 1 });
  expect([scale.share(0), scale.share(0.5), scale.share(1)]).toEqual([0, 0.5, 1]);
  expect(scale.ticks.length).toBe(6);
  expect(valueScale([120, 180], { minimum: 100 }).share(100)).toBe(0);
});
