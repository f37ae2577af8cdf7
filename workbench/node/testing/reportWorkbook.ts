/** A workbook as a report writes it, made through Microsoft's client: every kind of object that must survive a file. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const ROWS = [
  ['Compte', 'CA', 'Cumul', 'Visites', 'Effectif'],
  ['Ateliers Morvan', 120000, 0.48, 12, 40],
  ['Comptoir des Halles', 64000, 0.73, 9, 25],
  ['Fonderie Vauban', 31000, 0.86, 6, 80],
  ['Garage Lemaire', 18000, 0.93, 4, 8],
  ['Imprimerie Roussel', 17000, 1, 3, 12],
];
const LAST = ROWS.length;

type Sheet = Excel.Worksheet;

/** Columns and a cumulative line on its own axis. */
function addPareto(sheet: Sheet): void {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(`A1:B${LAST}`), 'Columns');
  chart.name = 'Pareto';
  chart.title.text = 'Poids des comptes';
  chart.title.format.font.size = 14;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = '#1F3864';
  chart.legend.position = 'Top';
  chart.legend.format.font.size = 9;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.color = '#D9D9D9';
  chart.plotArea.format.fill.setSolidColor('#FAFAFA');
  chart.setPosition('G2', 'N18');
  const columns = chart.series.getItemAt(0);
  columns.gapWidth = 40;
  columns.format.fill.setSolidColor('#2F5597');
  columns.points.getItemAt(0).format.fill.setSolidColor('#C00000');
  const line = chart.series.add('Cumul');
  line.setValues(sheet.getRange(`C2:C${LAST}`));
  line.setXAxisValues(sheet.getRange(`A2:A${LAST}`));
  line.chartType = 'LineMarkers';
  line.axisGroup = 'Secondary';
  line.format.line.color = '#ED7D31';
  line.format.line.weight = 2.25;
  line.format.line.lineStyle = 'Dash';
  line.markerStyle = 'Circle';
  line.markerSize = 7;
  line.markerBackgroundColor = '#ED7D31';
  line.hasDataLabels = true;
  line.dataLabels.position = 'Top';
  line.dataLabels.numberFormat = '0%';
  line.dataLabels.format.font.color = '#C55A11';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.textOrientation = 45;
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.title.text = 'CA (k€)';
  valueAxis.displayUnit = 'Thousands';
  valueAxis.numberFormat = '# ##0';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = '#E7E6E6';
  const share = chart.axes.getItem('Value', 'Secondary');
  share.minimum = 0;
  share.maximum = 1;
  share.majorUnit = 0.2;
  share.numberFormat = '0%';
}

/** One chart of each other family the product draws. */
function addFamilies(sheet: Sheet): void {
  const stacked = sheet.charts.add('ColumnStacked', sheet.getRange(`A1:C${LAST}`), 'Columns');
  stacked.title.text = 'Empilé';
  const bars = sheet.charts.add('BarClustered', sheet.getRange(`A1:B${LAST}`), 'Columns');
  bars.title.text = 'Barres';
  bars.legend.visible = false;
  bars.axes.categoryAxis.reversePlotOrder = true;
  bars.series.getItemAt(0).hasDataLabels = true;
  bars.series.getItemAt(0).dataLabels.position = 'InsideEnd';
  const stackedBars = sheet.charts.add('BarStacked100', sheet.getRange(`A1:C${LAST}`), 'Columns');
  stackedBars.title.text = 'Parts';
  const ring = sheet.charts.add('Doughnut', sheet.getRange(`A1:B${LAST}`), 'Columns');
  ring.title.text = 'Anneau';
  ring.series.getItemAt(0).doughnutHoleSize = 60;
  const pie = sheet.charts.add('Pie', sheet.getRange(`A1:B${LAST}`), 'Columns');
  pie.title.text = 'Camembert';
  pie.series.getItemAt(0).hasDataLabels = true;
  pie.series.getItemAt(0).dataLabels.showPercentage = true;
  pie.series.getItemAt(0).dataLabels.showValue = false;
  pie.series.getItemAt(0).firstSliceAngle = 90;
  const points = sheet.charts.add('XYScatter', sheet.getRange(`B1:C${LAST}`), 'Columns');
  points.title.text = 'Nuage';
  points.axes.valueAxis.title.text = 'Cumul';
  points.axes.categoryAxis.title.text = 'CA';
  points.axes.categoryAxis.minimum = 0;
  const bubbles = sheet.charts.add('Bubble', sheet.getRange(`C1:E${LAST}`), 'Columns');
  bubbles.title.text = 'Bulles';
  bubbles.series.getItemAt(0).bubbleScale = 60;
  const radar = sheet.charts.add('RadarMarkers', sheet.getRange(`A1:B${LAST}`), 'Columns');
  radar.title.text = 'Radar';
  radar.axes.valueAxis.minimum = 0;
  const lines = sheet.charts.add('LineMarkers', sheet.getRange(`A1:B${LAST}`), 'Columns');
  lines.title.text = 'Courbe';
  lines.axes.valueAxis.scaleType = 'Logarithmic';
  const area = sheet.charts.add('AreaStacked', sheet.getRange(`A1:C${LAST}`), 'Columns');
  area.title.text = 'Aires';
  [stacked, bars, stackedBars, ring, pie, points, bubbles, radar, lines, area].forEach((chart, index) => {
    chart.left = 10.25 + 380 * (index % 2);
    chart.top = 400 + 230 * Math.floor(index / 2);
  });
}

function addRules(sheet: Sheet): void {
  const turnover = sheet.getRange(`B2:B${LAST}`).conditionalFormats;
  turnover.add('DataBar').dataBar.positiveFormat.fillColor = '#638EC6';
  const scale = sheet.getRange(`C2:C${LAST}`).conditionalFormats.add('ColorScale').colorScale;
  scale.criteria = {
    minimum: { type: 'LowestValue', color: '#F8696B' },
    midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
    maximum: { type: 'HighestValue', color: '#63BE7B' },
  };
  const icons = sheet.getRange(`D2:D${LAST}`).conditionalFormats.add('IconSet').iconSet;
  icons.style = 'ThreeArrows';
  icons.criteria = [
    { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '0' },
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '5' },
    { type: 'Number', operator: 'GreaterThanOrEqual', formula: '10' },
  ];
  const big = sheet.getRange(`E2:E${LAST}`).conditionalFormats.add('CellValue').cellValue;
  big.rule = { formula1: '=30', operator: 'GreaterThan' };
  big.format.font.bold = true;
  big.format.fill.color = '#FFC7CE';
  const own = sheet.getRange(`A2:E${LAST}`).conditionalFormats.add('Custom').custom;
  own.rule.formula = '=$D2<4';
  own.format.font.color = '#7F7F7F';
}

function addValidations(sheet: Sheet): void {
  const list = sheet.getRange('F2:F6').dataValidation;
  list.rule = { list: { inCellDropDown: true, source: 'A,B,C,D' } };
  list.errorAlert = { title: 'Classe', message: 'A, B, C ou D', showAlert: true, style: 'Stop' };
  list.prompt = { title: 'Classe', message: 'Choisir', showPrompt: true };
  sheet.getRange('G40:G44').dataValidation.rule = {
    list: { inCellDropDown: true, source: `=$A$2:$A$${LAST}` },
  };
}

function layOut(sheet: Sheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', {
    top: 0.5,
    bottom: 0.5,
    left: 0.25,
    right: 0.25,
    header: 0.25,
    footer: 0.25,
  });
  pageLayout.setPrintArea('A1:N120');
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.headersFooters.defaultForAllPages.leftHeader = 'DC Pilot';
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  sheet.freezePanes.freezeAt(sheet.getRange('A1'));
  sheet.getRange('A:A').format.columnWidth = 140.25;
  sheet.getRange('2:3').group('ByRows');
  sheet.getRange('D:E').group('ByColumns');
  sheet.getRange('A1:E1').format.font.bold = true;
}

function addLinks(sheet: Sheet): void {
  sheet.getRange('A30').hyperlink = {
    address: 'https://example.com/?a=1&b=2',
    textToDisplay: 'Site',
    screenTip: 'Ouvrir',
  };
  sheet.getRange('A31').hyperlink = {
    address: 'mailto:martin@example.com?subject=Tournée',
    textToDisplay: 'Écrire',
  };
  sheet.getRange('A32').hyperlink = { documentReference: "'DC Caché'!A1", textToDisplay: 'Voir' };
}

export function buildReport(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.name = 'DC Synthèse';
  sheet.getRange(`A1:E${LAST}`).values = ROWS;
  addPareto(sheet);
  addFamilies(sheet);
  addRules(sheet);
  addValidations(sheet);
  layOut(sheet);
  const image = sheet.shapes.addImage(PNG);
  Object.assign(image, {
    name: 'Carte',
    left: 20,
    top: 220,
    width: 96,
    height: 48,
    altTextDescription: 'Carte des visites',
  });
  const [hidden, secret] = ['DC Caché', '_DC_Secret'].map((name) => context.workbook.worksheets.add(name));
  if (hidden) hidden.visibility = 'Hidden';
  if (secret) secret.visibility = 'VeryHidden';
  addLinks(sheet);
}

const CHART_PARTS =
  'name,chartType,left,top,width,height,displayBlanksAs,plotVisibleOnly,title/text,title/format/font/size,title/format/font/bold,title/format/font/color,legend/visible,legend/position,legend/format/font/size,format/border/color';
const SERIES_PARTS =
  'items/name,items/chartType,items/axisGroup,items/gapWidth,items/hasDataLabels,items/markerStyle,items/markerSize,items/markerBackgroundColor,items/doughnutHoleSize,items/firstSliceAngle,items/bubbleScale,items/smooth,items/format/line/color,items/format/line/weight,items/format/line/lineStyle';
const AXIS_PARTS =
  'visible,minimum,maximum,majorUnit,displayUnit,numberFormat,reversePlotOrder,textOrientation,tickLabelSpacing,scaleType,title/text,majorGridlines/visible,majorGridlines/format/line/color';

function loadChart(chart: Excel.Chart) {
  const series = chart.series.load(SERIES_PARTS);
  const labels = chart.series.getItemAt(0).dataLabels.load('position,showValue,showPercentage,numberFormat');
  const axes = [chart.axes.categoryAxis, chart.axes.valueAxis, chart.axes.getItem('Value', 'Secondary')].map(
    (axis) => axis.load(AXIS_PARTS),
  );
  const x = chart.series.getItemAt(0).getDimensionDataSourceString('Categories');
  return () => [chart, series, labels, ...axes].map((part) => part.toJSON() as unknown).concat(x.value);
}

async function readCharts(context: Excel.RequestContext, sheet: Sheet): Promise<unknown> {
  sheet.charts.load(CHART_PARTS.replace(/[^,]+/g, 'items/$&'));
  await context.sync();
  const read = sheet.charts.items.map(loadChart);
  await context.sync();
  return read.map((one) => one());
}

async function readRules(context: Excel.RequestContext, sheet: Sheet): Promise<unknown> {
  const formats = sheet
    .getRange(`A2:E${LAST}`)
    .conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
  await context.sync();
  const parts = formats.items.flatMap((format) => [
    format.dataBarOrNullObject.load('showDataBarOnly,positiveFormat/fillColor'),
    format.colorScaleOrNullObject.load('criteria'),
    format.iconSetOrNullObject.load('style,criteria'),
    format.cellValueOrNullObject.load('rule,format/font/bold,format/fill/color'),
    format.customOrNullObject.load('rule/formula,format/font/color'),
  ]);
  await context.sync();
  const kinds = formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
  return [kinds, parts.filter(({ isNullObject }) => !isNullObject).map((part) => part.toJSON() as unknown)];
}

/** What a report says of itself through the client, to be compared before and after a file. */
export async function readReport(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem('DC Synthèse');
  const charts = await readCharts(context, sheet);
  const rules = await readRules(context, sheet);
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const layout = sheet.pageLayout.load(
    'orientation,paperSize,zoom,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,headersFooters/defaultForAllPages/leftHeader,headersFooters/defaultForAllPages/centerFooter',
  );
  const areas = [
    sheet.pageLayout.getPrintArea().load('address'),
    sheet.pageLayout.getPrintTitleRows().load('address'),
    sheet.freezePanes.getLocation().load('address'),
  ];
  const images = sheet.shapes.load(
    'items/name,items/left,items/top,items/width,items/height,items/altTextDescription,items/type',
  );
  const validations = ['F2', 'G40'].map((cell) =>
    sheet.getRange(cell).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks'),
  );
  const links = ['A30', 'A31', 'A32'].map((cell) => sheet.getRange(cell).load('hyperlink,text'));
  const width = sheet.getRange('A1').load('format/columnWidth');
  await context.sync();
  return [charts, rules, sheets, layout, areas, images, validations, links, width].map(
    (part) => JSON.parse(JSON.stringify(part)) as unknown,
  );
}
