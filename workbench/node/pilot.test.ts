import type { WorkbookEvent } from '../../src/app/dcPilot';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, sheetNamesOf, workbookOf } from './testing/testWorkbook';

const REQUEST = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;

test('the account on a row is explained', async () => {
  const { pilot } = await workbookOf(ACCOUNT_ROWS);
  const insight = await pilot.explain({ ...REQUEST, sheet: 'Comptes', row: 3 });
  expect(insight).toMatchObject({ ok: true, value: { sheetRow: 3, name: 'Comptoir des Halles', abc: 'A' } });
  expect(insight.ok && insight.value?.explanation.criteria.map(({ measure }) => measure)).toContain(
    'turnover',
  );
  expect(await pilot.explain({ ...REQUEST, sheet: 'Comptes', row: 40 })).toEqual({ ok: true, value: null });
});

test('the sample is recognised without a question', async () => {
  const session = await workbookOf([]);
  expect(await session.pilot.insertSample('fr')).toEqual({ ok: true, value: undefined });
  expect(await sheetNamesOf(session)).toEqual(['Comptes', 'Comptes (exemple)']);
  const inspected = await session.pilot.inspect({ language: 'fr' });
  expect(inspected).toMatchObject({
    ok: true,
    value: { isReady: true, report: { kind: 'accounts', sheet: 'Comptes (exemple)' } },
  });
  const scored = await session.pilot.score({ language: 'fr' });
  expect(scored).toMatchObject({
    ok: true,
    value: { accounts: 120, population: 'prospects', problemCount: expect.any(Number) },
  });
});

test('columns chosen by the user are remembered in the workbook', async () => {
  const { pilot } = await workbookOf(ACCOUNT_ROWS);
  await pilot.rememberMapping('Comptes', { turnover: 'Potentiel (€)', potential: '' });
  expect(await pilot.inspect({ language: 'fr' })).toMatchObject({
    ok: true,
    value: { report: { mapping: { turnover: 'Potentiel (€)' } } },
  });
});

test('a preview says what would be written, and writes nothing', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const preview = await session.pilot.previewScore(REQUEST);
  expect(preview).toMatchObject({
    ok: true,
    value: {
      newColumns: [{ header: 'DC Score', letter: 'F' }, {}, {}, {}, {}, { header: 'DC TOP', letter: 'K' }],
      updatedColumns: [],
      newSheets: ['DC Barème', 'DC TOP 5', 'DC TOP 20', 'DC TOP 30', 'DC TOP 50'],
      canRestore: true,
      report: { written: [] },
    },
  });
  expect(await sheetNamesOf(session)).toEqual(['Comptes']);
});

test('an edit is told, our own writes are not', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const events: WorkbookEvent[] = [];
  const stop = session.pilot.subscribe((event) => events.push(event));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await session.pilot.score(REQUEST);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events.filter(({ kind }) => kind === 'dataChanged')).toEqual([]);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').getRange('D3').values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events).toContainEqual({ kind: 'dataChanged', sheet: 'Comptes', address: 'D3' });
  stop();
});

test.each([
  ['an empty sheet', [], 'EMPTY_SHEET'],
  ['headers alone', [['Code client', 'Raison sociale', 'CA 2025']], 'HEADERS_ONLY'],
] as const)('%s is told', async (_, rows, code) => {
  const { pilot } = await workbookOf(rows);
  expect(await pilot.inspect({ language: 'en' })).toMatchObject({
    ok: true,
    value: { isReady: false, report: { kind: 'none', reason: { code } } },
  });
  expect(await pilot.score({ language: 'en' })).toMatchObject({ ok: false, failure: { code } });
});

test('a million blank rows with a format are an empty sheet', async () => {
  const session = await workbookOf([]);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A:A').format.font.bold = true;
    await context.sync();
  });
  expect(await session.pilot.score({ language: 'fr' })).toMatchObject({
    ok: false,
    failure: { code: 'EMPTY_SHEET' },
  });
});

test('a table that ends at the last column has no room at its right', async () => {
  const session = await workbookOf(ACCOUNT_ROWS, { left: 16_384 - 5 });
  expect(await session.pilot.score(REQUEST)).toMatchObject({
    ok: false,
    failure: { code: 'TARGET_OCCUPIED' },
  });
  expect(await session.pilot.score({ ...REQUEST, target: { kind: 'ownSheet' } })).toMatchObject({ ok: true });
});

test('a sheet whose corners are a world apart is refused before it fills the memory', async () => {
  const session = await workbookOf([]);
  await session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('XFD1048576').values = [['y']];
    await context.sync();
  });
  expect(await session.pilot.inspect({ language: 'fr' })).toMatchObject({
    ok: false,
    failure: { code: 'HOST_LIMIT' },
  });
});
