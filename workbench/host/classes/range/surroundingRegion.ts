import type { Rect, SheetModel } from '../../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';
import { intersect } from '../../model/rects';

/** The block of cells around a range, bounded by blank rows and columns (Ctrl+*). */
export function surroundingRegion(sheet: SheetModel, start: Rect): Rect {
  const used = sheet.cells.usedRect(true);
  let region: Rect = start;
  for (;;) {
    const grown = grow(sheet, region, used);
    if (grown === null) return region;
    region = grown;
  }
}

function grow(sheet: SheetModel, rect: Rect, used: Rect | null): Rect | null {
  const reach = {
    top: Math.max(0, rect.top - 1),
    left: Math.max(0, rect.left - 1),
    bottom: Math.min(MAX_ROWS - 1, rect.bottom + 1),
    right: Math.min(MAX_COLUMNS - 1, rect.right + 1),
  };
  const top = isFilled(sheet, { ...reach, bottom: reach.top }, used) ? reach.top : rect.top;
  const bottom = isFilled(sheet, { ...reach, top: reach.bottom }, used) ? reach.bottom : rect.bottom;
  const left = isFilled(sheet, { ...reach, right: reach.left }, used) ? reach.left : rect.left;
  const right = isFilled(sheet, { ...reach, left: reach.right }, used) ? reach.right : rect.right;
  const hasGrown = top < rect.top || bottom > rect.bottom || left < rect.left || right > rect.right;
  return hasGrown ? { top, left, bottom, right } : null;
}

function isFilled(sheet: SheetModel, rect: Rect, used: Rect | null): boolean {
  const inner = used && intersect(used, rect);
  if (inner === null) return false;
  for (let row = inner.top; row <= inner.bottom; row++) {
    for (let column = inner.left; column <= inner.right; column++) {
      if (sheet.cells.get(row, column) !== null || sheet.cells.formula(row, column)) return true;
    }
  }
  return false;
}
