/**
 * Which cells become names, categories and values when a chart is made from a block. Excel's rule is not published; this
 * one was chosen (unverified): a first row of texts names the series, a first column of texts (or an empty corner) gives
 * the categories, and without a wish the longer side becomes the categories. Points and bubbles take their first column
 * or row as X whatever it holds; bubbles then pair Y with sizes.
 */
import { formatAbsoluteArea, quoteSheetName } from '../../model/address';
import { columnCountOf, rowCountOf } from '../../model/rects';
import type { ChartSeriesModel, Rect, SheetModel } from '../../model/types';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

interface Layout {
  readonly headerRows: number;
  readonly headerColumns: number;
}

const isText = (sheet: SheetModel, row: number, column: number): boolean =>
  typeof sheet.cells.get(row, column) === 'string';

function layoutOf(sheet: SheetModel, rect: Rect): Layout {
  const hasCorner = sheet.cells.get(rect.top, rect.left) === null;
  const firstRow = Array.from({ length: columnCountOf(rect) - 1 }, (_, i) =>
    isText(sheet, rect.top, rect.left + 1 + i),
  );
  const firstColumn = Array.from({ length: rowCountOf(rect) - 1 }, (_, i) =>
    isText(sheet, rect.top + 1 + i, rect.left),
  );
  const hasNames = (cells: readonly boolean[]): boolean => cells.length > 0 && cells.every(Boolean);
  const isOneColumn = rect.left === rect.right;
  return {
    headerRows:
      hasCorner || hasNames(firstRow) || (isOneColumn && isText(sheet, rect.top, rect.left)) ? 1 : 0,
    headerColumns: !isOneColumn && (hasCorner || hasNames(firstColumn)) ? 1 : 0,
  };
}

/** Absolute reference with its sheet: 'DC Synthèse'!$B$2:$B$9. */
export const referenceTo = (sheet: SheetModel, rect: Rect): string =>
  `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(rect)}`;

export interface ChartShape {
  readonly by: SeriesBy;
  readonly type: string;
}

export function seriesOf(sheet: SheetModel, rect: Rect, { by, type }: ChartShape): ChartSeriesModel[] {
  const layout = layoutOf(sheet, rect);
  if (!/^(XY|Bubble)/.test(type)) return plainSeries(sheet, rect, { by, layout });
  const series = plainSeries(sheet, rect, { by, layout: withX(rect, by, layout) });
  return type.startsWith('Bubble') ? withSizes(series) : series;
}

function withX(rect: Rect, by: SeriesBy, layout: Layout): Layout {
  const byColumns = by === 'Columns' || (by === 'Auto' && rowCountOf(rect) >= columnCountOf(rect));
  const lines = byColumns ? columnCountOf(rect) : rowCountOf(rect);
  if (lines < 2) return layout;
  return byColumns ? { ...layout, headerColumns: 1 } : { ...layout, headerRows: 1 };
}

/** Every second line is the size of the one before it. */
const withSizes = (series: readonly ChartSeriesModel[]): ChartSeriesModel[] =>
  series.flatMap((one, index) => {
    const sizes = series[index + 1]?.values;
    return index % 2 === 1 ? [] : [{ ...one, ...(sizes === undefined ? {} : { bubbleSizes: sizes }) }];
  });

interface Split {
  readonly by: SeriesBy;
  readonly layout: Layout;
}

function plainSeries(sheet: SheetModel, rect: Rect, { by, layout }: Split): ChartSeriesModel[] {
  const { headerRows, headerColumns } = layout;
  const body: Rect = { ...rect, top: rect.top + headerRows, left: rect.left + headerColumns };
  const byColumns = by === 'Columns' || (by === 'Auto' && rowCountOf(body) >= columnCountOf(body));
  const count = byColumns ? columnCountOf(body) : rowCountOf(body);
  return Array.from({ length: count }, (_, i) =>
    oneSeries(sheet, { rect, body, index: i, byColumns, headerRows, headerColumns }),
  );
}

interface Place extends Layout {
  readonly rect: Rect;
  readonly body: Rect;
  readonly index: number;
  readonly byColumns: boolean;
}

function oneSeries(sheet: SheetModel, place: Place): ChartSeriesModel {
  const { rect, body, index, byColumns, headerRows, headerColumns } = place;
  const line = byColumns ? body.left + index : body.top + index;
  const values = byColumns ? { ...body, left: line, right: line } : { ...body, top: line, bottom: line };
  const categories = byColumns
    ? { ...body, left: rect.left, right: rect.left }
    : { ...body, top: rect.top, bottom: rect.top };
  const hasName = byColumns ? headerRows > 0 : headerColumns > 0;
  const hasCategories = byColumns ? headerColumns > 0 : headerRows > 0;
  const name = hasName
    ? byColumns
      ? { row: rect.top, column: line }
      : { row: line, column: rect.left }
    : null;
  return {
    name: name
      ? `=${referenceTo(sheet, { top: name.row, bottom: name.row, left: name.column, right: name.column })}`
      : `Series${index + 1}`,
    values: `=${referenceTo(sheet, values)}`,
    ...(hasCategories ? { categories: `=${referenceTo(sheet, categories)}` } : {}),
    props: {},
    points: {},
  };
}
