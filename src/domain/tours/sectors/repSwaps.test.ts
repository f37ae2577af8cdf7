import { repSwaps } from './repSwaps';

const at = (longitude: number) => ({ latitude: 47, longitude });
const HOURS = 3600;
const visit = { account: 7, rep: 0, place: at(2), ownSeconds: 2 * HOURS, visitSeconds: HOURS };
/** The first rep lives at 0°, his colleague at 2.1° and passes 1.9°. */
const reps = (freeHours: number) => [
  { days: [[at(0), at(2), at(0)]], freeSeconds: 0 },
  { days: [[at(2.1), at(1.9), at(2.1)]], freeSeconds: freeHours * HOURS },
];

test('an account beside a colleague’s way is suggested to him, with what it saves', () => {
  const [swap, ...more] = repSwaps(reps(5), [visit, visit], 10);
  expect(more).toEqual([]);
  expect(swap).toMatchObject({ account: 7, from: 0, to: 1 });
  expect((swap?.savedSeconds ?? 0) / HOURS).toBeCloseTo(4, 1);
});

test('not to a colleague without time, nor for a few minutes', () => {
  expect(repSwaps(reps(1), [visit, visit], 10)).toEqual([]);
  expect(repSwaps(reps(5), [{ ...visit, ownSeconds: 600 }], 10)).toEqual([]);
});
