import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellStyle, Scalar, WorkbookModel } from '../model/types';
import { addSheet, createWorkbook, nextId } from '../model/workbookModel';
import { comparable } from './testing/comparable';
import { openBytes, partText, saveNew } from './testing/files';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** One of everything the model holds. */
function fullWorkbook(): WorkbookModel {
  const workbook = createWorkbook({ name: 'tout.xlsx', sheets: ['Comptes', 'Été "2026"'], dateSystem: 1904 });
  const [sheet, other] = workbook.sheets;
  if (!sheet || !other) throw new Error('Two sheets were asked for.');
  const values: Scalar[][] = [
    ['Nom', 'CA', 'Taux\ndeux lignes'],
    ['  Été  ', 12.5, 0.1 + 0.2],
    ['_x000D_ & <b>', -1e-300, true],
    ['', null, { error: '#DIV/0!' }],
    ['\u0001🍣', 1e21, { error: '#N/A' }],
  ];
  values.forEach((row, r) => row.forEach((value, c) => sheet.cells.set(r, c, value)));
  sheet.cells.setFormula(6, 0, { text: '=SUM(B2:B3)' });
  sheet.cells.set(6, 0, 12.5);
  sheet.cells.setFormula(7, 0, { text: '=_xlnm & XLOOKUP("a",A:A,B:B)' });
  sheet.cells.set(7, 0, 'texte');
  sheet.cells.setFormula(8, 0, {
    text: '=TRANSPOSE(A1:B1)',
    array: { top: 8, left: 0, bottom: 9, right: 0 },
  });
  sheet.cells.setFormula(8, 4, { text: '=UNIQUE(A1:A3)', spill: { top: 8, left: 4, bottom: 10, right: 4 } });
  sheet.cells.set(8, 4, 'Nom');
  const style: CellStyle = {
    numberFormat: '#,##0.00\\ "€"',
    font: {
      name: 'Arial',
      size: 9,
      color: '#FF0000',
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
      superscript: true,
    },
    fill: { color: '#FFFF00', pattern: 'Gray25', patternColor: '#00FF00' },
    borders: {
      EdgeTop: { style: 'Continuous', weight: 'Thick', color: '#0000FF' },
      DiagonalUp: { style: 'Dash', weight: 'Thin', color: '#000000' },
    },
    alignment: {
      horizontal: 'CenterAcrossSelection',
      vertical: 'Top',
      wrap: true,
      indent: 2,
      rotation: -45,
      readingOrder: 'RightToLeft',
    },
    protection: { locked: false, formulaHidden: true },
  };
  sheet.cells.setStyleId(1, 1, workbook.styles.intern(style));
  sheet.cells.setStyleId(40, 40, workbook.styles.intern({ fill: { color: '#ABCDEF' } }));
  sheet.rows
    .set(2, { size: 30, hidden: true })
    .set(3, { outlineLevel: 2 })
    .set(50, { collapsed: true, style: workbook.styles.intern({ font: { bold: true } }) });
  sheet.columns
    .set(1, { size: 75, outlineLevel: 1 })
    .set(2, { hidden: true })
    .set(16_383, { size: 36, style: workbook.styles.intern({ numberFormat: '0%' }) });
  sheet.merges.push({ top: 20, left: 0, bottom: 21, right: 3 });
  sheet.hyperlinks
    .set('1,0', { address: 'https://example.com/?a=1&b=2', screenTip: 'Aller' })
    .set('2,0', { documentReference: '\'Été "2026"\'!A1', textToDisplay: 'là' });
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tabColor = '#70AD47';
  sheet.showGridlines = false;
  sheet.standardWidth = 12;
  sheet.selection = { top: 3, left: 1, bottom: 4, right: 2 };
  sheet.customProperties.set('dc', 'valeur é🍣');
  sheet.protection = {
    isProtected: true,
    options: { allowSort: true, allowFormatCells: true, selectionMode: 'Unlocked' },
  };
  Object.assign(sheet.pageLayout, {
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    leftMargin: 36,
    rightMargin: 36,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: true,
    printArea: 'A1:C9',
    printTitleRows: '1:1',
    printTitleColumns: 'A:B',
    horizontalPageBreaks: 'A20,A41',
    verticalPageBreaks: 'C1',
    headersFooters: {
      defaultForAllPages: { centerHeader: 'Titre & suite'.replace('&', '&&'), rightFooter: '&P/&N' },
    },
  });
  sheet.dataValidations.push(
    {
      rects: [{ top: 1, left: 5, bottom: 9, right: 5 }],
      type: 'List',
      rule: { list: { inCellDropDown: true, source: 'oui,non' } },
      ignoreBlanks: true,
      errorAlert: { title: 'Non', message: 'Choisir', showAlert: true, style: 'Warning' },
      prompt: { title: 'T', message: 'M', showPrompt: true },
    },
    {
      rects: [{ top: 1, left: 6, bottom: 9, right: 6 }],
      type: 'WholeNumber',
      rule: { wholeNumber: { formula1: 1, operator: 'Between', formula2: '=$A$1' } },
      ignoreBlanks: false,
      errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
    },
  );
  const rects = [{ top: 1, left: 1, bottom: 9, right: 1 }];
  const rule = (
    type: string,
    one: Record<string, unknown>,
    priority: number,
    format: Record<string, unknown> = {},
  ): void => {
    sheet.conditionalFormats.push({
      id: nextId(workbook, 'conditionalFormat'),
      type,
      rects,
      priority,
      stopIfTrue: priority === 1,
      rule: one,
      format,
    });
  };
  rule('CellValue', { formula1: '=10', operator: 'GreaterThan' }, 1, {
    font: { bold: true, color: '#9C0006' },
    fill: { color: '#FFC7CE' },
  });
  rule('Custom', { formula: '=$A2="x"' }, 2, { fill: { color: '#00FF00' } });
  rule(
    'ColorScale',
    {
      threeColorScale: true,
      criteria: {
        minimum: { type: 'LowestValue', color: '#F8696B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      },
    },
    3,
  );
  rule(
    'DataBar',
    {
      lowerBoundRule: { type: 'LowestValue' },
      upperBoundRule: { type: 'Number', formula: '100' },
      positiveFormat: { fillColor: '#638EC6' },
      showDataBarOnly: false,
    },
    4,
  );
  rule(
    'IconSet',
    {
      style: 'ThreeArrows',
      criteria: [
        { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
        { type: 'Percent', formula: '33', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '5', operator: 'GreaterThan' },
      ],
      reverseIconOrder: true,
      showIconOnly: false,
    },
    5,
  );
  rule('TopBottom', { rank: 5, type: 'BottomPercent' }, 6, { font: { italic: true } });
  rule('ContainsText', { operator: 'BeginsWith', text: 'a"b' }, 7, { fill: { color: '#123456' } });
  rule('PresetCriteria', { criterion: 'TwoStdDevAboveAverage' }, 8, { fill: { color: '#123456' } });
  rule('PresetCriteria', { criterion: 'LastSevenDays' }, 9, { fill: { color: '#123456' } });
  other.tables.push({
    id: nextId(workbook, 'table'),
    name: 'Ventes',
    sheetId: other.id,
    rect: { top: 2, left: 1, bottom: 6, right: 3 },
    showHeaders: true,
    showTotals: true,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    columns: [
      { id: 1, name: 'Ville\n(siège)', totalsLabel: 'Total' },
      {
        id: 2,
        name: 'CA',
        totalsFunction: 'sum',
        filter: { filterOn: 'Custom', criterion1: '>=5', criterion2: '<9', operator: 'And' },
      },
      { id: 3, name: 'Part', calculatedFormula: '=[@CA]/SUM([CA])' },
    ],
  });
  ['Ville\n(siège)', 'CA', 'Part'].forEach((name, index) => other.cells.set(2, 1 + index, name));
  other.rows.set(4, { filtered: true });
  other.charts.push({
    id: nextId(workbook, 'chart'),
    name: 'Courbe',
    type: 'ColumnClustered',
    left: 60.5,
    top: 200.25,
    width: 360,
    height: 216,
    series: [
      {
        name: '=\'Été "2026"\'!$C$3',
        values: '=\'Été "2026"\'!$C$4:$C$6',
        categories: '=\'Été "2026"\'!$B$4:$B$6',
        props: { format: { fill: { color: '#4472C4' } }, gapWidth: 80, hasDataLabels: true },
        points: { 1: { format: { fill: { color: '#FF0000' } } } },
      },
      { name: 'Cumul', values: '=Comptes!$B$2:$B$4', props: { chartType: 'LineMarkers' }, points: {} },
    ],
    props: {
      title: { text: 'Pareto & co', visible: true },
      legend: { visible: true, position: 'Bottom' },
      axes: {
        categoryAxis: {},
        valueAxis: {
          title: { text: 'k€', visible: true },
          minimum: 0,
          maximum: 100,
          numberFormat: '0',
          majorGridlines: { visible: true },
        },
      },
    },
  });
  other.images.push({
    id: nextId(workbook, 'image'),
    name: 'Logo',
    base64: PNG,
    left: 10,
    top: 12,
    width: 48,
    height: 24,
    altText: 'un point',
  });
  other.autoFilter = {
    rect: { top: 10, left: 0, bottom: 20, right: 4 },
    criteria: {
      0: { filterOn: 'Values', values: ['a', ''] },
      1: { filterOn: 'TopItems', criterion1: '10' },
      2: { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
    },
  };
  addSheet(workbook, { name: 'Caché', visibility: 'Hidden' });
  addSheet(workbook, { name: '_Secret', visibility: 'VeryHidden' });
  workbook.names.push(
    { name: 'Taux', formula: '=0.2', scope: null, visible: true, comment: 'TVA' },
    { name: 'Zone', formula: '=Comptes!$A$1:$B$9', scope: other.id, visible: false, comment: '' },
  );
  workbook.settings.set('dc.mapping', { a: [1, 'é'] }).set('n', 5);
  workbook.documentSettings.set('k', '{"x":1}');
  Object.assign(workbook.properties, { title: 'Titre', author: 'Auteur & Cie', company: 'Société' });
  workbook.customProperties.set('texte', 'é').set('nombre', 1.5).set('entier', 3).set('vrai', true);
  workbook.customXmlParts.push({
    id: '{11111111-2222-3333-4444-555555555555}',
    xml: '<a xmlns="urn:a">é</a>',
  });
  workbook.protection = { isProtected: true };
  workbook.calculationMode = 'Manual';
  workbook.activeSheetId = other.id;
  return workbook;
}

test('one of everything is written and read back the same, twice', async () => {
  const workbook = fullWorkbook();
  const bytes = await saveNew(workbook);
  const again = await openBytes(bytes, 'tout.xlsx');
  expect(comparable(again.workbook)).toEqual(comparable(workbook));
  const twice = await openBytes(await saveNew(again.workbook), 'tout.xlsx');
  expect(comparable(twice.workbook)).toEqual(comparable(workbook));
});

test('the same model and the same time give the same bytes', async () => {
  expect(Buffer.from(await saveNew(fullWorkbook())).equals(Buffer.from(await saveNew(fullWorkbook())))).toBe(
    true,
  );
});

test('an independent reader (hucre) finds the same values, formulas, table and chart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const file = join(folder, 'tout.xlsx');
  writeFileSync(file, await saveNew(fullWorkbook()));
  const script = `import { readXlsx } from 'hucre/xlsx'; import { readFileSync } from 'node:fs';
    const wb = await readXlsx(new Uint8Array(readFileSync(process.argv[1])), { readStyles: true });
    console.log(JSON.stringify({ names: wb.sheets.map((s) => [s.name, s.hidden ?? false, s.veryHidden ?? false]), row: wb.sheets[0].rows[1].slice(0, 2), formula: wb.sheets[0].cells.get('6,0').formula,
      table: wb.sheets[1].tables[0].columns.map((c) => c.totalFunction ?? c.name), merges: wb.sheets[0].merges.length, validations: wb.sheets[0].dataValidations.length, rules: wb.sheets[0].conditionalRules.length, kinds: wb.sheets[1].charts[0].kinds, images: wb.sheets[1].images.length }));`;
  const seen = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script, file], {
      encoding: 'utf8',
      cwd: join(__dirname, '../../..'),
    }),
  ) as unknown;
  rmSync(folder, { recursive: true });
  expect(seen).toEqual({
    names: [
      ['Comptes', false, false],
      ['Été "2026"', false, false],
      ['Caché', true, false],
      ['_Secret', false, true],
    ],
    row: ['  Été  ', 12.5],
    formula: 'SUM(B2:B3)', // That reader leaves the escape of the line break, and one kind of rule (a period of days), as they are.
    table: ['Ville_x000a_(siège)', 'sum', 'Part'],
    merges: 1,
    validations: 2,
    rules: 8,
    kinds: ['bar', 'line'],
    images: 1,
  });
});

test('functions newer than the format carry their prefixes in the file', async () => {
  const text = await partText(await saveNew(fullWorkbook()), 'xl/worksheets/sheet1.xml');
  expect(text).toContain('_xlfn.XLOOKUP(');
  expect(text).toMatch(/cm="1"><f t="array" ref="E9:E11">_xlfn\.UNIQUE\(A1:A3\)<\/f>/);
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' } as const, { error: '#SPILL!' } as const),
);
const cell = fc.record({
  row: fc.nat(2000),
  column: fc.nat(300),
  value: scalar,
  bold: fc.boolean(),
  color: fc.constantFrom('#112233', '#ABCDEF'),
  format: fc.constantFrom('General', '0.00', 'dd/mm/yyyy', '"q"0'),
});

test('any cells anywhere come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { maxLength: 30 }),
      fc.constantFrom(1900, 1904),
      async (cells, dateSystem) => {
        const workbook = createWorkbook({ dateSystem: dateSystem as 1900 | 1904 });
        const store = workbook.sheets[0]?.cells;
        for (const { row, column, value, bold, color, format } of cells) {
          store?.set(row, column, value);
          const font = bold ? { bold, color } : undefined;
          store?.setStyleId(
            row,
            column,
            workbook.styles.intern({
              ...(font ? { font } : {}),
              ...(format === 'General' ? {} : { numberFormat: format }),
            }),
          );
        }
        const again = await openBytes(await saveNew(workbook));
        expect(comparable(again.workbook)).toEqual(comparable(workbook));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('the first and the last cell of a sheet do not make it heavy', async () => {
  const workbook = createWorkbook();
  const store = workbook.sheets[0]?.cells;
  store?.set(0, 0, 'début');
  store?.set(1_048_575, 16_383, 'fin');
  const bytes = await saveNew(workbook);
  expect(bytes.length).toBeLessThan(6000);
  const again = (await openBytes(bytes)).workbook.sheets[0]?.cells;
  expect(again?.usedRect(true)).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  expect(again?.get(1_048_575, 16_383)).toBe('fin');
}, 30_000);
