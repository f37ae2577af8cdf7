import { ambiguousInspection, fakeInspection } from '../testing/fakeData';
import { choiceOf, mappedFields, openQuestions, sampleText } from './columnChoice';

const column = (header: string, letter: string, samples: readonly string[] = []) => ({
  header,
  letter,
  samples,
});

test('a column is named by its header while that is enough, else by its letter', () => {
  const columns = [
    column('CA', 'B'),
    column('Ville', 'C'),
    column('Ville', 'D'),
    column('', 'E'),
    column('@x', 'F'),
  ];
  expect(columns.map((each) => choiceOf(each, columns))).toEqual(['CA', '@C', '@D', '@E', '@F']);
});

test('what is to be checked comes first, what the user chose before what is sure', () => {
  const fields = mappedFields(fakeInspection, { town: 'Ville' });
  expect(fields.slice(0, 4).map(({ field, standing }) => [field, standing])).toEqual([
    ['potential', 'check'],
    ['employees', 'check'],
    ['town', 'chosen'],
    ['id', 'sure'],
  ]);
});

test('a question is open until it is answered, even by "none"', () => {
  expect(openQuestions(ambiguousInspection, {}).map(({ field }) => field)).toEqual(['turnover']);
  expect(openQuestions(ambiguousInspection, { turnover: '' })).toEqual([]);
});

test('examples leave blanks out', () => {
  expect(sampleText(column('CA', 'B', ['12', '', ' ', '7']))).toBe('12 · 7');
  expect(sampleText(column('CA', 'B', ['12', '7']))).toBe('12 · 7');
});
