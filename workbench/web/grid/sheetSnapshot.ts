import type { SheetModel, StyleTable } from '../../host/model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/types';
import { charactersToPoints, pointsToPixels, STANDARD_HEIGHT_POINTS } from '../../host/model/sizes';
import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';

/** Everything of a sheet the grid library must know before it draws a cell: sizes, hidden lines, merges, frozen panes. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowData: Record<number, Partial<IRowData>>;
  readonly columnData: Record<number, Partial<IColumnData>>;
  readonly mergeData: IRange[];
  readonly freeze: IFreeze;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly showGridlines: 0 | 1;
  readonly headers: { readonly rowWidth: number; readonly columnHeight: number };
}

/** Blank lines shown beyond the data; more appear as the user moves on. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 40;
const HEADER_HEIGHT_PX = 20;

/** `atLeast`: lines that must exist whatever the data says, because the user is there. */
export function sheetLayout(
  sheet: SheetModel,
  styles: StyleTable,
  atLeast: { rows: number; columns: number },
): SheetLayout {
  const used = sheet.cells.usedRect(false);
  const rowCount = Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, atLeast.rows));
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, atLeast.columns),
  );
  return {
    rowCount,
    columnCount,
    rowData: { ...tallRows(sheet, styles), ...rowsOf(sheet) },
    columnData: columnsOf(sheet),
    mergeData: sheet.merges.map((rect) => ({
      startRow: rect.top,
      endRow: rect.bottom,
      startColumn: rect.left,
      endColumn: rect.right,
    })),
    freeze: freezeOf(sheet),
    defaultRowHeight: pointsToPixels(STANDARD_HEIGHT_POINTS),
    defaultColumnWidth: pointsToPixels(charactersToPoints(sheet.standardWidth)),
    showGridlines: sheet.showGridlines ? 1 : 0,
    headers: sheet.showHeadings
      ? { rowWidth: rowHeaderWidthPx(rowCount), columnHeight: HEADER_HEIGHT_PX }
      : { rowWidth: 0, columnHeight: 0 },
  };
}

/** Excel makes a row as tall as its largest font where nobody set a height; looked for where titles stand. */
const TITLE_ROWS = 40;
const TITLE_COLUMNS = 40;
const LINE_HEIGHT = 1.36;

function tallRows(sheet: SheetModel, styles: StyleTable): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const area = { top: 0, left: 0, bottom: TITLE_ROWS - 1, right: TITLE_COLUMNS - 1 };
  for (const { row, style } of sheet.cells.cells(area)) {
    const points = Math.ceil((styles.get(style).font?.size ?? 0) * LINE_HEIGHT);
    const height = pointsToPixels(points);
    if (points > STANDARD_HEIGHT_POINTS && height > (rows[row]?.h ?? 0)) rows[row] = { h: height, ia: 0 };
  }
  return rows;
}

function rowsOf(sheet: SheetModel): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, props] of sheet.rows) {
    const isHidden = props.hidden || props.filtered;
    if (props.size === undefined && !isHidden) continue;
    rows[row] = {
      ...(props.size === undefined ? {} : { h: pointsToPixels(props.size), ia: 0 }),
      ...(isHidden ? { hd: 1 } : {}),
    };
  }
  return rows;
}

function columnsOf(sheet: SheetModel): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, props] of sheet.columns) {
    if (props.size === undefined && !props.hidden) continue;
    columns[column] = {
      ...(props.size === undefined ? {} : { w: pointsToPixels(props.size) }),
      ...(props.hidden ? { hd: 1 } : {}),
    };
  }
  return columns;
}

function freezeOf({ freeze }: SheetModel): IFreeze {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

function rowHeaderWidthPx(rowCount: number): number {
  return Math.max(30, 10 + String(rowCount).length * 8);
}

export function worksheetData(sheet: SheetModel, layout: SheetLayout): Partial<IWorksheetData> {
  const { headers, mergeData, ...rest } = layout;
  return {
    ...rest,
    mergeData,
    id: sheet.id,
    name: sheet.name,
    cellData: {},
    rowHeader: { width: headers.rowWidth },
    columnHeader: { height: headers.columnHeight },
  };
}
