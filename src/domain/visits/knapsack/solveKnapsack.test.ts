import fc from 'fast-check';
import { relax } from './relaxation';
import { solveKnapsack } from './solveKnapsack';
import { totalsOf, type LevelChoices } from './types';

type Level = readonly [minutes: number, value: number];

function choicesOf(accounts: readonly (readonly Level[])[]): LevelChoices {
  const starts = new Int32Array(accounts.length + 1);
  accounts.forEach((levels, i) => (starts[i + 1] = (starts[i] ?? 0) + levels.length));
  const flat = accounts.flat();
  return {
    starts,
    minutes: Int32Array.from(flat, ([minutes]) => minutes),
    values: Float64Array.from(flat, ([, value]) => value),
  };
}

/** Every choice tried. */
function bruteForce(accounts: readonly (readonly Level[])[], capacity: number): number {
  const [first, ...rest] = accounts;
  if (!first) return 0;
  return Math.max(
    ...first
      .filter(([minutes]) => minutes <= capacity)
      .map(([minutes, value]) => value + bruteForce(rest, capacity - minutes)),
  );
}

const level = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 1000 }));
/** Levels from 0 minutes on, ascending, values anyhow: convex, concave and S-shaped alike. */
const levelsOfAccount = fc
  .uniqueArray(level, { selector: ([minutes]) => minutes, maxLength: 4 })
  .map((levels) => {
    const ascending = [...levels].sort((a, b) => a[0] - b[0]);
    return [[0, 0], ...ascending] as Level[];
  });
const instance = fc.record({
  accounts: fc.array(levelsOfAccount, { minLength: 1, maxLength: 6 }),
  capacity: fc.integer({ min: 0, max: 120 }),
});

test('small instances are solved as by trying every choice', () => {
  fc.assert(
    fc.property(instance, ({ accounts, capacity }) => {
      const solved = solveKnapsack(choicesOf(accounts), capacity);
      expect(solved.value).toBe(bruteForce(accounts, capacity));
      expect(solved.bound).toBeCloseTo(solved.value, 6);
    }),
    { numRuns: 400 },
  );
});

test('the capacity is never exceeded, the value is never above the bound nor below greedy', () => {
  fc.assert(
    fc.property(instance, ({ accounts, capacity }) => {
      const levels = choicesOf(accounts);
      const solved = solveKnapsack(levels, capacity);
      const relaxed = relax(levels, capacity);
      expect(solved.minutes).toBeLessThanOrEqual(capacity);
      expect(totalsOf(levels, solved.choice)).toEqual({ value: solved.value, minutes: solved.minutes });
      expect(solved.value).toBeLessThanOrEqual(relaxed.bound + 1e-6);
      expect(solved.value).toBeGreaterThanOrEqual(totalsOf(levels, relaxed.greedy).value);
    }),
  );
});

test('it is no worse than the choice it starts from, and that stays proven when states run out', () => {
  fc.assert(
    fc.property(instance, fc.nat(), ({ accounts, capacity }, seed) => {
      const levels = choicesOf(accounts);
      const start = Int32Array.from(
        accounts,
        (own, i) => (levels.starts[i] ?? 0) + ((seed >> i) % 2) * (own.length - 1),
      );
      const { value, minutes } = totalsOf(levels, start);
      const solved = solveKnapsack(levels, capacity, { start, mostStates: 1 });
      if (minutes <= capacity) expect(solved.value).toBeGreaterThanOrEqual(value);
      expect(solved.bound).toBeGreaterThanOrEqual(bruteForce(accounts, capacity) - 1e-6);
    }),
  );
});

test('S-shaped answers make plain greedy miss: the first visit of B earns little, six earn most', () => {
  const levels = choicesOf([
    [
      [0, 0],
      [60, 50],
    ],
    [
      [0, 0],
      [60, 5],
      [360, 290],
    ],
  ]);
  expect(totalsOf(levels, relax(levels, 360).greedy).value).toBe(50);
  expect(solveKnapsack(levels, 360)).toMatchObject({ value: 290, minutes: 360, bound: 290 });
});

test('least levels that do not fit are kept, and said', () => {
  const levels = choicesOf([[[100, 5]], [[50, 5]]]);
  expect(solveKnapsack(levels, 120)).toMatchObject({ isWithinCapacity: false, minutes: 150, value: 10 });
});

test('with time to spare every account has its best level and a minute more is worth nothing', () => {
  const levels = choicesOf([
    [
      [0, 0],
      [10, 7],
      [20, 6],
    ],
  ]);
  expect(solveKnapsack(levels, 1000)).toMatchObject({ value: 7, minutes: 10, valuePerMinute: 0, bound: 7 });
});

test('revenue 1 M × √x at a cost of 100 k each is best at x = 25 (product C.5, square-root model)', () => {
  const levels = choicesOf([Array.from({ length: 60 }, (_, x): Level => [x, 1e6 * Math.sqrt(x) - 1e5 * x])]);
  expect(solveKnapsack(levels, 59)).toMatchObject({ minutes: 25, value: 2_500_000 });
});
