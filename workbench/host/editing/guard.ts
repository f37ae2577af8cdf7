import { effectiveStyleId } from '../model/cellStyles';
import { containsCell, intersect } from '../model/rects';
import type { Rect, SheetModel } from '../model/types';
import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';

/** What a protected sheet may still allow; names of WorksheetProtectionOptions. */
export type Permission =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowPivotTables'
  | 'allowSort';

/** Refuses (AccessDenied) what a protected sheet does not allow. */
export function assertAllowed(sheet: SheetModel, permission?: Permission): void {
  if (!sheet.protection.isProtected) return;
  if (permission === undefined || sheet.protection.options[permission] !== true)
    throw new ApiError('AccessDenied');
}

/** Refuses writing where the sheet is protected and a cell is locked (cells are locked unless formatted otherwise). */
export function assertCellsWritable(context: HostContext, sheet: SheetModel, rect: Rect): void {
  if (!sheet.protection.isProtected) return;
  const { styles } = context.workbook;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const style = styles.get(effectiveStyleId(sheet, row, column));
      if (style.protection?.locked !== false) throw new ApiError('AccessDenied');
    }
  }
}

export function assertWorkbookOpen(context: HostContext): void {
  if (context.workbook.protection.isProtected) throw new ApiError('AccessDenied');
}

/** Is the cell covered by a merge that begins elsewhere? Such cells hold nothing. */
export function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  return merges.some(
    (merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column),
  );
}

export const mergesIn = (sheet: SheetModel, rect: Rect): Rect[] =>
  sheet.merges.filter((merge) => intersect(merge, rect) !== null);
