import fc from 'fast-check';
import { fromLocal, toLocal } from './localFormula';
import { fromR1C1, toR1C1 } from './r1c1';
import { referencesOf } from './referencesOf';
import { columnIndex, columnLetters, formatReference, parseReference } from './referenceText';
import { shiftFormula } from './shiftFormula';
import { joinTokens, tokenize } from './tokens';
import { translateFormula } from './translateFormula';
import type { FormulaChange } from './types';

const FRENCH = { name: 'fr-FR', decimalSeparator: ',' };
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

function insertRows(sheet: string, row: number, count: number): FormulaChange {
  return {
    kind: 'insert',
    sheet,
    rect: { top: row, left: 0, bottom: row + count - 1, right: LAST_COLUMN },
    shift: 'Down',
  };
}
function deleteRows(sheet: string, row: number, count: number): FormulaChange {
  return {
    kind: 'delete',
    sheet,
    rect: { top: row, left: 0, bottom: row + count - 1, right: LAST_COLUMN },
    shift: 'Up',
  };
}
function insertColumns(sheet: string, column: number, count: number): FormulaChange {
  return {
    kind: 'insert',
    sheet,
    rect: { top: 0, left: column, bottom: LAST_ROW, right: column + count - 1 },
    shift: 'Right',
  };
}

describe('tokenize', () => {
  test.each([
    ['=SUM(A1:B2)', 'operator function open reference close'],
    ["='My ''sheet'''!$A$1+Feuil1!B:B*2", 'operator reference operator reference operator number'],
    ['=Table1[[#All],[Col a]]&[@Col]', 'operator table operator table'],
    [
      '=LOG10(1)+TAXE2024+XFE1+A1048577',
      'operator function open number close operator name operator name operator name',
    ],
    [
      '={1,"a;b";TRUE,#N/A}',
      'operator arrayOpen number arrayColumn string arrayRow boolean arrayColumn error arrayClose',
    ],
    [
      '=IF(A1<>"",1.5e3%,#REF!)',
      'operator function open reference operator string separator number operator separator error close',
    ],
    ['=Sheet1!#REF!+1:3', 'operator error operator reference'],
    ['=A1#+@B2', 'operator reference operator operator operator reference'],
    ['=été!A1 Été2', 'operator reference space name'],
    ['="unclosed', 'operator unknown name'],
  ])('%s', (text, kinds) => {
    expect(
      tokenize(text)
        .map((token) => token.kind)
        .join(' '),
    ).toBe(kinds);
  });

  test('joining gives any text back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => joinTokens(tokenize(text)) === text));
    const pieces = fc.constantFrom(
      'A1',
      '$B$2',
      "'a b'!C3",
      'T[x]',
      '[@y]',
      '(',
      ')',
      ',',
      ';',
      '"q"',
      '{',
      '}',
      '1.5',
      ' ',
      '+',
      'SUM(',
      '#REF!',
      '!',
      '[',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => joinTokens(tokenize(parts.join(''))) === parts.join('')),
    );
  });
});

describe('references', () => {
  test('column letters', () => {
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(LAST_COLUMN)]).toEqual([
      'A',
      'Z',
      'AA',
      'XFD',
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LAST_COLUMN }),
        (column) => columnIndex(columnLetters(column)) === column,
      ),
    );
  });

  test.each(['A1', '$A1', 'A$1:$B2', 'C:$D', '$3:5', 'Data!A1', "'2024'!A1:B2", "'it''s'!A1", "'R1'!A1"])(
    '%s reads and writes the same',
    (text) => {
      const parts = parseReference(text);
      expect(parts && formatReference(parts)).toBe(text);
    },
  );

  test('lists what a formula reads', () => {
    expect(referencesOf('=SUM(A1:B2,Other!C:C)+Rate*DcGrid[#All]+[@Col]+T[[A]:[B]]')).toEqual([
      { kind: 'cells', rect: { top: 0, left: 0, bottom: 1, right: 1 } },
      { kind: 'cells', sheet: 'Other', rect: { top: 0, left: 2, bottom: LAST_ROW, right: 2 } },
      { kind: 'name', name: 'Rate' },
      { kind: 'table', table: 'DcGrid', parts: ['#All'] },
      { kind: 'table', parts: ['#This Row'], columns: ['Col', 'Col'] },
      { kind: 'table', table: 'T', parts: [], columns: ['A', 'B'] },
    ]);
  });
});

describe('shiftFormula', () => {
  test.each<[string, FormulaChange, string]>([
    ['=A1+A5+Other!A5', insertRows('S', 2, 2), '=A1+A7+Other!A5'],
    ['=SUM(A1:A5)', insertRows('S', 2, 1), '=SUM(A1:A6)'],
    ['=SUM(A1:A5)', insertRows('S', 5, 1), '=SUM(A1:A5)'],
    ['=SUM(A:A)+SUM(3:4)', insertRows('S', 0, 1), '=SUM(A:A)+SUM(4:5)'],
    ['=SUM($A$1:A5)', deleteRows('S', 0, 2), '=SUM($A$1:A3)'],
    ['=A2+B9', deleteRows('S', 1, 1), '=#REF!+B8'],
    ["=S!A2+'S'!B9", deleteRows('s', 1, 1), '=S!#REF!+S!B8'],
    ['=SUM(B1:D1)+E1', insertColumns('S', 2, 1), '=SUM(B1:E1)+F1'],
    [
      '=A1+C1',
      { kind: 'insert', sheet: 'S', rect: { top: 0, left: 0, bottom: 0, right: 0 }, shift: 'Down' },
      '=A2+C1',
    ],
    [
      '=SUM(A1:C1)',
      { kind: 'insert', sheet: 'S', rect: { top: 0, left: 0, bottom: 0, right: 0 }, shift: 'Down' },
      '=SUM(A1:C1)',
    ],
    ['=Old!A1+Older!A1', { kind: 'renameSheet', from: 'old', to: 'My new' }, "='My new'!A1+Older!A1"],
    ['=Old!A1+Rate', { kind: 'deleteSheet', sheet: 'Old' }, '=#REF!+Rate'],
    ['=Tab[Col]+"Tab[Col]"', { kind: 'renameTable', from: 'Tab', to: 'Grid' }, '=Grid[Col]+"Tab[Col]"'],
    [
      '=SUM(Tab[[A]:[B]])',
      { kind: 'renameTableColumn', table: 'Tab', from: 'B', to: 'New B' },
      '=SUM(Tab[[A]:[New B]])',
    ],
    ['=Rate*S!Rate', { kind: 'renameName', from: 'rate', to: 'Tax' }, '=Tax*S!Tax'],
    [
      '=A1+B1',
      {
        kind: 'move',
        sheet: 'S',
        rect: { top: 0, left: 0, bottom: 0, right: 0 },
        toSheet: 'T',
        to: { row: 4, column: 2 },
      },
      '=T!C5+B1',
    ],
  ])('%s', (text, change, expected) => {
    expect(shiftFormula(text, 'S', change)).toBe(expected);
  });

  test('an unqualified column of the own table is renamed with it', () => {
    const change: FormulaChange = { kind: 'renameTableColumn', table: 'Tab', from: 'CA', to: 'CA HT' };
    expect(shiftFormula('=[@CA]*2', { sheet: 'S', table: 'Tab' }, change)).toBe('=[@[CA HT]]*2');
    expect(shiftFormula('=[@CA]*2', 'S', change)).toBe('=[@CA]*2');
  });

  const reference = fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 9 }),
      fc.boolean(),
    )
    .map(([row, column, rows, columns, fixed]) => {
      const mark = fixed ? '$' : '';
      const last = rows + columns === 0 ? '' : `:${columnLetters(column + columns)}${row + rows + 1}`;
      return `${columnLetters(column)}${mark}${row + 1}${last}`;
    });

  test('an insertion undone by the deletion of the same rows is no change', () => {
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 70 }),
        fc.integer({ min: 1, max: 5 }),
        (references, row, count) => {
          const text = `=SUM(${references.join(',')})`;
          const there = shiftFormula(text, 'S', insertRows('S', row, count));
          return shiftFormula(there, 'S', deleteRows('S', row, count)) === text;
        },
      ),
    );
  });
});

describe('translateFormula', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['=SUM(A:A,1:1)', '=SUM(B:B,3:3)'],
    ['=\'x y\'!A1&"A1"', '=\'x y\'!B3&"A1"'],
  ])('%s copied two down, one right', (text, expected) => {
    expect(translateFormula(text, { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(expected);
  });
  test('off the sheet', () => {
    expect(translateFormula('=A1+B2', { row: 1, column: 1 }, { row: 0, column: 1 })).toBe('=#REF!+B1');
  });
});

describe('R1C1', () => {
  test.each([
    ['=A1+$C$3', { row: 1, column: 1 }, '=R[-1]C[-1]+R3C3'],
    ['=SUM(B:B)+SUM(2:2)', { row: 1, column: 1 }, '=SUM(C)+SUM(R)'],
    ['=SUM(A2:N2)', { row: 1, column: 15 }, '=SUM(RC[-15]:RC[-2])'],
    ["='x y'!B2", { row: 1, column: 1 }, "='x y'!RC"],
  ])('%s', (a1, at, r1c1) => {
    expect(toR1C1(a1, at)).toBe(r1c1);
    expect(fromR1C1(r1c1, at).replace('C:C', 'C')).toBe(a1.replace('B:B', 'B:B'));
  });
  test('structured references, strings and functions are left alone', () => {
    expect(fromR1C1('=T[C]+T[[#All],[R C]]+[@C]+"RC"+RC[1]', { row: 0, column: 0 })).toBe(
      '=T[C]+T[[#All],[R C]]+[@C]+"RC"+B1',
    );
    expect(fromR1C1('=ROUND(RATE(1,2,3),0)', { row: 0, column: 0 })).toBe('=ROUND(RATE(1,2,3),0)');
  });
  test('round trip', () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: 500 }),
      column: fc.integer({ min: 0, max: 50 }),
    });
    const corner = fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('', '$'),
      fc.constantFrom('', '$'),
    );
    fc.assert(
      fc.property(place, corner, (at, [row, column, a, b]) => {
        const text = `=IF(${a}${columnLetters(column)}${b}${row + 1}>0,"RC",1)`;
        return fromR1C1(toR1C1(text, at), at) === text;
      }),
    );
  });
});

describe('local form', () => {
  test.each([
    ['=IF(A1>1.5,"oui, non",TRUE)', '=SI(A1>1,5;"oui, non";VRAI)'],
    ['=SUMIFS(B:B,A:A,"x")/COUNTA(A2:A9)', '=SOMME.SI.ENS(B:B;A:A;"x")/NBVAL(A2:A9)'],
    ['={1.5,2;3,4}', '={1,5.2;3.4}'],
    ['=IFERROR(VLOOKUP(A1,T[#All],2,FALSE),#N/A)', '=SIERREUR(RECHERCHEV(A1;T[#Tout];2;FAUX);#N/A)'],
    ['=T[[#Headers],[CA]]&T[@CA]', '=T[[#En-têtes];[CA]]&T[@CA]'],
    ['=DCSCORE(A2:N2,A$1:N$1)&#NAME?', '=DCSCORE(A2:N2;A$1:N$1)&#NOM?'],
  ])('%s', (english, french) => {
    expect(toLocal(english, FRENCH)).toBe(french);
    expect(fromLocal(french, FRENCH)).toBe(english);
  });
  test('other cultures', () => {
    expect(toLocal('=IF(A1>1.5,1,2)', { name: 'en-US', decimalSeparator: '.' })).toBe('=IF(A1>1.5,1,2)');
    expect(toLocal('=IF(A1>1.5,1,2)', { name: 'es-ES', decimalSeparator: ',' })).toBe('=IF(A1>1,5;1;2)');
  });
});
