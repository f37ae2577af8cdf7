import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawCell } from '../../src/sheet/cellGrid';
import { cellsOf, snapshotOf, workbookOf } from './testing/testWorkbook';
import type { Session } from './openSession';

const ROWS: readonly (readonly RawCell[])[] = [
  ['Raison sociale', 'CP', 'Ville', 'CA 2025'],
  ['Ateliers Morvan', 69001, 'Lyon', 120000],
  ['CafÃ© Danis', 1000, 'Bourg', 64000],
  ['Fonderie Vauban', 59000, 'Lille', 31000],
  ['Garage Lemaire', 44000, 'Nantes', "'18 000"],
  ['Imprimerie Roussel', 6000, 'Nice', 9000],
  ['Laiterie du Lac', 75011, 'Paris', 4200],
  ['Menuiserie Kermarec', 35000, 'Rennes', 2100],
  ['Scierie Garonne', 31000, 'Toulouse', 900],
  ['Verrerie Aubry', 57000, 'Metz', 700],
];
const isValid = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object,
);

const repaired = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.repair({ language: 'fr', settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const columnOf = async (session: Session, header: string): Promise<unknown[]> => {
  const cells = await cellsOf(session, 'Comptes');
  const at = cells?.values[0]?.indexOf(header) ?? -1;
  return cells?.values.slice(1).map((row) => row[at]) ?? [];
};

test('the preview tells which cells, old and new, and writes nothing', async () => {
  const session = await workbookOf(ROWS);
  const before = await snapshotOf(session);
  const preview = await session.pilot.previewRepair({ language: 'fr' });
  if (!preview.ok) throw new Error(preview.failure.code);
  const { report, newColumns } = preview.value;
  expect(isValid(report)).toBe(true);
  expect(report.repairs).toEqual([
    {
      field: 'name',
      header: 'Raison sociale',
      column: 'DC Nom',
      cells: 1,
      examples: [{ row: 3, from: 'CafÃ© Danis', to: 'Café Danis' }],
    },
    {
      field: 'postcode',
      header: 'CP',
      column: 'DC Code postal',
      cells: 2,
      examples: [
        { row: 3, from: '1000', to: '01000' },
        { row: 6, from: '6000', to: '06000' },
      ],
    },
    {
      field: 'turnover',
      header: 'CA 2025',
      column: 'DC CA',
      cells: 1,
      examples: [{ row: 5, from: '18 000', to: '18000' }],
    },
  ]);
  expect(newColumns.map(({ letter }) => letter)).toEqual(['E', 'F', 'G']);
  expect(await snapshotOf(session)).toEqual(before);
});

test('our columns hold every cell, mended where it needs it; the user’s stay; undone like any write', async () => {
  const session = await workbookOf(ROWS);
  const before = await cellsOf(session, 'Comptes');
  const report = await repaired(session);
  expect(report.written).toEqual(['Comptes!E1:E10', 'Comptes!F1:F10', 'Comptes!G1:G10']);
  const postcodes = ['69001', '01000', '59000', '44000', '06000', '75011', '35000', '31000', '57000'];
  expect(await columnOf(session, 'DC Code postal')).toEqual(postcodes);
  expect((await columnOf(session, 'DC CA'))[3]).toBe(18000);
  const after = await cellsOf(session, 'Comptes');
  expect(after?.values.map((row) => row.slice(0, 4))).toEqual(before?.values);
  expect((await session.pilot.lastWrite())?.job).toBe('repair');
  expect(await session.pilot.restore()).toMatchObject({ ok: true });
  expect(await cellsOf(session, 'Comptes')).toEqual(before);
});

test('the next run reads the mended cells, has nothing left to repair, and writes right of them', async () => {
  const session = await workbookOf(ROWS);
  await repaired(session);
  const scored = await session.pilot.score({ language: 'fr' });
  if (!scored.ok) throw new Error(scored.failure.code);
  expect(scored.value.problems.filter(({ repair }) => repair !== undefined)).toEqual([]);
  expect(scored.value.top['5']).toContain('Café Danis');
  expect(scored.value.written[0]).toBe('Comptes!H1:H10');
  const again = await session.pilot.repair({ language: 'fr' });
  expect(again).toMatchObject({ ok: false, failure: { code: 'NOTHING_TO_REPAIR' } });
});

test('one field alone, then a new row: the column is brought up to date in place and keeps the user’s corrections', async () => {
  const session = await workbookOf(ROWS);
  await repaired(session, { repair: 'postcode' });
  await session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Comptes');
    sheet.getRange('A11:D11').values = [['Zinguerie Prat', 9000, 'Foix', 500]];
    sheet.getRange('E3').values = [['01012']];
    await context.sync();
  });
  const report = await repaired(session, { repair: 'postcode' });
  expect(report.repairs).toMatchObject([
    { field: 'postcode', cells: 1, examples: [{ from: '9000', to: '09000' }] },
  ]);
  const column = await columnOf(session, 'DC Code postal');
  expect([column[1], column[4], column[9]]).toEqual(['01012', '06000', '09000']);
});

test('a field that cannot be repaired is named, with those that can', async () => {
  const session = await workbookOf(ROWS);
  const result = await session.pilot.repair({ language: 'fr', settings: { repair: 'email' } });
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_INVALID', details: { setting: 'repair' } },
  });
});

test('a protected sheet is told, and nothing is written', async () => {
  const session = await workbookOf(ROWS);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').protection.protect();
    await context.sync();
  });
  const result = await session.pilot.repair({ language: 'fr' });
  expect(result).toMatchObject({ ok: false, failure: { code: 'SHEET_PROTECTED' } });
});
