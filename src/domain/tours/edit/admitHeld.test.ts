import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { Route, TourPlan } from '../plan';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { admitHeld } from './admitHeld';

/** Any visits on any days of any rep, each account once a day and its visits in their order: what a user can type. */
const heldArbitrary = (model: TourModel): fc.Arbitrary<TourPlan> =>
  fc
    .array(fc.record({ rep: fc.nat(model.reps.length - 1), day: fc.nat(model.days.length - 1) }), {
      minLength: model.visits.length,
      maxLength: model.visits.length,
    })
    .map((spots) => {
      const routes = new Map<string, Route>();
      const last = new Map<number, number>();
      model.visits.forEach(({ account }, visit) => {
        const spot = spots[visit];
        if (!spot || visit % 2 === 1 || model.accounts[account]?.patterns) return;
        if (spot.day <= (last.get(account) ?? -1)) return;
        last.set(account, spot.day);
        const key = `${spot.rep} ${spot.day}`;
        const route = routes.get(key) ?? { ...spot, visits: [] };
        routes.set(key, { ...route, visits: [...route.visits, visit] });
      });
      return { routes: [...routes.values()].sort((a, b) => a.rep - b.rep || a.day - b.day) };
    });

const free = (model: TourModel): TourModel => ({
  ...model,
  accounts: model.accounts.map(({ reps: _, isSameRep: __, ...account }) => account),
  reps: model.reps.map((rep) =>
    rep.shifts.some((shift) => shift !== undefined)
      ? rep
      : { ...rep, shifts: rep.shifts.map(() => ({ start: 0, end: 0, open: 30_000, close: 60_000 })) },
  ),
});

const case_ = modelArbitrary
  .map(free)
  .chain((model) => fc.record({ model: fc.constant(model), held: heldArbitrary(model) }));

test('whatever is held, the model admits it: the checker finds nothing in the held plan', () => {
  fc.assert(
    fc.property(case_, ({ model, held }) => {
      const admitted = admitHeld(model, held);
      expect(checkPlan(admitted.model, admitted.held).violations).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('held visits stay on their day with their rep through any search, and none is lost', () => {
  fc.assert(
    fc.property(case_, ({ model, held }) => {
      const { model: wide, held: start, personOf } = admitHeld(model, held);
      const { plan } = solveTours(wide, { seed: 4, start, budget: { iterations: 120 } });
      expect(checkPlan(wide, plan).violations).toEqual([]);
      const spotOf = (routes: readonly Route[]) =>
        new Map(routes.flatMap(({ rep, day, visits }) => visits.map((visit) => [visit, `${rep} ${day}`])));
      const now = spotOf(plan.routes.map((route) => ({ ...route, rep: personOf[route.rep] ?? -1 })));
      for (const [visit, spot] of spotOf(held.routes)) expect(now.get(visit)).toBe(spot);
    }),
    { numRuns: 80 },
  );
});

test('with nothing held the model stays as it is', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      expect(admitHeld(model, { routes: [] }).model).toEqual(model);
    }),
    { numRuns: 30 },
  );
});
