import { intersect, isEntireColumns, isEntireRows, rectOf } from './rects';
import type { CellStyle, LineProps, Rect, SheetModel, StyleId, StyleTable } from './types';

/** Style that shows in a cell: its own, else its row's, else its column's. */
export function effectiveStyleId(sheet: SheetModel, row: number, column: number): StyleId {
  return (
    sheet.cells.styleId(row, column) || sheet.rows.get(row)?.style || sheet.columns.get(column)?.style || 0
  );
}

export function effectiveStyle(
  sheet: SheetModel,
  styles: StyleTable,
  row: number,
  column: number,
): CellStyle {
  return styles.get(effectiveStyleId(sheet, row, column));
}

export const numberFormatOf = (style: CellStyle): string => style.numberFormat ?? 'General';

/** Own style of a cell that must look default inside a styled row or column. */
const PLAIN: CellStyle = { namedStyle: 'Normal' };

/**
 * Changes the style of all cells of a rectangle. Whole columns and rows keep one style for their empty cells;
 * cells that stand there already get their own.
 */
export function restyle(
  sheet: SheetModel,
  styles: StyleTable,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = changer(styles, change);
  if (isEntireColumns(rect)) restyleLines(sheet, rect, 'columns', changed);
  else if (isEntireRows(rect)) restyleLines(sheet, rect, 'rows', changed);
  else if (hasStyledLines(sheet)) restyleCells(sheet, styles, rect, changed);
  else sheet.cells.fillStyle(rect, changed);
}

type StyleChange = (style: StyleId) => StyleId;

function changer(styles: StyleTable, change: (style: CellStyle) => CellStyle): StyleChange {
  const known = new Map<StyleId, StyleId>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = styles.intern(change(styles.get(id)));
    known.set(id, made);
    return made;
  };
}

function hasStyledLines(sheet: SheetModel): boolean {
  for (const line of sheet.rows.values()) if (line.style) return true;
  for (const line of sheet.columns.values()) if (line.style) return true;
  return false;
}

function restyleCells(sheet: SheetModel, styles: StyleTable, rect: Rect, changed: StyleChange): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const style = changed(effectiveStyleId(sheet, row, column));
      sheet.cells.setStyleId(row, column, style || styles.intern(PLAIN));
    }
  }
}

function restyleLines(sheet: SheetModel, rect: Rect, side: 'rows' | 'columns', changed: StyleChange): void {
  const styled = [...sheet.cells.cells(rect)].filter(({ style }) => style !== 0);
  for (const { row, column, style } of styled) sheet.cells.setStyleId(row, column, changed(style));
  restyleCrossings(sheet, rect, side, changed);
  const [first, last] = side === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  for (let index = first; index <= last; index++) {
    const line: LineProps = sheet[side].get(index) ?? {};
    line.style = changed(line.style ?? 0);
    sheet[side].set(index, line);
  }
}

/** Cells where a styled row meets a styled column show the row's style; they get it as their own before it changes. */
function restyleCrossings(
  sheet: SheetModel,
  rect: Rect,
  side: 'rows' | 'columns',
  changed: StyleChange,
): void {
  const others = side === 'rows' ? sheet.columns : sheet.rows;
  for (const [index, line] of others) {
    if (!line.style) continue;
    const band =
      side === 'rows'
        ? rectOf(rect.top, index, rect.bottom - rect.top + 1, 1)
        : rectOf(index, rect.left, 1, rect.right - rect.left + 1);
    const crossing = intersect(rect, band);
    if (crossing === null) continue;
    for (let row = crossing.top; row <= crossing.bottom; row++) {
      for (let column = crossing.left; column <= crossing.right; column++) {
        if (sheet.cells.styleId(row, column) === 0) {
          sheet.cells.setStyleId(row, column, changed(effectiveStyleId(sheet, row, column)));
        }
      }
    }
  }
}
