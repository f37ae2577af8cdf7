import type { VisitsRequest } from '../../../src/app/dcPilot';
import type { VisitsReport } from '../../../src/app/report';
import type { Result } from '../../../src/domain/result';
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, sheetNamesOf, workbookOf } from '../testing/testWorkbook';

const REQUEST: VisitsRequest = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING };
const SHEET = 'DC Scénarios';

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const counted = async ({ pilot }: Session, more: Partial<VisitsRequest> = {}): Promise<VisitsReport> =>
  valueOf(await pilot.visits({ ...REQUEST, ...more }));
const named = ({ scenarios }: VisitsReport, name: string) => scenarios.find((one) => one.name === name);

/** The table of the sheet, as header → cell per row. */
const rowsOf = async (
  session: Session,
  sheet: string,
  header: string,
): Promise<Record<string, unknown>[]> => {
  const values = (await cellsOf(session, sheet))?.values ?? [];
  const at = values.findIndex((row) => row.includes(header) && row.filter((cell) => cell !== '').length > 2);
  const headers = values[at] ?? [];
  const rows = values.slice(at + 1);
  const end = rows.findIndex((row) => row.every((cell) => cell === ''));
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(headers.map((name, i) => [String(name), row[i]])));
};

const type = ({ excel }: Session, row: number, header: string, value: unknown): Promise<void> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('DcScenarios').getRange();
    range.load('values');
    await context.sync();
    const headers = (range.values as unknown[][])[0] ?? [];
    range.getCell(row + 1, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });

test('before anybody wrote one, the questions a director asks first stand beside today, and no sheet is made', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const report = await counted(session);
  expect(report.scenarios.map(({ name, source }) => [name.replace(/\u202f|\u00a0/g, ' '), source])).toEqual([
    ['Aujourd’hui', 'today'],
    ['Terrain à 60 %', 'start'],
    ['Un commercial de plus', 'start'],
    ['Une visite C de moins', 'start'],
    ['Téléphoner et réduire où c’est décidé', 'start'],
    ['Terrain à 60 % et décisions', 'start'],
  ]);
  const [today] = report.scenarios;
  // The hours of the coherence beside it.
  expect(today?.hours).toBe(report.reps.reduce((sum, { required }) => sum + required.hours, 0));
  expect(today).toMatchObject({ netChange: 0, changes: {} });
  expect(await sheetNamesOf(session)).not.toContain(SHEET);
  const summary = await rowsOf(session, 'DC Synthèse', 'Écart du net');
  expect(summary.map((row) => row.Scénario)).toEqual(report.scenarios.map(({ name }) => name));
  expect(summary[2]).toMatchObject({ Commerciaux: 2, 'Écart du net': -85_000 });
});

test('scenarios the user wrote are worked out on their rows; a wrong one is told on its own, the others are there', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  valueOf(await session.pilot.writeSettings({ language: 'fr', sheets: ['scenarios'] }));
  await type(session, 0, 'Scénario', 'Moitié moins');
  await type(session, 0, 'Part terrain', 0.25);
  await type(session, 1, 'Commerciaux ±', -3);
  await type(session, 2, 'Visites C ±', 'beaucoup');
  const report = await counted(session);
  expect(named(report, 'Moitié moins')).toMatchObject({ source: 'sheet', changes: { fieldShare: 0.25 } });
  expect(named(report, 'Un commercial de plus')).toBeUndefined();
  const told = report.problems.filter(({ sheet }) => sheet === SHEET);
  const rows = await rowsOf(session, SHEET, 'Scénario');
  // A wrong cell of a row that was right before has its last good value (−1).
  expect(told.map(({ code }) => code).sort()).toEqual(['SCENARIO_NO_REPS', 'SETTING_UNREADABLE']);
  expect(rows[1]).toMatchObject({ Net: '', Contrôle: expect.stringContaining('au plus bas −1') as unknown });
  expect(rows[2]).toMatchObject({ Contrôle: expect.stringContaining('beaucoup') as unknown });
  const half = named(report, 'Moitié moins');
  expect(rows[0]?.Net).toBeCloseTo(half?.net ?? NaN, 1);
  expect(rows[0]?.Pourquoi).toMatch(/^Marge à portée/);
});

test('a run has its own scenarios; kept, they take the row of their name', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const scenarios = [{ name: 'Deux de plus', changes: { extraReps: '2', decisions: 'phone/reduce' } }];
  const run = await counted(session, { scenarios });
  expect(run.scenarios.map(({ name, source }) => [name, source])).toEqual([
    ['Aujourd’hui', 'today'],
    ['Deux de plus', 'run'],
  ]);
  valueOf(await session.pilot.writeSettings({ language: 'fr', scenarios }));
  await counted(session);
  const again = [{ name: 'deux de plus', changes: { extraReps: '3' } }];
  valueOf(await session.pilot.writeSettings({ language: 'fr', scenarios: again }));
  const rows = await rowsOf(session, SHEET, 'Scénario');
  expect(rows.map((row) => row.Scénario)).toHaveLength(6);
  // What the row came to before no longer holds.
  expect(rows.find((row) => row.Scénario === 'deux de plus')).toMatchObject({
    ...{ 'Commerciaux ±': 3, 'Décisions appliquées': '', Net: '' },
  });
  const report = await counted(session);
  expect(named(report, 'deux de plus')).toMatchObject({ source: 'sheet', reps: 4 });
  const restored = valueOf(await session.pilot.restore());
  expect(restored.kept).toEqual([]);
});

test.each([
  [{ colour: 'red' }, 'SETTING_UNKNOWN'],
  [{ fieldShare: '140 %' }, 'SETTING_INVALID'],
])('a scenario of the run with %j is refused before anything is written', async (changes, code) => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const result = await session.pilot.visits({ ...REQUEST, scenarios: [{ name: 'x', changes }] });
  expect(result).toMatchObject({ ok: false, failure: { code } });
  expect(await sheetNamesOf(session)).toEqual(['Comptes']);
});
