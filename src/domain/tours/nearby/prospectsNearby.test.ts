import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { prospectsNearby } from './prospectsNearby';

const HOUR = 3600;
const RULES = { perDay: 3, mostExtraSeconds: 1800 };
const OPEN = [[{ open: 8 * HOUR, close: 18 * HOUR }]];

/** Home 0, a customer 1 an hour away, a prospect 2 ten minutes beside the way, one 3 an hour behind home. */
const seconds = (distances: Readonly<Record<string, number>>): Int32Array =>
  Int32Array.from({ length: 16 }, (_, leg) => {
    const [a, b] = [Math.floor(leg / 4), leg % 4];
    return a === b ? 0 : (distances[`${Math.min(a, b)}${Math.max(a, b)}`] ?? 0);
  });
const TRAVEL = seconds({ '01': 3600, '02': 1800, '03': 3600, '12': 2400, '13': 7200, '23': 5400 });

const MODEL: TourModel = {
  travel: { places: 4, seconds: TRAVEL, cost: TRAVEL },
  days: [{ date: 0, weekday: 0, week: 0 }],
  reps: [{ shifts: [{ start: 0, end: 0, open: 8 * HOUR, close: 12 * HOUR }] }],
  accounts: [1, 2, 3].map((place) => ({ place, windows: OPEN })),
  visits: [{ account: 0, seconds: HOUR, points: 50 }],
  ...{ pointCost: 600, windowHolds: 'visit', isSelective: true },
};
const PLAN = { routes: [{ rep: 0, day: 0, visits: [0] }] };
const prospect = (account: number, minutes: number) => ({ account, seconds: minutes * 60, points: 40 });

test('a prospect beside the way is offered with its detour, one far away is not', () => {
  const offers = prospectsNearby(MODEL, PLAN, [prospect(1, 45), prospect(2, 30)], RULES);
  expect(offers).toEqual([
    { rep: 0, day: 0, account: 1, afterStops: 0, extraSeconds: 600, begins: 30_600, ends: 33_300 },
  ]);
});

test('nothing is offered where the day, the week or the number of visits is full', () => {
  const tight = (shift: object, rep: object = {}): TourModel => ({
    ...MODEL,
    reps: MODEL.reps.map((one) => ({
      ...one,
      ...rep,
      shifts: one.shifts.map((was) => was && { ...was, ...shift }),
    })),
  });
  expect(prospectsNearby(MODEL, PLAN, [prospect(1, 55)], RULES)).toEqual([]);
  expect(prospectsNearby(tight({ maxLoad: 1 }), PLAN, [prospect(1, 30)], RULES)).toEqual([]);
  expect(prospectsNearby(tight({ maxDriveSeconds: 7500 }), PLAN, [prospect(1, 30)], RULES)).toEqual([]);
  expect(prospectsNearby(tight({}, { maxWeekSeconds: 3.5 * HOUR }), PLAN, [prospect(1, 45)], RULES)).toEqual(
    [],
  );
});

test('every offer, taken, leaves a plan without a broken rule', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const lonely = model.accounts.length;
      const asked: TourModel = {
        ...model,
        accounts: [...model.accounts, { place: 0, windows: model.accounts[0]?.windows ?? [] }],
      };
      const { plan } = solveTours(asked, { seed: 1, budget: { iterations: 100 } });
      const candidate = { account: lonely, seconds: 1200, points: 30 };
      for (const offer of prospectsNearby(asked, plan, [candidate], { perDay: 1, mostExtraSeconds: 7200 })) {
        const visits = [...asked.visits, candidate];
        const routes = plan.routes.map((route) =>
          route.rep === offer.rep && route.day === offer.day
            ? { ...route, visits: route.visits.toSpliced(offer.afterStops, 0, asked.visits.length) }
            : route,
        );
        expect(checkPlan({ ...asked, visits }, { routes }).violations).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});
