import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import { compileModel } from '../compile/compileModel';
import type { TourModel } from '../model';
import { beginTours, bestPlan, solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { advance } from './anneal';
import { createEjection, insertEjecting } from './eject';
import { createNeighbours } from './neighbours';
import { shake } from './shake';

const selective = modelArbitrary.map((model) => ({ ...model, isSelective: true }));

/** Two days of 100 with room for one visit each, the second of which can be made on the first day only. */
const twoDays: TourModel = {
  travel: (() => {
    const seconds = Int32Array.from([0, 10, 20, 10, 0, 10, 20, 10, 0]);
    return { places: 3, seconds, cost: seconds };
  })(),
  days: [0, 1].map((day) => ({ weekday: day, week: 0, date: day })),
  reps: [{ shifts: [0, 1].map(() => ({ start: 0, end: 0, open: 0, close: 100 })) }],
  accounts: [
    { place: 1, windows: [[{ open: 0, close: 100 }], [{ open: 0, close: 100 }]] },
    { place: 2, windows: [[{ open: 0, close: 100 }], []] },
  ],
  visits: [
    { account: 0, seconds: 70, points: 1 },
    { account: 1, seconds: 50, points: 1 },
  ],
  pointCost: 1000,
  windowHolds: 'start',
  isSelective: true,
};

test('a visit that fits on one day only sends the one there to the other day', () => {
  const start = { routes: [{ rep: 0, day: 0, visits: [0] }] };
  const { annealing } = beginTours(twoDays, { seed: 1, start });
  const { search } = annealing;
  const state = createEjection(2);
  expect(search.absentCount).toBe(1);
  expect(insertEjecting(search, state)).toBe(true);
  expect([...search.routeOf]).toEqual([-1, 0]);
  expect(insertEjecting(search, state)).toBe(true);
  expect([...search.routeOf]).toEqual([1, 0]);
});

test('room is made and moves are done by the rules alone, with nothing lost from the books', () => {
  fc.assert(
    fc.property(selective, fc.integer({ min: 1, max: 1000 }), (model, seed) => {
      fc.pre(compileModel(model).patterns === undefined);
      const tours = beginTours(model, { seed });
      const { search } = tours.annealing;
      const { tasks } = search.problem;
      const shaker = { neighbours: createNeighbours(search.problem), moving: new Int32Array(tasks) };
      const state = createEjection(tasks);
      for (let k = 0; k < 15; k++) {
        if (search.absentCount > 0) insertEjecting(search, state);
        const planned = search.served;
        shake(search, shaker, 10);
        expect(search.served).toBe(planned);
        tours.annealing.bestNext.set(search.next);
        const judged = checkPlan(model, bestPlan(tours));
        expect(judged.violations).toEqual([]);
        expect(judged.objective).toBe(search.cost);
      }
    }),
    { numRuns: 20 },
  );
});

test('in slices the same plan comes out, pins where they were, never worse than the start', () => {
  fc.assert(
    fc.property(selective, (model) => {
      const first = beginTours(model, { seed: 3 });
      const before = checkPlan(model, bestPlan(first)).objective;
      while (advance(first.annealing, { iterations: 2000 }, 64));
      const whole = solveTours(model, { seed: 3, budget: { iterations: 2000 } });
      expect(bestPlan(first)).toEqual(whole.plan);
      const judged = checkPlan(model, whole.plan);
      expect(judged.violations).toEqual([]);
      expect(judged.objective).toBeLessThanOrEqual(before);
    }),
    { numRuns: 25 },
  );
});
