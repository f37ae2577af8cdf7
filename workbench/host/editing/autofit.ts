import { effectiveStyle, numberFormatOf } from '../model/cellStyles';
import { intersect } from '../model/rects';
import { charactersToPoints, STANDARD_HEIGHT_POINTS } from '../model/sizes';
import type { Rect, SheetModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import { cellText } from '../text/cellText';
import { assertAllowed } from './guard';

/**
 * Widths and heights that fit: an estimate by the number of characters, since no font is measured here (unverified
 * against Excel's pixels; bold texts count a tenth more, other sizes in proportion to 11 points).
 */
const WIDEST_CHARACTERS = 255;

export function autofitColumns(context: HostContext, sheet: SheetModel, rects: readonly Rect[]): void {
  assertAllowed(sheet, 'allowFormatColumns');
  context.calculation.settle();
  for (const [column, characters] of widestTexts(context, sheet, rects)) {
    const size = charactersToPoints(Math.min(WIDEST_CHARACTERS, characters + 1));
    sheet.columns.set(column, { ...sheet.columns.get(column), size });
  }
  context.record({ kind: 'lines', sheetId: sheet.id });
}

function widestTexts(context: HostContext, sheet: SheetModel, rects: readonly Rect[]): Map<number, number> {
  const widest = new Map<number, number>();
  const { styles, culture, dateSystem } = context.workbook;
  const used = sheet.cells.usedRect(true);
  for (const rect of rects) {
    const inner = used && intersect(used, rect);
    if (inner === null) continue;
    for (const { row, column, value } of sheet.cells.cells(inner)) {
      if (value === null) continue;
      const style = effectiveStyle(sheet, styles, row, column);
      const text = cellText(value, numberFormatOf(style), culture, dateSystem);
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      const scale = ((style.font?.size ?? 11) / 11) * (style.font?.bold ? 1.1 : 1);
      widest.set(column, Math.max(widest.get(column) ?? 0, longest * scale));
    }
  }
  return widest;
}

export function autofitRows(context: HostContext, sheet: SheetModel, rects: readonly Rect[]): void {
  assertAllowed(sheet, 'allowFormatRows');
  const used = sheet.cells.usedRect(true);
  for (const rect of rects) {
    const inner = used && intersect(used, rect);
    for (let row = inner?.top ?? 0; inner && row <= inner.bottom; row++) fitRow(context, sheet, row);
  }
  context.record({ kind: 'lines', sheetId: sheet.id });
}

function fitRow(context: HostContext, sheet: SheetModel, row: number): void {
  let lines = 1;
  let points = STANDARD_HEIGHT_POINTS;
  for (const { column, value } of sheet.cells.cells({ top: row, bottom: row, left: 0, right: 16_383 })) {
    const style = effectiveStyle(sheet, context.workbook.styles, row, column);
    if (typeof value === 'string' && style.alignment?.wrap) lines = Math.max(lines, value.split('\n').length);
    points = Math.max(points, Math.ceil((style.font?.size ?? 11) * 1.36));
  }
  const { size: _old, ...line } = sheet.rows.get(row) ?? {};
  const size = lines * points;
  if (size === STANDARD_HEIGHT_POINTS) sheet.rows.set(row, line);
  else sheet.rows.set(row, { ...line, size });
}
