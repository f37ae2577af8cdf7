import fc from 'fast-check';
import { CLASSES } from '../scoring/types';
import { accountEconomics } from './accountEconomics';
import { DEFAULT_ECONOMICS } from './economicsParameters';
import { groupEconomics } from './groupEconomics';
import type { GroupEconomics } from './groupEconomics';
import { sketchPortfolio } from './portfolioForTests';

const account = fc.record({
  turnover: fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.constant(NaN)),
  letter: fc.constantFrom(...CLASSES),
  visits: fc.constantFrom(0, 1, 2, 4, 6, 12, 24),
  minutes: fc.constantFrom(30, 45, 60, 90),
  group: fc.integer({ min: 0, max: 3 }),
});
type Sketch = typeof account extends fc.Arbitrary<infer One> ? One : never;

const groupsOf = (accounts: readonly Sketch[], groupCount: number): readonly GroupEconomics[] => {
  const portfolio = sketchPortfolio({
    numbers: { turnover: accounts.map(({ turnover }) => turnover) },
    statuses: accounts.map(() => 'client'),
    classes: accounts.map(({ letter }) => letter),
    visits: accounts.map(({ visits }) => visits),
    minutes: accounts.map(({ minutes }) => minutes),
  });
  return groupEconomics(accountEconomics(portfolio, DEFAULT_ECONOMICS), {
    groups: accounts.map(({ group }) => Math.min(group, groupCount - 1)),
    groupCount,
    ...{ minutes: portfolio.minutes, travelMinutes: 30 },
  });
};

const SUMMED = ['accounts', 'visits', 'hours', 'cost', 'unprofitable', 'marginUnknown'] as const;
const sumOf = (groups: readonly GroupEconomics[], key: keyof GroupEconomics): number =>
  groups.reduce((sum, group) => sum + (Number.isNaN(group[key]) ? 0 : group[key]), 0);

test('law: however accounts are grouped, the groups add up to the company', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 40 }), (accounts) => {
      const [parts, whole] = [groupsOf(accounts, 4), groupsOf(accounts, 1)];
      for (const key of [...SUMMED, 'turnover', 'margin'] as const)
        expect(sumOf(parts, key)).toBeCloseTo(sumOf(whole, key), 6);
    }),
  );
});

test('law: the order of the accounts changes nothing', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 40 }), (accounts) => {
      const [there, back] = [groupsOf(accounts, 4), groupsOf([...accounts].reverse(), 4)];
      for (const key of SUMMED)
        expect(there.map((group) => group[key].toFixed(6))).toEqual(
          back.map((group) => group[key].toFixed(6)),
        );
    }),
  );
});

test('where no margin is known there is no return, rather than a loss of everything', () => {
  const unknown = { turnover: NaN, letter: 'A', visits: 12, minutes: 60, group: 0 } as const;
  expect(groupsOf([unknown], 1)[0]).toMatchObject({ marginUnknown: 1, margin: NaN, return: NaN });
});
