/** Native Excel charts over a table's columns: made once with all their looks, afterwards only pointed at their cells. */
import type { AxisWrite, ChartKind, ChartSeriesWrite, ChartWrite } from '../sheet/chartWrite';
import type { Rect } from '../sheet/rect';
import type { IndexedChart } from '../sheet/restoreIndex';
import { colorOf, PAPER, QUIET_COLOR } from './palette';
import { rangeOf } from './readBlocks';

const TYPES = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  line: 'LineMarkers',
  pie: 'Pie',
  doughnut: 'Doughnut',
  scatter: 'XYScatter',
  bubble: 'Bubble',
  radar: 'RadarMarkers',
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

const GRIDLINE_COLOR = '#E3E3E3';
const isRound = (kind: ChartKind): boolean => kind === 'pie' || kind === 'doughnut';
const isBar = (kind: ChartKind): boolean => /columns|bars/i.test(kind);

/** Cells of a column of the table, without the header. */
const columnOf = (sheet: Excel.Worksheet, table: Rect, column: number): Excel.Range =>
  rangeOf(sheet, { ...table, top: table.top + 1, left: table.left + column, right: table.left + column });

/** Points every series at the table's cells. */
export const pointChart = (
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  indexed: IndexedChart,
  table: Rect,
): void => {
  indexed.series.forEach(({ values, sizes }, at) => {
    const series = chart.series.getItemAt(at);
    series.setValues(columnOf(sheet, table, values));
    series.setXAxisValues(columnOf(sheet, table, indexed.categories));
    if (sizes !== undefined) series.setBubbleSizes(columnOf(sheet, table, sizes));
  });
};

const lookOfSeries = (
  series: Excel.ChartSeries,
  write: ChartSeriesWrite,
  chart: ChartWrite,
  at: number,
): void => {
  const kind = write.kind ?? chart.kind;
  const color = colorOf(write.color ?? ((at % 6) as 0 | 1 | 2 | 3 | 4 | 5));
  series.name = write.name ?? write.values;
  if (write.kind) series.chartType = TYPES[write.kind];
  if (write.isOnSecondaryAxis) series.axisGroup = 'Secondary';
  if (kind === 'line' || kind === 'radar') {
    series.format.line.color = color;
    series.format.line.weight = 2.25;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    series.markerSize = kind === 'line' ? 4 : 5;
  } else if (!isRound(kind)) {
    series.format.fill.setSolidColor(color);
  }
  if (isBar(kind)) series.gapWidth = 60;
  if (kind === 'doughnut') series.doughnutHoleSize = 58;
  if (write.hasLabels) series.hasDataLabels = true;
  write.pointColors?.forEach((pointColor, point) => {
    series.points.getItemAt(point).format.fill.setSolidColor(colorOf(pointColor));
  });
};

const lookOfAxis = (axis: Excel.ChartAxis, write: AxisWrite | undefined): void => {
  axis.format.font.color = QUIET_COLOR;
  axis.format.font.size = 9;
  if (!write) return;
  if (write.title) {
    axis.title.text = write.title;
    axis.title.visible = true;
    axis.title.format.font.size = 9;
    axis.title.format.font.color = QUIET_COLOR;
  }
  if (write.numberFormat) axis.numberFormat = write.numberFormat;
  if (write.minimum !== undefined) axis.minimum = write.minimum;
  if (write.maximum !== undefined) axis.maximum = write.maximum;
  if (write.isLabelledLow) axis.tickLabelPosition = 'Low';
};

const lookOfAxes = (chart: Excel.Chart, { kind, axes, series }: ChartWrite): void => {
  if (isRound(kind)) return;
  lookOfAxis(chart.axes.categoryAxis, axes?.category);
  lookOfAxis(chart.axes.valueAxis, axes?.value);
  chart.axes.valueAxis.majorGridlines.visible = true;
  chart.axes.valueAxis.majorGridlines.format.line.color = GRIDLINE_COLOR;
  if (kind === 'bars' || kind === 'stackedBars') chart.axes.categoryAxis.reversePlotOrder = true;
  if (series.some(({ isOnSecondaryAxis }) => isOnSecondaryAxis))
    lookOfAxis(chart.axes.getItem('Value', 'Secondary'), axes?.secondary);
};

const lookOfChart = (chart: Excel.Chart, write: ChartWrite): void => {
  chart.format.fill.setSolidColor(PAPER);
  chart.title.text = write.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  if (write.legend === 'none') chart.legend.visible = false;
  else chart.legend.position = write.legend === 'right' ? 'Right' : 'Bottom';
  lookOfAxes(chart, write);
};

/** Cells the chart covers. */
export const chartRect = (write: ChartWrite, table: Rect): Rect => {
  const corner =
    write.place === 'beside'
      ? { top: table.top, left: table.right + 2 }
      : { top: table.bottom + 2, left: table.left };
  return { ...corner, bottom: corner.top + write.rowCount - 2, right: corner.left + write.columnCount - 1 };
};

/**
 * Office.js (1.13) has no alternative text for charts: it stands in the cell behind the chart's corner, where a screen
 * reader walking the cells finds it. Alignment "Fill" keeps it from flowing out under the chart.
 */
const tellChart = (sheet: Excel.Worksheet, write: ChartWrite, rect: Rect): void => {
  const cell = sheet.getCell(rect.top, rect.left);
  cell.values = [[write.alternativeText]];
  cell.format.horizontalAlignment = 'Fill';
  cell.format.font.color = QUIET_COLOR;
};

export interface ChartTask {
  readonly sheet: Excel.Worksheet;
  readonly write: ChartWrite;
  readonly indexed: IndexedChart;
  readonly table: Rect;
  /** The rows are new too: nothing of the user can stand behind the chart. */
  readonly isOnNewRows: boolean;
}

/** Queues a new chart. */
export const addChart = ({ sheet, write, indexed, table, isOnNewRows }: ChartTask): void => {
  const first = indexed.series[0]?.values ?? 0;
  const chart = sheet.charts.add(TYPES[write.kind], columnOf(sheet, table, first), 'Columns');
  chart.name = write.name;
  for (let at = 1; at < write.series.length; at++) chart.series.add(write.series[at]?.values ?? '');
  pointChart(sheet, chart, indexed, table);
  write.series.forEach((series, at) => lookOfSeries(chart.series.getItemAt(at), series, write, at));
  lookOfChart(chart, write);
  const rect = chartRect(write, table);
  if (isOnNewRows) tellChart(sheet, write, rect);
  chart.setPosition(
    rangeOf(sheet, { ...rect, bottom: rect.top, right: rect.left }),
    rangeOf(sheet, { ...rect, top: rect.bottom, left: rect.right }),
  );
};

/** Queues the update of a chart that is there: its cells and its words; how it looks is the user's. */
export const updateChart = ({ sheet, write, indexed, table }: Omit<ChartTask, 'isOnNewRows'>): void => {
  const chart = sheet.charts.getItem(write.name);
  pointChart(sheet, chart, indexed, table);
  chart.title.text = write.title;
};
