import fc from 'fast-check';
import { classesBy, DEFAULT_CLASSES, fitClasses } from './classRule';
import type { ClassRule } from './types';
import { classesOf, classLetter } from './classes';
import { scoreAccounts } from './scoreAccounts';
import { sketchTable } from './tableForTests';

const SCORES = Float64Array.of(91.5, 40, 77.25, NaN, 77.25, 12, 63.3, 63.2999, 5, 40, 0);
const letters = (rule: ClassRule, scores = SCORES): string =>
  [...classesBy(rule, scores)].map((index) => classLetter(index) || '-').join('');

const scores = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => Float64Array.from(list, (score) => Math.round(score * 1e9) / 1e9));
const places = fc
  .uniqueArray(fc.integer({ min: 1, max: 70 }), { minLength: 3, maxLength: 3 })
  .map((list) => [...list].sort((a, b) => a - b));
const relativeRule: fc.Arbitrary<ClassRule> = fc.oneof(
  places.map((limits) => ({ kind: 'rank' as const, limits })),
  places.map((limits) => ({ kind: 'quantile' as const, limits: limits.map((one) => one / 70) })),
);

describe('classes by rank', () => {
  it('take the places asked for, equal scores together', () => {
    expect(letters({ kind: 'rank', limits: [1, 2, 5] })).toBe('ADB-BDCCDDD');
    expect(letters({ kind: 'rank', limits: [2, 5, 100] })).toBe('ACA-ACBBCCC');
  });

  it('have the roundest cut between two scores', () => {
    expect(fitClasses({ kind: 'rank', limits: [3, 4, 9] }, SCORES).cuts).toEqual([77, 63.3, 5]);
  });
});

test('classes by quantile take the smallest number of accounts that makes the share', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, at) => at);
  const classes = classesBy({ kind: 'quantile', limits: [0.07, 0.5, 0.8] }, hundred);
  expect([0, 1, 2, 3].map((index) => classes.filter((one) => one === index).length)).toEqual([7, 43, 30, 20]);
});

test('thresholds stay as they are said', () => {
  expect(fitClasses(DEFAULT_CLASSES, SCORES).cuts).toEqual([75, 50, 25]);
  expect(letters(DEFAULT_CLASSES)).toBe('ACA-ADBBDCD');
});

test('law: at least the accounts asked for, not one more than a tie brings, in any order of the rows', () => {
  fc.assert(
    fc.property(scores, relativeRule, (list, rule) => {
      const { cuts } = fitClasses(rule, list);
      const sorted = [...list].sort((a, b) => b - a);
      cuts.forEach((cut, at) => {
        const limit = rule.limits[at] ?? 0;
        const asked = Math.min(
          list.length,
          rule.kind === 'rank' ? limit : Math.ceil(limit * list.length - 1e-9),
        );
        expect(sorted.filter((score) => score >= cut).length).toBe(
          sorted.filter((score) => score >= (sorted[asked - 1] ?? 0)).length,
        );
      });
      expect(fitClasses(rule, list.slice().reverse()).cuts).toEqual(cuts);
    }),
  );
});

test('law: a cell holds a cut as it is, at 15 figures', () => {
  fc.assert(
    fc.property(scores, relativeRule, (list, rule) => {
      const { cuts } = fitClasses(rule, list);
      expect(cuts.map((cut) => Number(cut.toPrecision(15)))).toEqual(cuts);
    }),
  );
});

test('the model of a run holds the cuts of its scores', () => {
  const table = sketchTable({ numbers: { turnover: [9000, 7000, 500, 400, 300, 200, 100, -5] } });
  const {
    scores: found,
    classes,
    model,
  } = scoreAccounts(table, {
    classes: { kind: 'rank', limits: [1, 3, 5] },
  });
  expect(model.classes.cuts).toHaveLength(3);
  expect([...classes]).toEqual([...classesOf(found, model.classes.cuts)]);
  expect([...scoreAccounts(table, { model }).classes]).toEqual([...classes]);
});
