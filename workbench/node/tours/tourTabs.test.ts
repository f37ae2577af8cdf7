import { readTourTabs } from '../../../src/app/tours/readTourTabs';
import type { AppContext } from '../../../src/app/appContext';
import type { TourTab } from '../../../src/app/tours/parseTourTab';
import { ExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { Session } from '../openSession';
import { workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const tabsOf = async ({ excel }: Session): Promise<readonly TourTab[]> => {
  const tabs = await readTourTabs({ workbook: new ExcelWorkbook(excel) } as unknown as AppContext);
  if (!tabs.ok) throw new Error(JSON.stringify(tabs.failure));
  return tabs.value;
};

test('tabs are read back with what was written: visits, days, times, whose they are', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const report = await plannedTours(session);
  const tabs = await tabsOf(session);
  expect(tabs.map(({ sheetName }) => sheetName).sort()).toEqual(report.weeks.map(({ tab }) => tab).sort());
  expect(new Set(tabs.map(({ rep }) => rep))).toEqual(new Set(['Anne Martin', 'Paul Petit']));
  const stops = report.weeks.flatMap(({ days }) => days.flatMap(({ stops: all }) => all));
  const rows = tabs.flatMap(({ rows: all }) => all);
  expect(rows.map(({ accountKey }) => accountKey).sort()).toEqual(stops.map(({ key }) => key).sort());
  for (const { day, begins, planned, status, pin } of rows) {
    expect(planned).toEqual({ day, begins });
    expect([status, pin]).toEqual(['toBook', null]);
  }
});

test('a renamed, moved, rearranged tab is read all the same', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  const [before] = await tabsOf(session);
  if (!before) throw new Error('no tab');
  await session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(before.sheetName);
    sheet.name = 'Ma semaine';
    sheet.position = 0;
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('B:C').insert('Right');
    await context.sync();
  });
  await editTab(session, before.table, (rows, at) => {
    const sorted = rows.toSorted((a, b) => String(b[at('Compte')]).localeCompare(String(a[at('Compte')])));
    return sorted.map((row, k) =>
      row.map((cell, column) => (k === 0 && column === at('Épingle') ? 'j' : cell)),
    );
  });
  const [after] = await tabsOf(session);
  expect(after?.sheetName).toBe('Ma semaine');
  const known = ({ visitId, day, begins }: TourTab['rows'][number]): string =>
    JSON.stringify([visitId, day, begins]);
  expect(after?.rows.map(known).sort()).toEqual(before.rows.map(known).sort());
  expect(after?.rows.map(({ pin }) => pin)).toEqual(['day', ...before.rows.slice(1).map(() => null)]);
});

test('what cannot be read is told apart from what is not there', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  const [tab] = await tabsOf(session);
  await editTab(session, tab?.table ?? '', (rows, at) => {
    const [first = [], ...rest] = rows;
    const typed: Record<string, string> = {
      Jour: 'mardi',
      Heure: '14h30',
      Statut: 'peut-être',
      Épingle: 'Q',
    };
    const edited = [...first];
    for (const [header, text] of Object.entries(typed)) edited[at(header)] = text;
    const added = first.map((_, column) => (column === at('Compte') ? 'Chez Léo' : ''));
    return [edited, ...rest, added];
  });
  const [read] = await tabsOf(session);
  expect(read?.rows[0]).toMatchObject({ begins: 14.5 * 3600, status: null, pin: undefined });
  /** Tuesday of week 6 of 2026. */
  expect(read?.rows[0]?.day).toBe(46056);
  expect(read?.rows.at(-1)).toMatchObject({
    ...{ visitId: '', accountKey: '', accountText: 'Chez Léo' },
    ...{ day: null, begins: null, planned: null },
  });
});

test('a workbook without tours has no tabs', async () => {
  expect(await tabsOf(await workbookOf(TOUR_ROWS))).toEqual([]);
});
