import { ExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { ReportWrite } from '../../src/sheet/reportWrite';
import { openSession } from './openSession';
import type { Session } from './openSession';
import { NEW_SECTION, planOf, testReport } from './testing/testReport';
import { FIXED_CLOCK, cellsOf, sheetNamesOf, snapshotOf } from './testing/testWorkbook';

const NAME = 'DC Synthèse';

const write = async ({ excel }: Session, report: ReportWrite): Promise<void> => {
  const applied = await new ExcelWorkbook(excel).apply(planOf(report));
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
};
const opened = async (...reports: readonly ReportWrite[]): Promise<Session> => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  for (const report of reports) await write(session, report);
  return session;
};
const undo = async ({ excel }: Session) => {
  const undone = await new ExcelWorkbook(excel).undo();
  if (!undone.ok) throw new Error(JSON.stringify(undone.failure));
  return undone.value;
};
const edit = ({ excel }: Session, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(NAME));
    await context.sync();
  });
const sheetOf = ({ host }: Session) => host.model.sheets.find(({ name }) => name === NAME);
/** First three columns, as far as there is something. */
const texts = async (session: Session) =>
  (await cellsOf(session, NAME))?.values.map((row) => row.slice(0, 3).join('|'));
const seen = (session: Session) => ({
  sheet: snapshotOf(session)[NAME],
  charts: sheetOf(session)?.charts.map(({ name, left, top, width, height, series }) => ({
    ...{ name, left, top, width, height },
    series: series.map(({ values, categories }) => [values, categories]),
  })),
  names: session.host.model.names,
});

test('sections stand under each other, with table, figures and chart', async () => {
  const session = await opened(testReport(2));
  expect(await texts(session)).toEqual([
    'Synthèse||',
    '=pas une formule||',
    '||',
    'Commerciaux||',
    '2 commerciaux||',
    'Commercial|Visites|Part',
    'Anne|100|0.5',
    'Karim|101|1',
    '||',
    '||',
    '||',
    '||',
    'Argent||',
    'Coût|161.19|par visite',
    'Double|0|',
  ]);
  const [chart] = sheetOf(session)?.charts ?? [];
  expect(
    chart?.series.map(({ values, categories, props }) => [values, categories, props['axisGroup']]),
  ).toEqual([
    ["='DC Synthèse'!$B$7:$B$8", "='DC Synthèse'!$A$7:$A$8", undefined],
    ["='DC Synthèse'!$C$7:$C$8", "='DC Synthèse'!$A$7:$A$8", 'Secondary'],
  ]);
});

test('the same report twice leaves the same sheet', async () => {
  const session = await opened(testReport(3));
  const once = seen(session);
  await write(session, testReport(3));
  expect(seen(session)).toEqual(once);
});

test('more rows push down what follows; what the user put on the sheet stays beside its neighbours', async () => {
  const session = await opened(testReport(2));
  await edit(session, (sheet) => {
    sheet.getRange('H14').values = [['à revoir']];
    sheet.getRange('A20').values = [['Mes notes']];
    sheet.charts.add('Pie', sheet.getRange('A7:B8')).name = 'Le mien';
  });
  await write(session, testReport(8, [NEW_SECTION]));
  const cells = await cellsOf(session, NAME);
  const rows = cells?.values ?? [];
  const money = rows.findIndex(([first]) => first === 'Coût');
  expect(rows[money]?.[7]).toBe('à revoir');
  const row = (text: string): number => rows.findIndex(([first]) => first === text);
  expect([row('Couverture'), row('Commerciaux'), row('Rose'), row('Argent')]).toEqual([3, 6, 16, 18]);
  expect(row('Mes notes') - row('Double')).toBe(5);
  const charts = sheetOf(session)?.charts ?? [];
  expect(charts.map(({ name }) => name)).toEqual(['DcSummaryReps', 'Le mien']);
  expect(charts[0]?.series[0]?.values).toBe("='DC Synthèse'!$B$10:$B$17");
});

test('fewer rows leave blank ones and a table of the right size', async () => {
  const session = await opened(testReport(8));
  await write(session, testReport(2));
  expect(sheetOf(session)?.tables[0]?.rect).toEqual({ top: 5, bottom: 7, left: 0, right: 2 });
  expect((await texts(session))?.slice(7, 12)).toEqual(['Karim|101|1', '||', '||', '||', '||']);
});

test.each([
  ['more rows', testReport(2), testReport(8)],
  ['fewer rows', testReport(8), testReport(2)],
  ['a new section', testReport(2), testReport(8, [NEW_SECTION])],
  ['a section less', testReport(4, [NEW_SECTION]), testReport(2)],
])('a rewrite with %s is taken back whole', async (_, first, second) => {
  const session = await opened(first);
  await edit(session, (sheet) => {
    sheet.getRange('A40').values = [['Mes notes']];
  });
  const before = seen(session);
  await write(session, second);
  expect(seen(session)).not.toEqual(before);
  expect((await undo(session)).kept).toEqual([]);
  expect(seen(session)).toEqual(before);
});

test('a first write is taken back without a trace', async () => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  const before = JSON.stringify(snapshotOf(session));
  await write(session, testReport(4));
  await undo(session);
  expect(JSON.stringify(snapshotOf(session))).toBe(before);
  expect(session.host.model.names).toEqual([]);
});

test('a report edited since stays whole', async () => {
  const session = await opened(testReport(2));
  await edit(session, (sheet) => {
    sheet.getRange('B7').values = [[5]];
  });
  expect((await undo(session)).kept).toEqual([{ address: "'DC Synthèse'!A1:A16", why: 'EDITED_SINCE' }]);
  expect(await sheetNamesOf(session)).toContain(NAME);
});

test('whatever breaks while a report is rewritten, it is as before', async () => {
  const prepare = () => opened(testReport(2));
  const counting = await prepare();
  let requests = 0;
  const request = counting.host.request.bind(counting.host);
  const counted: Session['host']['request'] = (...body) => {
    requests++;
    return request(...body);
  };
  Object.defineProperty(counting.host, 'request', { value: counted });
  const second = testReport(8, [NEW_SECTION]);
  await write(counting, second);
  for (let at = 0; at < requests; at++) {
    for (const action of [0, 2, 5, 9, 20]) {
      const session = await prepare();
      const before = seen(session);
      Object.assign(session.host.faults, { failAfterRequests: at, failAtAction: action });
      const applied = await new ExcelWorkbook(session.excel).apply(planOf(second));
      session.host.faults.failAtAction = null;
      if (!applied.ok) expect([at, action, seen(session)]).toEqual([at, action, before]);
    }
  }
}, 120_000);

test('saved and opened again, the report is found and rewritten where it stands', async () => {
  const session = await opened(testReport(2));
  const saved = await session.host.save();
  const again = openSession({ language: 'fr', clock: FIXED_CLOCK });
  await again.host.open(saved, 'Synthèse.xlsx');
  await write(again, testReport(8));
  expect(await sheetNamesOf(again)).toEqual(await sheetNamesOf(session));
  const [chart] = sheetOf(again)?.charts ?? [];
  expect(chart).toMatchObject({ name: 'DcSummaryReps', type: 'ColumnClustered' });
  expect(chart?.series.map(({ values }) => values)).toEqual([
    "='DC Synthèse'!$B$7:$B$14",
    "='DC Synthèse'!$C$7:$C$14",
  ]);
});
