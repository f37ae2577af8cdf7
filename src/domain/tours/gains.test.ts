import { forAsManyVisits, gainOf } from './gains';
import type { TourModel } from './model';
import { inSheetOrder } from './sheetOrder';

const RATES = { eurosPerKm: 0.2, co2KgPerKm: 0.218, minutesPerVisit: 90 };

test('cash comes from km, visits from minutes', () => {
  const before = { visits: 10, driveMinutes: 600, km: 500 };
  const after = { visits: 10, driveMinutes: 420, km: 350 };
  expect(gainOf(before, after, RATES)).toEqual({
    ...{ minutes: 180, km: 150, euros: 30, freedVisits: 2 },
    co2Kg: expect.closeTo(32.7, 10) as number,
  });
  expect(gainOf(after, before, RATES).euros).toBe(-30);
});

test('a plan of fewer visits is held against by what it drove per visit', () => {
  expect(forAsManyVisits({ visits: 5, driveMinutes: 100, km: 50 }, 10)).toEqual({
    ...{ visits: 10, driveMinutes: 200, km: 100 },
  });
  expect(forAsManyVisits({ visits: 0, driveMinutes: 0, km: 0 }, 10).km).toBe(0);
});

test('the list’s order deals the same visits out over the same days', () => {
  const model = { days: [{ date: 0 }, { date: 1 }] } as unknown as TourModel;
  const plan = {
    routes: [
      { rep: 0, day: 1, visits: [3, 0] },
      { rep: 0, day: 0, visits: [2, 1, 4] },
      { rep: 1, day: 0, visits: [6, 5] },
    ],
  };
  expect(inSheetOrder(model, plan, (visit) => 10 - visit).routes).toEqual([
    { rep: 0, day: 0, visits: [4, 3, 2] },
    { rep: 0, day: 1, visits: [1, 0] },
    { rep: 1, day: 0, visits: [6, 5] },
  ]);
});
