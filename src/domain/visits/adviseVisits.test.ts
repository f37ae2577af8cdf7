import fc from 'fast-check';
import type { AdviceInput } from './adviceLevels';
import { adviceLevels } from './adviceLevels';
import { adviseVisits, gainOfHours } from './adviseVisits';
import { relax } from './knapsack/relaxation';
import { totalsOf } from './knapsack/types';
import { visitFrequencies } from './visitFrequencies';
import { NO_CLASS } from '../scoring/types';

const SMALL = 1;
/** Each run solves several pots. */
const FEW = { numRuns: 25 };

function inputOf(
  accounts: readonly {
    readonly status: number;
    readonly letter: number;
    readonly worth: number;
    readonly rep?: number;
  }[],
  hours: readonly number[],
  more: Partial<AdviceInput> = {},
): AdviceInput {
  const statuses = Uint8Array.from(accounts, ({ status }) => status);
  const classes = Uint8Array.from(accounts, ({ letter }) => letter);
  const typologies = new Uint8Array(accounts.length).fill(SMALL);
  return {
    statuses,
    classes,
    frequencies: visitFrequencies({ statuses, classes, typologies }),
    worth: Float64Array.from(accounts, ({ worth }) => worth),
    reps: Int32Array.from(accounts, ({ rep }) => rep ?? 0),
    hours: Float64Array.from(hours),
    travelMinutes: 30,
    phoneShare: 0.25,
    ...more,
  };
}

const account = fc.record({
  status: fc.integer({ min: 0, max: 3 }),
  letter: fc.integer({ min: 0, max: 3 }),
  worth: fc.integer({ min: 100, max: 50_000 }),
  rep: fc.integer({ min: 0, max: 1 }),
});
const portfolio = fc.array(account, { minLength: 1, maxLength: 15 });

test('hours go where they earn most: a large account before a small one of the same class', () => {
  const accounts = [
    { status: 0, letter: 0, worth: 100_000 },
    { status: 0, letter: 0, worth: 1_000 },
  ];
  const { visits, reps } = adviseVisits(inputOf(accounts, [18]));
  expect(visits[0]).toBeGreaterThan(visits[1] ?? 0);
  expect(reps[0]?.advised.hours).toBeLessThanOrEqual(18);
});

test('a rep’s hours are never exceeded, and no choice is proven better', () => {
  fc.assert(
    fc.property(portfolio, fc.integer({ min: 0, max: 300 }), (accounts, hours) => {
      for (const rep of adviseVisits(inputOf(accounts, [hours, hours / 2])).reps) {
        expect(rep.advised.hours).toBeLessThanOrEqual(rep.hours);
        expect(rep.bound).toBeGreaterThanOrEqual(rep.advised.worth);
        expect(rep.bound - rep.advised.worth).toBeLessThanOrEqual(rep.bound * 1e-9);
      }
    }),
    FEW,
  );
});

test('at the hours of the rule the advice is worth at least the rule, and at least greedy', () => {
  fc.assert(
    fc.property(portfolio, (accounts) => {
      const whole = inputOf(accounts, [1e6, 1e6]);
      const hours = adviseVisits(whole).reps.map(({ rule }) => rule.hours);
      const input = { ...whole, hours: Float64Array.from(hours, (one) => one + 1e-6) };
      adviseVisits(input).reps.forEach(({ rule, advised }, rep) => {
        expect(advised.worth).toBeGreaterThanOrEqual(rule.worth - 1e-6);
        const own = [...input.reps.keys()].filter((i) => input.reps[i] === rep);
        const levels = adviceLevels(input, own);
        const { greedy } = relax(levels, Math.floor((input.hours[rep] ?? 0) * 60));
        expect(advised.worth).toBeGreaterThanOrEqual(totalsOf(levels, greedy).value - 1e-6);
      });
    }),
    FEW,
  );
});

test('pinned accounts, those without worth, class or rep, and excluded ones stay as the rule has them', () => {
  const EXCLUDED = 4;
  const accounts = [
    { status: 0, letter: 0, worth: NaN },
    { status: 0, letter: NO_CLASS, worth: 5000 },
    { status: EXCLUDED, letter: 0, worth: 5000 },
    { status: 0, letter: 1, worth: 5000, rep: -1 },
  ];
  const { visits } = adviseVisits(inputOf(accounts, [1000]));
  expect([...visits]).toEqual([12, 0, 0, 6]);
});

test('least and most visits are kept to', () => {
  const accounts = [
    { status: 0, letter: 0, worth: 100_000 },
    { status: 0, letter: 0, worth: 10 },
  ];
  const limits = { least: Float64Array.of(NaN, 4), most: Float64Array.of(6, NaN) };
  expect([...adviseVisits(inputOf(accounts, [1000], limits)).visits][0]).toBe(6);
  expect(adviseVisits(inputOf(accounts, [15], limits)).visits[1]).toBe(4);
});

test('promised visits beyond the hours are said', () => {
  const input = inputOf([{ status: 0, letter: 0, worth: 100 }], [3], { least: Float64Array.of(12) });
  expect(adviseVisits(input).reps[0]).toMatchObject({ isWithinHours: false, advised: { hours: 18 } });
});

test('more hours never earn less, and nothing more once every account has enough', () => {
  fc.assert(
    fc.property(portfolio, fc.integer({ min: 0, max: 200 }), (accounts, hours) => {
      const input = inputOf(accounts, [hours, 0]);
      const [some, more] = [gainOfHours(input, 50), gainOfHours(input, 120)];
      expect(some.gain).toBeGreaterThanOrEqual(0);
      expect(more.gain).toBeGreaterThanOrEqual(some.gain - 1e-6);
      expect(gainOfHours({ ...input, hours: Float64Array.of(1e5) }, 100).gain).toBe(0);
    }),
    FEW,
  );
});

test('the same data give the same advice whatever the order of the rows', () => {
  const accounts = Array.from({ length: 30 }, (_, i) => ({
    status: i % 3,
    letter: i % 4,
    worth: 1000 + 997 * i,
  }));
  const straight = adviseVisits(inputOf(accounts, [120]));
  const reversed = adviseVisits(inputOf(accounts.toReversed(), [120]));
  expect([...reversed.visits].reverse()).toEqual([...straight.visits]);
});
