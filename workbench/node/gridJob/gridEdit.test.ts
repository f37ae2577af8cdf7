import type { GridEdit } from '../../../src/app/grid/gridReportTypes';
import type { GridRequest } from '../../../src/app/dcPilot';
import type { GridReport } from '../../../src/app/report';
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, sheetNamesOf, workbookOf } from '../testing/testWorkbook';

const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING } as const;

const scored = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.score({ ...REQUEST, settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const asked = async ({ pilot }: Session, more: Partial<GridRequest> = {}): Promise<GridReport> => {
  const result = await pilot.grid({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const written = async ({ pilot }: Session, more: Partial<GridRequest> = {}): Promise<GridReport> => {
  const result = await pilot.writeGrid({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const criterionOf = ({ grids }: GridReport, grid: string, criterion: string) => {
  const found = grids.find(({ name }) => name === grid)?.criteria.find(({ name }) => name === criterion);
  if (!found) throw new Error(`${grid}: ${criterion}`);
  return found;
};
const turnover = (report: GridReport) => criterionOf(report, 'Client', 'Chiffre d’affaires');
const column = async (session: Session, sheet: string, header: string): Promise<unknown[]> => {
  const cells = await cellsOf(session, sheet);
  const top = cells?.values.findIndex((row) => row.includes(header)) ?? -1;
  const at = cells?.values[top]?.indexOf(header) ?? -1;
  return (cells?.values ?? []).slice(top + 1).map((row) => row[at]);
};

/** The criterion as it stands, with other points in its first row. */
const withPoints = (report: GridReport, points: string | number): GridEdit => {
  const { rows } = turnover(report);
  return {
    lines: rows.map(({ line }) => line),
    rows: rows.map(({ line }, at) => ({ like: line, cells: at === 0 ? { points } : {} })),
  };
};

test('before the first score it is the grid that score would write; nothing is written', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const report = await asked(session);
  expect(report.isWritten).toBe(false);
  expect(report.grids.map(({ name }) => name)).toEqual([
    'Client',
    'Client grand compte',
    'Prospect',
    'Suspect',
  ]);
  expect(await sheetNamesOf(session)).toEqual(['Comptes']);
  await scored(session);
  const { isWritten: _, table: __, ...after } = await asked(session);
  expect(
    after.grids.map(({ criteria }) => criteria.map(({ rows }) => rows.map(({ points }) => points))),
  ).toEqual(report.grids.map(({ criteria }) => criteria.map(({ rows }) => rows.map(({ points }) => points))));
});

test('points changed are in the very cell, and the next score follows them', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const scores = await column(session, 'Comptes', 'DC Score');
  const before = await asked(session);
  const [first] = turnover(before).rows;
  await written(session, { edits: [withPoints(before, 4)] });
  const cells = await cellsOf(session, 'DC Barème');
  const points = cells?.values.find((row) => row.includes('Points'))?.indexOf('Points') ?? -1;
  const [top = 0] = [cells?.values.findIndex((row) => row.includes('Points'))];
  expect(cells?.values[top + 1 + (first?.line ?? 0)]?.[points]).toBe(4);
  await scored(session);
  expect(await column(session, 'Comptes', 'DC Score')).not.toEqual(scores);
  const undone = await session.pilot.restore();
  expect(undone.ok).toBe(true);
});

test('an edit is tried without being written: more points than the maximum are told, best points follow', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const before = await asked(session);
  const tried = await asked(session, { edits: [withPoints(before, 14)] });
  expect(tried.problems.map(({ code }) => code)).toContain('GRID_POINTS_ABOVE_MAXIMUM');
  expect(turnover(tried).best).toBe(14);
  const unread = await asked(session, { edits: [withPoints(before, 'beaucoup')] });
  expect(turnover(unread)).toMatchObject({ isRead: false, best: null });
  expect(turnover(unread).rows[0]?.points).toBe('beaucoup');
  expect(await asked(session)).toEqual(before);
});

test('bands of a criterion are added and taken away; an overlap and a hole are told', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const before = await asked(session);
  const recency = criterionOf(before, 'Client', 'Jours depuis la dernière commande');
  const { rows } = recency;
  const lines = rows.map(({ line }) => line);
  const [one, two, ...others] = rows;
  if (!one || !two) throw new Error('bands');
  const like = (row: typeof one, cells = {}) => ({ like: row.line, cells });
  const hole = await written(session, {
    edits: [{ lines, rows: [like(one), ...others.map((row) => like(row))] }],
  });
  expect(hole.problems.map(({ code }) => code)).toEqual(['GRID_BAND_HOLE']);
  expect(criterionOf(hole, 'Client', recency.name).rows).toHaveLength(rows.length - 1);
  const again = criterionOf(hole, 'Client', recency.name).rows;
  const [first] = again;
  if (!first) throw new Error('bands');
  const { from, to } = two;
  const mended = await written(session, {
    edits: [
      {
        lines: again.map(({ line }) => line),
        rows: [
          ...again.map((row) => like(row)),
          like(first, { from: from ?? '', to: to ?? '', points: two.points ?? 0 }),
        ],
      },
    ],
  });
  expect(mended.problems).toEqual([]);
  expect(await asked(session)).toEqual({ ...before, ...{ written: [] } });
});

test('notes beside a row stay with it when its points change', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const report = await asked(session);
  const [first] = turnover(report).rows;
  await session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcGrid');
    const count = report.grids.length;
    expect(count).toBeGreaterThan(0);
    const notes = table.columns.add(undefined, undefined, 'Notes');
    notes.getDataBodyRange().getCell(first?.line ?? 0, 0).values = [['vu en comité']];
    await context.sync();
  });
  await written(session, { edits: [withPoints(await asked(session), 9)] });
  expect((await column(session, 'DC Barème', 'Notes'))[first?.line ?? 0]).toBe('vu en comité');
});

test('a ready grid takes the place of what stands, and DC Paramètres agrees', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const made = await written(session, { settings: { grid: 'rfm' } });
  expect(made.isWritten).toBe(true);
  expect(made.grids.map(({ name }) => name)).toContain('RFM');
  expect(await sheetNamesOf(session)).toEqual(['Comptes', '_DC_Restore', 'DC Barème']);
  await session.pilot.writeSettings({ language: 'fr', settings: { grid: 'rfm' } });
  const back = await written(session, { settings: { grid: 'default' } });
  expect(back.grids.map(({ name }) => name)).not.toContain('RFM');
  await written(session, { edits: [withPoints(back, 3)] });
  expect(turnover(await written(session, { settings: { grid: 'default' } })).rows[0]?.points).toBe(10);
  await scored(session);
  expect((await asked(session)).grids[0]?.name).toBe('Client');
});
