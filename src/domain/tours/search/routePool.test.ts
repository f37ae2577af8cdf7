import { compileModel } from '../compile/compileModel';
import type { TourModel } from '../model';
import { beginIteration } from './backup';
import { createSearch } from './createSearch';
import { insertTask, removeTask } from './edit';
import { labelRoute } from './labels';
import { createRoutePool, keepRoutes } from './routePool';

const VISITS = 12;
/** Visits on a line, one rep. */
const model: TourModel = {
  travel: (() => {
    const places = VISITS + 1;
    const seconds = Int32Array.from({ length: places ** 2 }, (_, k) =>
      Math.abs(Math.floor(k / places) - (k % places)),
    );
    return { places, seconds, cost: seconds };
  })(),
  days: [{ weekday: 0, week: 0, date: 0 }],
  reps: [{ shifts: [{ start: 0, end: 0, open: 0, close: 86_400 }] }],
  accounts: Array.from({ length: VISITS }, (_, k) => ({
    place: k + 1,
    windows: [[{ open: 0, close: 86_400 }]],
  })),
  visits: Array.from({ length: VISITS }, (_, account) => ({ account, seconds: 60, points: 10 })),
  pointCost: 600,
  windowHolds: 'visit',
  isSelective: true,
};

const searchWithPool = () => {
  const search = createSearch(compileModel(model), 1);
  const pool = createRoutePool(search);
  const hold = (tasks: readonly number[]): void => {
    beginIteration(search);
    const start = VISITS;
    while ((search.next[start] as number) < VISITS) removeTask(search, search.next[start] as number);
    labelRoute(search, 0);
    for (const task of tasks) insertTask(search, task, 0, search.prev[start + 1] as number);
  };
  return { search, pool, hold };
};

test('the same visits are one route, in the cheapest order seen', () => {
  const { search, pool, hold } = searchWithPool();
  for (const order of [
    [2, 0, 1],
    [0, 1, 2],
    [1, 0, 2],
  ]) {
    hold(order);
    keepRoutes(search, pool);
  }
  expect(pool.count).toBe(1);
  expect([...pool.visits.subarray(0, 3)]).toEqual([0, 1, 2]);
  expect(pool.cost[0]).toBe(6);
});

test('more routes than there is room for: those of the cheapest plans stay', () => {
  const { search, pool, hold } = searchWithPool();
  const subsets = Array.from({ length: 2 ** VISITS - 1 }, (_, k) =>
    model.visits.flatMap((__, visit) => (((k + 1) >> visit) & 1 ? [visit] : [])),
  );
  for (const subset of subsets) {
    hold(subset);
    keepRoutes(search, pool);
  }
  expect(pool.count).toBeGreaterThanOrEqual(pool.capacity / 2);
  expect(pool.count).toBeLessThanOrEqual(pool.capacity);
  const sizes = Array.from({ length: pool.count }, (_, k) => (pool.first[k + 1] ?? 0) - (pool.first[k] ?? 0));
  // 1,586 subsets have seven visits or more: 640 places go to those of eight or more, and some of seven.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  expect(Math.max(...sizes)).toBe(VISITS);
});
