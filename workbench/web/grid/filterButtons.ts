import { containsCell } from '../../host/model/rects';
import type { SheetModel } from '../../host/model/types';

/** Does a cell carry a filter button, and is its filter on? Null where there is none. */
export function filterButtonAt(sheet: SheetModel, row: number, column: number): 'on' | 'off' | null {
  const { autoFilter } = sheet;
  if (autoFilter && row === autoFilter.rect.top && containsCell(autoFilter.rect, row, column)) {
    return isSet(autoFilter.criteria[column - autoFilter.rect.left]) ? 'on' : 'off';
  }
  for (const { rect, columns, showHeaders, showFilterButton } of sheet.tables) {
    if (!showHeaders || !showFilterButton || row !== rect.top || !containsCell(rect, row, column)) continue;
    return isSet(columns[column - rect.left]?.filter) ? 'on' : 'off';
  }
  return null;
}

const isSet = (criteria: unknown): boolean => criteria !== undefined && criteria !== null;
