import { isInside, parseBlock, quoteSheet, readableAddress, rowAddress, rowCount } from './a1Address';

test('reads an address with its sheet', () => {
  expect(parseBlock("'DC TOP 5'!$A$1:G6")).toEqual({
    sheet: 'DC TOP 5',
    firstRow: 1,
    lastRow: 6,
    firstColumn: 1,
    lastColumn: 7,
  });
});

test('whole columns and whole rows reach the ends of the sheet', () => {
  expect(parseBlock('B:C', 'S')).toMatchObject({
    firstRow: 1,
    lastRow: 1_048_576,
    firstColumn: 2,
    lastColumn: 3,
  });
  expect(parseBlock('4:4', 'S')).toMatchObject({
    firstRow: 4,
    lastRow: 4,
    firstColumn: 1,
    lastColumn: 16_384,
  });
});

test.each(['', 'A1,B2', 'hello world'])('%p is no address', (text) => expect(parseBlock(text)).toBeNull());

test('tells what lies inside', () => {
  const written = [parseBlock('Comptes!M1:R901')];
  expect(isInside(parseBlock('N3:N4', 'Comptes'), written)).toBe(true);
  expect(isInside(parseBlock('N3:N4', 'Autre'), written)).toBe(false);
  expect(isInside(parseBlock('L3:N4', 'Comptes'), written)).toBe(false);
  expect(isInside(null, written)).toBe(false);
});

test('quotes the names that need it', () => {
  expect(['Comptes', 'Mes comptes', "L'Est", '2025'].map(quoteSheet)).toEqual([
    'Comptes',
    "'Mes comptes'",
    "'L''Est'",
    "'2025'",
  ]);
});

test('addresses a row of a table, and says an address as it is read', () => {
  expect(rowAddress('Mes comptes', '$B$3:$F$90', 12)).toBe("'Mes comptes'!B12:F12");
  expect(readableAddress("'DC TOP 5'!A1:G6")).toBe('DC TOP 5 · A1:G6');
  expect(rowCount('A1:L901')).toBe(901);
});
