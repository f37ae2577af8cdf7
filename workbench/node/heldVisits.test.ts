import type { SheetRequest } from '../../src/app/dcPilot';
import type { Session } from './openSession';
import { fill, rowsOf } from './testing/ownTableRows';
import { workbookOf } from './testing/testWorkbook';
import { editTab, plannedTours, TOUR_REQUEST, TOUR_ROWS } from './testing/tourWorkbook';

jest.setTimeout(60_000);

const { language, sheet, mapping } = TOUR_REQUEST;
/** A day after the two weeks planned. */
const LATER = '2026-02-20';
const REQUEST: SheetRequest = { language, sheet, mapping, settings: { today: LATER } } as SheetRequest;

const followed = async (
  { pilot }: Session,
  settings: Readonly<Record<string, string>> = { today: LATER },
) => {
  const result = await pilot.followup({ ...REQUEST, settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Plans, then closes the first three stops of the first tab: made with a note, missed, still to come. */
const closedTab = async (): Promise<{ session: Session; keys: string[] }> => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  const keys: string[] = [];
  await editTab(session, 'DcTour_2026_06_1', (rows, at) =>
    rows.map((row, k) => {
      const [status, note] = [
        ['fait', 'Devis demandé'],
        ['manqué', ''],
        ['confirmé', ''],
      ][k] ?? ['', ''];
      if (k < 3) keys.push(String(row[at('DC Clé')]));
      return row.map((cell, column) =>
        k < 3 && column === at('Statut')
          ? (status ?? '')
          : k === 0 && column === at('Remarque')
            ? (note ?? '')
            : cell,
      );
    }),
  );
  return { session, keys };
};

test('visits closed in a tour tab become lines of DC Suivi, once, with the rep’s note', async () => {
  const { session, keys } = await closedTab();
  const report = await followed(session);
  expect(report.lines).toEqual({ count: 2, done: 1, withoutAccount: 0, added: 2 });
  const rows = await rowsOf(session, 'DcFollowup');
  expect(rows.map((row) => [row['DC Clé'], row['Statut'], row['Nature'], row['Commercial']])).toEqual([
    [keys[0], 'fait', 'visite', 'Anne Martin'],
    [keys[1], 'manqué', 'visite', 'Anne Martin'],
  ]);
  expect((await followed(session)).lines).toEqual({ count: 2, done: 1, withoutAccount: 0, added: 0 });
});

test('what was written on such a line stays, and the visit is not taken over a second time when its line was moved to another day', async () => {
  const { session } = await closedTab();
  await followed(session);
  await session.excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('DcFollowup').getDataBodyRange();
    const header = context.workbook.tables.getItem('DcFollowup').getHeaderRowRange();
    body.load('values');
    header.load('values');
    await context.sync();
    const at = (name: string): number => (header.values[0] as string[]).indexOf(name);
    body.getCell(0, at('Obstacle')).values = [['prix']];
    body.getCell(0, at('Date')).values = [[Number((body.values[0] as number[])[at('Date')]) + 1]];
    await context.sync();
  });
  const report = await followed(session);
  expect(report.lines).toMatchObject({ count: 2, added: 0 });
  expect(report.obstacles).toEqual([{ obstacle: 'prix', count: 1, trend: 'steady' }]);
});

test('a line the rep wrote himself for the same account and day is that visit', async () => {
  const { session, keys } = await closedTab();
  const [first] = await rowsOf(session, 'DcTour_2026_06_1');
  await followed(session, { today: '2026-01-31' });
  await fill(session, 'DcFollowup', [{ Date: first?.['Jour'] ?? '', Compte: keys[0] ?? '', Statut: 'fait' }]);
  expect((await followed(session)).lines).toMatchObject({ count: 2, added: 1 });
});

test('nothing that lies ahead was made', async () => {
  const { session } = await closedTab();
  expect((await followed(session, { today: '2026-01-31' })).lines).toMatchObject({ count: 0, added: 0 });
});

test('the preview says what the write would add, and writes nothing', async () => {
  const { session } = await closedTab();
  const preview = await session.pilot.previewFollowup(REQUEST);
  expect(preview.ok && preview.value.report.lines.added).toBe(2);
  await expect(rowsOf(session, 'DcFollowup')).rejects.toThrow();
});

test('visits planned in tabs and not closed yet are scheduled', async () => {
  const { session } = await closedTab();
  const tabRows = await Promise.all(
    ['DcTour_2026_06_1', 'DcTour_2026_07_1', 'DcTour_2026_06_2', 'DcTour_2026_07_2'].map((name) =>
      rowsOf(session, name).catch(() => []),
    ),
  );
  const planned = tabRows.flat().length;
  const { team } = await followed(session, { today: '2026-01-31' });
  expect(planned).toBeGreaterThan(3);
  /** All but the two that are said to be closed. */
  expect(team.progress.scheduled).toBe(planned - 2);
});
