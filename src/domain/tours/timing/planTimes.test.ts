import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { planTimes, weekKey } from './planTimes';
import { busySeconds, timetable } from './timetable';

const HOUR = 3600;
const AFTERNOON = { open: 13.5 * HOUR, close: 17.5 * HOUR };

/** Home and three customers half an hour from each other, each seen for an hour a day; the second closes at 11:30. */
const twoDays = (maxWeekSeconds: number): TourModel => {
  const seconds = Int32Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? 0 : HOUR / 2));
  const shift = {
    ...{ start: 0, end: 0, open: 8.5 * HOUR, close: 18 * HOUR },
    lunch: { from: 12 * HOUR, to: 13 * HOUR, seconds: HOUR },
  };
  return {
    travel: { places: 4, seconds, cost: seconds },
    days: [0, 1].map((date) => ({ weekday: date, week: 0, date })),
    reps: [{ shifts: [shift, shift], maxWeekSeconds }],
    accounts: [12, 11.5, 12].map((noon, at) => ({
      place: at + 1,
      windows: [0, 1].map(() => [{ open: 9 * HOUR, close: noon * HOUR }, AFTERNOON]),
    })),
    visits: [0, 0, 1, 1, 2, 2].map((account) => ({ account, seconds: HOUR, points: 1 })),
    pointCost: 600,
    windowHolds: 'visit',
    isSelective: true,
  };
};

const ROUTES = [
  { rep: 0, day: 0, visits: [0, 2, 4] },
  { rep: 0, day: 1, visits: [1, 3, 5] },
];

const timesIn = (hours: number) => planTimes(twoDays(hours * HOUR), ROUTES).map(({ times }) => times);
const hoursOf = (hours: number): number[] => timesIn(hours).map((times) => busySeconds(times) / HOUR);

test('home as early as possible where the week has room: two visits, lunch, a wait until 13:30, one visit', () => {
  const model = twoDays(11 * HOUR);
  expect(timesIn(11)).toEqual(ROUTES.map((route) => timetable(model, route)));
  expect(timesIn(11)).toMatchObject([{ returns: 15 * HOUR, waitSeconds: HOUR / 2 }, { returns: 15 * HOUR }]);
});

test('in a week that would be too long, the fewest days are driven without waiting instead', () => {
  expect(hoursOf(11)).toEqual([5.5, 5.5]);
  expect(hoursOf(10.5)).toEqual([5, 5.5]);
  expect(hoursOf(10)).toEqual([5, 5]);
  expect(timesIn(10)).toMatchObject([{ leaves: 10.5 * HOUR, returns: 16.5 * HOUR, waitSeconds: 0 }, {}]);
});

test('a week that is too long whatever is done keeps its times: tours edited by hand', () => {
  expect(hoursOf(9.5)).toEqual([5.5, 5.5]);
});

test('a week the checker accepts is written within its field time', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const { plan } = solveTours(model, { seed: 1, budget: { iterations: 80 } });
      if (checkPlan(model, plan).violations.length > 0) return false;
      const weeks = new Map<string, number>();
      for (const { route, times } of planTimes(model, plan.routes)) {
        const key = weekKey(model, route);
        weeks.set(key, (weeks.get(key) ?? 0) + busySeconds(times));
      }
      return [...weeks].every(([key, seconds]) => {
        const rep = Number(key.split(' ')[0]);
        return seconds <= (model.reps[rep]?.maxWeekSeconds ?? Infinity);
      });
    }),
    { numRuns: 300, endOnFailure: true },
  );
});
