import { comparePlans } from './comparePlans';
import type { TourModel } from './model';

/** Home at 0, customers every ten minutes along one road. */
const seconds = Int32Array.from({ length: 25 }, (_, k) => Math.abs(Math.floor(k / 5) - (k % 5)) * 600);
const shift = { start: 0, end: 0, open: 8 * 3600, close: 18 * 3600 };
const model: TourModel = {
  travel: { places: 5, seconds, cost: seconds },
  days: [0, 1].map((date) => ({ weekday: date, week: 0, date })),
  reps: [{ shifts: [shift, shift] }],
  accounts: [1, 2, 3, 4].map((place) => ({ place, windows: [] })),
  visits: [0, 1, 2, 3].map((account) => ({ account, seconds: 1800, points: 10 * (account + 1) })),
  pointCost: 600,
  windowHolds: 'visit',
  isSelective: true,
};
const rates = {
  kmOf: (from: number, to: number) => Math.abs(from - to) * 8,
  eurosPerKm: 0.2,
  co2KgPerKm: 0.218,
  minutesPerVisit: 60,
};
const before = {
  routes: [
    { rep: 0, day: 0, visits: [0, 3] },
    { rep: 0, day: 1, visits: [2] },
  ],
};

test('the same plan twice differs in nothing', () => {
  expect(comparePlans(model, before, before, rates)).toMatchObject({
    change: { visits: 0, driveMinutes: 0, km: 0, euros: 0, co2Kg: 0 },
    moved: [],
    reordered: [],
    added: [],
    dropped: [],
    freedVisits: 0,
  });
});

test('driving, km, cash and CO₂ of both plans, and what the difference frees', () => {
  const after = { routes: [{ rep: 0, day: 0, visits: [2, 0, 1] }] };
  const compared = comparePlans(model, before, after, rates);
  // Before: to 4 and back (80 min) and to 3 and back (60 min). After: to 3, back to 1, to 2, home: 80 min.
  expect(compared.before).toMatchObject({ visits: 3, points: 80, driveMinutes: 140, km: 112 });
  expect(compared.after).toMatchObject({ visits: 3, points: 60, driveMinutes: 80, km: 64 });
  expect(compared.change.euros).toBeCloseTo(-9.6);
  expect(compared.change.co2Kg).toBeCloseTo(-48 * 0.218);
  expect(compared).toMatchObject({ freedVisits: 1, moved: [2], added: [1], dropped: [3], reordered: [] });
});

test('a day driven the other way round is reordered, not moved', () => {
  const after = {
    routes: [
      { rep: 0, day: 0, visits: [3, 0] },
      { rep: 0, day: 1, visits: [2] },
    ],
  };
  expect(comparePlans(model, before, after, rates)).toMatchObject({ moved: [], reordered: [0, 3] });
});
