import { parseAddress } from '../../host/model/address';
import type { ChartModel, ChartSeriesModel, SheetModel, WorkbookModel } from '../../host/model/types';

export type Family = 'bar' | 'line' | 'area' | 'points' | 'radar' | 'pie';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** X of points, size of bubbles: where the chart has them. */
  readonly xs: readonly number[];
  readonly sizes: readonly number[];
  readonly family: Family;
  readonly stacking: 'none' | 'sum' | 'share';
  readonly axis: 'primary' | 'secondary';
  readonly color: string;
  /** Colours of single points, by index. */
  readonly pointColors: ReadonlyMap<number, string>;
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Bars lie. */
  readonly isAcross: boolean;
  readonly showsLegend: boolean;
}

const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type TextOf = (sheet: SheetModel, row: number, column: number) => string;

/** Values, names and categories of a chart, read from the cells its series refer to. */
export function chartData(chart: ChartModel, workbook: WorkbookModel, textOf: TextOf): ChartData {
  const reader = { workbook, textOf, home: workbook.sheets.find((sheet) => sheet.charts.includes(chart)) };
  const series = chart.series.map((entry, index) => seriesData(entry, { chart, reader, index }));
  const [first] = chart.series;
  const categories = first?.categories ? (textsAt(first.categories, reader) ?? []) : [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const numbered = Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1));
  const isAcross = /Bar/.test(chart.type) && !/Doughnut|Pie/.test(chart.type);
  const showsLegend = member(chart.props, 'legend', 'visible') !== false;
  return { title: titleOf(chart), categories: numbered, series, isAcross, showsLegend };
}

interface SeriesPlace {
  readonly chart: ChartModel;
  readonly reader: Reader;
  readonly index: number;
}

function seriesData(entry: ChartSeriesModel, { chart, reader, index }: SeriesPlace): ChartSeries {
  const own = entry.props['chartType'];
  const type = typeof own === 'string' && own !== 'Invalid' ? own : chart.type;
  return {
    name: textsAt(entry.name, reader)?.[0] ?? entry.name,
    values: numbersAt(entry.values, reader),
    xs: entry.categories ? numbersAt(entry.categories, reader) : [],
    sizes: entry.bubbleSizes ? numbersAt(entry.bubbleSizes, reader) : [],
    family: familyOf(type),
    stacking: /100/.test(type) ? 'share' : /Stacked/.test(type) ? 'sum' : 'none',
    axis: entry.props['axisGroup'] === 'Secondary' ? 'secondary' : 'primary',
    color: colorOf(entry.props) ?? COLORS[index % COLORS.length] ?? '#4472C4',
    pointColors: pointColors(entry.points),
  };
}

function familyOf(type: string): Family {
  if (/Pie|Doughnut/.test(type)) return 'pie';
  if (/Radar/.test(type)) return 'radar';
  if (/XY|Bubble/.test(type)) return 'points';
  if (/Area/.test(type)) return 'area';
  return /Line/.test(type) ? 'line' : 'bar';
}

/** A member of nested records; undefined where one is missing. */
export function member(holder: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    holder,
  );
}

interface Reader {
  readonly workbook: WorkbookModel;
  readonly textOf: TextOf;
  readonly home: SheetModel | undefined;
}

interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const MOST_POINTS = 2000;

function* placesOf(reference: string, { workbook, home }: Reader): Iterable<CellPlace> {
  const parsed = parseAddress(reference);
  if (!parsed) return;
  const wanted = parsed.sheetName?.toLowerCase();
  const sheet = wanted ? workbook.sheets.find(({ name }) => name.toLowerCase() === wanted) : home;
  if (!sheet) return;
  let count = 0;
  for (const rect of parsed.areas) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (++count > MOST_POINTS) return;
        yield { sheet, row, column };
      }
    }
  }
}

function numbersAt(reference: string, reader: Reader): number[] {
  return [...placesOf(reference, reader)].map(({ sheet, row, column }) => {
    const value = sheet.cells.get(row, column);
    return typeof value === 'number' ? value : 0;
  });
}

/** Null when the text is no reference: it then stands for itself. */
function textsAt(reference: string, reader: Reader): string[] | null {
  const places = [...placesOf(reference, reader)];
  return places.length === 0
    ? null
    : places.map(({ sheet, row, column }) => reader.textOf(sheet, row, column));
}

function titleOf({ props }: ChartModel): string {
  const text = member(props, 'title', 'visible') === false ? undefined : member(props, 'title', 'text');
  return typeof text === 'string' ? text : '';
}

const COLOR = /^#[0-9a-f]{6}$/i;

/** Of the fill, else of the line, else of the markers. */
function colorOf(props: unknown): string | undefined {
  const found = [
    member(props, 'format', 'fill', 'color'),
    member(props, 'format', 'line', 'color'),
    member(props, 'markerBackgroundColor'),
  ];
  return found.find((color): color is string => typeof color === 'string' && COLOR.test(color));
}

function pointColors(points: Record<number, Record<string, unknown>>): Map<number, string> {
  const colors = new Map<number, string>();
  for (const [index, props] of Object.entries(points)) {
    const color = colorOf(props);
    if (color) colors.set(Number(index), color);
  }
  return colors;
}
