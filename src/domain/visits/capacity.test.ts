import { FRANCE, holidaysBetween } from '../calendar/publicHolidays';
import { parseIsoDay } from '../calendar/serialDate';
import {
  absencesInYear,
  minutesPerVisit,
  periodCapacity,
  yearCapacity,
  type RepTime,
  type VisitTime,
} from './capacity';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const period = (from: string, to: string) => ({
  from: day(from),
  to: day(to),
  off: holidaysBetween(FRANCE, day(from), day(to)),
});
const DEFAULT: RepTime = { workDays: 226, hoursPerDay: 7, fieldShare: 0.5 };
const VISIT: VisitTime = { visitMinutes: 60, travelMinutes: 30, missedShare: 0, missedMinutes: 0 };
const allIn = (minutes: number): VisitTime => ({ ...VISIT, visitMinutes: minutes, travelMinutes: 0 });

test('226 days × 7 h × 50 % are 791 h and 527 visits; six reps can make 3,164 (method §2)', () => {
  const { hours, visits } = yearCapacity(DEFAULT, VISIT);
  expect(hours).toBe(791);
  expect(Math.floor(visits)).toBe(527);
  expect(Math.round(6 * visits)).toBe(3164);
  expect(Math.round((3025 / (6 * visits)) * 100)).toBe(96);
});

test.each([
  { source: 'W4', weeks: 52 - (5 + 1 + 2), hours: 1408, visits: 1877 },
  { source: 'W12', weeks: 52 - (5 + 2 + 1 + 2), hours: 1344, visits: 1792 },
])(
  '$source: weeks of 4 days of 8 hours, 45-minute visits, rounded down (answers §1)',
  ({ weeks, ...expected }) => {
    const capacity = yearCapacity({ workDays: weeks * 4, hoursPerDay: 8, fieldShare: 1 }, allIn(45));
    expect([capacity.hours, Math.floor(capacity.visits)]).toEqual([expected.hours, expected.visits]);
  },
);

test.each([
  ['W5', 180, 6, 1080],
  ['W10', (52 - 5 - 1 - 1) * 4, 4, 720],
  ['W13', 48 * 4, 4, 768],
])(
  '%s: field days × visits a day replace hours and share, never both (method R10)',
  (_, fieldDays, visitsPerDay, visits) => {
    const capacity = yearCapacity({ ...DEFAULT, fieldDays, visitsPerDay }, allIn(60));
    expect(capacity).toMatchObject({ basis: 'visits', visits, hours: visits });
  },
);

test('LPU: 40 h × 48 weeks at a selling share of 50 % are 960 h (product C.5)', () => {
  expect(yearCapacity({ workDays: 240, hoursPerDay: 8, fieldShare: 0.5 }, VISIT).hours).toBe(960);
});

test('half a visit idle at the end of each of 113 field days takes 84.75 h (product 4.11)', () => {
  const { hours, visits } = yearCapacity({ ...DEFAULT, idleMinutes: 45 }, VISIT);
  expect(hours).toBe(791 - 113 * 0.75);
  expect(visits).toBeCloseTo(527.33 - 56.5, 2);
  expect(yearCapacity({ ...DEFAULT, idleMinutes: 480 }, VISIT).hours).toBe(0);
});

test('a missed visit also costs the minutes lost on the spot', () => {
  const lost = { ...VISIT, missedShare: 0.2, missedMinutes: 10 };
  expect(minutesPerVisit(lost)).toBeCloseTo(90 + (40 * 0.2) / 0.8, 10);
  expect(minutesPerVisit({ ...lost, missedShare: 0 })).toBe(90);
});

test('a missed visit costs its way: 15 % missed make 35.3 minutes of travel per visit made', () => {
  expect(minutesPerVisit({ ...VISIT, missedShare: 0.15 })).toBeCloseTo(60 + 30 / 0.85, 10);
  expect(minutesPerVisit(VISIT)).toBe(90);
});

test('training and fairs are taken from a year, leave is in its worked days already', () => {
  const absences = [
    { from: day('2026-08-03'), to: day('2026-08-21'), kind: 'leave' as const },
    { from: day('2026-03-09'), to: day('2026-03-13'), kind: 'training' as const },
  ];
  const year = period('2026-01-01', '2026-12-31');
  expect(absencesInYear(absences, year)).toBe(5);
  expect(yearCapacity(DEFAULT, VISIT, absencesInYear(absences, year)).hours).toBe(221 * 3.5);
});

test('a week has its own days: holidays, leave and all other absences deducted', () => {
  const rep = { time: DEFAULT, visit: VISIT };
  const week = period('2026-11-09', '2026-11-13');
  expect(periodCapacity(week, { ...rep, absences: [] })).toMatchObject({ days: 4, hours: 14 });
  const leave = { from: day('2026-11-12'), to: day('2026-11-13'), kind: 'leave' as const };
  expect(periodCapacity(week, { ...rep, absences: [leave] }).hours).toBe(7);
});

test('more absences than days leave nothing, not less', () => {
  expect(yearCapacity(DEFAULT, VISIT, 300)).toMatchObject({ days: 0, hours: 0, visits: 0 });
});
