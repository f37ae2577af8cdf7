import fc from 'fast-check';
import { runSteps } from '../../steps';
import { checkPlan } from '../check/checkPlan';
import { buildRepModel } from '../demand/buildRepModel';
import type { AccountDemand, RepModel } from '../demand/buildRepModel';
import type { TourPlan } from '../plan';
import { solveTours } from '../solveTours';
import { guestOf, nearestTo, spotsWith } from './colleagues';
import type { Colleague, Guest } from './colleagues';

const NANTES = { latitude: 47.218, longitude: -1.554 };
const LYON = { latitude: 45.76, longitude: 4.83 };
const RULES = {
  ...{ dayStart: 8.5, dayEnd: 17.5, lunchFrom: 12, lunchTo: 14, lunchMinutes: 60, maxDriveHours: 4 },
  ...{ maxVisitsPerDay: 8, customerOpen: 8.5, customerNoon: 12, customerReopen: 13.5, customerClose: 17.5 },
  pointMinutes: 10,
};

const near = (home: typeof NANTES, at: number): AccountDemand['place'] => ({
  latitude: home.latitude + 0.02 * at,
  longitude: home.longitude + 0.03 * (at % 3),
});

const demand = (account: number, place: AccountDemand['place'], visits = 1): AccountDemand => ({
  ...{ account, place, minutes: 60, leastGapDays: 3 },
  visits: Array.from({ length: visits }, (_, at) => ({
    ...{ number: at + 1, dueDay: at * 3, firstDay: 0, lastDay: 6, urgency: 1, points: 60 },
  })),
});

/** Five days a week from a Monday on; as many hours in the field as said. */
const repModelOf = (home: typeof NANTES, accounts: readonly AccountDemand[], fieldHours: number): RepModel =>
  buildRepModel({
    ...{ home, accounts, rules: RULES, horizon: { from: 46_356, days: 7 } },
    week: { fieldHours, fieldDays: 5 },
    isFieldDay: (serial) => (serial - 46_356) % 7 < 5,
  });

const solved = (repModel: RepModel): Colleague => ({
  repModel,
  plan: solveTours(repModel.model, { seed: 1, budget: { iterations: 300 } }).plan,
});

const lyonnais = (accounts: number, fieldHours: number): Colleague =>
  solved(
    repModelOf(
      LYON,
      Array.from({ length: accounts }, (_, at) => demand(100 + at, near(LYON, at))),
      fieldHours,
    ),
  );

const leftOut = (own: RepModel, visit: number, plan: TourPlan = { routes: [] }): Guest[] =>
  [guestOf(own, plan, visit)].filter((guest) => guest !== null);

test('a visit too far for its own rep fits into the week of the one who lives there', () => {
  const own = repModelOf(NANTES, [demand(0, near(LYON, 1))], 17.5);
  const spots = runSteps(spotsWith(lyonnais(4, 17.5), leftOut(own, 0)));
  expect(spots).toMatchObject([{ guest: 0 }]);
  // between accounts a few kilometres apart
  expect(spots[0]?.extraCost).toBeLessThan(3600);
});

test('a colleague whose week is full, or who lives too far away, is not named', () => {
  const own = repModelOf(NANTES, [demand(0, near(LYON, 1)), demand(1, near(NANTES, 1))], 17.5);
  expect(runSteps(spotsWith(lyonnais(8, 3), leftOut(own, 0)))).toEqual([]);
  expect(runSteps(spotsWith(lyonnais(1, 17.5), leftOut(own, 1)))).toEqual([]);
});

test('the one who lives nearest is known though his week is full; nobody where all live too far', () => {
  const own = repModelOf(
    NANTES,
    [demand(0, near(LYON, 1)), demand(1, { latitude: 43.3, longitude: 5.4 })],
    17.5,
  );
  const valencien = solved(repModelOf({ latitude: 44.93, longitude: 4.89 }, [], 17.5));
  const colleagues = [valencien, lyonnais(8, 3)];
  const [lyon, marseille] = [...leftOut(own, 0), ...leftOut(own, 1)];
  if (!lyon || !marseille) throw new Error('no guests');
  expect(nearestTo(lyon, colleagues)).toBe(1);
  expect(nearestTo(marseille, [lyonnais(1, 17.5)])).toBeUndefined();
});

test('not on days too near to the visits of the account that its own rep makes', () => {
  const own = repModelOf(NANTES, [demand(0, near(LYON, 1), 2)], 17.5);
  const plan = { routes: [{ rep: 0, day: 1, visits: [0] }] };
  // at least three days after the first visit, on Tuesday
  expect(runSteps(spotsWith(lyonnais(2, 17.5), leftOut(own, 1, plan)))).toMatchObject([{ day: 4 }]);
});

test('with any of the visits said to fit, the colleague’s plan keeps all his rules', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ north: fc.integer({ min: -40, max: 40 }), minutes: fc.integer({ min: 15, max: 180 }) }),
        {
          ...{ minLength: 1, maxLength: 6 },
        },
      ),
      fc.integer({ min: 4, max: 20 }),
      (wanted, fieldHours) => {
        const colleague = lyonnais(6, fieldHours);
        const accounts = wanted.map(({ north, minutes }, at): AccountDemand => ({
          ...demand(at, near(LYON, north)),
          minutes,
        }));
        const own = repModelOf(NANTES, accounts, 17.5);
        const guests = accounts.flatMap((_, visit) => leftOut(own, visit));
        return runSteps(spotsWith(colleague, guests)).every(({ guest, day }) => {
          const account = accounts[guest];
          const together = repModelOf(
            LYON,
            [
              ...Array.from({ length: 6 }, (_, at) => demand(100 + at, near(LYON, at))),
              ...(account ? [account] : []),
            ],
            fieldHours,
          );
          const others = colleague.plan.routes.filter((route) => route.day !== day);
          const visits = colleague.plan.routes.find((route) => route.day === day)?.visits ?? [];
          return Array.from({ length: visits.length + 1 }, (_, at) => visits.toSpliced(at, 0, 6)).some(
            (tried) =>
              checkPlan(together.model, { routes: [...others, { rep: 0, day, visits: tried }] }).violations
                .length === 0,
          );
        });
      },
    ),
    { numRuns: 25 },
  );
});
