import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const TAB = 'DcTour_2026_06_1';
const SHEET = 'DC Non planifiées';
const { sheet = '', mapping = {} } = TOUR_REQUEST;

const retimed = async ({ pilot }: Session): Promise<ToursReport> => {
  const result = await pilot.retime({ language: 'fr', sheet, mapping });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

interface Listed {
  readonly visit: string;
  readonly reason: string;
  readonly rep: string;
}

const listed = async (session: Session): Promise<readonly Listed[]> => {
  const cells = (await cellsOf(session, SHEET))?.values ?? [];
  const top = cells.findIndex((row) => row.includes('DC Visite'));
  const [visit, reason, rep] = ['DC Visite', 'Raison', 'Commercial'].map((name) =>
    (cells[top] ?? []).indexOf(name),
  );
  return cells
    .slice(top + 1)
    .map((row) => ({
      visit: String(row[visit ?? -1] ?? ''),
      reason: String(row[reason ?? -1] ?? ''),
      rep: String(row[rep ?? -1] ?? ''),
    }))
    .filter((row) => row.visit !== '');
};

/** The figure beside its label in `DC Tournées`. */
const figureOf = async (session: Session, label: string): Promise<RawCell | undefined> => {
  for (const row of (await cellsOf(session, 'DC Tournées'))?.values ?? []) {
    const at = row.indexOf(label);
    if (at >= 0) return row[at + 1];
  }
  return undefined;
};

const started = async (): Promise<Session> => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  return session;
};

/** Takes out the first row of the tab; its visit and the account's name as the tab shows it. */
const firstTakenOut = async (session: Session): Promise<{ id: string; name: RawCell }> => {
  let taken = { id: '', name: '' as RawCell };
  await editTab(session, TAB, ([first = [], ...rest], at) => {
    taken = { id: String(first[at('DC Visite')]), name: first[at('Compte')] ?? '' };
    return rest;
  });
  return taken;
};

test('a stop taken out is listed with its reason, counted as without a place, and stays listed', async () => {
  const session = await started();
  const before = await listed(session);
  const { id } = await firstTakenOut(session);
  const report = await retimed(session);
  const taken = { visit: id, reason: 'Retirée de sa tournée à la main.', rep: 'Anne Martin' };
  expect(await listed(session)).toContainEqual(taken);
  expect(await listed(session)).toHaveLength(before.length + 1);
  expect(report.unplanned).toContainEqual(
    expect.objectContaining({ key: id.split('#')[0], code: 'TAKEN_OUT' }),
  );
  expect(await figureOf(session, 'Visites sans place')).toBe(before.length + 1);
  expect(report.insight.valueShare).toBeLessThan(1);
  await retimed(session);
  expect(await listed(session)).toContainEqual(taken);
  const improved = await plannedTours(session, { start: 'tabs' });
  expect(improved.unplanned.map(({ code }) => code)).toContain('TAKEN_OUT');
  expect(await listed(session)).toContainEqual(taken);
});

test('an account written into the tour by its name again is off the list, and stays off it', async () => {
  const session = await started();
  const before = await listed(session);
  const { id, name } = await firstTakenOut(session);
  await retimed(session);
  await editTab(session, TAB, (rows, at) => [
    ...rows,
    (rows[0] ?? []).map((_, column) => (column === at('Compte') ? name : '')),
  ]);
  const report = await retimed(session);
  expect(report.changes?.added).toHaveLength(1);
  expect(await listed(session)).toEqual(before);
  await retimed(session);
  expect(await listed(session)).toEqual(before);
  const improved = await plannedTours(session, { start: 'tabs' });
  expect(improved.unplanned.map(({ code }) => code)).not.toContain('TAKEN_OUT');
  expect(id).toMatch(/^C\d+#/);
});

test('a postponed visit waits on the list until it has a day again', async () => {
  const session = await started();
  let id = '';
  await editTab(session, TAB, ([first = [], ...rest], at) => {
    id = String(first[at('DC Visite')]);
    return [first.map((cell, column) => (column === at('Statut') ? 'reporté' : cell)), ...rest];
  });
  await retimed(session);
  await retimed(session);
  expect(await listed(session)).toContainEqual({
    ...{ visit: id, reason: 'Reportée, sans nouvelle date.', rep: 'Anne Martin' },
  });
  await editTab(session, TAB, (rows, at) =>
    rows.map((row) =>
      row[at('DC Visite')] === id
        ? row.map((cell, column) => (column === at('Statut') ? 'à prendre' : cell))
        : row,
    ),
  );
  await retimed(session);
  expect((await listed(session)).map(({ visit }) => visit)).not.toContain(id);
});

test('planned with too little time, the list keeps its reasons when times are given anew, and is taken back whole', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session, { settings: { maxVisitsPerDay: '1', repDaysPerWeek: '2' } });
  const before = await listed(session);
  expect(before.length).toBeGreaterThan(2);
  await firstTakenOut(session);
  const cells = snapshotOf(session)[SHEET];
  const report = await retimed(session);
  expect(report.unplanned).toHaveLength(before.length + 1);
  const after = await listed(session);
  for (const row of before) expect(after).toContainEqual(row);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(snapshotOf(session)[SHEET]).toEqual(cells);
  await plannedTours(session);
  expect((await listed(session)).map(({ reason }) => reason)).not.toContain(
    'Retirée de sa tournée à la main.',
  );
});
