import { cultureOf } from '../model/cultures';
import { cellText } from './cellText';
import { fromLocalFormat, toLocalFormat } from './localFormats';
import { readTyped } from './typedInput';

const french = cultureOf('fr-FR');
const american = cultureOf('en-US');
const inFrench = { culture: french, dateSystem: 1900 } as const;
const inEnglish = { culture: american, dateSystem: 1900 } as const;

describe('typed in a French workbook', () => {
  test.each([
    ['1234,5', 1234.5, undefined],
    ['1 234,56 €', 1234.56, '#,##0.00 "€"'],
    ['1\u202f234', 1234, '#,##0'],
    ['-5', -5, undefined],
    ['12,5%', 0.125, '0.00%'],
    ['8 %', 0.08, '0%'],
    ['31/12/2024', 45657, 'm/d/yyyy'],
    ['15 mars 2024', 45366, 'd-mmm-yy'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['1e3', 1000, '0.00E+00'],
    ['0612345678', 612345678, undefined],
  ])('%s is the number %d', (text, value, numberFormat) => {
    const expected = { kind: 'value', value, ...(numberFormat === undefined ? {} : { numberFormat }) };
    expect(readTyped(text, 'General', inFrench)).toEqual(expected);
  });

  test.each([
    '1.5',
    '12/31/2024',
    '1 23',
    'client 24',
    '12 rue Bayard',
    '5 k€',
    'A1',
    '3 rue',
    '1,2,3',
    '06 12 34 56 78',
  ])('%s is a text', (text) =>
    expect(readTyped(text, 'General', inFrench)).toEqual({ kind: 'value', value: text }),
  );
});

test.each([
  ['VRAI', true],
  ['false', false],
  ['#N/A', { error: '#N/A' }],
  ["'007", '007'],
  ["'=A1", '=A1'],
])('%s has a meaning of its own', (text, value) =>
  expect(readTyped(text, 'General', inFrench)).toEqual({ kind: 'value', value }),
);

test('formulas, blanks and the text format', () => {
  expect(readTyped('=A1', 'General', inFrench)).toEqual({ kind: 'formula', text: '=A1' });
  expect(readTyped('', '@', inFrench)).toEqual({ kind: 'blank' });
  expect(readTyped('007', '@', inFrench)).toEqual({ kind: 'value', value: '007' });
  expect(readTyped('1,234.5', 'General', inEnglish)).toMatchObject({ value: 1234.5 });
});

test.each([
  [1234.5, '#,##0.00 "€"', '1\u202f234,50 €'],
  [45000, 'm/d/yyyy', '15/03/2023'],
  [45000, 'dddd d mmmm yyyy', 'mercredi 15 mars 2023'],
  [0.5, '0%', '50%'],
  [1234.5678901234, 'General', '1234,56789'],
  [100000, 'General', '100000'],
  [1e21, 'General', '1E+21'],
  [true, 'General', 'VRAI'],
  [{ error: '#VALUE!' as const }, 'General', '#VALEUR!'],
  ['texte', '0.00', 'texte'],
  [null, 'General', ''],
])('%p with %s shows as %s', (value, format, shown) =>
  expect(cellText(value, format, french, 1900)).toBe(shown),
);

test('a 1904 workbook counts days from its own origin', () => {
  expect(cellText(0, 'yyyy-mm-dd', french, 1904)).toBe('1904-01-01');
});

test.each([
  ['#,##0.00', '#\u202f##0,00'],
  ['dd/mm/yyyy', 'jj/mm/aaaa'],
  ['General', 'Standard'],
  ['[Red]0.0', '[Rouge]0,0'],
])('%s is %s in French', (english, local) => {
  expect(toLocalFormat(english, french)).toBe(local);
  expect(fromLocalFormat(local, french)).toBe(english);
});
