import fc from 'fast-check';
import { runSteps } from '../../steps';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { timetable } from '../timing/timetable';
import { balanceDays } from './balanceDays';
import { endSooner } from './endSooner';
import { keepOrder as keepOrderInSteps } from './keepOrder';
import { spacingFaults, withLooseSpacing } from './looseSpacing';

const solved = (model: TourModel): TourPlan =>
  solveTours(model, { seed: 1, budget: { iterations: 200 } }).plan;
const visitsOf = ({ routes }: TourPlan): number[] =>
  routes.flatMap(({ visits }) => visits).sort((a, b) => a - b);
const returns = (model: TourModel, { routes }: TourPlan): number[] =>
  routes.map((route) => timetable(model, route)?.returns ?? Infinity);

test('sooner home: no rule broken, the same visits on the same days, nobody later home', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const before = solved(model);
      const after = endSooner(model, before);
      expect(checkPlan(model, after).violations).toEqual([]);
      expect(after.routes.map(({ visits }) => [...visits].sort())).toEqual(
        before.routes.map(({ visits }) => [...visits].sort()),
      );
      const [was, is] = [returns(model, before), returns(model, after)];
      expect(is.every((time, at) => time <= (was[at] ?? 0))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('balanced days: no rule broken, no visit lost', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const before = solved(model);
      const after = balanceDays(model, before);
      expect(checkPlan(model, after).violations).toEqual([]);
      expect(visitsOf(after)).toEqual(visitsOf(before));
    }),
    { numRuns: 40 },
  );
});

const HOUR = 3600;
const ALL_DAY = [[{ open: 0, close: 24 * HOUR }]];
/** Five customers next to each other, ten minutes from home; two days. */
const NEIGHBOURS: TourModel = {
  travel: { places: 6, seconds: new Int32Array(36).fill(600), cost: new Int32Array(36).fill(600) },
  days: [0, 1].map((date) => ({ date, weekday: 0, week: 0 })),
  reps: [{ shifts: [0, 1].map(() => ({ start: 0, end: 0, open: 8 * HOUR, close: 18 * HOUR })) }],
  accounts: [1, 2, 3, 4, 5].map((place) => ({ place, windows: ALL_DAY })),
  visits: [0, 1, 2, 3, 4].map((account) => ({ account, seconds: HOUR, points: 50 })),
  ...{ pointCost: 600, windowHolds: 'visit', isSelective: true },
};

test('four stops and one become three and two, for no more driving', () => {
  const plan: TourPlan = {
    routes: [
      { rep: 0, day: 0, visits: [0, 1, 2, 3] },
      { rep: 0, day: 1, visits: [4] },
    ],
  };
  expect(balanceDays(NEIGHBOURS, plan).routes.map(({ visits }) => visits.length)).toEqual([3, 2]);
});

test('a pinned stop stays where it is', () => {
  const pinned: TourModel = {
    ...NEIGHBOURS,
    visits: NEIGHBOURS.visits.map((visit) => ({ ...visit, pin: { rep: 0, day: visit.account < 4 ? 0 : 1 } })),
  };
  const plan: TourPlan = {
    routes: [
      { rep: 0, day: 0, visits: [0, 1, 2, 3] },
      { rep: 0, day: 1, visits: [4] },
    ],
  };
  expect(balanceDays(pinned, plan)).toEqual(plan);
});

test('loose spacing only lets go of visits without a place, and never makes a plan worse', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const before = solved(model);
      const loose = withLooseSpacing(model, before);
      expect(checkPlan(loose, before).violations).toEqual([]);
      expect([...spacingFaults(model, before)]).toEqual([]);
      const after = solveTours(loose, { seed: 1, budget: { iterations: 200 }, start: before }).plan;
      expect(checkPlan(loose, after).violations).toEqual([]);
      for (const visit of spacingFaults(model, after).keys()) expect(visitsOf(after)).toContain(visit);
    }),
    { numRuns: 40 },
  );
});

test('a visit whose days are over is planned late, and told', () => {
  const model: TourModel = {
    ...NEIGHBOURS,
    reps: [{ shifts: [undefined, { start: 0, end: 0, open: 8 * HOUR, close: 18 * HOUR }] }],
    visits: NEIGHBOURS.visits.map((visit, at) => (at === 2 ? { ...visit, lastDay: 0 } : visit)),
  };
  const before = solved(model);
  expect(visitsOf(before)).toEqual([0, 1, 3, 4]);
  const after = solveTours(withLooseSpacing(model, before), {
    seed: 1,
    budget: { iterations: 200 },
    start: before,
  });
  expect(visitsOf(after.plan)).toEqual([0, 1, 2, 3, 4]);
  expect([...spacingFaults(model, after.plan)]).toEqual([[2, 'late']]);
});

const keepOrder = (model: TourModel, plan: TourPlan, before: TourPlan): TourPlan =>
  runSteps(keepOrderInSteps(model, plan, before));

test('an order that costs the same is the one it was, whoever came or went', () => {
  const before: TourPlan = { routes: [{ rep: 0, day: 0, visits: [3, 1, 2] }] };
  const turned = { routes: [{ rep: 0, day: 0, visits: [2, 3, 1] }] };
  expect(keepOrder(NEIGHBOURS, turned, before)).toEqual(before);
  const without = { routes: [{ rep: 0, day: 0, visits: [2, 3] }] };
  expect(keepOrder(NEIGHBOURS, without, before).routes[0]?.visits).toEqual([3, 2]);
  const { visits = [] } =
    keepOrder(NEIGHBOURS, { routes: [{ rep: 0, day: 0, visits: [2, 0, 3, 1] }] }, before).routes[0] ?? {};
  expect(visits.filter((visit) => visit !== 0)).toEqual([3, 1, 2]);
});

test('an order that saves minutes of driving is taken', () => {
  // home in the middle: 1 and 2 lie together on one side, 3 on the other
  const line = [0, -20, -22, 20, 0, 0];
  const seconds = Int32Array.from(
    { length: 36 },
    (_, k) => Math.abs((line[Math.floor(k / 6)] ?? 0) - (line[k % 6] ?? 0)) * 60,
  );
  const model: TourModel = { ...NEIGHBOURS, travel: { places: 6, seconds, cost: seconds } };
  const better: TourPlan = { routes: [{ rep: 0, day: 0, visits: [0, 1, 2] }] };
  const before: TourPlan = { routes: [{ rep: 0, day: 0, visits: [0, 2, 1] }] };
  expect(keepOrder(model, better, before)).toEqual(better);
});

test('days keep their visits and all rules, and cost five minutes more at most', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer({ min: 2, max: 9 }), (model, seed) => {
      const before = solved(model);
      const improved = solveTours(model, { seed, start: before, budget: { iterations: 200 } }).plan;
      const after = keepOrder(model, improved, before);
      expect(checkPlan(model, after).violations).toEqual([]);
      expect(after.routes.map(({ visits }) => [...visits].sort())).toEqual(
        improved.routes.map(({ visits }) => [...visits].sort()),
      );
      const [was, is] = [improved, after].map((plan) => checkPlan(model, plan).cost);
      expect(is).toBeLessThan((was ?? 0) + 300 * Math.max(1, after.routes.length));
    }),
    { numRuns: 40 },
  );
});
