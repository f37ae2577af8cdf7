import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAbsoluteArea,
  formatAddress,
  formatArea,
  parseAddress,
  quoteSheetName,
} from './address';
import { rectOf } from './rects';
import { MAX_COLUMNS, MAX_ROWS } from './types';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each([
  ['A1', rectOf(0, 0, 1, 1)],
  ['$b$2:C9', rectOf(1, 1, 8, 2)],
  ['C9:B2', rectOf(1, 1, 8, 2)],
  ['A:C', rectOf(0, 0, MAX_ROWS, 3)],
  ['2:5', rectOf(1, 0, 4, MAX_COLUMNS)],
])('%s', (text, rect) => expect(parseAddress(text)?.areas).toEqual([rect]));

test.each(['XFE1', 'A0', 'A1048577', 'Comptes', 'A', '7', 'A1:B', ''])('%s is no address', (text) =>
  expect(parseAddress(text)).toBeNull(),
);

test('names of sheets are unquoted, areas split', () => {
  expect(parseAddress("='Bob''s, list'!A1,'Bob''s, list'!C3:D4")).toEqual({
    sheetName: "Bob's, list",
    areas: [rectOf(0, 0, 1, 1), rectOf(2, 2, 2, 2)],
  });
  expect(parseAddress('Feuil1!A1,Feuil2!A1')).toBeNull();
});

test.each([
  ['Comptes', 'Comptes'],
  ['Données_2024', 'Données_2024'],
  ['DC Clé', "'DC Clé'"],
  ["Bob's", "'Bob''s'"],
  ['2024', "'2024'"],
  ['A1', "'A1'"],
  ['RC', "'RC'"],
])('sheet %s stands as %s', (name, written) => expect(quoteSheetName(name)).toBe(written));

test('addresses as Excel writes them', () => {
  expect(formatAddress('DC Clé', rectOf(0, 0, 2, 2), rectOf(3, 3, 1, 1))).toBe("'DC Clé'!A1:B2,'DC Clé'!D4");
  expect(formatAbsoluteArea(rectOf(1, 1, 3, 1))).toBe('$B$2:$B$4');
  expect(formatAbsoluteArea(rectOf(0, 0, MAX_ROWS, 3))).toBe('$A:$C');
});

test('what is written is read back', () => {
  const rect = fc
    .tuple(fc.nat(5000), fc.nat(900), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([top, left, rows, columns]) => rectOf(top, left, rows, columns));
  fc.assert(fc.property(rect, (area) => expect(parseAddress(formatArea(area))?.areas).toEqual([area])));
});
