import type { RawCell } from '../../sheet/cellGrid';
import { sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import { readAccounts } from '../accounts/readAccounts';
import { recogniseColumns } from '../accounts/recogniseColumns';
import { VALUE } from '../accounts/types';
import { DEFAULT_WORKED_YEAR } from './frequencyUnits';
import { unitOfHeader, visitReader } from './visitReader';

const read = (header: string, cells: readonly RawCell[]) => {
  const rows = [
    ['Client', 'Ville', 'CA 2024', header],
    ...cells.map((cell, at): RawCell[] => [`Compte ${at}`, 'Lyon', 1000 + at, cell]),
  ];
  const source = sourceOfRows(rows);
  const mapping = recogniseColumns(source, { today: TODAY });
  const table = readAccounts(source, mapping, {
    today: TODAY,
    readVisits: visitReader(DEFAULT_WORKED_YEAR),
  });
  if (!table.ok) throw new Error(JSON.stringify(table.failure));
  const { visits } = table.value.numbers;
  return {
    visits: cells.map((_, i) => (visits?.kinds[i] === VALUE ? visits.values[i] : null)),
    problems: table.value.problems.map(({ code, row, value, expected }) => [code, row, value, expected]),
  };
};

test('a column of frequencies is recognised and read as visits a year, whatever is written in it', () => {
  const { visits, problems } = read('Fréquence de visite', [
    '2 par mois',
    'hebdomadaire',
    '3/5',
    12,
    'jamais',
    null,
    'toutes les 3 semaines',
  ]);
  expect(visits).toEqual([24, 47, 135.6, 12, 0, null, 47 / 3]);
  expect(problems).toEqual([]);
});

test('a date, a negative number and a remark are told on their row and count for nothing', () => {
  const { visits, problems } = read('Fréquence', ['mensuel', 46_145, -3, 'souvent', 'par mois', '1 / mois']);
  expect(visits).toEqual([12, null, null, null, 12, 12]);
  expect(problems).toEqual([
    ['FREQUENCY_IS_DATE', 3, '2026-05-03', '3/5'],
    ['FREQUENCY_NEGATIVE', 4, '-3', undefined],
    ['FREQUENCY_UNREADABLE', 5, 'souvent', undefined],
  ]);
});

test('the header says what a number alone is per', () => {
  expect(read('Visites par mois', [1, 2, '1 par an', 1]).visits).toEqual([12, 24, 1, 12]);
  expect(
    ['Visites', 'Visites / semaine', 'Visits per quarter 2025', 'Nb visites par an'].map(unitOfHeader),
  ).toEqual(['year', 'week', 'quarter', 'year']);
});
