/** Results as formulas: what they show is what the job worked out, to the last digit, and they can be taken back. */
import type { ScoreRequest } from '../../src/app/dcPilot';
import type { RawCell } from '../../src/sheet/cellGrid';
import { startFunctions } from './openSession';
import { whenCalculated } from './whenCalculated';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, snapshotOf, workbookOf } from './testing/testWorkbook';
import type { TestWorkbookOptions } from './testing/testWorkbook';

jest.setTimeout(60_000);

let opened: Session | null = null;
afterEach(() => opened?.client.close());

const EXTRA: readonly (readonly RawCell[])[] = [
  ['Statut', 'Taux de marge', 'Catégorie'],
  ...ACCOUNT_ROWS.slice(1).map(([code], at): RawCell[] => [
    String(code).startsWith('P') ? 'Prospect' : 'Client',
    String(code).startsWith('P') ? '' : 0.21 + at / 100,
    ['Consommables', '', 'Service'][at % 3] ?? '',
  ]),
];
const ROWS = ACCOUNT_ROWS.map((row, at) => [...row, ...(EXTRA[at] ?? [])]);
const MAPPING = { ...ACCOUNT_MAPPING, status: 'Statut', marginRate: 'Taux de marge', category: 'Catégorie' };
const VALUES: ScoreRequest = { language: 'fr', mapping: MAPPING };
const LIVE: ScoreRequest = { ...VALUES, settings: { live: 'yes', adjusters: 'none' } };
const SAME_AS_VALUES: ScoreRequest = { ...VALUES, settings: { adjusters: 'none' } };

const open = async (options: TestWorkbookOptions = {}): Promise<Session> => {
  const session = await workbookOf(ROWS, options);
  opened = session;
  await startFunctions(session, 'fr');
  return session;
};
const visits = async ({ pilot }: Session, request: ScoreRequest) => {
  const result = await pilot.visits(request);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const calculated = (session: Session) => whenCalculated(session, 'Comptes');
const edit = (session: Session, address: string, value: RawCell, sheet = 'Comptes') =>
  session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const formulaAt = async (session: Session, header: string, row = 1): Promise<string> =>
  session.excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Comptes').getUsedRange();
    used.load('formulas');
    await context.sync();
    const at = used.formulas[0]?.indexOf(header) ?? -1;
    return String(used.formulas[row]?.[at] ?? '');
  });

test('formulas show what values say, to the last digit', async () => {
  const values = await open();
  await visits(values, SAME_AS_VALUES);
  const expected = await calculated(values);
  const live = await open();
  const report = await visits(live, LIVE);
  expect(await calculated(live)).toEqual(expected);
  expect(report.live?.formulas.map(({ column }) => column)).toEqual([
    'DC Score',
    'DC Classe',
    'DC ABC',
    'DC Rang',
    'DC TOP',
    'DC Segment',
    'DC Visites/an',
    'DC Intervalle (j)',
    'DC Coût visite',
    'DC Coût/an',
    'DC ROI',
  ]);
  expect(await formulaAt(live, 'DC Score')).toBe('=DCSCORE($A2:$G2,$A$1:$G$1,DcGrid[#All])');
});

test('what no formula gives stays a value, and the report says why', async () => {
  const session = await open({ table: 'Clients' });
  const { live } = await visits(session, { ...VALUES, settings: { live: 'yes' } });
  expect(live?.values).toEqual(
    expect.arrayContaining([
      { column: 'DC ABC', why: 'excelTable' },
      { column: 'DC Rang', why: 'excelTable' },
      { column: 'DC Visites/an', why: 'adjusted' },
      { column: 'DC Décision', why: 'noFormula' },
    ]),
  );
  expect(await formulaAt(session, 'DC ABC')).toBe('A');
});

test('after an edit, live cells are what a new run says', async () => {
  const session = await open();
  const report = await visits(session, LIVE);
  const whole = report.live?.formulas.filter(({ restsOn }) => restsOn.length === 0) ?? [];
  expect(whole.map(({ column }) => column)).toEqual(expect.arrayContaining(['DC Score', 'DC Visites/an']));
  await edit(session, 'G6', 0.02);
  const live = await calculated(session);
  await visits(session, LIVE);
  const headers = live[0] ?? [];
  const rerun = await calculated(session);
  for (const { column: header } of whole)
    expect([header, live[5]?.[headers.indexOf(header)]]).toEqual([
      header,
      rerun[5]?.[headers.indexOf(header)],
    ]);
});

test('a points cell of DC Barème moves the scores', async () => {
  const session = await open();
  await visits(session, LIVE);
  const before = await calculated(session);
  const at = before[0]?.indexOf('DC Score') ?? -1;
  const grid = (await cellsOf(session, 'DC Barème'))?.values ?? [];
  const top = grid.findIndex((row) => row.includes('Points'));
  const column = grid[top]?.indexOf('Points') ?? -1;
  await edit(session, `${String.fromCharCode(65 + column)}${top + 2}`, 1, 'DC Barème');
  const after = await calculated(session);
  expect(after[1]?.[at]).toBeLessThan(Number(before[1]?.[at]));
});

test('formulas are taken back without a trace, whatever they show by then', async () => {
  const session = await open();
  const before = snapshotOf(session);
  await visits(session, LIVE);
  await edit(session, 'G6', 0.02);
  await calculated(session);
  const restored = await session.pilot.restore();
  expect(restored).toMatchObject({ ok: true, value: { kept: [] } });
  await edit(session, 'G6', ROWS[5]?.[6] ?? '');
  expect(snapshotOf(session)).toEqual(before);
});

test('a formula replaced by hand stays and is listed', async () => {
  const session = await open();
  await visits(session, LIVE);
  const headers = (await calculated(session))[0] ?? [];
  const letter = String.fromCharCode(65 + headers.indexOf('DC Score'));
  await edit(session, `${letter}4`, 99);
  expect(await session.pilot.restore()).toMatchObject({
    ok: true,
    value: { kept: [{ address: `Comptes!${letter}4`, why: 'EDITED_SINCE' }] },
  });
});

test('a column inserted among the accounts leaves formulas recognisable', async () => {
  const session = await open();
  await visits(session, LIVE);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').getRange('C:C').insert('Right');
    await context.sync();
  });
  expect(await session.pilot.restore()).toMatchObject({ ok: true, value: { kept: [] } });
});

test('values after formulas, and formulas after values', async () => {
  const session = await open();
  await visits(session, LIVE);
  const first = await calculated(session);
  await visits(session, SAME_AS_VALUES);
  expect(await calculated(session)).toEqual(first);
  expect(await formulaAt(session, 'DC Rang')).toMatch(/^\d+$/);
  const back = await session.pilot.restore();
  expect(back).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await calculated(session)).toEqual(first);
  expect(await formulaAt(session, 'DC Rang')).toMatch(/^=DCRANK/);
  await visits(session, LIVE);
  expect(await calculated(session)).toEqual(first);
});

test('formulas put back beside an edited value are formulas', async () => {
  const session = await open();
  await visits(session, LIVE);
  const first = await calculated(session);
  await visits(session, SAME_AS_VALUES);
  const letter = String.fromCharCode(65 + (first[0]?.indexOf('DC Score') ?? 0));
  await edit(session, `${letter}4`, 99);
  await session.pilot.restore();
  const cells = await calculated(session);
  expect(cells[3]?.[first[0]?.indexOf('DC Score') ?? 0]).toBe(99);
  expect(cells[4]).toEqual(first[4]);
  expect(await formulaAt(session, 'DC Score', 4)).toBe('=DCSCORE($A5:$G5,$A$1:$G$1,DcGrid[#All])');
});

/** A score of its own for each of seven prospects, so that five make the first list and two the next. */
test('TOP of prospects is a formula that follows the scores', async () => {
  const rows: readonly (readonly RawCell[])[] = [
    ['Code client', 'Nom', 'Statut', 'CA 2025', 'Potentiel', 'Appétence'],
    ...[9, 8, 7, 6, 5, 4, 3].map((size, at): RawCell[] => [
      `P${at}`,
      `Prospect ${at}`,
      'Prospect',
      '',
      size * 10_000,
      (at % 5) + 1,
    ]),
    ...[3, 2, 1].map((size, at): RawCell[] => [`C${at}`, `Client ${at}`, 'Client', size * 20_000, '', '']),
  ];
  const request: ScoreRequest = {
    language: 'fr',
    mapping: { name: 'Nom', turnover: 'CA 2025', potential: 'Potentiel', appetite: 'Appétence' },
  };
  const values = await workbookOf(rows);
  await startFunctions(values, 'fr');
  await visits(values, request);
  const expected = await calculated(values);
  values.client.close();
  opened = await workbookOf(rows);
  await startFunctions(opened, 'fr');
  const report = await visits(opened, { ...request, settings: { live: 'yes' } });
  expect(await calculated(opened)).toEqual(expected);
  expect(report.live?.formulas.map(({ column }) => column)).toEqual(expect.arrayContaining(['DC TOP']));
});
