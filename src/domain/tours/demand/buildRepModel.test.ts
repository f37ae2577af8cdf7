import { parseIsoDay } from '../../calendar/serialDate';
import { isWeekend } from '../../calendar/weekdays';
import { checkPlan } from '../check/checkPlan';
import { solveTours } from '../solveTours';
import { timetable } from '../timing/timetable';
import { buildRepModel } from './buildRepModel';
import type { AccountDemand, DayRules, RepDemand } from './buildRepModel';
import { dueVisits, leastGapDays, mostGapDays } from './dueVisits';

const FROM = parseIsoDay('2026-11-30') ?? 0;
const RULES = { dueFrom: 0.7, minSpacing: 0.5, maxSpacing: 1.3 };
const HORIZON = { from: FROM, days: 28 };
const DAY: DayRules = {
  dayStart: 8.5,
  dayEnd: 17.5,
  lunchFrom: 12,
  lunchTo: 14,
  lunchMinutes: 60,
  maxDriveHours: 4,
  maxVisitsPerDay: 8,
  customerOpen: 8.5,
  customerNoon: 12,
  customerReopen: 13.5,
  customerClose: 17.5,
  pointMinutes: 10,
};

/** Twelve accounts on a circle of about 20 km around Nantes, seen every two weeks. */
const accounts: AccountDemand[] = Array.from({ length: 12 }, (_, account) => {
  const angle = (account / 12) * 2 * Math.PI;
  const rhythm = { intervalDays: 14, lastVisit: FROM - 14, neverVisitedDays: 30, score: 50 + account };
  return {
    account,
    place: { latitude: 47.218 + 0.18 * Math.sin(angle), longitude: -1.554 + 0.26 * Math.cos(angle) },
    minutes: 45,
    leastGapDays: leastGapDays(14, RULES),
    visits: dueVisits(rhythm, RULES, HORIZON),
  };
});

const demand = (changes: Partial<RepDemand> = {}): RepDemand => ({
  home: { latitude: 47.218, longitude: -1.554 },
  horizon: HORIZON,
  rules: DAY,
  week: { fieldHours: 17.5, fieldDays: 3 },
  isFieldDay: (serial) => !isWeekend(serial),
  accounts,
  ...changes,
});

test('every visit of the model knows the account and due date it comes from', () => {
  const { model, origins, places } = buildRepModel(demand());
  expect(model.visits).toHaveLength(origins.length);
  expect(places).toHaveLength(13);
  origins.forEach(({ account, due }, visit) => {
    expect(model.visits[visit]).toMatchObject({ account, firstDay: due.firstDay, points: due.points });
  });
});

test('weekends have no shift, and a week is Monday to Sunday', () => {
  const { model } = buildRepModel(demand());
  expect(model.reps[0]?.shifts.map((shift) => (shift ? 'x' : '-')).join('')).toBe('xxxxx--'.repeat(4));
  expect(model.days.map(({ week }) => week).join('')).toBe(
    '0'.repeat(7) + '1'.repeat(7) + '2'.repeat(7) + '3'.repeat(7),
  );
});

test('a plan of four weeks keeps field time, field days, spacing, opening hours and lunch', () => {
  const { model, origins } = buildRepModel(demand());
  const { plan } = solveTours(model, { seed: 1, budget: { iterations: 3000 } });
  const check = checkPlan(model, plan);
  expect(check.violations).toEqual([]);
  const planned = plan.routes.flatMap(({ visits }) => visits);
  expect(planned.length).toBeGreaterThan(origins.length / 2);
  for (const route of plan.routes) {
    const day = timetable(model, route);
    expect(day).not.toBeNull();
    for (const { begins, ends } of day?.stops ?? []) {
      const isMorning = begins >= 8.5 * 3600 && ends <= 12 * 3600;
      expect(isMorning || (begins >= 13.5 * 3600 && ends <= 17.5 * 3600)).toBe(true);
    }
  }
});

test('a day off is a day without a route', () => {
  const { model } = buildRepModel(demand({ isFieldDay: (serial) => serial === FROM + 3 }));
  const { plan } = solveTours(model, { seed: 1, budget: { iterations: 500 } });
  expect(plan.routes.map(({ day }) => day)).toEqual([3]);
});

/** Seen every `interval` days. */
const rhythmic = (account: number, interval: number): AccountDemand => ({
  ...{ account, minutes: 60, leastGapDays: leastGapDays(interval, RULES) },
  mostGapDays: mostGapDays(interval, RULES),
  place: { latitude: 47.2 + 0.02 * account, longitude: -1.5 + 0.05 * (account % 7) },
  visits: dueVisits(
    {
      intervalDays: interval,
      lastVisit: FROM - (account % interval),
      neverVisitedDays: 30,
      score: 20 + account,
    },
    RULES,
    { from: FROM, days: 91 },
  ),
});

test('over 13 weeks no two visits that follow each other are farther apart than the spacing allows', () => {
  const seen = Array.from({ length: 24 }, (_, at) => rhythmic(at, [7, 14, 30][at % 3] ?? 7));
  const { model, origins } = buildRepModel(demand({ accounts: seen, horizon: { from: FROM, days: 91 } }));
  const { plan } = solveTours(model, { seed: 1, budget: { iterations: 2000 } });
  expect(checkPlan(model, plan).violations).toEqual([]);
  const dates = new Map(
    plan.routes.flatMap(({ day, visits }) =>
      visits.map((visit) => [visit, model.days[day]?.date ?? 0] as const),
    ),
  );
  let pairs = 0;
  origins.forEach(({ account }, visit) => {
    const [date, next] = [dates.get(visit), dates.get(visit + 1)];
    if (date === undefined || next === undefined || origins[visit + 1]?.account !== account) return;
    pairs++;
    expect(next - date).toBeLessThanOrEqual(seen[account]?.mostGapDays ?? 0);
  });
  expect(pairs).toBeGreaterThan(20);
});

test('where a visit in the middle was taken out, those around it stay as far apart as they are', () => {
  const whole = rhythmic(0, 7);
  const broken = { ...whole, visits: whole.visits.filter(({ number }) => number !== 2) };
  const gapOf = (one: AccountDemand) => buildRepModel(demand({ accounts: [one] })).model.accounts[0]?.maxGap;
  expect([gapOf(whole), gapOf(broken)]).toEqual([9, undefined]);
});
