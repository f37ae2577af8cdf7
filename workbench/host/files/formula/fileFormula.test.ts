import { formulaFromFile, formulaToFile, isArrayFormula } from './fileFormula';
import { sharedFormula } from '../../calc/translateFormula';

const none = new Set<string>();

test.each([
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', '=FILTER(A1:A9,B1:B9>0)'],
  ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', '=LET(x,A1,x*2)'],
  ['_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)', '=LAMBDA(a,b,a+b)(1,2)'],
  ['SUM(_xlfn.ANCHORARRAY(C1))', '=SUM(C1#)'],
  ["SUM(_xlfn.ANCHORARRAY('Mes clients'!C1))", "=SUM('Mes clients'!C1#)"],
  ['IF(A1="_xlfn.X(",1,2)&_xlfn.CONCAT(B1)', '=IF(A1="_xlfn.X(",1,2)&CONCAT(B1)'],
  ['SUM(A1:A2)', '=SUM(A1:A2)'],
])('%s is shown as %s and written back', (file, shown) => {
  expect(formulaFromFile(file)).toBe(shown);
  expect(formulaToFile(shown, none)).toBe(file);
});

test('functions of an add-in carry their prefix in files', () => {
  expect(formulaToFile('=DCSCORE(A1:C1)', new Set(['DCSCORE']))).toBe('_xldudf_DCSCORE(A1:C1)');
  expect(formulaFromFile('_xldudf_DCSCORE(A1:C1)')).toBe('=DCSCORE(A1:C1)');
});

test('the implicit intersection is an operator', () => {
  expect(formulaFromFile('_xlfn.SINGLE(A1:A9)+1')).toBe('=@A1:A9+1');
});

test('formulas that may spill are told', () => {
  expect(isArrayFormula('=UNIQUE(A1:A9)')).toBe(true);
  expect(isArrayFormula('="UNIQUE("&A1')).toBe(false);
});

test.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['Feuil1!A1&\'A1 x\'!B2&"A1"', 1, 0, 'Feuil1!A2&\'A1 x\'!B3&"A1"'],
  ['SUM(A:A,2:3,LOG10(A1))', 1, 1, 'SUM(B:B,3:4,LOG10(B2))'],
  ['Table1[[#This Row],[A1]]*A1', 5, 0, 'Table1[[#This Row],[A1]]*A6'],
  ['A2', -2, 0, 'A1048576'],
  ['ABC1!A1', 1, 0, "'ABC1'!A2"],
])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(sharedFormula(formula, { row: 5, column: 5 }, { row: 5 + rows, column: 5 + columns })).toBe(moved);
});
