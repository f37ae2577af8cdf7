import fc from 'fast-check';
import { fitClasses } from '../domain/scoring/classRule';
import { classesOf, classLetter } from '../domain/scoring/classes';
import { dcClass } from './dcClass';

test('law: with the cuts of a relative rule, the formula gives the letters of the column', () => {
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.constantFrom('rank' as const, 'quantile' as const), (list, kind) => {
      const found = Float64Array.from(list);
      const { cuts } = fitClasses({ kind, limits: kind === 'rank' ? [2, 7, 20] : [0.2, 0.5, 0.8] }, found);
      const column = [...classesOf(found, cuts)].map(classLetter);
      const formula = dcClass(
        list.map((score) => [score]),
        cuts.map((cut) => [cut]),
      );
      expect(formula.flat()).toEqual(column);
    }),
  );
});
