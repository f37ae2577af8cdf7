import fc from 'fast-check';
import { DEFAULT_LADDER, moveOnLadder, roundToLadder, stepsUpTo } from './ladder';

test.each([
  [18, 24],
  [9, 12],
  [3, 4],
  [0.5, 1],
  [36, 47],
  [100, 47],
  [0.4, 0],
])('%d visits round to the step %d', (visits, step) => {
  expect(roundToLadder(visits)).toBe(step);
});

test.each([
  [6, 1, 12],
  [6, -1, 4],
  [6, 2, 24],
  [10, 1, 12],
  [10, -1, 6],
  [47, 1, 47],
  [226, 1, 226],
  [226, -1, 47],
  [0, -2, 0],
])('from %d visits, %d step(s) lead to %d', (visits, steps, expected) => {
  expect(moveOnLadder(visits, steps)).toBe(expected);
});

test('steps up to what is asked are the fewest that reach it', () => {
  expect(stepsUpTo(2, 24)).toBe(4);
  expect(stepsUpTo(2, 5)).toBe(2);
  expect(stepsUpTo(6, 6)).toBe(0);
  expect(stepsUpTo(12, 6)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 46 }), fc.integer({ min: 0, max: 47 }), (visits, wanted) => {
      const steps = stepsUpTo(visits, wanted);
      const reached = moveOnLadder(visits, steps) >= Math.min(wanted, DEFAULT_LADDER.at(-1) ?? 0);
      return reached && (steps === 0 || moveOnLadder(visits, steps - 1) < wanted);
    }),
  );
});
