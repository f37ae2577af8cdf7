import fc from 'fast-check';
import { possibleDays } from '../check/simulateRoute';
import type { Shift, TourModel } from '../model';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { timetable } from './timetable';

const HOUR = 3600;

const shift: Shift = {
  start: 0,
  end: 0,
  open: 8.5 * HOUR,
  close: 17.5 * HOUR,
  lunch: { from: 12 * HOUR, to: 13 * HOUR, seconds: HOUR },
};

/** Home and three accounts, half an hour apart from each other. */
const model = (windows: readonly { open: number; close: number }[]): TourModel => {
  const seconds = Int32Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? 0 : HOUR / 2));
  return {
    travel: { places: 4, seconds, cost: seconds },
    days: [{ weekday: 0, week: 0, date: 0 }],
    reps: [{ shifts: [shift] }],
    accounts: [1, 2, 3].map((place) => ({ place, windows: [windows] })),
    visits: [0, 1, 2].map((account) => ({ account, seconds: HOUR, points: 1 })),
    pointCost: 600,
    windowHolds: 'visit',
    isSelective: true,
  };
};

const ROUTE = { rep: 0, day: 0, visits: [0, 1, 2] };

test('leaves as late as the way home allows, eats in the lunch window, serves within opening hours', () => {
  const day = timetable(
    model([
      { open: 9.5 * HOUR, close: 12 * HOUR },
      { open: 13.5 * HOUR, close: 17.5 * HOUR },
    ]),
    ROUTE,
  );
  expect(day?.leaves).toBe(9 * HOUR);
  expect(day?.stops.map(({ begins }) => begins / HOUR)).toEqual([9.5, 11, 13.5]);
  expect(day?.returns).toBe(15 * HOUR);
  expect(day).toMatchObject({ driveSeconds: 2 * HOUR, visitSeconds: 3 * HOUR, lastDriveSeconds: HOUR / 2 });
  expect(day?.lunch?.ends).toBeLessThanOrEqual(14 * HOUR);
});

test('driving, visits, waiting and lunch fill the day from leaving to coming back', () => {
  const day = timetable(model([{ open: 9 * HOUR, close: 17 * HOUR }]), ROUTE);
  const lunch = (day?.lunch?.ends ?? 0) - (day?.lunch?.begins ?? 0);
  expect(lunch).toBe(HOUR);
  expect((day?.driveSeconds ?? 0) + (day?.visitSeconds ?? 0) + (day?.waitSeconds ?? 0) + lunch).toBe(
    (day?.returns ?? 0) - (day?.leaves ?? 0),
  );
});

test('an order that opening hours do not allow has no timetable', () => {
  expect(timetable(model([{ open: 9 * HOUR, close: 10.5 * HOUR }]), ROUTE)).toBeNull();
});

test('every planned day has a timetable, as early home as the checker finds possible', () => {
  fc.assert(
    fc.property(modelArbitrary, fc.integer({ min: 1, max: 99 }), (any, seed) => {
      const { plan } = solveTours(any, { seed, budget: { iterations: 200 } });
      for (const route of plan.routes) {
        const day = timetable(any, route);
        const soonest = Math.min(...possibleDays(any, route).map(({ returns }) => returns));
        expect(day?.returns).toBe(soonest);
        expect(day?.stops.map(({ visit }) => visit)).toEqual(route.visits);
        expect(day?.waitSeconds).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
});
