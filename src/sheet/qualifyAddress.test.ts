import fc from 'fast-check';
import { qualifyAddress, splitAddress } from './qualifyAddress';

test.each([
  ['Comptes', 'Comptes!A1'],
  ['Mes comptes', "'Mes comptes'!A1"],
  ["L'été", "'L''été'!A1"],
  ['Été_2', 'Été_2!A1'],
  ['2026', "'2026'!A1"],
  ['AB12', "'AB12'!A1"],
  ['DC Score', "'DC Score'!A1"],
])('%s', (sheet, qualified) => {
  expect(qualifyAddress(sheet, 'A1')).toBe(qualified);
});

test('an address is taken apart as it was put together', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (sheet) => {
      expect(splitAddress(qualifyAddress(sheet, 'B2:C3'))).toEqual({ sheet, address: 'B2:C3' });
    }),
  );
});

test('an address without sheet', () => {
  expect(splitAddress('B2')).toEqual({ sheet: '', address: 'B2' });
});
