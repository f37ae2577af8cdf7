import { openSession } from './openSession';
import { buildReport, readReport } from './testing/reportWorkbook';
import { FIXED_CLOCK } from './testing/testWorkbook';

test('charts, rules, lists, page layout, pictures and links come back from the file as they were set', async () => {
  const { host, excel } = openSession({ language: 'fr', clock: FIXED_CLOCK });
  const before = await excel.Excel.run(async (context) => {
    buildReport(context);
    await context.sync();
    return readReport(context);
  });
  // This client has no way to read a fill.
  const fills = () =>
    host.model.sheets[0]?.charts.map(({ series, props: { format, plotArea } }) => [
      format,
      plotArea,
      series.map(({ props, points }) => [props['format'], points]),
    ]);
  const filled = fills();
  expect(filled?.[0]).toMatchObject([
    { fill: { color: '#FFFFFF' } },
    {},
    [
      [{ fill: { color: '#2F5597' } }, { 0: {} }],
      [{ line: { lineStyle: 'Dash' } }, {}],
    ],
  ]);
  const outlines = () => {
    const [sheet] = host.model.sheets;
    return [...(sheet?.rows ?? []), ...(sheet?.columns ?? [])].flatMap(([at, { outlineLevel }]) =>
      outlineLevel ? [[at, outlineLevel]] : [],
    );
  };
  expect(outlines()).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
  expect((await host.open(await host.save(), 'synthese.xlsx')).ok).toBe(true);
  expect(await excel.Excel.run(readReport)).toEqual(before);
  expect(fills()).toEqual(filled);
  expect(outlines()).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
});

test('reading the options of an opened report changes nothing in its file', async () => {
  const { host, excel } = openSession({ language: 'fr', clock: FIXED_CLOCK });
  await excel.Excel.run(async (context) => {
    buildReport(context);
    await context.sync();
  });
  await host.open(await host.save(), 'synthese.xlsx');
  const untouched = Buffer.from(await host.save());
  await excel.Excel.run(readReport);
  expect(untouched.equals(Buffer.from(await host.save()))).toBe(true);
});
