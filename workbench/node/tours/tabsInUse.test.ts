import type { ToursReport } from '../../../src/app/report';
import type { Session } from '../openSession';
import { cellsOf, sheetNamesOf, workbookOf } from '../testing/testWorkbook';
import { editTab, plannedTours, TOUR_HEADERS, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

/** What people do to their tabs: delete one, copy one, rename and move one, keep two plans in one workbook. */
jest.setTimeout(240_000);

const { sheet = '', mapping = {} } = TOUR_REQUEST;
const TAB = '2026-S06 Martin';
const TABLE = 'DcTour_2026_06_1';

const retimed = async ({ pilot }: Session, accounts = sheet): Promise<ToursReport> => {
  const result = await pilot.retime({ language: 'fr', sheet: accounts, mapping });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** As Excel copies a sheet with its table: the table's name with a number behind it. The local host gives it a name like any other. */
const copyTab = (session: Session, name: string): Promise<void> =>
  session.excel.Excel.run(async (context) => {
    const copied = context.workbook.worksheets.getItem(TAB).copy('End');
    copied.name = name;
    copied.tables.load('items/name');
    await context.sync();
    const [table] = copied.tables.items;
    if (table) table.name = `${TABLE}3`;
    await context.sync();
  });

const visitsIn = ({ weeks }: ToursReport, tab?: string): readonly string[] =>
  weeks
    .filter((week) => tab === undefined || week.tab === tab)
    .flatMap(({ days }) => days.flatMap(({ stops }) => stops.map(({ visit }) => visit)))
    .sort();

test('a tab the user deleted: its visits are told as taken out, and come back when tours are planned afresh', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const planned = await plannedTours(session);
  const gone = visitsIn(planned, TAB);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).delete();
    await context.sync();
  });
  const report = await retimed(session);
  expect(await sheetNamesOf(session)).not.toContain(TAB);
  expect(report.changes?.removed.map(({ visit }) => visit).sort()).toEqual(gone);
  expect(report.unplanned.filter(({ code }) => code === 'TAKEN_OUT')).toHaveLength(gone.length);
  expect((await retimed(session)).changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  const improved = await plannedTours(session, { start: 'tabs' });
  expect(visitsIn(improved).filter((visit) => gone.includes(visit))).toEqual([]);
  expect(visitsIn(await plannedTours(session))).toEqual(visitsIn(planned));
  expect(await sheetNamesOf(session)).toContain(TAB);
});

test('a tab the user copied: the first one made counts, the copy is told and left as it is', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const planned = await plannedTours(session);
  await copyTab(session, 'Essai');
  await editTab(session, TABLE, ([, ...rest]) => rest);
  const before = await cellsOf(session, 'Essai');
  const report = await retimed(session);
  expect(report.problems.filter(({ code }) => code === 'TOUR_TAB_COPY')).toMatchObject([{ sheet: 'Essai' }]);
  expect(report.changes?.removed).toHaveLength(1);
  expect(visitsIn(report)).toHaveLength(visitsIn(planned).length - 1);
  expect(await cellsOf(session, 'Essai')).toEqual(before);
});

test('the original deleted, its copy is the tour: it is edited, timed and planned as before', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const planned = await plannedTours(session);
  await copyTab(session, 'Ma semaine');
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).delete();
    await context.sync();
  });
  const report = await retimed(session);
  expect(report.problems.map(({ code }) => code)).not.toContain('TOUR_TAB_COPY');
  expect(report.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect(visitsIn(report, 'Ma semaine')).toEqual(visitsIn(planned, TAB));
  expect((await plannedTours(session)).weeks.map(({ tab }) => tab)).toContain('Ma semaine');
  expect(await sheetNamesOf(session)).not.toContain(TAB);
});

test('a tab renamed, moved and rearranged is planned into again, its note and the user’s columns with it', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const planned = await plannedTours(session);
  await editTab(session, TABLE, (rows, at) =>
    rows
      .map((row, k) => row.map((cell, c) => (k === 0 && c === at('Remarque') ? 'sonner deux fois' : cell)))
      .toSorted((a, b) => String(b[at('Compte')]).localeCompare(String(a[at('Compte')]))),
  );
  await session.excel.Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(TAB);
    tab.name = 'Semaine d’Anne';
    tab.position = 0;
    tab.getRange('1:2').insert('Down');
    await context.sync();
  });
  const again = await plannedTours(session);
  expect(await sheetNamesOf(session)).not.toContain(TAB);
  expect(visitsIn(again, 'Semaine d’Anne')).toEqual(visitsIn(planned, TAB));
  expect((await cellsOf(session, 'Semaine d’Anne'))?.values.flat()).toContain('sonner deux fois');
  expect((await retimed(session)).changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
});

test('two people’s plans in one workbook: each list keeps its tabs, whatever is done with the other’s', async () => {
  const session = await workbookOf(TOUR_ROWS);
  const first = await plannedTours(session);
  const rows = TOUR_ROWS.slice(1, 9).map(([, name, ...rest], at) => [
    `N${at}`,
    `Nord ${String(name)}`,
    ...rest,
  ]);
  await session.excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add('Comptes de Paul');
    added.getRangeByIndexes(0, 0, rows.length + 1, TOUR_HEADERS.length).values = [
      TOUR_HEADERS,
      ...rows,
    ] as never;
    await context.sync();
  });
  const tabs = first.weeks.map(({ tab }) => tab);
  const cells = await Promise.all(tabs.map((tab) => cellsOf(session, tab)));
  const second = await plannedTours(session, { sheet: 'Comptes de Paul' });
  expect(second.weeks.map(({ tab }) => tab).filter((tab) => tabs.includes(tab))).toEqual([]);
  for (const [at, tab] of tabs.entries()) expect(await cellsOf(session, tab)).toEqual(cells[at]);
  await editTab(session, TABLE, ([, ...rest]) => rest);
  const mine = await retimed(session);
  expect(mine.changes?.removed).toHaveLength(1);
  expect(mine.weeks.map(({ tab }) => tab).every((tab) => tabs.includes(tab))).toBe(true);
  const his = await retimed(session, 'Comptes de Paul');
  expect(his.changes).toMatchObject({ moved: [], added: [], removed: [], retimed: 0 });
  expect(visitsIn(his)).toEqual(visitsIn(second));
});
