import type { ScoreRequest } from '../../src/app/dcPilot';
import type { VisitsReport } from '../../src/app/report';
import type { RawCell } from '../../src/sheet/cellGrid';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, snapshotOf, workbookOf } from './testing/testWorkbook';

const MAPPING = { ...ACCOUNT_MAPPING };
const REQUEST: ScoreRequest = { language: 'fr', mapping: MAPPING };
/** 31 January 2026, the clock of the tests. */
const TODAY = 46_053;

const withColumns = (...columns: readonly (readonly RawCell[])[]): RawCell[][] =>
  ACCOUNT_ROWS.map((row, at) => [...row, ...columns.map((column) => column[at] ?? '')]);

const visited = async ({ pilot }: Session, more: Partial<ScoreRequest> = {}): Promise<VisitsReport> => {
  const result = await pilot.visits({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Results of an account by header. */
const rowOf = async (session: Session, code: string, sheet = 'Comptes'): Promise<Record<string, RawCell>> => {
  const rows = (await cellsOf(session, sheet))?.values ?? [];
  const at = rows.findIndex((row) => row.includes(code));
  const headers = rows.slice(0, at).findLast((row) => row.includes('DC Score')) ?? [];
  return Object.fromEntries(headers.map((header, column) => [String(header), rows[at]?.[column] ?? '']));
};

const textsOf = async (session: Session, sheet: string): Promise<RawCell[]> =>
  ((await cellsOf(session, sheet))?.values ?? []).flat().filter((cell) => cell !== '');

test('visits asked in words raise the frequency, and a date among them is told in DC Qualité', async () => {
  const asked = ['Fréquence souhaitée', '2 par mois', '', '', '', '', '', '', 46_145];
  const session = await workbookOf(withColumns(asked));
  const report = await visited(session, { mapping: { ...MAPPING, visits: 'Fréquence souhaitée' } });
  expect((await rowOf(session, 'C01'))['DC Visites/an']).toBe(24);
  expect(report.problems).toContainEqual(
    expect.objectContaining({ code: 'FREQUENCY_IS_DATE', row: 9, value: '2026-05-03', expected: '3/5' }),
  );
  expect(await textsOf(session, 'DC Qualité')).toContainEqual(expect.stringContaining('sans doute 3/5'));
});

test('visits and a class pinned by hand win over the rule, are dated, counted, and left as typed', async () => {
  const visits = ['DC Visites fixées', '', '1 par semaine'];
  const classes = ['DC Classe fixée', '', '', '', '', '', '', '', 'A'];
  const session = await workbookOf(withColumns(visits, classes));
  const report = await visited(session);
  const [weekly, raised] = [await rowOf(session, 'C02'), await rowOf(session, 'C08')];
  expect(weekly).toMatchObject({
    'DC Visites fixées': '1 par semaine',
    'DC Visites/an': 47,
    'DC Intervalle (j)': 7,
    'DC Fixé le': TODAY,
  });
  expect(raised).toMatchObject({ 'DC Classe fixée': 'A', 'DC Fixé le': TODAY });
  expect(raised['DC Classe']).not.toBe('A');
  expect(Number(raised['DC Visites/an'])).toBeGreaterThanOrEqual(6);
  expect((await rowOf(session, 'C01'))['DC Fixé le']).toBe('');
  expect(report.overrides).toMatchObject({
    accounts: 2,
    classes: 1,
    visits: 1,
    raised: 2,
    lowered: 0,
    expired: 0,
  });
  expect(report.overrides.oldest).toBe('2026-01-31');
});

test('a decision that is a year old no longer holds: the rule applies, and the account says so', async () => {
  const visits = ['DC Visites fixées', 47];
  const days = ['DC Fixé le', TODAY - 366];
  const session = await workbookOf(withColumns(visits, days));
  const report = await visited(session);
  const account = await rowOf(session, 'C01');
  expect(account['DC Visites/an']).not.toBe(47);
  expect(account['DC Alerte']).toEqual(expect.stringContaining('décision échue'));
  expect(account['DC Fixé le']).toBe(TODAY - 366);
  expect(report.overrides).toMatchObject({ accounts: 0, expired: 1, oldest: null });
  expect(report.problems).toContainEqual(
    expect.objectContaining({ code: 'PIN_EXPIRED', row: 2, header: 'DC Fixé le', value: '2025-01-30' }),
  );
});

test('columns for decisions are made on demand, as text, and stay empty until someone decides', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await visited(session, { columns: ['class', 'visitsPerYear', 'pinnedVisits'] });
  const [headers = [], first = []] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  expect(headers.slice(5)).toEqual(['DC Classe', 'DC Visites/an', 'DC Visites fixées', 'DC Fixé le']);
  expect(first.slice(7)).toEqual(['', '']);
  expect((await cellsOf(session, 'Comptes'))?.formats[1]?.[7]).toBe('@');
});

test('decisions on DC Comptes follow their account, through a score too', async () => {
  const lines: RawCell[][] = [
    ['N° commande', 'Client', 'Date', 'Montant HT'],
    ...Array.from({ length: 12 }, (_, at): RawCell[] => [
      ...[at, ['Alpha', 'Beta', 'Gamma'][at % 3] ?? '', 45_900 + at, 1000 * (at + 1)],
    ]),
  ];
  const mapping = { name: 'Client', turnover: 'Montant HT', lastOrder: 'Date' };
  const session = await workbookOf(lines);
  await visited(session, { mapping, columns: ['score', 'visitsPerYear', 'pinnedVisits'] });
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcAccounts');
    const rows = table.columns.getItem('Compte').getDataBodyRange();
    rows.load('values');
    await context.sync();
    const at = rows.values.findIndex(([name]) => name === 'Beta');
    table.columns.getItem('DC Visites fixées').getDataBodyRange().getCell(at, 0).values = [['1 par mois']];
    await context.sync();
  });
  const report = await visited(session, { sheet: 'Comptes', mapping });
  expect(report.overrides).toMatchObject({ accounts: 1, visits: 1 });
  expect(await rowOf(session, 'Beta', 'DC Comptes')).toMatchObject({
    'DC Visites fixées': '1 par mois',
    'DC Visites/an': 12,
    'DC Fixé le': TODAY,
  });
});

test('visits made are held against the score: shares per class, and who is seen too much', async () => {
  const made = ['Visites faites', 2, 1, 1, 1, 1, 1, 1, 12, 0, 0, 0, 0, 0];
  const session = await workbookOf(withColumns(made));
  const report = await visited(session, { mapping: { ...MAPPING, visitsMade: 'Visites faites' } });
  expect(report.attention).toMatchObject({ basis: 'visits', accounts: 13 });
  expect(report.attention.over[0]).toMatchObject({ name: 'Scierie Garonne', row: 9, found: 12 });
  const shares = report.attention.classes.map(({ visitShare }) => visitShare ?? 0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
  expect((await rowOf(session, 'C08'))['DC Alerte']).toEqual(expect.stringContaining('plus vu que noté'));
  expect(await textsOf(session, 'DC Synthèse')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d+ % des visites faites/), 'Scierie Garonne']),
  );
});

test('too few clients tell nothing about the score, and it is said', async () => {
  const session = await workbookOf(withColumns(['Nb commandes', 12, 9, 7, 5, 4, 3, 2, 1]));
  const report = await visited(session, { mapping: { ...MAPPING, orders: 'Nb commandes' } });
  expect(report.backTest).toMatchObject({ verdict: 'tooFew', outcome: 'orders', accounts: 8, bands: [] });
  expect(await textsOf(session, 'DC Synthèse')).toContain(
    'Trop peu de clients pour juger la note : 8, il en faut 30.',
  );
});

test('a score is to be redone after twelve months, in the summary, the reports and the inspection', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const settings = { date: '2025-01-15' };
  const report = await visited(session, { settings });
  const freshness = { scoredOn: '2025-01-15', redoFrom: '2026-01-15', isStale: true };
  expect(report.freshness).toEqual(freshness);
  expect(await textsOf(session, 'DC Synthèse')).toContain('À refaire depuis le 15/01/2026');
  expect(await session.pilot.inspect({ language: 'fr', sheet: 'Comptes', mapping: MAPPING })).toMatchObject({
    value: { report: { freshness } },
  });
  expect(await session.pilot.score({ ...REQUEST, sheet: 'Comptes' })).toMatchObject({ value: { freshness } });
});

test('with decisions, the same run twice leaves the same workbook, and all of it is taken back', async () => {
  const session = await workbookOf(withColumns(['DC Visites fixées', '', '1 par semaine']));
  const before = JSON.stringify(snapshotOf(session));
  await visited(session);
  expect(await session.pilot.restore()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
  await visited(session);
  const once = snapshotOf(session);
  await visited(session, { sheet: 'Comptes' });
  const twice = snapshotOf(session);
  for (const name of Object.keys(once))
    if (name !== '_DC_Restore') expect([name, twice[name]]).toEqual([name, once[name]]);
});

test('everything is said in English too', async () => {
  const session = await workbookOf(withColumns(['DC Pinned visits', '', '2 per month']));
  await visited(session, { language: 'en' });
  expect(await textsOf(session, 'DC Summary')).toEqual(
    expect.arrayContaining([
      'Decisions by hand',
      'Does the score predict results?',
      'Channels: visit, phone, video',
      expect.stringMatching(/^Nothing to hold the score against/),
    ]),
  );
  expect(await rowOf(session, 'C02')).toMatchObject({ 'DC Visits/year': 24, 'DC Pinned on': TODAY });
});
