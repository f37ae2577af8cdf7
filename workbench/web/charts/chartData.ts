import { parseAddress } from '../../host/model/address';
import type { ChartModel, SheetModel, WorkbookModel } from '../../host/model/types';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
  /** Colours of single points, by index. */
  readonly pointColors: ReadonlyMap<number, string>;
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

type TextOf = (sheet: SheetModel, row: number, column: number) => string;

/** Values, names and categories of a chart, read from the cells its series refer to. */
export function chartData(chart: ChartModel, workbook: WorkbookModel, textOf: TextOf): ChartData {
  const reader = { workbook, textOf, home: workbook.sheets.find((sheet) => sheet.charts.includes(chart)) };
  const series = chart.series.map((entry, index) => ({
    name: textsAt(entry.name, reader)?.[0] ?? entry.name,
    values: numbersAt(entry.values, reader),
    color: colorIn(entry.props) ?? COLORS[index % COLORS.length] ?? '#4472C4',
    pointColors: pointColors(entry.points),
  }));
  const [first] = chart.series;
  const categories = first?.categories ? (textsAt(first.categories, reader) ?? []) : [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const numbered = Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1));
  return { title: titleOf(chart), categories: numbered, series };
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

function titleOf(chart: ChartModel): string {
  const { title } = chart.props;
  if (typeof title === 'string') return title;
  const text = title !== null && typeof title === 'object' ? (title as { text?: unknown }).text : undefined;
  return typeof text === 'string' ? text : '';
}

const COLOR = /^#[0-9a-f]{6}$/i;

/** First colour found in a bag of properties: hosts keep fills under several names. */
function colorIn(props: unknown, depth = 0): string | undefined {
  if (typeof props === 'string') return COLOR.test(props) ? props : undefined;
  if (props === null || typeof props !== 'object' || depth > 3) return undefined;
  for (const value of Object.values(props)) {
    const color = colorIn(value, depth + 1);
    if (color) return color;
  }
  return undefined;
}

function pointColors(points: Record<number, Record<string, unknown>>): Map<number, string> {
  const colors = new Map<number, string>();
  for (const [index, props] of Object.entries(points)) {
    const color = colorIn(props);
    if (color) colors.set(Number(index), color);
  }
  return colors;
}
