import type { Scalar } from '../model/types';
import { createTestBook } from './testing/testBook';

/** The indexed way and the engine's must agree: the same formulas over a tall column and over two short halves of it. */
describe('exact look-ups over tall columns', () => {
  const ROWS = 400;
  const clients = ['Alpha', 'béta', 'GAMMA', 'delta*', '12', ''];
  const book = createTestBook();
  const cells: Record<string, Scalar> = {};
  for (let row = 1; row <= ROWS; row++) {
    cells[`A${row}`] = clients[row % clients.length] || null;
    cells[`B${row}`] = row % 7;
    cells[`C${row}`] = row / 4;
  }
  book.set(cells);

  const value = (formula: string) => {
    book.set({ H1: null });
    book.set({ H1: formula });
    return book.get('H1');
  };
  const halves = (formula: string) =>
    ['1:200', '201:400'].map((part) =>
      Number(
        value(
          formula.replace(
            /([A-C])1:([A-C])400/g,
            (_, a: string, b: string) => `${a}${part.split(':')[0]}:${b}${part.split(':')[1]}`,
          ),
        ),
      ),
    );

  test.each([
    '=COUNTIF(A1:A400,"alpha")',
    '=COUNTIF(A1:A400,"b*")',
    '=COUNTIF(B1:B400,3)',
    '=COUNTIF(A1:A400,12)',
    '=COUNTIF(B1:B400,">4")',
    '=COUNTIFS(A1:A400,"Alpha",B1:B400,2)',
    '=SUMIF(A1:A400,"GAMMA",C1:C400)',
    '=SUMIFS(C1:C400,A1:A400,"béta",B1:B400,0)',
    '=COUNTIFS(A1:A400,"nobody",B1:B400,2)',
  ])('%s is the sum of its halves', (formula) => {
    const [first = 0, second = 0] = halves(formula);
    expect(value(formula)).toBeCloseTo(first + second, 9);
  });

  test.each<[string, Scalar]>([
    ['=VLOOKUP("GAMMA",A1:C400,3,FALSE)', 0.5],
    ['=VLOOKUP("nobody",A1:C400,3,FALSE)', '#N/A'],
    ['=VLOOKUP("g*",A1:C400,3,0)', 0.5],
    ['=VLOOKUP("gamma",A1:C400,9,FALSE)', '#REF!'],
    ['=MATCH(0.5,C1:C400,0)', 2],
    ['=MATCH(100,C1:C400,1)', 400],
    ['=XLOOKUP("gamma",A1:A400,C1:C400)', 0.5],
    ['=XLOOKUP("nobody",A1:A400,C1:C400,"none")', 'none'],
    ['=XLOOKUP("nobody",A1:A400,C1:C400)', '#N/A'],
    ['=AVERAGEIF(B1:B400,6,B1:B400)', 6],
    ['=AVERAGEIFS(C1:C400,A1:A400,"nobody")', '#DIV/0!'],
    ['=SUMIFS(C:C,A:A,"gamma",B:B,2)>0', true],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
});
