import type { Session } from '../openSession';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

/** A week before the day of the tests. */
const PAST = { from: '2025-12-15', weeks: 1 };
const PAST_TAB = '2025-S51 Martin';

const visibilityOf = (session: Session, name: string): string | undefined =>
  session.host.model.sheets.find((sheet) => sheet.name === name)?.visibility;

const withPastTours = async (): Promise<Session> => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session, PAST);
  await editTab(session, 'DcTour_2025_51_1', (rows, at) =>
    rows.map((row, k) =>
      k === 0 ? row.map((cell, c) => (c === at('Remarque') ? 'vu le patron' : cell)) : row,
    ),
  );
  return session;
};

const lineOf = async (session: Session): Promise<string> =>
  ((await cellsOf(session, 'DC Tournées'))?.values ?? [])
    .flat()
    .map(String)
    .filter((text) => text.includes('masqué'))
    .join('|');

test('tours planned later on hide the tabs of weeks gone by, with their notes; undo shows them again', async () => {
  const session = await withPastTours();
  const before = snapshotOf(session)[PAST_TAB];
  const report = await plannedTours(session);
  expect(report.hidden).toEqual(expect.arrayContaining([PAST_TAB]));
  expect(visibilityOf(session, PAST_TAB)).toBe('Hidden');
  expect(visibilityOf(session, '2026-S06 Martin')).toBe('Visible');
  expect(snapshotOf(session)[PAST_TAB]).toEqual({ ...Object(before), visibility: 'Hidden' });
  expect(await lineOf(session)).toMatch(
    /onglets? passés? (est|sont) masqués? : clic droit sur un onglet, Afficher\./,
  );
  expect((await plannedTours(session)).hidden).toEqual([]);
  expect(await lineOf(session)).toMatch(/masqué/);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(visibilityOf(session, PAST_TAB)).toBe('Hidden');
});

test('an undo of the write that hid them shows them again', async () => {
  const session = await withPastTours();
  await plannedTours(session);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(visibilityOf(session, PAST_TAB)).toBe('Visible');
  const rows = (await cellsOf(session, PAST_TAB))?.values ?? [];
  expect(rows.flat()).toContain('vu le patron');
});

test('the setting leaves them in sight, a preview hides nothing, and neither do times given anew', async () => {
  const session = await withPastTours();
  const preview = await session.pilot.previewTours({
    ...{ language: 'fr', sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick' },
  });
  expect(preview.ok && preview.value.report.hidden).toContain(PAST_TAB);
  expect(visibilityOf(session, PAST_TAB)).toBe('Visible');
  const report = await plannedTours(session, { settings: { hidePastTabs: 'no' } });
  expect(report.hidden).toEqual([]);
  expect(visibilityOf(session, PAST_TAB)).toBe('Visible');
  const retimed = await session.pilot.retime({ language: 'fr' });
  expect(retimed.ok && retimed.value.hidden).toEqual([]);
  expect(visibilityOf(session, PAST_TAB)).toBe('Visible');
});
