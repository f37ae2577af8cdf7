import { sketchTable } from '../domain/scoring/tableForTests';
import { distinctNames } from './accountTexts';

test('names that occur twice in a list are told apart by their towns', () => {
  const table = sketchTable({
    numbers: { turnover: [3, 2, 1, 1] },
    texts: { name: ['Pathé', 'Le Rex', 'Pathé', 'Le Rex'], town: ['Lyon', 'Paris', 'Toulouse', ''] },
  });
  expect(distinctNames(table, [0, 1, 2])).toEqual(['Pathé – Lyon', 'Le Rex', 'Pathé – Toulouse']);
  expect(distinctNames(table, [1, 3])).toEqual(['Le Rex – Paris', 'Le Rex']);
});
