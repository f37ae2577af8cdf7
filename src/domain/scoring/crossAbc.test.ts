import * as fc from 'fast-check';
import { abcCuts, abcOf } from './abc';
import { crossAbc, crossCellName, segmentOf } from './crossAbc';
import { cumulate } from './cumulative';
import { knownAmounts } from './knownAmounts';
import { sketchTable } from './tableForTests';
import type { TableSketch } from './tableForTests';

const cellsOf = (sketch: TableSketch): string[] => {
  const table = sketchTable(sketch);
  const cuts = abcCuts(cumulate(knownAmounts(table.numbers.turnover, table.count)));
  const abc = abcOf(table.numbers.turnover, table.count, cuts);
  return [...crossAbc({ table, statuses: table.statuses, abc })].map(crossCellName);
};

test('every cell of the matrix has the name the French field gives it', () => {
  const names = Array.from({ length: 12 }, (_, cell) => [crossCellName(cell), segmentOf(cell)]);
  expect(names).toEqual([
    ['A×A’', 'development'],
    ['A×B’', 'development'],
    ['A×C’', 'core'],
    ['B×A’', 'development'],
    ['B×B’', 'core'],
    ['B×C’', 'core'],
    ['C×A’', 'development'],
    ['C×B’', 'light'],
    ['C×C’', 'light'],
    ['P×A’', 'conquestFirst'],
    ['P×B’', 'conquest'],
    ['P×C’', 'watch'],
  ]);
});

test('turnover gives the row, potential the column; without potential there is no segment', () => {
  expect(
    cellsOf({
      statuses: ['client', 'client', 'client', 'prospect', 'suspect', 'client', 'excluded', 'inactive'],
      numbers: {
        turnover: [800, 150, 50, NaN, NaN, 10, 900, NaN],
        potential: [60, 700, 200, 60, 20, NaN, 9000, 50],
      },
    }),
  ).toEqual(['A×B’', 'B×A’', 'C×A’', 'P×B’', 'P×C’', '', '', '']);
});

test('the order of the rows changes nobody’s cell', () => {
  const account = fc.tuple(
    fc.integer({ min: -5, max: 1000 }),
    fc.option(fc.integer({ min: 0, max: 1000 }), { nil: NaN }),
  );
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 30 }), (accounts) => {
      const run = (rows: typeof accounts): string[] =>
        cellsOf({
          statuses: rows.map(([turnover]) => (turnover > 0 ? 'client' : 'prospect')),
          numbers: {
            turnover: rows.map(([turnover]) => turnover),
            potential: rows.map(([, potential]) => potential),
          },
        });
      expect(run(accounts.toReversed())).toEqual(run(accounts).toReversed());
    }),
  );
});
