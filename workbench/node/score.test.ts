import type { RawCell } from '../../src/sheet/cellGrid';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  cellsOf,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';
import type { Session } from './openSession';
import type { ScoreRequest } from '../../src/app/dcPilot';

const REQUEST: ScoreRequest = { language: 'fr', mapping: ACCOUNT_MAPPING };
const HEADERS = ['DC Score', 'DC Complétude', 'DC Classe', 'DC ABC', 'DC Rang', 'DC TOP'];

const scored = async ({ pilot }: Session, more: Partial<ScoreRequest> = {}) => {
  const result = await pilot.score({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const run = (session: Session, work: (sheet: Excel.Worksheet) => void) =>
  session.excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Comptes'));
    await context.sync();
  });
/** Result cells by account code. */
const resultsByCode = async (session: Session): Promise<Record<string, unknown[]>> => {
  const cells = await cellsOf(session, 'Comptes');
  const headers = cells?.values[0] ?? [];
  const columns = HEADERS.map((header) => headers.indexOf(header));
  const code = headers.indexOf('Code client');
  return Object.fromEntries(
    (cells?.values ?? []).slice(1).map((row) => [row[code], columns.map((column) => row[column])]),
  );
};

test('the first click writes six columns right of the list, and the sheets that go with them', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const report = await scored(session);
  const cells = await cellsOf(session, 'Comptes');
  expect(cells?.address).toBe('Comptes!A1:K14');
  expect(cells?.values[0]?.slice(5)).toEqual(HEADERS);
  expect(cells?.formats[1]?.slice(5)).toEqual(['0.0', '0%', 'General', 'General', '0', '0']);
  expect(cells?.values.map((row) => row.slice(0, 5))).toEqual(ACCOUNT_ROWS);
  expect(await sheetNamesOf(session)).toEqual([
    'Comptes',
    '_DC_Restore',
    'DC Barème',
    'DC TOP 5',
    'DC TOP 20',
    'DC TOP 30',
    'DC TOP 50',
  ]);
  expect(report.written.slice(0, 2)).toEqual(['Comptes!F1:F14', 'Comptes!G1:G14']);
  expect(report).toMatchObject({ accounts: 13, source: 'accounts', population: 'prospects' });
  expect(report.top['5'][0]).toBe('Clinique Saint-Luc');
});

test('a TOP sheet holds a table with the account key last', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const top = await cellsOf(session, 'DC TOP 5');
  expect(top?.values[0]?.[0]).toBe('TOP 5 des prospects');
  expect(top?.values[3]).toEqual([
    'Rang',
    'Compte',
    'Mouvement',
    'DC Score',
    'DC Complétude',
    'DC Classe',
    'DC ABC',
    'Ville',
    'Chiffre d’affaires',
    'Potentiel',
    'DC Clé',
  ]);
  expect(top?.values.slice(4).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    [1, 'Clinique Saint-Luc', 'P01'],
    [2, 'Transports du Parc', 'P02'],
    [3, 'Maison Bellecour', 'P03'],
    [4, 'Comptoir de l’Erdre', 'P04'],
    [5, 'Atelier des Tilleuls', 'P05'],
  ]);
});

test('the same run twice leaves the same workbook', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const first = await scored(session);
  const once = snapshotOf(session);
  const second = await scored(session);
  const twice = snapshotOf(session);
  // The columns of the first run are part of the table of the second.
  const unchanged = {
    since: '2026-01-31',
    counts: { entered: 0, left: 0, moved: 0 },
    entered: [],
    left: [],
    moved: [],
  };
  expect(second).toEqual({ ...first, table: 'A1:K14', changes: unchanged });
  for (const name of await sheetNamesOf(session))
    if (name !== '_DC_Restore') expect([name, twice[name]]).toEqual([name, once[name]]);
});

test('after sorting, and inserting a column, scores are updated in place', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const before = await resultsByCode(session);
  await run(session, (sheet) => {
    sheet.getRange('A2:K14').sort.apply([{ key: 1, ascending: false }]);
    sheet.getRange('G:G').insert('Right');
    sheet.getRange('G1').values = [['Note perso']];
  });
  await scored(session);
  expect(await resultsByCode(session)).toEqual(before);
  const cells = await cellsOf(session, 'Comptes');
  expect(cells?.values[0]).toEqual([
    ...(ACCOUNT_ROWS[0] ?? []),
    'DC Score',
    'Note perso',
    ...HEADERS.slice(1),
  ]);
});

test('once written, columns keep their language', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  await scored(session, { language: 'en' });
  expect((await cellsOf(session, 'Comptes'))?.values[0]?.slice(5)).toEqual(HEADERS);
});

test('an Excel table grows by the columns', async () => {
  const session = await workbookOf(ACCOUNT_ROWS, { table: 'Clients' });
  await scored(session);
  const sheet = session.host.model.sheets.find(({ name }) => name === 'Comptes');
  expect(sheet?.tables[0]).toMatchObject({
    name: 'Clients',
    rect: { top: 0, left: 0, bottom: 13, right: 10 },
  });
  expect(sheet?.tables[0]?.columns.map(({ name }) => name).slice(5)).toEqual(HEADERS);
});

test('totals keep what stands in our columns; other rows that are no account are blank', async () => {
  const session = await workbookOf([...ACCOUNT_ROWS, ['', 'Total', '', 249200, 527500]]);
  await scored(session);
  await run(session, (sheet) => {
    sheet.getRange('F15').formulas = [['=AVERAGE(F2:F14)']];
  });
  await scored(session);
  const model = session.host.model.sheets.find(({ name }) => name === 'Comptes');
  expect(model?.cells.formula(14, 5)?.text).toBe('=AVERAGE(F2:F14)');
});

test('another table at the right is asked about; inserted columns leave it whole', async () => {
  const session = await workbookOf(ACCOUNT_ROWS, { table: 'Clients' });
  await run(session, (sheet) => {
    const range = sheet.getRange('G1:H3');
    range.values = [
      ['Rep', 'Secteur'],
      ['Anne', 'Ouest'],
      ['Karim', 'Nord'],
    ];
    sheet.tables.add(range, true).name = 'Reps';
  });
  expect(await session.pilot.score(REQUEST)).toMatchObject({
    ok: false,
    failure: { code: 'TARGET_OCCUPIED', details: { address: 'F1:K14' } },
  });
  expect(await sheetNamesOf(session)).toEqual(['Comptes']);
  await scored(session, { target: { kind: 'insertColumns' } });
  const cells = await cellsOf(session, 'Comptes');
  expect(cells?.values[0]).toEqual([...(ACCOUNT_ROWS[0] ?? []), ...HEADERS, '', 'Rep', 'Secteur']);
  expect(cells?.values[2]?.slice(-2)).toEqual(['Karim', 'Nord']);
});

test('an own sheet takes the results where there is no room, or the sheet is protected', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await run(session, (sheet) => sheet.protection.protect());
  expect(await session.pilot.score(REQUEST)).toMatchObject({
    ok: false,
    failure: { code: 'SHEET_PROTECTED', details: { sheet: 'Comptes' } },
  });
  await scored(session, { target: { kind: 'ownSheet' } });
  const accounts = await cellsOf(session, 'DC Comptes');
  expect(accounts?.values[3]).toEqual([
    'Compte',
    'Code',
    'Ville',
    'Chiffre d’affaires',
    'Potentiel',
    ...HEADERS,
    'DC Clé',
  ]);
  expect(accounts?.values).toHaveLength(4 + 13);
});

test('order lines are added up on a sheet of their own', async () => {
  const lines: RawCell[][] = [
    ['N° commande', 'Client', 'Date', 'Montant HT'],
    [1, 'Alpha', 45900, 100],
    [2, 'Beta', 45910, 40],
    [3, 'Alpha', 45920, 60],
    [4, 'Gamma', 45930, 10],
    [5, 'Beta', 45940, 5],
    [6, 'Alpha', 45950, 20],
  ];
  const session = await workbookOf(lines);
  const report = await scored(session, {
    mapping: { name: 'Client', turnover: 'Montant HT', lastOrder: 'Date' },
  });
  expect(report).toMatchObject({ source: 'lines', accounts: 3 });
  const cells = await cellsOf(session, 'DC Comptes');
  expect(cells?.values.slice(4).map((row) => row[0])).toEqual(['Alpha', 'Beta', 'Gamma']);
  expect((await cellsOf(session, 'Comptes'))?.values).toEqual(lines);
});

test('hidden rows are scored too, and said', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await run(session, (sheet) => {
    sheet.getRange('3:5').rowHidden = true;
  });
  expect(await scored(session)).toMatchObject({ accounts: 13, hiddenRows: 3 });
  expect(Object.values(await resultsByCode(session)).every(([score]) => score !== '')).toBe(true);
});

test('a comment typed beside a TOP list follows its account', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcTop5');
    table.columns.add(undefined, [['Commentaire'], ['rappeler'], [''], [''], [''], ['à voir']]);
    const sheet = context.workbook.worksheets.getItem('Comptes');
    sheet.getRange('E10').values = [[9000]];
    await context.sync();
  });
  await scored(session);
  const top = await cellsOf(session, 'DC TOP 5');
  const comments = Object.fromEntries((top?.values ?? []).slice(4).map((row) => [row[1], row.at(-1)]));
  expect(comments['Clinique Saint-Luc']).toBe('rappeler');
  expect(comments['Atelier des Tilleuls']).toBe('à voir');
});
