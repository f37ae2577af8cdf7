import { sketchTable } from '../../domain/scoring/tableForTests';
import type { AmountUnit } from '../../domain/accounts/types';
import { inCurrency } from './inCurrency';
import { moneyNote } from './moneyNote';
import { isMoney, moneyState, moneyTable } from './moneyTable';

const unit = (currency: string, isSaid?: true): AmountUnit => ({
  ...{ currency, scale: 1, tax: 'unknown', period: 'year' },
  ...(isSaid ? { isSaid } : {}),
});
const accounts = (turnover: AmountUnit, potential: AmountUnit) => ({
  ...sketchTable({ numbers: { turnover: [5, 6], potential: [7, 8], employees: [1, 2] } }),
  units: { turnover, potential },
});
const fieldsOf = (...units: readonly [AmountUnit, AmountUnit]) =>
  Object.keys(moneyTable(accounts(...units)).numbers);

test('euros, and amounts that name no currency, count', () => {
  for (const currency of ['EUR', 'unknown']) {
    const table = accounts(unit(currency), unit('EUR'));
    expect([isMoney(table), moneyState(table).blank, moneyTable(table)]).toEqual([true, null, table]);
  }
});

test.each([
  ['none', 'notMoney'],
  ['USD', 'foreignCurrency'],
])('%s: no amount counts and costs wait, until it is confirmed', (currency, why) => {
  const table = accounts(unit(currency), unit('EUR'));
  expect(moneyState(table)).toMatchObject({
    ...{ currency, isConfirmed: false, blank: why },
    leftOut: [{ field: 'turnover', why, currency }],
  });
  expect(Object.keys(moneyTable(table).numbers)).toEqual(['employees']);
  expect(moneyState(accounts(unit(currency, true), unit('EUR'))).blank).toBeNull();
});

test('what was confirmed as no money never becomes money', () => {
  expect(isMoney(accounts(unit('none', true), unit('EUR')))).toBe(false);
  expect(fieldsOf(unit('none', true), unit('EUR'))).toEqual(['employees']);
});

test('a currency confirmed for the turnover holds for the other amounts in it, and for no others', () => {
  expect(fieldsOf(unit('USD', true), unit('USD'))).toEqual(['turnover', 'potential', 'employees']);
  expect(fieldsOf(unit('USD', true), unit('GBP'))).toEqual(['turnover', 'employees']);
  expect(fieldsOf(unit('EUR'), unit('USD'))).toEqual(['turnover', 'employees']);
});

test('the note says which of them holds', () => {
  const base = { isConfirmed: false, blank: null };
  expect(moneyNote({ ...base, currency: 'EUR' })).toBeNull();
  expect(moneyNote({ ...base, currency: 'unknown' })?.en).toContain('counted as euros');
  expect(moneyNote({ ...base, currency: 'USD', blank: 'foreignCurrency' })?.en).toContain('wait until');
  expect(moneyNote({ ...base, currency: 'USD', isConfirmed: true })?.en).toContain('nothing converted');
  expect(moneyNote({ ...base, currency: 'none', isConfirmed: true })?.en).toContain('as you confirmed');
});

test('figures in a confirmed currency bear its sign', () => {
  expect(inCurrency('#,##0 "€"', 'USD')).toBe('#,##0 "$"');
  expect(inCurrency('#,##0 "€"', 'EUR')).toBe('#,##0 "€"');
  expect(inCurrency('#,##0 "€"', 'none')).toBe('#,##0');
  expect(inCurrency('0%', 'USD')).toBe('0%');
});
