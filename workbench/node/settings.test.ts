import type { SettingsRequest } from '../../src/app/dcPilot';
import type { SettingsReport } from '../../src/app/report';
import { createWorkbook } from '../host/model/workbookModel';
import { openSession } from './openSession';
import type { Session } from './openSession';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  cellsOf,
  FIXED_CLOCK,
  sheetNamesOf,
  workbookOf,
} from './testing/testWorkbook';

const SHEET = 'DC Paramètres';

const written = async ({ pilot }: Session, more: Partial<SettingsRequest> = {}): Promise<SettingsReport> => {
  const result = await pilot.writeSettings({ language: 'fr', ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const scored = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.score({ language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING, settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
/** Rows of the settings table by key, as header → cell. */
const rowsOf = async (session: Session): Promise<Record<string, Record<string, unknown>>> => {
  const cells = await cellsOf(session, SHEET);
  const at = cells?.values.findIndex((row) => row.includes('Clé')) ?? -1;
  const headers = cells?.values[at] ?? [];
  const key = headers.indexOf('Clé');
  return Object.fromEntries(
    (cells?.values ?? [])
      .slice(at + 1)
      .map((row) => [row[key], Object.fromEntries(headers.map((header, i) => [header, row[i]]))]),
  );
};
/** Types into a cell of the settings table. */
const type = (session: Session, place: readonly [key: string, header: string], value: unknown) =>
  session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcSettings');
    const range = table.getRange();
    range.load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const row = rows.findIndex((cells) => cells[headers.indexOf('Clé')] === place[0]) + 1;
    range.getCell(row, headers.indexOf(place[1])).values = [[value]];
    await context.sync();
  });
const statusOf = (report: SettingsReport, key: string) => report.settings.find((one) => one.key === key);

test('a first score makes no settings sheet; asked for, it holds every default as a hypothesis', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  expect(await sheetNamesOf(session)).not.toContain(SHEET);
  const report = await written(session);
  expect(report.tables.map(({ id, rows }) => [id, rows])).toEqual([
    ['settings', null],
    ['frequencies', null],
    ['reps', null],
    ['absences', null],
    ['scenarios', null],
  ]);
  const rows = await rowsOf(session);
  expect(rows['fieldShare']).toMatchObject({
    Réglage: 'Part terrain',
    Valeur: 0.5,
    Statut: 'hypothèse',
    Contrôle: '',
    'Dernière valeur valable': '50 %',
  });
  expect(rows['lists']).toMatchObject({ Valeur: '5/20/30/50' });
  expect(rows['costIncludesCar']).toMatchObject({ Valeur: 'oui' });
  const cells = await cellsOf(session, SHEET);
  const at = cells?.values.findIndex((row) => row.includes('fieldShare')) ?? -1;
  expect(cells?.formats[at]).toContain('0.0%');
});

test('a value typed into the sheet holds in the next job, and the command line goes before it', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await written(session);
  await type(session, ['threshold', 'Valeur'], 0.5);
  expect((await scored(session)).coverage.threshold).toBe(0.5);
  expect((await scored(session, { threshold: '60 %' })).coverage.threshold).toBe(0.6);
  expect((await rowsOf(session))['threshold']).toMatchObject({ Valeur: 0.5, Statut: 'modifié' });
});

test('a wrong value stays as typed, is flagged on its row and in the report, and the last good one is used', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await written(session, { settings: { threshold: '70 %' } });
  await type(session, ['threshold', 'Valeur'], 'presque tout');
  const report = await scored(session);
  expect(report.coverage.threshold).toBe(0.7);
  expect(report.problems).toContainEqual(
    expect.objectContaining({ code: 'SETTING_UNREADABLE', sheet: SHEET, subject: 'threshold', used: '70 %' }),
  );
  expect((await rowsOf(session))['threshold']).toMatchObject({
    Valeur: 'presque tout',
    'Dernière valeur valable': '70 %',
    Contrôle:
      '« presque tout » ne convient pas à « Seuil de couverture ». Utilisé : 70 %. Valeur attendue : 1 % – 100 %.',
  });
  expect(await sheetNamesOf(session)).toContain('DC Qualité');
  await type(session, ['threshold', 'Valeur'], 0.75);
  expect((await scored(session)).coverage.threshold).toBe(0.75);
  expect((await rowsOf(session))['threshold']).toMatchObject({
    Contrôle: '',
    'Dernière valeur valable': '75 %',
  });
});

test('a change made elsewhere is written into its cell; columns, rows and formulas of the user stay', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await written(session);
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcSettings');
    table.columns.add(0, [
      ['Note'],
      ...Array.from({ length: Object.keys(await rowsOf(session)).length }, () => ['x']),
    ]);
    await context.sync();
  });
  await type(session, ['workDays', 'Valeur'], '=365-104-35');
  await type(session, ['hoursPerDay', 'Statut'], 'confirmé');
  await written(session, { settings: { annualCost: '90000' } });
  const rows = await rowsOf(session);
  expect(rows['annualCost']).toMatchObject({ Note: 'x', Valeur: 90000, Statut: 'modifié' });
  expect(rows['hoursPerDay']).toMatchObject({ Statut: 'confirmé' });
  expect(rows['workDays']).toMatchObject({ Valeur: 226 });
  const report = await session.pilot.settings({ language: 'fr' });
  expect(report.ok && statusOf(report.value, 'workDays')?.value).toBe('226');
});

test('the reference date of the first score stands in the sheet, and an emptied cell renews it', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const first = await scored(session, { date: '2025-06-30' });
  expect(first.referenceDate).toBe('2025-06-30');
  await written(session);
  expect((await rowsOf(session))['date']).toMatchObject({ Valeur: 45838 });
  expect((await scored(session)).referenceDate).toBe('2025-06-30');
  await type(session, ['date', 'Valeur'], '');
  const renewed = (await scored(session)).referenceDate;
  expect(renewed).not.toBe('2025-06-30');
  expect((await rowsOf(session))['date']?.['Dernière valeur valable']).toBe(renewed);
});

test('making and changing the sheet can be taken back, unless it was edited since', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await written(session);
  await written(session, { settings: { annualCost: '90000' } });
  const back = await session.pilot.restore();
  expect(back.ok && back.value.kept).toEqual([]);
  expect((await rowsOf(session))['annualCost']).toMatchObject({ Valeur: 85000 });
  await written(session, { settings: { annualCost: '90000' } });
  await type(session, ['workDays', 'Valeur'], 218);
  const refused = await session.pilot.restore();
  expect(refused.ok && refused.value.kept.map(({ why }) => why)).toEqual(['EDITED_SINCE']);
});

test('frequencies, reps and absences are made on demand and read back with their faults', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const report = await written(session, { sheets: ['frequencies', 'reps', 'absences'], sheet: 'Comptes' });
  expect(report.written).toHaveLength(3);
  expect(await sheetNamesOf(session)).not.toContain(SHEET);
  const frequencies = await cellsOf(session, 'DC Fréquences');
  expect(frequencies?.values).toHaveLength(4 + 20 + 3 - 1 + 1);
  await session.excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('DcFrequencies').getDataBodyRange();
    range.getCell(0, 3).values = [['souvent']];
    const absence = context.workbook.tables.getItem('DcAbsences').getDataBodyRange();
    absence.getCell(0, 1).values = [[46030]];
    absence.getCell(0, 2).values = [[46020]];
    await context.sync();
  });
  const next = await scored(session);
  expect(next.problems.map(({ code, sheet }) => [code, sheet])).toEqual(
    expect.arrayContaining([
      ['SETTING_UNREADABLE', 'DC Fréquences'],
      ['DATES_REVERSED', 'DC Absences'],
    ]),
  );
  const flagged = await cellsOf(session, 'DC Fréquences');
  expect(flagged?.values.flat()).toContainEqual(expect.stringContaining('« souvent » ne convient pas'));
});

test('days of a workbook of the 1904 system are the days its cells show', async () => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  session.host.adopt(createWorkbook({ locale: 'fr-FR', dateSystem: 1904, sheets: ['Comptes'] }));
  await written(session, { settings: { date: '2025-06-30' }, sheets: ['settings', 'absences'] });
  expect((await rowsOf(session))['date']).toMatchObject({ Valeur: 45838 - 1462 });
  await type(session, ['date', 'Valeur'], '31/12/2025');
  const typed = await session.pilot.settings({ language: 'fr' });
  expect(typed.ok && statusOf(typed.value, 'date')?.value).toBe('2025-12-31');
  await written(session, { settings: { annualCost: '90000' } });
  expect((await rowsOf(session))['date']).toMatchObject({ Valeur: 46022 - 1462 });
});
