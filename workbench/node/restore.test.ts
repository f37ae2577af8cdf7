import type { Session } from './openSession';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  cellsOf,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';

const REQUEST = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;

const score = async ({ pilot }: Session) => {
  const result = await pilot.score(REQUEST);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
};
const restore = async ({ pilot }: Session) => {
  const result = await pilot.restore();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const edit = (session: Session, work: (sheet: Excel.Worksheet) => void) =>
  session.excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Comptes'));
    await context.sync();
  });

test('a first write is taken back without a trace', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const before = snapshotOf(session);
  await score(session);
  const report = await restore(session);
  expect(report.kept).toEqual([]);
  expect(snapshotOf(session)).toEqual(before);
});

test('inside an Excel table too', async () => {
  const session = await workbookOf(ACCOUNT_ROWS, { table: 'Clients' });
  const before = snapshotOf(session);
  await score(session);
  await restore(session);
  expect(snapshotOf(session)).toEqual(before);
});

test('a second write is taken back to the first', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[200000]];
  });
  const before = snapshotOf(session);
  await score(session);
  expect(snapshotOf(session)['Comptes']).not.toEqual(before['Comptes']);
  const report = await restore(session);
  expect(report.kept).toEqual([]);
  const after = snapshotOf(session);
  for (const name of ['Comptes', 'DC Barème', 'DC TOP 5', 'DC TOP 50'])
    expect([name, after[name]]).toEqual([name, before[name]]);
});

test('cells edited since stay and are listed', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await edit(session, (sheet) => {
    sheet.getRange('H4').values = [['A+']];
  });
  const report = await restore(session);
  expect(report.kept).toEqual([{ address: 'Comptes!H4', why: 'EDITED_SINCE' }]);
  const cells = await cellsOf(session, 'Comptes');
  expect(cells?.values.map((row) => row.slice(5))).toEqual(
    ACCOUNT_ROWS.map((_, row) => ['', '', row === 0 ? 'DC Classe' : row === 3 ? 'A+' : '']),
  );
});

test('after a sort, old values go back to their accounts', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  const first = await cellsOf(session, 'Comptes');
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[200000]];
  });
  await score(session);
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[9000]];
    sheet.getRange('A2:K14').sort.apply([{ key: 1, ascending: false }]);
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A3:B3').values = [['N01', 'Nouveau']];
  });
  const report = await restore(session);
  expect(report.kept).toEqual([]);
  const byCode = (rows: readonly (readonly unknown[])[] | undefined) =>
    Object.fromEntries((rows ?? []).map((row) => [row[0], row]));
  const now = byCode((await cellsOf(session, 'Comptes'))?.values);
  expect(now).toEqual({
    ...byCode(first?.values),
    N01: ['N01', 'Nouveau', '', '', '', '', '', '', '', '', ''],
  });
});

test('after columns were inserted before and among ours, exactly ours go', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await edit(session, (sheet) => {
    sheet.getRange('H:H').insert('Right');
    sheet.getRange('H1:H2').values = [['Remarque'], ['à revoir']];
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('B1:B2').values = [['Secteur'], ['Ouest']];
  });
  const report = await restore(session);
  expect(report.kept).toEqual([]);
  const expected = ACCOUNT_ROWS.map(([code = '', ...rest], row) => [
    code,
    ['Secteur', 'Ouest'][row] ?? '',
    ...rest,
    ['Remarque', 'à revoir'][row] ?? '',
  ]);
  const cells = await cellsOf(session, 'Comptes');
  expect(cells?.values.map((row) => row.filter((_, column) => column < 6 || row[column] !== ''))).toEqual(
    expected.map((row) => row.filter((cell, column) => column < 6 || cell !== '')),
  );
});

test('after columns were inserted, a second write goes back to the first in its new place', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  const first = (await cellsOf(session, 'Comptes'))?.values;
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[200000]];
  });
  await score(session);
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[9000]];
    sheet.getRange('A:B').insert('Right');
  });
  const report = await restore(session);
  expect(report.kept).toEqual([]);
  expect((await cellsOf(session, 'Comptes'))?.values).toEqual(first);
});

test('a sheet of ours that was edited stays whole', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('DC TOP 5').getRange('B5').values = [['Autre nom']];
    await context.sync();
  });
  const report = await restore(session);
  expect(report.kept).toEqual([{ address: "'DC TOP 5'!A4:K9", why: 'EDITED_SINCE' }]);
  expect(await sheetNamesOf(session)).toEqual(['Comptes', 'DC TOP 5']);
});

const typeInTop = ({ excel }: Session, address: string, text: string) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('DC TOP 5').getRange(address).values = [[text]];
    await context.sync();
  });

test('a new sheet with something typed beside our table since stays', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await typeInTop(session, 'N7', 'vu lundi');
  const report = await restore(session);
  expect(report.kept).toEqual([{ address: "'DC TOP 5'!A4:K9", why: 'EDITED_SINCE' }]);
  expect((await cellsOf(session, 'DC TOP 5'))?.values[6]?.[13]).toBe('vu lundi');
});

test('what is typed under and beside a rewritten table since stays when the table of before comes back', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await score(session);
  await typeInTop(session, 'N6', 'noté avant');
  const before = (await cellsOf(session, 'DC TOP 5'))?.values;
  await edit(session, (sheet) => {
    sheet.getRange('D6').values = [[9000]];
  });
  await score(session);
  await typeInTop(session, 'N7', 'vu lundi');
  await typeInTop(session, 'B12', 'à rappeler');
  await restore(session);
  const after = (await cellsOf(session, 'DC TOP 5'))?.values ?? [];
  expect([after[5]?.[13], after[6]?.[13], after[11]?.[1]]).toEqual(['noté avant', 'vu lundi', 'à rappeler']);
  expect(after.slice(0, 9).map((row) => row.slice(0, 11))).toEqual(
    before?.slice(0, 9).map((row) => row.slice(0, 11)),
  );
});

test('there is nothing to restore twice', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  expect(await session.pilot.restore()).toMatchObject({ ok: false, failure: { code: 'NOTHING_TO_RESTORE' } });
  await score(session);
  expect(await session.pilot.lastWrite()).toMatchObject({ job: 'score', at: '2026-01-31T10:00:00.000Z' });
  await restore(session);
  expect(await session.pilot.lastWrite()).toBeNull();
  expect(await session.pilot.restore()).toMatchObject({ ok: false, failure: { code: 'NOTHING_TO_RESTORE' } });
});
