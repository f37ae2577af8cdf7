import fc from 'fast-check';
import { decideDecimalSign, parseNumberText } from './numberText';
import type { DecimalSign } from './numberText';

const read = (text: string, decimal: DecimalSign = ',') => {
  const reading = parseNumberText(text, decimal);
  return reading.kind === 'value' ? Number(reading.value.toPrecision(12)) : reading.kind;
};

test.each([
  ['1 234,56 €', 1234.56],
  ['1\u00a0234,56\u00a0€', 1234.56],
  ['1\u202f234\u202f567', 1234567],
  ['18,3 M€', 18300000],
  ['18.3 MM', 18300000],
  ['1,2 M€', 1200000],
  ['350 k€', 350000],
  ['2 Mds €', 2e9],
  ['1.234,56', 1234.56],
  ['(1 234)', -1234],
  ['-12', -12],
  ['−12,5', -12.5],
  ['12-', -12],
  ['- 5 €', -5],
  ['€ 1.500', 1500],
  ['12 %', 0.12],
  ['12,5%', 0.125],
  ["1'234.50", 1234.5],
  ['12.5', 12.5],
  ['0.123', 0.123],
  ['1.234.567', 1234567],
  ['1.2E+05', 120000],
  ['50,937417', 50.937417],
])('%s is %d where the comma is the decimal sign', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each([
  ['1,234', 1234],
  ['1,234.56', 1234.56],
  ['$1,234', 1234],
  ['US$ 12', 12],
  ['$2.5bn', 2.5e9],
  ['-12933208.65', -12933208.65],
])('%s is %d where the point is the decimal sign', (text, value) => {
  expect(read(text, '.')).toBe(value);
});

test.each([
  '',
  '  ',
  '-',
  '–',
  'n.c.',
  'NC',
  'NULL',
  'NOT AVAILABLE',
  'n/a',
  '(NA)',
  'non renseigné',
  '(vide)',
])('%p is missing, never zero', (text) => {
  expect(read(text)).toBe('missing');
});

test.each([
  '06 12 34 56 78',
  '12 rue',
  'annulation',
  '59793 MT',
  '1,2,3',
  '1.2.3',
  'De 200 à 300',
  '3/5',
  '12:30',
  '1 23',
])('%p is no number', (text) => {
  expect(read(text)).toBe('unreadable');
});

test('a currency is told', () => {
  expect(parseNumberText('1 234 CHF', ',')).toMatchObject({ currency: 'CHF' });
});

test('the decimal sign comes from the cells that leave no choice', () => {
  expect(decideDecimalSign(['1.234', '5.678', '12.5'], ',')).toBe('.');
  expect(decideDecimalSign(['1.234', '1.234,5'], '.')).toBe(',');
  expect(decideDecimalSign(['1.234', '5.678'], ',')).toBe(',');
  expect(decideDecimalSign(['1,234,567'], ',')).toBe('.');
});

test('what is written the French way is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }), (cents) => {
      const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
      const text = `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${fraction} €`;
      expect(read(text)).toBe(cents / 100);
    }),
  );
});

test('no text breaks the reader', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => typeof parseNumberText(text, '.').kind === 'string',
    ),
  );
});
