import fc from 'fast-check';
import { checkPlan } from './check/checkPlan';
import { advance } from './search/anneal';
import { beginTours, bestPlan, solveTours } from './solveTours';
import type { TourModel } from './model';
import { modelArbitrary } from './testing/modelArbitrary';

const after = (iterations: number) => ({ iterations });

test('the independent checker accepts every plan', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer(), (model, seed) => {
      const { plan } = solveTours(model, { seed, budget: after(120) });
      expect(checkPlan(model, plan).violations).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('no visit is lost: each is planned once or left out', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const { plan } = solveTours(model, { seed: 1, budget: after(100) });
      const planned = plan.routes.flatMap(({ visits }) => visits);
      const all = [...planned, ...checkPlan(model, plan).leftOut].toSorted((a, b) => a - b);
      expect(all).toEqual(model.visits.map((_, visit) => visit));
    }),
    { numRuns: 40 },
  );
});

/** The model with every other planned visit pinned where a first plan has it, and the others used to their day. */
const pinned = (model: TourModel) => {
  const { plan } = solveTours(model, { seed: 5, budget: after(50) });
  const at = new Map(
    plan.routes.flatMap(({ rep, day, visits }) => visits.map((visit) => [visit, { rep, day }])),
  );
  const visits = model.visits.map((visit, index) => {
    const place = at.get(index);
    if (!place) return visit;
    return model.accounts[visit.account]?.patterns || index % 2 === 0
      ? { ...visit, usual: place }
      : { ...visit, pin: place };
  });
  return { plan, model: { ...model, visits, moveCost: 900 } };
};

test('pinned visits of the plan to improve never move, and are never dropped', () => {
  fc.assert(
    fc.property(modelArbitrary, (any) => {
      const { plan, model } = pinned(any);
      const better = solveTours(model, { seed: 6, budget: after(150), start: plan }).plan;
      const placeOf = (visit: number, { routes }: typeof plan) => {
        const route = routes.find(({ visits }) => visits.includes(visit));
        return route && { rep: route.rep, day: route.day };
      };
      model.visits.forEach(({ pin }, visit) => {
        if (pin) expect(placeOf(visit, better)).toEqual(placeOf(visit, plan));
      });
      expect(checkPlan(model, better).violations).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('improving a plan never gives a worse one', () => {
  fc.assert(
    fc.property(modelArbitrary, (any) => {
      const { plan, model } = pinned(any);
      const better = solveTours(model, { seed: 6, budget: after(100), start: plan }).plan;
      expect(checkPlan(model, better).objective).toBeLessThanOrEqual(checkPlan(model, plan).objective);
    }),
    { numRuns: 40 },
  );
});

test('the cost the search keeps is the one the checker finds', () => {
  fc.assert(
    fc.property(modelArbitrary, (any) => {
      const { model, plan } = pinned(any);
      const tours = beginTours(model, { seed: 1, start: plan });
      advance(tours.annealing, after(100));
      expect(checkPlan(model, bestPlan(tours)).objective).toBe(tours.annealing.bestCost);
    }),
    { numRuns: 40 },
  );
});

test('a search continued in slices finds the same as in one go', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer({ min: 1, max: 70 }), (model, slice) => {
      const tours = beginTours(model, { seed: 2 });
      while (advance(tours.annealing, after(120), slice));
      expect(bestPlan(tours)).toEqual(solveTours(model, { seed: 2, budget: after(120) }).plan);
    }),
    { numRuns: 40 },
  );
});

test('a longer search is never worse than its start', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const start = checkPlan(model, solveTours(model, { seed: 3, budget: after(0) }).plan);
      const end = checkPlan(model, solveTours(model, { seed: 3, budget: after(300) }).plan);
      expect(end.objective).toBeLessThanOrEqual(start.objective);
    }),
    { numRuns: 40 },
  );
});

test('the same seed gives the same plan', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer(), (model, seed) => {
      const once = solveTours(model, { seed, budget: after(150) });
      expect(JSON.stringify(solveTours(model, { seed, budget: after(150) }))).toBe(JSON.stringify(once));
    }),
    { numRuns: 40 },
  );
});
