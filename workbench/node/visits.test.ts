import type { ScoreRequest } from '../../src/app/dcPilot';
import type { RawCell } from '../../src/sheet/cellGrid';
import { openSession } from './openSession';
import type { Session } from './openSession';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  FIXED_CLOCK,
  cellsOf,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';

const REPS = [
  'Commercial',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  '',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
  'Anne',
  'Karim',
];
const ROWS: readonly (readonly RawCell[])[] = ACCOUNT_ROWS.map((row, at) => [...row, REPS[at] ?? '']);
const REQUEST: ScoreRequest = { language: 'fr', mapping: { ...ACCOUNT_MAPPING, rep: 'Commercial' } };

const visited = async ({ pilot }: Session, more: Partial<ScoreRequest> = {}) => {
  const result = await pilot.visits({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
/** Results of an account by header. */
const resultsOf = async (session: Session, code: string): Promise<Record<string, unknown>> => {
  const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  const row = rows.find(([first]) => first === code) ?? [];
  return Object.fromEntries(headers.map((header, at) => [header, row[at]]));
};

test('an account gets its visits, what they cost and bring, and a decision', async () => {
  const session = await workbookOf(ROWS);
  const report = await visited(session);
  const best = await resultsOf(session, 'C01');
  expect(best).toMatchObject({
    'DC Segment': 'A×A’ potentiel de développement',
    'DC Intervalle (j)': expect.any(Number),
    'DC Durée (min)': expect.any(Number),
    'DC CA attendu': 123_000,
    'DC Décision': expect.stringMatching(/visiter|développer/),
  });
  expect(Number(best['DC Coût/an'])).toBeCloseTo(
    Number(best['DC Visites/an']) * Number(best['DC Coût visite']),
    9,
  );
  expect(report.costPerVisit).toMatchObject({
    own: 161.19,
    low: 132.74,
    high: 189.63,
    reference: 150,
    referenceExclTax: 125,
  });
});

test('visits, hours and euros of the reps add up to those of the accounts', async () => {
  const session = await workbookOf(ROWS);
  const report = await visited(session);
  const cells = await cellsOf(session, 'Comptes');
  const [headers = [], ...rows] = cells?.values ?? [];
  const sum = (header: string): number =>
    rows.reduce((total, row) => total + Number(row[headers.indexOf(header)] ?? 0), 0);
  const required = (of: 'visits' | 'euros'): number =>
    report.reps.reduce((total, rep) => total + rep.required[of], 0);
  expect(report.reps.map(({ rep }) => rep)).toEqual(['Anne', 'Karim', '']);
  expect(required('visits')).toBeCloseTo(sum('DC Visites/an'), 6);
  expect(required('euros')).toBeCloseTo(sum('DC Coût/an'), 1);
  expect(report.reps.at(-1)?.possible).toBeNull();
  expect(Object.values(report.frequencies).reduce((total, one) => total + one.visitsPerYear, 0)).toBeCloseTo(
    sum('DC Visites/an'),
    6,
  );
});

test('the matrix on DC Synthèse counts by the columns, live', async () => {
  const session = await workbookOf(ROWS);
  await visited(session);
  const model = session.host.model.sheets.find(({ name }) => name === 'DC Synthèse');
  const matrix = model?.tables.find(({ name }) => name === 'DcSummaryMatrix');
  const top = matrix?.rect.top ?? 0;
  expect(model?.cells.formula(top + 1, 1)?.text).toMatch(
    /^=COUNTIFS\(Comptes!\$[A-Z]+\$2:\$[A-Z]+\$14,"A×A’\*"\)$/,
  );
  const totals = [1, 2, 3, 4].map((row) => model?.cells.get(top + row, 4));
  expect(totals.reduce((sum: number, total) => sum + Number(total), 0)).toBe(13);
});

test('preview says what would be written and writes nothing', async () => {
  const session = await workbookOf(ROWS);
  const before = JSON.stringify(snapshotOf(session));
  const preview = await session.pilot.previewVisits(REQUEST);
  expect(preview).toMatchObject({
    ok: true,
    value: { newSheets: expect.arrayContaining(['DC Synthèse']), canRestore: true },
  });
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
});

test('the same run twice leaves the same workbook', async () => {
  const session = await workbookOf(ROWS);
  await visited(session);
  const once = snapshotOf(session);
  await visited(session);
  const twice = snapshotOf(session);
  for (const name of await sheetNamesOf(session))
    if (name !== '_DC_Restore') expect([name, twice[name]]).toEqual([name, once[name]]);
});

test('everything is taken back without a trace', async () => {
  const session = await workbookOf(ROWS);
  const before = JSON.stringify(snapshotOf(session));
  await visited(session);
  const restored = await session.pilot.restore();
  expect(restored).toMatchObject({ ok: true, value: { kept: [] } });
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
});

test('order lines get their results on DC Comptes, and the summary counts there', async () => {
  const lines: RawCell[][] = [
    ['N° commande', 'Client', 'Date', 'Montant HT'],
    ...Array.from({ length: 12 }, (_, at): RawCell[] => [
      at,
      ['Alpha', 'Beta', 'Gamma'][at % 3] ?? '',
      45_900 + at,
      1000 * (at + 1),
    ]),
  ];
  const session = await workbookOf(lines);
  await visited(session, { mapping: { name: 'Client', turnover: 'Montant HT', lastOrder: 'Date' } });
  const accounts = await cellsOf(session, 'DC Comptes');
  expect(accounts?.values[3]).toEqual(expect.arrayContaining(['DC Visites/an', 'DC Décision']));
  const summary = session.host.model.sheets.find(({ name }) => name === 'DC Synthèse');
  const decisions = summary?.tables.find(({ name }) => name === 'DcSummaryDecisions')?.rect;
  expect(summary?.cells.formula((decisions?.top ?? 0) + 1, 1)?.text).toBe(
    '=COUNTIFS(DcAccounts[DC Décision],"téléphone")',
  );
});

test('a note beside a rep of the summary stays beside him', async () => {
  const session = await workbookOf(ROWS);
  await visited(session);
  await session.excel.Excel.run(async (context) => {
    context.workbook.tables
      .getItem('DcSummaryCapacity')
      .columns.add(undefined, [['Note'], ['à voir'], [''], ['']]);
    context.workbook.worksheets.getItem('Comptes').getRange('F7').values = [['Bruno']];
    await context.sync();
  });
  await visited(session);
  const rows = (await cellsOf(session, 'DC Synthèse'))?.values ?? [];
  const at = rows.findIndex((row) => row.includes('Note'));
  expect(rows.slice(at, at + 4).map((row) => [row[0], row[8]])).toEqual([
    ['Commercial', 'Note'],
    ['Anne', 'à voir'],
    ['Bruno', ''],
    ['Karim', ''],
  ]);
});

test('a failure leaves the same code as a score', async () => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  expect(await session.pilot.visits({ language: 'fr' })).toMatchObject({
    ok: false,
    failure: { code: 'EMPTY_SHEET' },
  });
});

test('admissions rank accounts but pay nothing: no margin, no return, no decision', async () => {
  const rows = ROWS.map((row, at) =>
    at === 0 ? row.map((cell) => (cell === 'CA 2025 (€)' ? 'Entrées 2025' : cell)) : row,
  );
  const session = await workbookOf(rows);
  const report = await visited(session, { mapping: { ...REQUEST.mapping, turnover: 'Entrées 2025' } });
  const best = await resultsOf(session, 'C01');
  expect(best).toMatchObject({ 'DC Classe': 'A', 'DC CA attendu': '', 'DC ROI': '', 'DC Décision': '' });
  expect([best['DC Coût/an'], report.money.blank]).toEqual(['', 'notMoney']);
  expect(report.hiring).toMatchObject({ ratio: null, verdict: null });
});

/** Rows of a table of DC Synthèse, headers first. */
const summaryTable = (session: Session, name: string): RawCell[][] => {
  const sheet = session.host.model.sheets.find((one) => one.name === 'DC Synthèse');
  const rect = sheet?.tables.find((table) => table.name === name)?.rect;
  if (!sheet || !rect) return [];
  const cell = (row: number, column: number): RawCell => sheet.cells.get(row, column) as RawCell;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from({ length: rect.right - rect.left + 1 }, (__, at) => cell(rect.top + row, rect.left + at)),
  );
};

test('advised visits stand beside the rule, within the hours, with the euros they bring and the proven gap', async () => {
  const session = await workbookOf(ROWS);
  await visited(session, { columns: ['visitsPerYear', 'advisedVisits'] });
  const table = summaryTable(session, 'DcSummaryAdvice');
  expect(table.map(([name]) => name)).toEqual([
    'Commercial, classe',
    'Anne',
    'Karim',
    ...['A', 'B', 'C', 'D'].map((letter) => `Classe ${letter}`),
  ]);
  for (const [name, , , gain, gap] of table.slice(1, 3)) {
    expect([name, Number(gain) > 0]).toEqual([name, true]);
    expect([name, Number(gap) >= 0 && Number(gap) < 1]).toEqual([name, true]);
  }
  const best = await resultsOf(session, 'C01');
  expect(Number(best['DC Visites conseillées'])).toBeGreaterThan(0);
  const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  const sum = (header: string) =>
    rows.reduce((total, row) => total + Number(row[headers.indexOf(header)]), 0);
  const ofClasses = (at: number) => table.slice(3).reduce((total, row) => total + Number(row[at]), 0);
  expect([ofClasses(1), ofClasses(2)]).toEqual([sum('DC Visites/an'), sum('DC Visites conseillées')]);
});

test('the five answers of a class move the return of its visits; three answers are refused', async () => {
  const gains = async (settings: Record<string, string>) => {
    const session = await workbookOf(ROWS);
    await visited(session, { settings });
    return summaryTable(session, 'DcSummaryRoi')
      .slice(1, 5)
      .map((row) => row[4]);
  };
  const [usual] = await gains({});
  const [steeper] = await gains({ responseA: '10 / 60 / 100 / 130 / 180' });
  expect(Number(steeper)).toBeGreaterThan(Number(usual));
  const session = await workbookOf(ROWS);
  expect(await session.pilot.visits({ ...REQUEST, settings: { responseA: '50 / 40 / 100' } })).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_INVALID' },
  });
});
