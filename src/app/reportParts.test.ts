import fc from 'fast-check';
import type { Problem } from '../domain/accounts/types';
import { problemsOf } from './reportParts';

const problem = fc.record({
  code: fc.constantFrom('GRID_BAND_HOLE', 'GRID_BAND_OVERLAP', 'NAME_MISSING'),
  sheet: fc.constantFrom('Comptes', 'DC Barème', 'DC Scénarios'),
  row: fc.integer({ min: 1, max: 4 }),
  column: fc.constantFrom('', 'B', 'AA'),
  header: fc.constant(''),
  value: fc.constantFrom('', '1', '2'),
  subject: fc.constantFrom('CA', 'Marge'),
}) as fc.Arbitrary<Problem>;

test('problems come by row, then column, in one order whatever order they were found in', () => {
  fc.assert(
    fc.property(fc.array(problem, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (problems, dice) => {
      const shuffled = problems
        .map((one) => ({ one, key: dice.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const told = problemsOf(problems);
      expect(problemsOf(shuffled)).toEqual(told);
      const rows = told.problems.map(({ row }) => row);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(told.problemCount).toBe(problems.length);
    }),
  );
});
