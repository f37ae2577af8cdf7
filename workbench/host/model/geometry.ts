import { charactersToPoints, STANDARD_HEIGHT_POINTS } from './sizes';
import type { LineProps, Rect, SheetModel } from './types';

const isHidden = (line: LineProps | undefined): boolean => line?.hidden === true || line?.filtered === true;

/** Points; 0 for a hidden row. */
export function rowHeight(sheet: SheetModel, row: number): number {
  const line = sheet.rows.get(row);
  return isHidden(line) ? 0 : (line?.size ?? STANDARD_HEIGHT_POINTS);
}

/** Points; 0 for a hidden column. */
export function columnWidth(sheet: SheetModel, column: number): number {
  const line = sheet.columns.get(column);
  return isHidden(line) ? 0 : (line?.size ?? charactersToPoints(sheet.standardWidth));
}

/** Distance of a row's top from the sheet's, in points. */
export function topOf(sheet: SheetModel, row: number): number {
  let top = row * STANDARD_HEIGHT_POINTS;
  for (const index of sheet.rows.keys())
    if (index < row) top += rowHeight(sheet, index) - STANDARD_HEIGHT_POINTS;
  return top;
}

/** Distance of a column's left edge from the sheet's, in points. */
export function leftOf(sheet: SheetModel, column: number): number {
  const standard = charactersToPoints(sheet.standardWidth);
  let left = column * standard;
  for (const index of sheet.columns.keys()) if (index < column) left += columnWidth(sheet, index) - standard;
  return left;
}

export const heightOf = (sheet: SheetModel, rect: Rect): number =>
  topOf(sheet, rect.bottom + 1) - topOf(sheet, rect.top);
export const widthOf = (sheet: SheetModel, rect: Rect): number =>
  leftOf(sheet, rect.right + 1) - leftOf(sheet, rect.left);

export const isRowHidden = (sheet: SheetModel, row: number): boolean => isHidden(sheet.rows.get(row));
export const isColumnHidden = (sheet: SheetModel, column: number): boolean =>
  isHidden(sheet.columns.get(column));
