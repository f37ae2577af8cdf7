import fc from 'fast-check';
import {
  FREQUENCY_UNITS,
  frequencyInterval,
  intervalDays,
  visitDay,
  visitsPerYear,
  wholeInterval,
  yearlyVisits,
} from './frequencyUnits';

test.each([
  [1, 'day', 226],
  [1, 'week', 47],
  [2, 'fortnight', 47],
  [2, 'month', 24],
  [1, 'bimester', 6],
  [1, 'quarter', 4],
  [1, 'halfYear', 2],
  [3, 'year', 3],
] as const)('%d visit(s) per %s make %d a year (product C.3)', (count, unit, expected) => {
  expect(visitsPerYear(count, unit)).toBeCloseTo(expected, 10);
});

test('visits per day, week and month follow the worked year', () => {
  const year = { workDays: 218, workedWeeks: 45, workedMonths: 11 };
  expect(visitsPerYear(1, 'day', year)).toBe(218);
  expect(visitsPerYear(1, 'week', year)).toBe(45);
  expect(visitsPerYear(1, 'month', year)).toBe(11);
  expect(visitsPerYear(1, 'quarter', year)).toBe(4);
});

test.each([
  [1, 'day', 1],
  [1, 'week', 7],
  [2, 'week', 3.5],
  [1, 'fortnight', 14],
  [1, 'month', 365 / 12],
  [2, 'month', 365 / 24],
  [1, 'quarter', 91.25],
  [1, 'halfYear', 182.5],
  [1, 'year', 365],
] as const)('the interval of %d per %s is %d days (method R11)', (count, unit, expected) => {
  expect(intervalDays(count, unit)).toBeCloseTo(expected, 10);
});

test('DCINTERVAL prints 7 for once a week and 30 for 12 a year (method §3)', () => {
  expect(wholeInterval(intervalDays(1, 'week'))).toBe(7);
  expect(wholeInterval(intervalDays(12))).toBe(30);
});

test('no visits have no interval', () => {
  expect(frequencyInterval({ count: 0, unit: 'year', every: 1 })).toBe(Infinity);
  expect(wholeInterval(Infinity)).toBeNaN();
});

test('24 a year is every second week and gives 6 visits in 12 weeks, 12 a year gives 3 (answers F2)', () => {
  const visitsIn12Weeks = (count: number): number =>
    Array.from({ length: 20 }, (_, i) => visitDay(1, intervalDays(count), i)).filter((day) => day <= 84)
      .length;
  expect(Math.round(intervalDays(24) / 7)).toBe(2);
  expect(Math.round(intervalDays(12) / 7)).toBe(4);
  expect(visitsIn12Weeks(24)).toBe(6);
  expect(visitsIn12Weeks(12)).toBe(3);
});

test('3/5 is three visits in five worked days, at gaps of two days (product C.3)', () => {
  const frequency = { count: 3, unit: 'day', every: 5 } as const;
  expect(yearlyVisits(frequency)).toBeCloseTo(135.6, 10);
  expect(wholeInterval(frequencyInterval(frequency))).toBe(2);
});

test('1/5 over the worked days 1 to 15 is one visit in each of 1–5, 6–10 and 11–15 (product C.3)', () => {
  const workedDays = intervalDays(1, 'day') * 5;
  expect([0, 1, 2].map((index) => visitDay(1, workedDays, index))).toEqual([1, 6, 11]);
  expect(frequencyInterval({ count: 1, unit: 'day', every: 5 })).toBe(7);
});

test('whatever the unit, n visits a unit over a long time are n visits a unit: nothing drifts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FREQUENCY_UNITS),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 600 }),
      (unit, count, units) =>
        Math.abs(visitDay(0, intervalDays(count, unit), count * units) - intervalDays(1, unit) * units) <=
        0.5,
    ),
  );
});

test.each([
  [24, 14, 6],
  [12, 28, 3],
  [2, 182, 1],
])(
  '%d a year: about every %d days, %d in twelve weeks (a printed call schedule, ediplome.net)',
  (count, every, visits) => {
    const interval = intervalDays(count);
    expect(Math.abs(interval - every)).toBeLessThan(3);
    const days = Array.from({ length: 12 }, (_, at) => visitDay(0, interval, at));
    expect(days.filter((day) => day < 84)).toHaveLength(visits);
  },
);
