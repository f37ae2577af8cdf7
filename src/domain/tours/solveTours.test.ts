import fc from 'fast-check';
import { checkPlan } from './check/checkPlan';
import { solveTours } from './solveTours';
import { modelArbitrary } from './testing/modelArbitrary';

const after = (iterations: number) => ({ iterations });

test('the independent checker accepts every plan', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer(), (model, seed) => {
      const { plan } = solveTours(model, { seed, budget: after(200) });
      expect(checkPlan(model, plan).violations).toEqual([]);
    }),
    { numRuns: 150 },
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
    { numRuns: 60 },
  );
});

test('a longer search is never worse than its start', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const start = checkPlan(model, solveTours(model, { seed: 3, budget: after(0) }).plan);
      const end = checkPlan(model, solveTours(model, { seed: 3, budget: after(300) }).plan);
      expect(end.objective).toBeLessThanOrEqual(start.objective);
    }),
    { numRuns: 60 },
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
