import type { Rect, SheetModel } from '../../host/model/types';
import { intersect } from '../../host/model/rects';

/** What Excel's status bar says of a selection. */
export interface SelectionSummary {
  /** Cells that are not blank. */
  readonly count: number;
  readonly numberCount: number;
  readonly sum: number;
}

/** Hidden and filtered rows do not count, as in Excel. Blank selections give zeros. */
export function selectionSummary(sheet: SheetModel, selection: Rect): SelectionSummary {
  const used = sheet.cells.usedRect(true);
  const rect = used && intersect(used, selection);
  let [count, numberCount, sum] = [0, 0, 0];
  if (!rect) return { count, numberCount, sum };
  for (const { row, value } of sheet.cells.cells(rect)) {
    if (value === null || isHiddenRow(sheet, row)) continue;
    count++;
    if (typeof value !== 'number') continue;
    numberCount++;
    sum += value;
  }
  return { count, numberCount, sum };
}

function isHiddenRow(sheet: SheetModel, row: number): boolean {
  const props = sheet.rows.get(row);
  return Boolean(props?.hidden || props?.filtered);
}
