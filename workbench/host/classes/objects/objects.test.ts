import { hostWithClient } from '../../../node/testing/hostWithClient';

const { host, client } = hostWithClient();
afterAll(() => client.close());

const ROWS = [
  ['Ville', 'CA', 'Classe'],
  ['Lyon', 300, 'B'],
  ['Nantes', 900, 'A'],
  ['lille', 120, 'C'],
  ['Brest', '', 'C'],
];

const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => work(context, context.workbook.worksheets.getActiveWorksheet()));

beforeEach(async () => {
  host.createNew('fr-FR');
  await run(async (context, sheet) => {
    sheet.getRange('A1:C5').values = ROWS;
    await context.sync();
  });
});

test('sorting keeps rows together, blanks last, letters without case', async () => {
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange('A1:C5');
    range.sort.apply([{ key: 0, ascending: true }], false, true);
    range.load('values');
    const byTurnover = sheet.getRange('A2:C5');
    await context.sync();
    const first = range.values.map((row) => row[0]);
    byTurnover.sort.apply([{ key: 1, ascending: false }]);
    byTurnover.load('values');
    await context.sync();
    return [first, byTurnover.values.map((row) => row[0])];
  });
  expect(values).toEqual([
    ['Ville', 'Brest', 'lille', 'Lyon', 'Nantes'],
    ['Nantes', 'Lyon', 'lille', 'Brest'],
  ]);
});

test('a formula moves with its row when the block is sorted', async () => {
  const formulas = await run(async (context, sheet) => {
    sheet.getRange('D2:D3').formulas = [['=B2*2'], ['=B3*2']];
    sheet.getRange('A2:D3').sort.apply([{ key: 1, ascending: false }]);
    const column = sheet.getRange('A2:D3').load('formulas');
    await context.sync();
    return column.formulas;
  });
  expect(formulas).toEqual([
    ['Nantes', 900, 'A', '=B2*2'],
    ['Lyon', 300, 'B', '=B3*2'],
  ]);
});

test('a filter really hides rows, of the sheet and of a table', async () => {
  const hidden = () =>
    [...(host.model.sheets[0]?.rows ?? [])].filter(([, line]) => line.filtered).map(([row]) => row + 1);
  await run(async (context, sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C5'), 2, { filterOn: 'Values', values: ['C'] });
    await context.sync();
  });
  expect(hidden()).toEqual([2, 3]);
  await run(async (context, sheet) => {
    sheet.autoFilter.remove();
    const table = sheet.tables.add('A1:C5', true);
    table.columns.getItem('CA').filter.applyCustomFilter('>=200');
    await context.sync();
  });
  expect(hidden()).toEqual([4, 5]);
});

test('a chart takes names and categories from its block and gives them back', async () => {
  const chart = await run(async (context, sheet) => {
    const made = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Auto');
    made.title.text = 'CA par ville';
    made.setPosition('E2', 'J15');
    const series = made.series.getItemAt(0);
    series.format.fill.setSolidColor('#17365D');
    series.points.getItemAt(1).format.fill.setSolidColor('orange');
    made.load('name,id,chartType,left');
    series.load('name');
    await context.sync();
    return { type: made.chartType, left: made.left, series: series.name };
  });
  expect(chart).toEqual({ type: 'ColumnClustered', left: 192, series: 'CA' });
  expect(host.model.sheets[0]?.charts[0]).toMatchObject({
    series: [
      {
        values: '=Feuil1!$B$2:$B$5',
        categories: '=Feuil1!$A$2:$A$5',
        props: { format: { fill: { color: '#17365D' } } },
        points: { 1: { format: { fill: { color: '#FFA500' } } } },
      },
    ],
    props: { title: { text: 'CA par ville' } },
  });
});

test('conditional formats: newest first, rule and format kept, deleted by id', async () => {
  const [types, left] = await run(async (context, sheet) => {
    const formats = sheet.getRange('B2:B5').conditionalFormats;
    formats.add('DataBar').dataBar.positiveFormat.fillColor = '#638EC6';
    const custom = formats.add('Custom');
    custom.custom.rule.formula = '=$B2<200';
    custom.custom.format.font.color = '#808080';
    custom.custom.format.font.italic = true;
    formats.load('items/type,items/priority');
    await context.sync();
    const seen = formats.items.map(({ type, priority }) => [type, priority]);
    formats.items.find(({ type }) => type === 'DataBar')?.delete();
    const count = formats.getCount();
    await context.sync();
    return [seen, count.value];
  });
  expect(types).toEqual([
    ['Custom', 0],
    ['DataBar', 1],
  ]);
  expect(left).toBe(1);
  expect(host.model.sheets[0]?.conditionalFormats[0]).toMatchObject({
    rule: { formula: '=$B2<200' },
    format: { font: { color: '#808080', italic: true } },
  });
});

test('a validation replaces the one under it and splits the rest', async () => {
  const rule = await run(async (context, sheet) => {
    sheet.getRange('C2:C5').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B,C' } };
    sheet.getRange('C3').dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
    };
    const validation = sheet.getRange('C2').dataValidation.load('type,rule');
    await context.sync();
    return [validation.type, validation.rule];
  });
  expect(rule).toEqual(['List', { list: { inCellDropDown: true, source: 'A,B,C' } }]);
  expect(host.model.sheets[0]?.dataValidations.map(({ rects }) => rects.length)).toEqual([2, 1]);
});

test('page layout, print titles and print area', async () => {
  const layout = await run(async (context, sheet) => {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.setPrintArea('A1:C5');
    sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
    sheet.pageLayout.load('orientation,topMargin,paperSize');
    const titles = sheet.pageLayout.getPrintTitleRows().load('address');
    await context.sync();
    return [sheet.pageLayout.orientation, sheet.pageLayout.topMargin, titles.address];
  });
  expect(layout).toEqual(['Landscape', 72, 'Feuil1!1:1']);
});

test('page breaks stand before their rows and columns, once each, and move with them', async () => {
  const before = await run(async (context, sheet) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add('A41');
    rows.add(sheet.getRange('B20:C22'));
    rows.add('A41');
    columns.add('D1');
    await context.sync();
    sheet.getRange('5:9').insert('Down');
    rows.load('items/rowIndex,items/columnIndex');
    columns.load('items/rowIndex,items/columnIndex');
    const cell = rows.getItem(1).getCellAfterBreak().load('address');
    const count = rows.getCount();
    await context.sync();
    const placeOf = ({ rowIndex, columnIndex }: Excel.PageBreak) => [rowIndex, columnIndex];
    return [rows.items.map(placeOf), columns.items.map(placeOf), cell.address, count.value];
  });
  expect(before).toEqual([
    [
      [24, 0],
      [45, 0],
    ],
    [[0, 3]],
    'Feuil1!A46',
    2,
  ]);
  const after = await run(async (context, sheet) => {
    sheet.horizontalPageBreaks.getItem(0).delete();
    sheet.verticalPageBreaks.removePageBreaks();
    const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
    await context.sync();
    return counts.map(({ value }) => value);
  });
  expect(after).toEqual([1, 0]);
});

test('a picture has its own size; other shapes are unknown', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAADUlEQVR4nGNgGAWDEwAAAZAAAf2s1bkAAAAASUVORK5CYII=';
  const size = await run(async (context, sheet) => {
    const shape = sheet.shapes.addImage(png).load('width,height');
    await context.sync();
    return [shape.width, shape.height];
  });
  expect(size).toEqual([6, 3]);
  const shown = await run(async (context, sheet) => {
    const shape = sheet.shapes.getItemAt(0);
    shape.visible = false;
    shape.load('visible');
    await context.sync();
    return shape.visible;
  });
  expect(shown).toBe(false);
  const refused = await run(async (context, sheet) => {
    sheet.shapes.addTextBox('x');
    return context.sync().catch((error: OfficeExtension.Error) => error.code);
  });
  expect(refused).toBe('ApiNotFound');
});

test('an option nobody plays is refused, not swallowed', async () => {
  const code = await run(async (context, sheet) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    chart.series.getItemAt(0).gradientMaximumColor = '#FF0000';
    return context
      .sync()
      .catch((error: OfficeExtension.Error) => [error.code, error.debugInfo.errorLocation]);
  });
  expect(code).toEqual(['ApiNotFound', 'ChartSeries.gradientMaximumColor']);
});
