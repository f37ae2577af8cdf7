import { formatArea } from '../model/address';
import type { Rect, SheetModel } from '../model/types';
import { findSheetById } from '../model/workbookModel';
import { ApiError } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';

/** Selects cells; the sheet becomes active. */
export function selectRange(context: HostContext, sheet: SheetModel, rect: Rect): void {
  activateSheet(context, sheet);
  sheet.selection = rect;
  context.record({ kind: 'selection', sheetId: sheet.id, rect });
  const message = (): Record<string, unknown> => ({
    type: 'WorksheetSelectionChanged',
    worksheetId: sheet.id,
    address: formatArea(rect),
  });
  context.events.emit(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], message);
  tellTables(context, sheet, rect);
}

function tellTables(context: HostContext, sheet: SheetModel, rect: Rect): void {
  for (const table of sheet.tables) {
    const isInside =
      rect.top <= table.rect.bottom &&
      rect.bottom >= table.rect.top &&
      rect.left <= table.rect.right &&
      rect.right >= table.rect.left;
    context.events.emit(EVENT.tableSelectionChanged, [table.id], () => ({
      type: 'TableSelectionChanged',
      tableId: table.id,
      worksheetId: sheet.id,
      address: isInside ? formatArea(rect) : '',
      isInsideTable: isInside,
    }));
  }
}

/** Shows a sheet; a hidden one cannot be shown so. */
export function activateSheet(context: HostContext, sheet: SheetModel): void {
  const { workbook } = context;
  if (workbook.activeSheetId === sheet.id) return;
  if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
  const before = findSheetById(workbook, workbook.activeSheetId);
  workbook.activeSheetId = sheet.id;
  context.record({ kind: 'sheets' });
  if (before) {
    const message = (): Record<string, unknown> => ({ type: 'WorksheetDeactivated', worksheetId: before.id });
    context.events.emit(EVENT.deactivated, [before.id, WORKBOOK_TARGET], message);
  }
  const message = (): Record<string, unknown> => ({ type: 'WorksheetActivated', worksheetId: sheet.id });
  context.events.emit(EVENT.activated, [sheet.id, WORKBOOK_TARGET], message);
}
