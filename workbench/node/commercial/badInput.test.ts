/** Values no method can take, each in the place a user types it: told on its row with its code, the rest is computed. */
import type { Problem } from '../../../src/domain/accounts/types';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, workbookOf } from '../testing/testWorkbook';

const EXTRA: readonly (readonly RawCell[])[] = [
  ['Visites/an', 'Taux de marge', 'Catégorie', 'Commercial'],
  [-3, 0.3, 'Consommables', 'Anne'],
  ['souvent', 1.4, 'Service', 'Anne'],
  [400, 0, 'Quantique', 'Anne'],
  [12, 0.25, 'Service', 'Paul'],
  ['', 0.25, '', 'Paul'],
];
const ROWS = ACCOUNT_ROWS.map((row, at) => {
  const typed = at === 4 ? row.map((cell, column) => (column === 3 ? 'beaucoup' : cell)) : row;
  return [...typed, ...(EXTRA[at] ?? ['', 0.2, 'Service', 'Paul'])];
});
const MAPPING = {
  ...ACCOUNT_MAPPING,
  ...{ visits: 'Visites/an', marginRate: 'Taux de marge', category: 'Catégorie', rep: 'Commercial' },
};

const visits = async ({ pilot }: Session) => {
  const result = await pilot.visits({ language: 'fr', sheet: 'Comptes', mapping: MAPPING });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** "code row column" of the problems on a sheet. */
const placesOf = (problems: readonly Problem[], sheet: string): readonly string[] =>
  problems.filter((one) => one.sheet === sheet).map(({ code, row, column }) => `${code} ${row} ${column}`);

const typeInto = (session: Session, table: string, row: number, cells: Readonly<Record<string, RawCell>>) =>
  session.excel.Excel.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    const header = own.getHeaderRowRange().load('values');
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    for (const [name, value] of Object.entries(cells))
      own.getDataBodyRange().getCell(row, headers.indexOf(name)).values = [[value]];
    await context.sync();
  });

test('in the list of accounts', async () => {
  const session = await workbookOf(ROWS);
  const { problems, accounts } = await visits(session);
  expect(accounts).toBe(13);
  expect(placesOf(problems, 'Comptes')).toEqual([
    'FREQUENCY_NEGATIVE 2 F',
    'FREQUENCY_UNREADABLE 3 F',
    'RATE_OUT_OF_RANGE 3 G',
    'VISITS_EXCEED_DAYS 4 F',
    'RATE_ZERO 4 G',
    'CATEGORY_UNKNOWN 4 H',
    'NUMBER_UNREADABLE 5 D',
    'CATEGORY_MISSING 6 H',
  ]);
  const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  const at = headers.indexOf('DC Visites/an');
  expect(rows.filter((row) => typeof row[at] === 'number')).toHaveLength(13);
  expect((await cellsOf(session, 'DC Qualité'))?.values.flat()).toEqual(
    expect.arrayContaining([expect.stringContaining('souvent')]),
  );
});

test('in DC Paramètres, DC Fréquences and DC Commerciaux; an overlap in DC Barème is in grid.test.ts', async () => {
  const session = await workbookOf(ROWS);
  const made = await session.pilot.writeSettings({
    ...{ language: 'fr', sheet: 'Comptes', mapping: MAPPING },
    sheets: ['settings', 'frequencies', 'reps'],
  });
  expect(made).toMatchObject({ ok: true });
  const before = await visits(session);
  const settings = (await cellsOf(session, 'DC Paramètres'))?.values ?? [];
  const top = settings.findIndex((row) => row.includes('Clé'));
  const rowOf = (key: string) => settings.findIndex((row) => row.includes(key)) - top - 1;
  await typeInto(session, 'DcSettings', rowOf('workDays'), { Valeur: 0 });
  await typeInto(session, 'DcSettings', rowOf('marginRate'), { Valeur: 1.4 });
  await typeInto(session, 'DcFrequencies', 0, { Visites: -3 });
  await typeInto(session, 'DcFrequencies', 1, { Visites: 'souvent' });
  await typeInto(session, 'DcReps', 0, { 'Heures par jour': 0 });
  const after = await visits(session);
  expect(
    ['DC Paramètres', 'DC Fréquences', 'DC Commerciaux'].map((sheet) => placesOf(after.problems, sheet)),
  ).toEqual([
    ['workDays', 'marginRate'].map(
      (key) => `SETTING_OUT_OF_BOUNDS ${settings.findIndex((row) => row.includes(key)) + 1} D`,
    ),
    ['SETTING_OUT_OF_BOUNDS 5 D', 'SETTING_UNREADABLE 6 D'],
    ['SETTING_OUT_OF_BOUNDS 6 F'],
  ]);
  expect(after.frequencies.A.visitsPerYear).toBe(before.frequencies.A.visitsPerYear);
  expect(after.costPerVisit.own).toBe(before.costPerVisit.own);
});
