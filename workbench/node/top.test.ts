import type { RawCell } from '../../src/sheet/cellGrid';
import type { Session } from './openSession';
import { cellsOf, sheetNamesOf, workbookOf } from './testing/testWorkbook';

/** Seven prospects of two reps, two of them with an appetite. */
const HEADERS = ['Code client', 'Raison sociale', 'Statut', 'Potentiel (€)', 'Commercial', 'Appétence'];
const ROWS: RawCell[][] = [
  HEADERS,
  ['P1', 'Alpha', 'prospect', 90000, 'Martin', 1],
  ['P2', 'Bravo', 'prospect', 80000, 'Martin', ''],
  ['P3', 'Charlie', 'prospect', 70000, 'Durand', ''],
  ['P4', 'Delta', 'prospect', 60000, 'Martin', ''],
  ['P5', 'Echo', 'prospect', 50000, 'Martin', 5],
  ['P6', 'Foxtrot', 'prospect', 4000, 'Martin', ''],
  ['P7', 'Golf', 'prospect', 300, 'Durand', ''],
];

const scored = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.score({ language: 'fr', sheet: 'Comptes', settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
/** Rows of a TOP sheet as header → cell. */
const listOf = async (session: Session, sheet: string): Promise<Record<string, unknown>[]> => {
  const cells = await cellsOf(session, sheet);
  const at = cells?.values.findIndex((row) => row.includes('Rang') || row.includes('Cibles')) ?? -1;
  const headers = (cells?.values[at] ?? []).map(String);
  return (cells?.values ?? [])
    .slice(at + 1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i]])));
};
const edit = (session: Session, work: (context: Excel.RequestContext) => void) =>
  session.excel.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

test('the company’s list comes first, then what each rep’s list adds; each account once', async () => {
  const session = await workbookOf(ROWS);
  await scored(session, { topKey: 'potential' });
  const list = await listOf(session, 'DC TOP 5');
  expect(list.map((row) => [row['Compte'], row['Rang'], row['Rang commercial'], row['Commercial']])).toEqual([
    ['Alpha', 1, 1, 'Martin'],
    ['Bravo', 2, 2, 'Martin'],
    ['Charlie', 3, 1, 'Durand'],
    ['Delta', 4, 3, 'Martin'],
    ['Echo', 5, 4, 'Martin'],
    ['Golf', '', 2, 'Durand'],
    ['Foxtrot', '', 5, 'Martin'],
  ]);
});

test('the key of the ranking stands beside the score where appetite makes them differ', async () => {
  const session = await workbookOf(ROWS);
  await scored(session);
  const list = await listOf(session, 'DC TOP 5');
  const alpha = list.find((row) => row['Compte'] === 'Alpha');
  expect(alpha?.['Note TOP']).toBeCloseTo(0.8 * Number(alpha?.['DC Score']), 5);
  const bravo = list.find((row) => row['Compte'] === 'Bravo');
  expect(bravo?.['Note TOP']).toBe(bravo?.['DC Score']);
});

test('who came and who left since the last run is said once; notes stay with their account', async () => {
  const session = await workbookOf(ROWS.map((row) => [...row.slice(0, 4)]));
  const settings = { topKey: 'potential', lists: '5' };
  await scored(session, settings);
  expect((await listOf(session, 'DC TOP 5')).map((row) => row['Mouvement'])).toEqual(['', '', '', '', '']);
  await edit(session, (context) => {
    context.workbook.tables
      .getItem('DcTop5')
      .columns.add(-1, [['Note'], ['n1'], ['n2'], ['n3'], ['n4'], ['n5']]);
    context.workbook.worksheets.getItem('Comptes').getRange('D7').values = [[95000]];
  });
  await scored(session, settings);
  const second = await listOf(session, 'DC TOP 5');
  expect(second.map((row) => [row['Compte'], row['Rang'], row['Mouvement'], row['Note']])).toEqual([
    ['Foxtrot', 1, 'nouveau', ''],
    ['Alpha', 2, '', 'n1'],
    ['Bravo', 3, '', 'n2'],
    ['Charlie', 4, '', 'n3'],
    ['Delta', 5, '', 'n4'],
    ['Echo', '', 'sorti', 'n5'],
  ]);
  await edit(session, (context) => {
    context.workbook.tables.getItem('DcTop5').getDataBodyRange().getLastRow().getLastColumn().values = [['']];
  });
  await scored(session, settings);
  expect((await listOf(session, 'DC TOP 5')).map((row) => [row['Compte'], row['Mouvement']])).toEqual([
    ['Foxtrot', ''],
    ['Alpha', ''],
    ['Bravo', ''],
    ['Charlie', ''],
    ['Delta', ''],
  ]);
});

test('clients alone compete when asked, and the title says who does', async () => {
  const clients = ROWS.map((row, at) =>
    at === 0 ? row : [row[0] ?? '', row[1] ?? '', 'client', ...row.slice(3)],
  );
  const session = await workbookOf(clients);
  expect((await scored(session, { topPopulation: 'clients' })).population).toBe('clients');
  expect((await cellsOf(session, 'DC TOP 5'))?.values[0]?.[0]).toBe('TOP 5 des clients');
  expect((await scored(session)).population).toBe('all');
});

test('a challenge adds its columns to the lists and counts the marks per rep', async () => {
  const session = await workbookOf(ROWS);
  await scored(session);
  expect(await sheetNamesOf(session)).not.toContain('DC Challenge');
  const settings = { challenge: 'oui', repTargets: '2', lists: '5' };
  await scored(session, settings);
  await edit(session, (context) => {
    const table = context.workbook.tables.getItem('DcTop5');
    const marks = (header: string) => table.columns.getItem(header).getDataBodyRange();
    marks('Contacté').values = [['oui'], ['x'], ['non'], [''], [''], ['oui'], ['']];
    marks('Gagné').values = [['oui'], [''], [''], [''], [''], [''], ['']];
  });
  const marked = await listOf(session, 'DC TOP 5');
  await scored(session, settings);
  expect(await listOf(session, 'DC TOP 5')).toEqual(marked);
  const contacted = (rep: string): number =>
    marked.filter((row) => row['Commercial'] === rep && ['oui', 'x'].includes(String(row['Contacté'])))
      .length;
  const won = (rep: string): number =>
    marked.filter((row) => row['Commercial'] === rep && row['Gagné'] === 'oui').length;
  const board = await listOf(session, 'DC Challenge');
  expect(
    board.map((row) => [row['Commercial'], row['Contacté'], row['Gagné'], row['Reste à gagner']]),
  ).toEqual([
    ['Durand', contacted('Durand'), won('Durand'), 2 - won('Durand')],
    ['Martin', contacted('Martin'), won('Martin'), 2 - won('Martin')],
  ]);
  expect(contacted('Durand') + contacted('Martin')).toBe(3);
});
