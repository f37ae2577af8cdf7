import type { ScoreRequest } from '../../src/app/dcPilot';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, sheetNamesOf, workbookOf } from './testing/testWorkbook';

const REQUEST: ScoreRequest = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING };

const scored = async ({ pilot }: Session) => {
  const result = await pilot.score(REQUEST);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const logged = async ({ pilot }: Session) => {
  const result = await pilot.journal();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.entries;
};
const type = (session: Session, address: string, value: unknown) =>
  session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').getRange(address).values = [[value]];
    await context.sync();
  });

test('every write and every restore is logged, without a sheet until one is asked for', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  await session.pilot.restore();
  const entries = await logged(session);
  expect(entries.map(({ job, sheet, detail }) => [job, sheet, detail])).toEqual([
    ['score', 'Comptes', ''],
    ['restore', 'Comptes', 'score'],
  ]);
  expect(entries[0]?.written).toContain('DC Score');
  expect(entries[0]?.written).toContain('DC Barème');
  expect(await sheetNamesOf(session)).not.toContain('DC Journal');
});

test('DC Journal, once shown, is kept by every job, newest first, with the user’s notes', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  expect(await session.pilot.showJournal({ language: 'fr' })).toMatchObject({ ok: true });
  await session.excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('DcJournal').columns.add(-1, [['Note'], ['vu'], ['revue annuelle']]);
    await context.sync();
  });
  await session.pilot.visits(REQUEST);
  const rows = (await cellsOf(session, 'DC Journal'))?.values.slice(3) ?? [];
  expect(rows.map(([at, job]) => [at, job])).toEqual([
    ['Quand (UTC)', 'Travail'],
    ['2026-01-31 10:00', 'visits'],
    ['2026-01-31 10:00', 'journal'],
    ['2026-01-31 10:00', 'score'],
  ]);
  expect(rows.map((row) => row.at(-1))).toEqual(['Note', '', 'vu', 'revue annuelle']);
});

test('what changed since the last score is reported and logged', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  expect((await scored(session)).changes).toBeNull();
  expect((await scored(session)).changes?.counts).toEqual({ entered: 0, left: 0, moved: 0 });
  await type(session, 'A9', 'C99');
  await type(session, 'D2', 100);
  const { changes } = await scored(session);
  expect(changes).toMatchObject({
    since: '2026-01-31',
    entered: [{ name: 'Scierie Garonne', row: 9 }],
    left: ['C08'],
  });
  expect(changes?.moved[0]).toMatchObject({ name: 'Ateliers Morvan', row: 2, from: 'A' });
  expect((await logged(session)).at(-1)?.detail).toMatch(
    /^Depuis le 2026-01-31 : 1 entrée \(Scierie Garonne\), 1 sortie/,
  );
});

test('a log or a last score that somebody broke is no obstacle', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  await session.excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    for (const { key } of settings.items) settings.add(key, '{"broken');
    await context.sync();
  });
  expect((await scored(session)).changes).toBeNull();
  expect(await logged(session)).toHaveLength(1);
});

test('a restore takes the line of the sheet back', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await session.pilot.showJournal({ language: 'fr' });
  const written = async () =>
    (await cellsOf(session, 'DC Journal'))?.values.filter((row) => row.some((cell) => cell !== ''));
  const before = await written();
  await scored(session);
  expect(await written()).not.toEqual(before);
  expect(await session.pilot.restore()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await written()).toEqual(before);
});
