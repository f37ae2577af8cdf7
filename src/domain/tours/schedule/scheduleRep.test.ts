import { parseIsoDay } from '../../calendar/serialDate';
import { isWeekend } from '../../calendar/weekdays';
import { buildRepModel } from '../demand/buildRepModel';
import type { AccountDemand } from '../demand/buildRepModel';
import { dueVisits } from '../demand/dueVisits';
import { solveTours } from '../solveTours';
import { scheduleRep, totalsOf } from './scheduleRep';

const FROM = parseIsoDay('2026-12-21') ?? 0;
const RULES = { dueFrom: 0.7, minSpacing: 0.5, maxSpacing: 1.3 };
const HORIZON = { from: FROM, days: 14 };

const accounts: AccountDemand[] = Array.from({ length: 30 }, (_, account) => ({
  account,
  place: { latitude: 47.2 + 0.01 * (account % 6), longitude: -1.5 - 0.02 * Math.floor(account / 6) },
  minutes: 60,
  leastGapDays: 7,
  visits: dueVisits(
    { intervalDays: 14, lastVisit: FROM - 14, neverVisitedDays: 30, score: 60 },
    RULES,
    HORIZON,
  ),
}));

const repModel = buildRepModel({
  home: { latitude: 47.218, longitude: -1.554 },
  horizon: HORIZON,
  rules: {
    ...{ dayStart: 8.5, dayEnd: 17.5, lunchFrom: 12, lunchTo: 14, lunchMinutes: 60, maxDriveHours: 4 },
    ...{ maxVisitsPerDay: 8, customerOpen: 8.5, customerNoon: 12, customerReopen: 13.5, customerClose: 17.5 },
    pointMinutes: 10,
  },
  week: { fieldHours: 17.5, fieldDays: 3 },
  isFieldDay: (serial) => !isWeekend(serial),
  accounts,
});
const { plan } = solveTours(repModel.model, { seed: 1, budget: { iterations: 2000 } });
const schedule = scheduleRep(repModel, plan, FROM);
const days = schedule.weeks.flatMap((week) => week.days);

test('weeks are ISO weeks, through the turn of the year', () => {
  expect(schedule.weeks.map(({ week }) => `${week.year}-${week.week}`)).toEqual(['2026-52', '2026-53']);
});

test('every visit is either a stop or unplanned, once', () => {
  const stops = days.flatMap((day) => day.stops.map(({ account, due }) => `${account} ${due.number}`));
  const left = schedule.unplanned.map(({ account, due }) => `${account} ${due.number}`);
  expect(new Set([...stops, ...left]).size).toBe(repModel.origins.length);
  expect(stops.length + left.length).toBe(repModel.origins.length);
});

test('the costs of the stops share out the working time of the day, lunch apart', () => {
  for (const day of days) {
    const shared = day.stops.reduce((sum, { costSeconds }) => sum + costSeconds, 0);
    expect(shared).toBeCloseTo(day.driveSeconds + day.visitSeconds + day.waitSeconds, 6);
    expect(day.stops.map(({ order }) => order)).toEqual(day.stops.map((_, at) => at + 1));
  }
});

test('totals add up', () => {
  const totals = totalsOf(days);
  expect(totals.days).toBe(days.length);
  expect(totals.visits).toBe(days.reduce((sum, { stops }) => sum + stops.length, 0));
  expect(totals.km).toBeCloseTo(
    days.reduce((sum, { km }) => sum + km, 0),
    6,
  );
});
