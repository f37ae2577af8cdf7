import fc from 'fast-check';
import { backTest, FEWEST_ACCOUNTS } from './backTest';
import { scoreAccounts } from './scoreAccounts';
import { sketchTable } from './tableForTests';
import type { TableSketch } from './tableForTests';

const COUNT = 100;
const series = (of: (i: number) => number): number[] => Array.from({ length: COUNT }, (_, i) => of(i));
const tested = (numbers: NonNullable<TableSketch['numbers']>, more: Omit<TableSketch, 'numbers'> = {}) => {
  const table = sketchTable({ numbers, ...more });
  return backTest(table, scoreAccounts(table));
};
/** No order in them, and no random either. */
const scattered = (i: number): number => (i * 37) % 101;

test('orders that follow the score: it predicts, band by band', () => {
  const test = tested({ turnover: series((i) => 1000 * 1.05 ** i), orders: series((i) => i) });
  expect(test).toMatchObject({ verdict: 'predicts', outcome: 'orders', accounts: 100, isMonotone: true });
  expect(test.correlation).toBeGreaterThan(0.9);
  expect(test.linked).toEqual(['turnover']);
  expect(test.bands[0]?.rate).toBeGreaterThan(test.bands.at(-1)?.rate ?? Infinity);
  expect(test.bands.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(COUNT);
});

test('orders that have nothing to do with it: it does not; the other way round: it is said', () => {
  const turnover = series((i) => 1000 * 1.05 ** i);
  expect(tested({ turnover, orders: series(scattered) }).verdict).toBe('doesNot');
  expect(tested({ turnover, orders: series((i) => COUNT - i) }).verdict).toBe('inverse');
});

test('the criterion that is the outcome is taken out of the score first', () => {
  const now = series((i) => 1000 + 10 * scattered(i));
  const before = series((i) => (1000 + 10 * scattered(i)) / (0.5 + i / COUNT));
  const test = tested({ turnover: now, previousTurnover: before });
  expect(test).toMatchObject({ outcome: 'growth', leftOut: ['growth'], linked: ['turnover'] });
  // With growth in the grid the same figures would agree by construction.
  expect(Math.abs(test.correlation)).toBeLessThan(0.2);
});

test('prospects are left out; too few clients tell nothing; without a figure there is nothing to hold it against', () => {
  const statuses = series((i) => i).map((i) => (i < FEWEST_ACCOUNTS - 1 ? 'client' : 'prospect'));
  const figures = { turnover: series((i) => 1000 + i), orders: series((i) => i) };
  expect(tested(figures, { statuses })).toMatchObject({
    verdict: 'tooFew',
    accounts: FEWEST_ACCOUNTS - 1,
    bands: [],
  });
  expect(tested({ turnover: series((i) => 1000 + i) })).toMatchObject({
    verdict: 'noOutcome',
    outcome: null,
  });
  expect(tested({ turnover: figures.turnover, orders: series(() => 4) }).verdict).toBe('noOutcome');
});

test('bands hold every account once, never share a score, and do not depend on the order of rows', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 120 }), (rows) => {
      const of = (list: typeof rows) =>
        tested({ turnover: list.map(([a]) => a * 1000), orders: list.map(([, b]) => b) });
      const test = of(rows);
      expect(of([...rows].reverse())).toEqual(test);
      test.bands.forEach(({ to }, i) => expect(to).toBeLessThan(test.bands[i - 1]?.from ?? Infinity));
      if (test.bands.length > 0)
        expect(test.bands.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(test.accounts);
    }),
    { numRuns: 40 },
  );
});
