import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import { compileModel } from '../compile/compileModel';
import { beginTours, bestPlan } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { advance } from './anneal';
import { createSearch } from './createSearch';
import { plainCost, press, PRESS_EVERY } from './pressure';

const selective = modelArbitrary.map((model) => ({ ...model, isSelective: true }));

test('absent visits gain worth, while the cost by the values stays what it was', () => {
  fc.assert(
    fc.property(selective, (model) => {
      const search = createSearch(compileModel(model), 1);
      const before = search.cost;
      const value = [...search.worth];
      press(search, search.problem.tasks);
      value.forEach((points, task) => {
        if (points > 0) expect(search.worth[task]).toBeGreaterThan(points);
      });
      expect(plainCost(search)).toBe(before);
    }),
    { numRuns: 20 },
  );
});

test('where many are absent nothing is pressed', () => {
  fc.assert(
    fc.property(selective, (model) => {
      const search = createSearch(compileModel(model), 1);
      press(search, search.problem.tasks - 1);
      expect([...search.worth]).toEqual([...search.problem.value]);
    }),
    { numRuns: 20 },
  );
});

test('the best plan is the best by the values themselves, and obeys every rule', () => {
  fc.assert(
    fc.property(selective, (model) => {
      const tours = beginTours(model, { seed: 4 });
      const first = checkPlan(model, bestPlan(tours)).objective;
      advance(tours.annealing, { iterations: 3 * PRESS_EVERY });
      const judged = checkPlan(model, bestPlan(tours));
      expect(judged.violations).toEqual([]);
      expect(judged.objective).toBe(tours.annealing.bestCost);
      expect(judged.objective).toBeLessThanOrEqual(first);
    }),
    { numRuns: 15 },
  );
});
