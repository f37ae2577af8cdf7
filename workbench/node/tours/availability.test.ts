import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { workbookOf } from '../testing/testWorkbook';

jest.setTimeout(240_000);

const HEADERS = [
  ...[
    'Code client',
    'Raison sociale',
    'Code postal',
    'Ville',
    'Commercial',
    'CA 2025 (€)',
    'Dernière visite',
  ],
  ...['Horaires d’ouverture', 'Jours de visite', 'Fermetures', 'Pas avant le', 'Durée de visite (min)'],
];
/** Serial of 2025-12-01; the plan below begins on Monday 2026-02-02. */
const LAST_VISIT = 45992;
const TOWNS = ['Nantes', 'Angers', 'Cholet', 'Clisson', 'Rennes', 'Laval', 'Vannes', 'Niort'];

const account = (at: number, said: readonly RawCell[]): RawCell[] => [
  ...[`C${at}`, `Compte ${at}`, '', TOWNS[at] ?? 'Nantes', 'Anne Martin', 100_000 - at * 5000, LAST_VISIT],
  ...said,
];

/** Serial of 2026-02-10. */
const TENTH = 46063;

const ROWS: RawCell[][] = [
  HEADERS,
  account(0, ['lun-ven 14h-16h', '', '', '', 45]),
  account(1, ['', 'mardi, jeudi', '', '', '']),
  account(2, ['', '', '02/02-08/02', '', '']),
  account(3, ['', '', '', TENTH, '']),
  account(4, ['quand je veux', '', '', '', '']),
  account(5, ['lun 9h-12h', 'mardi', '', '', '']),
  account(6, ['9h-10h', '', '', '', 90]),
  account(7, ['', '', '', '', '']),
];

const plan = async (): Promise<ToursReport> => {
  const { pilot } = await workbookOf(ROWS);
  const result = await pilot.tours({
    ...{ language: 'fr', sheet: 'Comptes', from: '2026-02-02', weeks: 2, effort: 'quick', mapping: {} },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

test('columns of hours, days, closures and dates are kept, and told where they cannot be', async () => {
  const report = await plan();
  const stops = report.weeks.flatMap(({ days }) =>
    days.flatMap(({ date, stops: all }) => all.map((stop) => ({ ...stop, date }))),
  );
  const of = (key: string) => stops.filter((stop) => stop.key === key);
  for (const { arrive, leave } of of('C0')) {
    expect(arrive >= '14:00' && leave <= '16:00').toBe(true);
    expect(Number(leave.slice(0, 2)) * 60 + Number(leave.slice(3))).toBe(
      Number(arrive.slice(0, 2)) * 60 + Number(arrive.slice(3)) + 45,
    );
  }
  for (const { date } of of('C1')) expect([2, 4]).toContain(new Date(date).getUTCDay());
  for (const { date } of of('C2')) expect(date > '2026-02-08').toBe(true);
  for (const { date } of of('C3')) expect(date >= '2026-02-10').toBe(true);
  expect(['C0', 'C1', 'C2', 'C3', 'C4'].map((key) => of(key).length > 0)).toEqual(Array(5).fill(true));
  expect(report.problems.map(({ code, row }) => [code, row])).toEqual(
    expect.arrayContaining([
      ['HOURS_UNREADABLE', 6],
      ['HOURS_EXCLUDE_EACH_OTHER', 7],
      ['VISIT_LONGER_THAN_HOURS', 8],
    ]),
  );
  expect(report.unplanned.map(({ key, code }) => [key, code])).toEqual(
    expect.arrayContaining([
      ['C5', 'NEVER_POSSIBLE'],
      ['C6', 'TOO_FAR'],
    ]),
  );
});
