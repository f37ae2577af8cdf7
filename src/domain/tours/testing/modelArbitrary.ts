/** Random small models with every rule of the model in them, for property tests. */
import fc from 'fast-check';
import type { Shift, TourAccount, TourModel, TourRep, TourVisit, Travel, Window } from '../model';

const HOUR = 3600;

const travelArbitrary = (places: number): fc.Arbitrary<Travel> =>
  fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 3000 }) }), {
      minLength: places,
      maxLength: places,
    })
    .map((points) => {
      const seconds = Int32Array.from({ length: places * places }, (_, k) => {
        const a = points[Math.floor(k / places)] ?? { x: 0, y: 0 };
        const b = points[k % places] ?? { x: 0, y: 0 };
        return Math.ceil(Math.hypot(a.x - b.x, a.y - b.y));
      });
      return { places, seconds, cost: seconds };
    });

const windowArbitrary: fc.Arbitrary<Window> = fc
  .tuple(fc.integer({ min: 8, max: 16 }), fc.integer({ min: 1, max: 9 }))
  .map(([from, hours]) => ({ open: from * HOUR, close: (from + hours) * HOUR }));

const shiftArbitrary = (home: number): fc.Arbitrary<Shift> =>
  fc
    .record(
      {
        lunch: fc.constant({ from: 12 * HOUR, to: 13 * HOUR, seconds: HOUR }),
        maxDriveSeconds: fc.integer({ min: 2000, max: 12_000 }),
        maxSeconds: fc.integer({ min: 4 * HOUR, max: 9 * HOUR }),
        maxLoad: fc.integer({ min: 1, max: 6 }),
        fixedCost: fc.integer({ min: 0, max: 2000 }),
      },
      { requiredKeys: [] },
    )
    .map((options) => ({ start: home, end: home, open: 8 * HOUR, close: 18 * HOUR, ...options }));

const repArbitrary = (home: number, days: number): fc.Arbitrary<TourRep> =>
  fc.record(
    {
      shifts: fc.array(fc.option(shiftArbitrary(home), { nil: undefined, freq: 5 }), {
        minLength: days,
        maxLength: days,
      }),
      maxFieldDays: fc.integer({ min: 1, max: 3 }),
      maxWeekSeconds: fc.integer({ min: 5 * HOUR, max: 20 * HOUR }),
    },
    { requiredKeys: ['shifts'] },
  );

interface AccountDraft {
  readonly account: Omit<TourAccount, 'place'>;
  readonly visits: readonly Omit<TourVisit, 'account'>[];
}

const visitArbitrary = (days: number): fc.Arbitrary<Omit<TourVisit, 'account'>> =>
  fc.record(
    {
      seconds: fc.integer({ min: 600, max: 2 * HOUR }),
      points: fc.integer({ min: 1, max: 100 }),
      firstDay: fc.integer({ min: 0, max: days - 1 }),
      lastDay: fc.integer({ min: 0, max: days - 1 }),
    },
    { requiredKeys: ['seconds', 'points'] },
  );

/** Cyclic day sets of as many days as there are visits, so that patterns can be kept. */
const patternsFor = (visits: number, days: number): readonly number[] =>
  Array.from({ length: days }, (_, first) =>
    Array.from({ length: visits }, (_, k) => 1 << ((first + k * 2) % days)).reduce(
      (mask, bit) => mask | bit,
      0,
    ),
  );

const accountArbitrary = (days: number, reps: number): fc.Arbitrary<AccountDraft> =>
  fc
    .record({
      windows: fc.array(fc.array(windowArbitrary, { minLength: 1, maxLength: 2 }), {
        minLength: 5,
        maxLength: 5,
      }),
      options: fc.record(
        {
          closedDays: fc.uniqueArray(fc.integer({ min: 0, max: days - 1 }), { maxLength: 3 }),
          reps: fc.array(fc.integer({ min: 0, max: reps - 1 }), { minLength: 1, maxLength: 2 }),
          minGap: fc.integer({ min: 1, max: 4 }),
          maxGap: fc.integer({ min: 2, max: 9 }),
          isSameRep: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      visits: fc.array(visitArbitrary(days), { minLength: 1, maxLength: 3 }),
      isPatterned: fc.boolean(),
    })
    .map(({ windows, options, visits, isPatterned }) => {
      const [first] = visits;
      if (!isPatterned || !first || days < 5) return { account: { windows, ...options }, visits };
      const { seconds, points } = first;
      return {
        account: { windows, patterns: patternsFor(visits.length, days) },
        visits: visits.map(() => ({ seconds, points })),
      };
    });

/** Models of 1–3 reps, 1–10 days and 1–14 accounts. */
export const modelArbitrary: fc.Arbitrary<TourModel> = fc
  .record({
    repCount: fc.integer({ min: 1, max: 3 }),
    dayCount: fc.integer({ min: 1, max: 10 }),
    accountCount: fc.integer({ min: 1, max: 14 }),
  })
  .chain(({ repCount, dayCount, accountCount }) =>
    fc
      .record({
        travel: travelArbitrary(repCount + accountCount),
        reps: fc.tuple(...Array.from({ length: repCount }, (_, home) => repArbitrary(home, dayCount))),
        drafts: fc.array(accountArbitrary(dayCount, repCount), {
          minLength: accountCount,
          maxLength: accountCount,
        }),
        windowHolds: fc.constantFrom('visit' as const, 'start' as const),
        isSelective: fc.boolean(),
      })
      .map(({ travel, reps, drafts, windowHolds, isSelective }) => ({
        travel,
        days: Array.from({ length: dayCount }, (_, day) => ({
          weekday: day % 5,
          week: Math.floor(day / 5),
          date: Math.floor(day / 5) * 7 + (day % 5),
        })),
        reps,
        accounts: drafts.map(({ account }, k) => ({ ...account, place: repCount + k })),
        visits: drafts.flatMap(({ visits }, account) => visits.map((visit) => ({ ...visit, account }))),
        pointCost: 600,
        windowHolds,
        isSelective,
      })),
  );
