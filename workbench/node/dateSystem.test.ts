/** A workbook of the 1904 date system, as Excel for Mac made them by default until 2011: read and written in its own days. */
import { createWorkbook } from '../host/model/workbookModel';
import { openSession } from './openSession';
import type { Session } from './openSession';
import { cellsOf, FIXED_CLOCK } from './testing/testWorkbook';

const ROWS = [
  ['Code client', 'Raison sociale', 'CA 2025 (€)', 'Dernière commande'],
  ['C1', 'Ateliers Morvan', 100, '15/01/2026'],
  ['C2', 'Comptoir des Halles', 200, '10/12/2025'],
  ['C3', 'Fonderie Vauban', 50, '01/02/2025'],
  ['C4', 'Garage Lemaire', 20, '31/12/2024'],
  ['C5', 'Imprimerie Roussel', 10, '03/03/2025'],
];

const workbook = async (dateSystem: 1900 | 1904): Promise<Session> => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  session.host.adopt(createWorkbook({ locale: 'fr-FR', dateSystem, sheets: ['Comptes'] }));
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:D6').values = ROWS;
    await context.sync();
  });
  return session;
};

const textsOf = async ({ excel }: Session, name: string): Promise<string[][]> =>
  excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load('text');
    await context.sync();
    return used.text;
  });

test('scores and shows the same days as a workbook of the 1900 system', async () => {
  const shown = [];
  for (const dateSystem of [1900, 1904] as const) {
    const session = await workbook(dateSystem);
    expect((await session.pilot.score({ language: 'fr' })).ok).toBe(true);
    shown.push([
      await textsOf(session, 'DC TOP 5'),
      (await textsOf(session, 'Comptes')).map((row) => row.slice(0, 10)),
      (await textsOf(session, 'DC Barème')).slice(0, 9),
    ]);
  }
  expect(shown[1]).toEqual(shown[0]);
  expect(JSON.stringify(shown[0])).toContain('15/01/2026');
});

test('a second run keeps the dates of the user’s own columns and of the scoring grid', async () => {
  const session = await workbook(1904);
  await session.pilot.score({ language: 'fr' });
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcTop5');
    const column = table.columns.add(-1, [['Rappel'], ...Array.from({ length: 5 }, () => ['02/02/2026'])]);
    column.getDataBodyRange().numberFormat = Array.from({ length: 5 }, () => ['dd/mm/yyyy']);
    await context.sync();
  });
  const before = [await textsOf(session, 'DC TOP 5'), await cellsOf(session, 'DC Barème')];
  expect((await session.pilot.score({ language: 'fr' })).ok).toBe(true);
  expect([await textsOf(session, 'DC TOP 5'), await cellsOf(session, 'DC Barème')]).toEqual(before);
  expect(JSON.stringify(before[0])).toContain('02/02/2026');
});
