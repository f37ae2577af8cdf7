import { intersect, isSingleCell, overlaps } from '../model/rects';
import type { Rect, SheetModel } from '../model/types';
import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { assertAllowed } from './guard';
import { noteContents } from './noteEdit';

/** Merges a rectangle, or each of its rows; the upper left value (the first there is) stays, the others are lost. */
export function mergeCells(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  how: 'whole' | 'rowByRow',
): void {
  assertAllowed(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) throw new ApiError('MergedRangeConflict');
  unmergeCells(context, sheet, rect);
  const areas = how === 'whole' ? [rect] : rowsOf(rect);
  for (const area of areas) {
    if (isSingleCell(area)) continue;
    keepFirstValue(sheet, area);
    sheet.merges.push(area);
  }
  noteContents(context, sheet, rect);
  context.record({ kind: 'objects', sheetId: sheet.id });
}

export function unmergeCells(context: HostContext, sheet: SheetModel, rect: Rect): void {
  assertAllowed(sheet, 'allowFormatCells');
  const left = sheet.merges.filter((merge) => intersect(merge, rect) === null);
  if (left.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...left);
  context.record({ kind: 'objects', sheetId: sheet.id });
}

function rowsOf(rect: Rect): Rect[] {
  const rows: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) rows.push({ ...rect, top: row, bottom: row });
  return rows;
}

function keepFirstValue(sheet: SheetModel, area: Rect): void {
  for (const { row, column, value } of sheet.cells.cells(area)) {
    const formula = sheet.cells.formula(row, column);
    if (value === null && formula === undefined) continue;
    sheet.cells.clear(area, 'contents');
    sheet.cells.set(area.top, area.left, value);
    sheet.cells.setFormula(area.top, area.left, formula);
    return;
  }
}
