import { accountFinder } from './accountFinder';
import { accountSatisfaction, answersOfColumn, RISK } from './customerAnswers';
import type { Scale } from './customerAnswers';

const answer = (account: number, day: number, value: number, scale: Scale = 'ten') => ({
  ...{ account, day, scale },
  answer: value,
});

test('a last answer of 6 or less, or one three points below the one before, is a risk', () => {
  const { risks, latest } = accountSatisfaction(5, [
    answer(0, 10, 6),
    answer(1, 20, 7),
    answer(1, 10, 10),
    answer(2, 10, 10),
    answer(2, 20, 8),
    answer(3, 10, 2),
    answer(3, 20, 9),
  ]);
  expect([...risks]).toEqual([RISK.low, RISK.falling, 0, 0, 0]);
  expect([...latest]).toEqual([6, 7, 8, 9, NaN]);
});

test('on 1–5 a risk is 1 or 2, or a fall of two', () => {
  const { risks } = accountSatisfaction(3, [
    answer(0, 10, 2, 'five'),
    answer(1, 10, 5, 'five'),
    answer(1, 20, 3, 'five'),
    answer(2, 10, 5, 'five'),
    answer(2, 20, 4, 'five'),
  ]);
  expect([...risks]).toEqual([RISK.low, RISK.falling, 0]);
});

test('of two answers of one day the later row is the last; the order of days does not depend on the rows', () => {
  const { latest } = accountSatisfaction(1, [answer(0, 20, 9), answer(0, 10, 1), answer(0, 20, 5)]);
  expect(latest[0]).toBe(5);
});

test('a column is on 1–5 unless an answer is higher; what is on no scale is no answer', () => {
  const column = (...values: number[]) => ({
    ...{ count: values.length, referenceDate: 46_000 },
    numbers: {
      satisfaction: { values: Float64Array.from(values), kinds: new Uint8Array(values.length).fill(1) },
    },
  });
  expect(answersOfColumn(column(4, 2)).map(({ scale }) => scale)).toEqual(['five', 'five']);
  expect(answersOfColumn(column(4, 8, 11)).map(({ answer: one, scale }) => [one, scale])).toEqual([
    [4, 'ten'],
    [8, 'ten'],
  ]);
  expect(answersOfColumn({ count: 2, referenceDate: 46_000, numbers: {} })).toEqual([]);
});

test('a row is the account’s whose name only one has, else whose key it bears', () => {
  const names = ['Durand', 'Étoile', 'durand', 'Petit'];
  const find = accountFinder(['C1', 'C2', 'C3', 'C4'], (account) => names[account] ?? '');
  expect(find({ key: 'C3', name: 'Durand' })).toEqual({ kind: 'account', account: 2 });
  expect(find({ key: '', name: 'ETOILE' })).toEqual({ kind: 'account', account: 1 });
  expect(find({ key: '', name: 'C4' })).toEqual({ kind: 'account', account: 3 });
  expect(find({ key: '', name: 'Durand' })).toEqual({ kind: 'shared' });
  expect(find({ key: 'C1', name: 'Petit' })).toEqual({ kind: 'account', account: 3 });
  expect(find({ key: 'C2', name: 'Ancien nom' })).toEqual({ kind: 'account', account: 1 });
  expect(find({ key: 'C9', name: 'Parti' })).toEqual({ kind: 'gone' });
  expect(find({ key: '', name: 'Personne' })).toEqual({ kind: 'none' });
});
