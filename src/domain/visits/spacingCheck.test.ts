import type { RawCell } from '../../sheet/cellGrid';
import { sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import { countDays, daysOf } from '../accounts/daySeries';
import { readAccounts } from '../accounts/readAccounts';
import { recogniseColumns } from '../accounts/recogniseColumns';
import { spacingCheck } from './spacingCheck';

const visits: RawCell[][] = [
  ['Client', 'Date de visite', 'Compte rendu'],
  ...[
    ['Alpha', 45_600],
    ['Beta', 45_600],
    ['Alpha', 45_630],
    ['Alpha', 45_630],
    ['Alpha', 45_635],
    ['Beta', 45_700],
    ['Gamma', 45_300],
  ].map(([name, day]): RawCell[] => [name ?? '', day ?? '', 'vu']),
];

const read = () => {
  const source = sourceOfRows(visits);
  const mapping = recogniseColumns(source, { today: TODAY });
  const fields = { name: 0, lastVisit: 1 };
  const table = readAccounts(source, { ...mapping, fields, chosen: ['name', 'lastVisit'] }, { today: TODAY });
  if (!table.ok) throw new Error(JSON.stringify(table.failure));
  return table.value;
};

test('a log of visits is one account per customer, with the different days of each', () => {
  const { visitDays, numbers, count } = read();
  expect(count).toBe(3);
  expect(visitDays && [0, 1, 2].map((account) => [...daysOf(visitDays, account)])).toEqual([
    [45_600, 45_630, 45_635],
    [45_600, 45_700],
    [45_300],
  ]);
  // The log ends on day 45,700; a year back is day 45,335.
  expect([...(numbers.visitsMade?.values ?? [])]).toEqual([3, 2, 0]);
  expect(visitDays && [...countDays(visitDays, 45_600, 45_635).values]).toEqual([2, 0, 0]);
});

test('gaps too short and too long for the interval are counted, and who has not been seen for too long', () => {
  const { visitDays, numbers } = read();
  // Interval 30: least 15, most 39 days. Alpha: 30 fits, 5 is too close. Beta: 100 is too far.
  const intervals = Float64Array.of(30, 30, 30);
  const input = { intervals, visitDays, lastVisit: numbers.lastVisit, today: 45_705 };
  expect(spacingCheck(input)).toEqual({ accounts: 2, gaps: 3, tooClose: 1, tooFar: 1, overdue: 2 });
  expect(spacingCheck({ ...input, intervals: Float64Array.of(NaN, NaN, NaN) })).toMatchObject({
    gaps: 0,
    overdue: 0,
  });
  expect(spacingCheck({ intervals, today: 45_705 })).toBeNull();
});
