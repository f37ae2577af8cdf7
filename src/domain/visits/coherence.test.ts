import fc from 'fast-check';
import { yearCapacity, type Capacity } from './capacity';
import { accountsBeyondDays, loadPer, repCoherence, totalLoad, type CoherenceInput } from './coherence';
import { DEFAULT_WORKED_YEAR, visitsPerYear } from './frequencyUnits';

type Group = readonly [accounts: number, visits: number, minutes?: number];

/** Accounts in groups, all of one rep; minutes all in. */
function portfolio(groups: readonly Group[], more: Partial<CoherenceInput> = {}): CoherenceInput {
  const visits = groups.flatMap(([accounts, each]) => Array.from({ length: accounts }, () => each));
  const minutes = groups.flatMap(([accounts, , each = 60]) => Array.from({ length: accounts }, () => each));
  return {
    frequencies: {
      visits: Float64Array.from(visits),
      minutes: Float64Array.from(minutes),
      calls: new Float64Array(visits.length),
      videos: new Float64Array(visits.length),
    },
    reps: new Int32Array(visits.length),
    capacities: [{ basis: 'hours', days: 226, hours: 791, visits: 791 }],
    travelMinutes: 0,
    phoneMinutes: 20,
    phoneShare: 0.25,
    videoMinutes: 45,
    videoShare: 0.5,
    eurosOf: (_, hours) => hours * 107.5,
    ...more,
  };
}
const required = (groups: readonly Group[]) => repCoherence(portfolio(groups))[0]?.required;

test.each<readonly [string, Group[], number]>([
  [
    'W1 [P]',
    [
      [1000, 36],
      [2000, 12],
    ],
    60_000,
  ],
  [
    'W5 [P]',
    [
      [50, 8],
      [400, 13],
      [2200, 18],
    ],
    45_200,
  ],
  [
    'W6 [P]',
    [
      [150, 12],
      [60, 6 * 12],
      [300, 2],
    ],
    6_720,
  ],
  [
    'W9 [P*]',
    [
      [60, 4],
      [240, 2],
      [150, 1],
    ],
    870,
  ],
  [
    'W10 [C]',
    [
      [480, 6],
      [240, 3],
      [280, 1],
    ],
    3_880,
  ],
  [
    'W15 [C]',
    [
      [500, 10],
      [2000, 6],
      [5500, 4],
    ],
    39_000,
  ],
])('%s: visits required a year are accounts × visits (answers §1)', (_, groups, visits) => {
  expect(required(groups)?.visits).toBe(visits);
});

test('W13 [C]: weekly, monthly and every second month make 4,742 calls, 6.17 reps of 768 (answers §1)', () => {
  const weekly = visitsPerYear(1, 'week', { ...DEFAULT_WORKED_YEAR, workedWeeks: 52 });
  const visits = required([
    [41, weekly],
    [105, visitsPerYear(1, 'month')],
    [225, visitsPerYear(1, 'bimester')],
  ])?.visits;
  expect(visits).toBe(4742);
  expect((visits ?? 0) / 768).toBeCloseTo(6.17, 2);
});

test('W2 [P]: 200 × 4 h, 450 × 2 h, 1,000 × 1 h a month are 32,400 h (answers §1)', () => {
  const hours = required([
    [200, 1, 240],
    [450, 1, 120],
    [1000, 1, 60],
  ])?.hours;
  expect(hours).toBe(2700);
  expect(((hours ?? 0) * 12) / 1200).toBe(27);
});

test('required and possible stand in visits, hours and euros, with the gap', () => {
  const [rep] = repCoherence(portfolio([[100, 12]], { travelMinutes: 30 }));
  expect(rep).toMatchObject({
    required: { visits: 1200, hours: 1800, euros: 1800 * 107.5 },
    possible: { hours: 791, euros: 791 * 107.5 },
    gap: { hours: 1009 },
  });
  expect(rep?.possible.visits).toBeCloseTo(791 / 1.5, 10);
  expect(rep?.share).toBeCloseTo(2.2756, 4);
});

test('a capacity in visits a day is turned into hours by the rep’s own mean visit', () => {
  const capacity: Capacity = yearCapacity(
    { workDays: 226, hoursPerDay: 7, fieldShare: 0.5, fieldDays: 100, visitsPerDay: 5 },
    { visitMinutes: 60, travelMinutes: 30, missedShare: 0, missedMinutes: 0 },
  );
  const [rep] = repCoherence(portfolio([[100, 6, 45]], { travelMinutes: 15, capacities: [capacity] }));
  expect(rep?.possible).toMatchObject({ visits: 500, hours: 500 });
});

test('calls take office hours, no field hours, and count for a quarter of a visit', () => {
  const input = portfolio([[10, 0]]);
  const calls = new Float64Array(10).fill(2);
  const [rep] = repCoherence({ ...input, frequencies: { ...input.frequencies, calls } });
  expect(rep).toMatchObject({ required: { hours: 0 }, calls: 20, coverage: 5 });
  expect(rep?.officeHours).toBeCloseTo(20 / 3, 10);
});

test('accounts nobody has are shown apart, and a rep without hours is infinitely loaded', () => {
  const none: Capacity = { basis: 'hours', days: 0, hours: 0, visits: 0 };
  const reps = repCoherence(portfolio([[2, 6]], { reps: Int32Array.of(0, -1), capacities: [none] }));
  expect(reps.map(({ rep, accounts, share }) => [rep, accounts, share])).toEqual([
    [0, 1, Infinity],
    [-1, 1, Infinity],
  ]);
});

test('a year is spread over worked weeks and months', () => {
  const load = { visits: 470, hours: 705, euros: 4700 };
  expect(loadPer('week', load, DEFAULT_WORKED_YEAR)).toEqual({ visits: 10, hours: 15, euros: 100 });
  expect(loadPer('month', load, DEFAULT_WORKED_YEAR).hours).toBe(58.75);
  expect(loadPer('year', load, DEFAULT_WORKED_YEAR)).toEqual(load);
});

test('more visits than open days are absurd, a missing frequency is not', () => {
  expect(accountsBeyondDays(Float64Array.of(12, 300, NaN, 226), 226)).toEqual([1]);
  expect(accountsBeyondDays(Float64Array.of(12, 12), Float64Array.of(10, NaN))).toEqual([0]);
});

test('the reps together require what all accounts require, whoever has them', () => {
  const account = fc.tuple(
    fc.integer({ min: 0, max: 47 }),
    fc.integer({ min: 15, max: 120 }),
    fc.integer({ min: -1, max: 2 }),
  );
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 40 }), (accounts) => {
      const input = portfolio(
        accounts.map(([visits, minutes]) => [1, visits, minutes] as const),
        {
          reps: Int32Array.from(accounts, ([, , rep]) => rep),
          capacities: Array.from({ length: 3 }, () => ({ basis: 'hours', days: 1, hours: 100, visits: 100 })),
        },
      );
      const total = totalLoad(repCoherence(input).map((one) => one.required));
      expect(total.visits).toBe(accounts.reduce((sum, [visits]) => sum + visits, 0));
      expect(total.hours).toBeCloseTo(
        accounts.reduce((sum, [visits, minutes]) => sum + (visits * minutes) / 60, 0),
        6,
      );
    }),
  );
});

test('calls and video meetings take office time and count for their share of a visit', () => {
  const [rep] = repCoherence(
    portfolio([[4, 2]], {
      frequencies: {
        visits: Float64Array.of(2, 0, 0, 0),
        minutes: Float64Array.of(60, 60, 60, 60),
        calls: Float64Array.of(0, 4, 0, 2),
        videos: Float64Array.of(0, 0, 4, 0),
      },
    }),
  );
  expect(rep).toMatchObject({
    calls: 6,
    videos: 4,
    officeHours: (6 * 20 + 4 * 45) / 60,
    coverage: 2 + 1.5 + 2,
  });
  expect(rep?.required.hours).toBe(2);
});
