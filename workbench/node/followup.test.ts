import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { ScoreRequest } from '../../src/app/dcPilot';
import type { RawCell } from '../../src/sheet/cellGrid';
import type { Session } from './openSession';
import { fill, rowsOf } from './testing/ownTableRows';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  cellsOf,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';

const isValid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object,
);

/** Satisfaction of 1–5 beside the accounts; C02 is not satisfied. */
const REPS = [
  'Commercial',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
];
const SATISFACTION = ['Satisfaction', 5, 2, 4, '', '', '', '', '', '', '', '', '', ''];
const ROWS = ACCOUNT_ROWS.map((row, at): RawCell[] => [...row, REPS[at] ?? '', SATISFACTION[at] ?? '']);
const REQUEST: ScoreRequest = {
  language: 'fr',
  sheet: 'Comptes',
  mapping: { ...ACCOUNT_MAPPING, rep: 'Commercial', satisfaction: 'Satisfaction' },
};
/** The clock of the tests stands on 31 January 2026. */
const TODAY = 46_053;

const followed = async ({ pilot }: Session, more: Partial<ScoreRequest> = {}) => {
  const result = await pilot.followup({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(isValid(result.value) ? [] : isValid.errors).toEqual([]);
  return result.value;
};

test('a first run makes the three sheets to fill in, and what they come to', async () => {
  const session = await workbookOf(ROWS);
  const report = await followed(session);
  expect(await sheetNamesOf(session)).toEqual(
    expect.arrayContaining(['DC Suivi', 'DC Bilans', 'DC Satisfaction', 'DC Résultats']),
  );
  const cells = await cellsOf(session, 'DC Suivi');
  expect(cells?.values.flat().join(' ')).toContain('Une ligne par visite');
  expect(report.lines).toEqual({ count: 0, done: 0, withoutAccount: 0, added: 0 });
  expect(report.team.ratios.turnoverPerVisit).toBeNull();
});

test('answers are taken over from the accounts’ column once, with their key, and again only when they change', async () => {
  const session = await workbookOf(ROWS);
  expect((await followed(session)).satisfaction).toMatchObject({ added: 3, atRisk: 1 });
  const rows = await rowsOf(session, 'DcSatisfaction');
  expect(rows.map((row) => [row['Compte'], row['Réponse'], row['Échelle'], row['DC Clé']])).toEqual([
    ['Ateliers Morvan', 5, '1 à 5', 'C01'],
    ['Comptoir des Halles', 2, '1 à 5', 'C02'],
    ['Fonderie Vauban', 4, '1 à 5', 'C03'],
  ]);
  expect((await followed(session)).satisfaction.added).toBe(0);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').getRange('G4').values = [[2]];
    await context.sync();
  });
  expect((await followed(session)).satisfaction).toMatchObject({ added: 1, atRisk: 2 });
});

/** Typed without an apostrophe, Excel takes 11/10 for a day of October. */
test('11/10 is told on its row and kept, as a date and as a text; 9/10 and « 4 sur 5 » are read', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcSatisfaction', [
    { Date: TODAY, Compte: 'C04', Réponse: '11/10' },
    { Date: TODAY, Compte: 'Imprimerie Roussel', Réponse: "'9/10" },
    { Date: TODAY, Compte: 'C06', Réponse: '4 sur 5' },
    { Date: TODAY, Compte: 'Inconnu', Réponse: 3 },
    { Date: TODAY, Compte: 'C07', Réponse: "'12/10" },
  ]);
  const report = await followed(session);
  expect(report.problems.map(({ code, value }) => [code, value])).toEqual(
    expect.arrayContaining([
      ['CELL_OUT_OF_BOUNDS', '2026-10-11'],
      ['ROW_ACCOUNT_UNKNOWN', 'Inconnu'],
    ]),
  );
  const rows = await rowsOf(session, 'DcSatisfaction');
  expect(rows[3]?.['Contrôle']).toContain('2026-10-11');
  expect(rows[3]?.['Réponse']).toBe(46_306);
  expect(report.problems.some(({ value }) => value === '12')).toBe(true);
  expect(rows[4]?.['DC Clé']).toBe('C05');
  expect(report.satisfaction.nps.answers).toBe(2);
  expect(report.satisfaction.csat.answers).toBe(4);
});

test('a low answer never moves score or class; it adds a step of frequency and an alert', async () => {
  const columnsAfter = async (answer: number): Promise<Record<string, RawCell[]>> => {
    const session = await workbookOf(ROWS.map((row) => row.slice(0, 6)));
    const request = { ...REQUEST, mapping: { ...ACCOUNT_MAPPING, rep: 'Commercial' } };
    await followed(session, request);
    await fill(session, 'DcSatisfaction', [{ Date: TODAY, Compte: 'C03', Réponse: answer }]);
    const visits = await session.pilot.visits(request);
    if (!visits.ok) throw new Error(JSON.stringify(visits.failure));
    const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
    return Object.fromEntries(
      headers.map((header, at) => [String(header), rows.map((row) => row[at] ?? '')]),
    );
  };
  const [low, high] = [await columnsAfter(3), await columnsAfter(9)];
  for (const header of ['DC Score', 'DC Classe', 'DC Rang']) expect(low[header]).toEqual(high[header]);
  const visits = ({ 'DC Visites/an': column = [] }: Record<string, RawCell[]>) => column.map(Number);
  expect(visits(low)[2]).toBeGreaterThan(visits(high)[2] ?? NaN);
  expect(visits(low).filter((_, at) => at !== 2)).toEqual(visits(high).filter((_, at) => at !== 2));
  expect(low['DC Alerte']?.[2]).toContain('satisfaction basse ou en baisse');
  expect(high['DC Alerte']?.[2]).not.toContain('satisfaction');
});

const LINES: readonly Readonly<Record<string, RawCell>>[] = [
  {
    Date: TODAY - 10,
    Compte: 'C01',
    Résultat: 'commande',
    'Commande HT': 9000,
    'Durée (min)': 60,
    Obstacle: 'prix',
  },
  {
    Date: TODAY - 9,
    Compte: 'C02',
    Résultat: 'commande',
    'Commande HT': 3000,
    'Durée (min)': 60,
    Obstacle: 'Prix',
  },
  {
    Date: TODAY - 8,
    Compte: 'P01',
    Étape: 'gagné',
    Obstacle: 'délai',
    'Outil utilisé': 'démonstration',
    Résultat: 'offre remise',
  },
  { Date: TODAY - 7, Compte: 'P02', Obstacle: 'prix' },
  { Date: TODAY + 7, Compte: 'C01' },
  { Date: TODAY - 7, Compte: 'C03', Nature: 'appel', Résultat: 'rendez-vous pris' },
];

test('ratios, goals, obstacles and the challenge come from the lines', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcFollowup', LINES);
  const report = await followed(session);
  expect(report.lines).toEqual({ count: 6, done: 5, withoutAccount: 0, added: 0 });
  expect(report.team).toMatchObject({
    visits: 4,
    ratios: { turnoverPerVisit: 3000, visitsPerOrder: 2, turnoverPerOrder: 6000, prospectingShare: 0.5 },
  });
  expect(report.team.ratios.prospectingYield).toBe(0.5);
  expect(report.team.ratios.conquestRate).toBe(0.125);
  expect(report.team.ratios.appointmentsPerCall).toBe(1);
  expect(report.team.progress).toMatchObject({ scheduled: 1, done: 4 });
  expect(report.reps.map(({ rep, visits }) => [rep, visits])).toEqual([
    ['Anne', 2],
    ['Karim', 2],
  ]);
  expect(report.obstacles.map(({ obstacle, count }) => [obstacle, count])).toEqual([
    ['prix', 3],
    ['délai', 1],
  ]);
  const challenge = await rowsOf(session, 'DcResultsChallenge');
  expect(challenge.reduce((sum, row) => sum + Number(row['Gagné']), 0)).toBe(1);
});

test('what is wrong in a line is told on its row, and the line stays as it was typed', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcFollowup', [
    { Date: '29/02/2025', Compte: 'C01' },
    { Date: TODAY + 30, Compte: 'C02', Statut: 'fait' },
    { Date: TODAY - 3, Compte: 'C99', 'Compte rendu': '=33612345678' },
    { Date: TODAY - 3, Compte: 'C03', Étape: 'bof', 'Durée (min)': -5 },
    { Date: 45_351, Compte: 'C04' },
  ]);
  const report = await followed(session);
  expect(report.problems.map(({ code }) => code)).toEqual([
    ...['DATE_UNREADABLE', 'DATE_AHEAD', 'ROW_ACCOUNT_UNKNOWN', 'WORD_UNKNOWN', 'CELL_OUT_OF_BOUNDS'],
  ]);
  const rows = await rowsOf(session, 'DcFollowup');
  expect(rows[0]?.['Date']).toBe('29/02/2025');
  expect(rows[0]?.['Contrôle']).toContain('29/02/2025');
  expect(rows[2]?.['Compte rendu']).toBe(33_612_345_678);
  expect(rows[3]?.['Étape']).toBe('bof');
  expect(report.lines).toEqual({ count: 4, done: 3, withoutAccount: 1, added: 0 });
  const formula = session.host.model.sheets.find(({ name }) => name === 'DC Suivi');
  expect(formula?.cells.formula(7, 5)?.text).toBe('=33612345678');
});

test('the user’s own columns and rows stay, whatever is written beside', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcFollowup', LINES);
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcFollowup');
    table.columns.add(2, [['Humeur'], ['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
    await context.sync();
  });
  await followed(session);
  await followed(session, { language: 'en' });
  const rows = await rowsOf(session, 'DcFollowup');
  expect(rows.map((row) => row['Humeur'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(rows.map((row) => row['DC Clé'])).toEqual(['C01', 'C02', 'P01', 'P02', 'C01', 'C03']);
});

test('a review with strengths only is said, and stands beside its texts', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcReviews', [
    { Commercial: 'Anne', Rubrique: 'force', Constat: 'écoute' },
    { Commercial: 'Karim', Rubrique: 'faiblesse', Constat: 'relances' },
    { Commercial: 'Karim', Rubrique: 'force', Constat: 'réseau' },
    { Commercial: 'Karim', Rubrique: 'action', Constat: 'rappeler sous 8 jours', Échéance: TODAY + 10 },
    { Commercial: 'Anne', Rubrique: 'outil qui ne marche pas', Constat: 'tablette', Pourquoi: 'trop lente' },
  ]);
  const report = await followed(session);
  expect(report.reviews).toEqual([
    { rep: 'Anne', warnings: ['ONLY_STRENGTHS'] },
    { rep: 'Karim', warnings: [] },
  ]);
  const [anne, karim] = await rowsOf(session, 'DcResultsReviews');
  expect(anne).toMatchObject({ Forces: 'écoute', 'Outils à revoir': 'tablette' });
  expect(String(karim?.['Actions et dates'])).toContain('2026-02-10');
  expect(report.tools).toEqual([{ tool: 'tablette', works: 0, fails: 1, uses: 0 }]);
});

test('reviews can be shown without names, in an order that does not give them away', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  await fill(session, 'DcReviews', [
    { Commercial: 'Anne', Rubrique: 'force', Constat: 'réseau' },
    { Commercial: 'Karim', Rubrique: 'force', Constat: 'écoute' },
    { Commercial: 'Karim', Rubrique: 'faiblesse', Constat: 'absences' },
  ]);
  await followed(session, { settings: { anonymousReviews: 'oui' } });
  const shown = await rowsOf(session, 'DcResultsReviews');
  expect(shown.map((row) => [row['Commercial'], row['Forces']])).toEqual([
    ['Commercial 1', 'réseau'],
    ['Commercial 2', 'écoute'],
  ]);
  expect((await rowsOf(session, 'DcReviews'))[0]).toMatchObject({ Commercial: 'Anne', Constat: 'réseau' });
});

test('the same run twice leaves the same workbook, and everything is taken back', async () => {
  const session = await workbookOf(ROWS);
  const before = JSON.stringify(snapshotOf(session));
  await followed(session);
  expect(await session.pilot.restore()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
  await followed(session);
  const once = snapshotOf(session);
  await followed(session);
  const twice = snapshotOf(session);
  for (const name of await sheetNamesOf(session))
    if (name !== '_DC_Restore') expect([name, twice[name]]).toEqual([name, once[name]]);
});

test('ten thousand lines are read, checked and kept', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  const lines = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ Date: TODAY - (at % 300), Compte: `C0${1 + (at % 8)}`, Nature: at % 5 === 0 ? 'appel' : 'visite' },
    'Compte rendu': `Visite numéro ${at}, accueil correct, à revoir au printemps`,
  }));
  await fill(session, 'DcFollowup', lines);
  const report = await followed(session);
  expect(report.lines).toEqual({ count: 10_000, done: 10_000, withoutAccount: 0, added: 0 });
  expect(report.team.visits).toBe(8000);
  expect((await rowsOf(session, 'DcFollowup'))[9999]).toMatchObject({ Compte: 'C08', 'DC Clé': 'C08' });
});

test('in English the sheets speak English', async () => {
  const session = await workbookOf(ROWS, { language: 'en' });
  await followed(session, { language: 'en' });
  expect(await sheetNamesOf(session)).toEqual(
    expect.arrayContaining(['DC Follow-up', 'DC Reviews', 'DC Satisfaction', 'DC Results']),
  );
  const results = await cellsOf(session, 'DC Results');
  expect(results?.values.flat()).toEqual(expect.arrayContaining(['Turnover / visit', 'Remaining']));
});

test('visits done are held against the score, and keep their distance or not, where the accounts say nothing', async () => {
  const session = await workbookOf(ROWS);
  await followed(session);
  const visit = (day: number): Record<string, RawCell> => ({
    Date: day,
    Compte: 'Scierie Garonne',
    Nature: 'visite',
    Statut: 'fait',
  });
  await fill(session, 'DcFollowup', [
    visit(TODAY - 40),
    visit(TODAY - 12),
    visit(TODAY - 10),
    visit(TODAY - 2),
  ]);
  const report = await session.pilot.visits(REQUEST);
  expect(report).toMatchObject({
    value: {
      attention: { basis: 'visits', accounts: 13, over: [{ name: 'Scierie Garonne', found: 4 }] },
      spacing: { overdue: 0 },
    },
  });
});
