import { formatArea } from '../model/address';
import { isSingleCell, overlaps } from '../model/rects';
import type { TableModel } from '../model/types';
import type { CellEdit } from '../session/cellEdit';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { valueType, wireValue } from '../classes/wireValue';

/** Edits of one request whose ranges a handler may ask for; older ones are dropped. */
const KEPT_RANGES = 1000;

/** Turns the edits of a request or gesture into changed events for sheets, the workbook and tables, in order. */
export function tellEdits(context: HostContext, edits: readonly CellEdit[]): void {
  for (const edit of edits.slice(-KEPT_RANGES)) {
    const { sheet } = edit;
    context.events.emit(EVENT.changed, [sheet.id, WORKBOOK_TARGET], () => message(context, edit));
    for (const table of sheet.tables.filter(({ rect }) => overlaps(rect, edit.rect)))
      tellTable(context, edit, table);
  }
}

function message(context: HostContext, edit: CellEdit): Record<string, unknown> {
  return {
    type: 'WorksheetChanged',
    worksheetId: edit.sheet.id,
    address: formatArea(edit.rect),
    changeType: edit.changeType,
    source: 'Local',
    triggerSource: context.trigger,
    referenceId: context.references.keepForEvent(context.references.range(edit.sheet, edit.rect)),
    ...(edit.shiftDirection === undefined ? {} : { shiftDirection: edit.shiftDirection }),
    ...details(edit),
  };
}

/** Value before and after, for a single cell. */
function details(edit: CellEdit): Record<string, unknown> {
  if (edit.before === undefined || !isSingleCell(edit.rect)) return {};
  const after = edit.sheet.cells.get(edit.rect.top, edit.rect.left);
  return {
    valueBefore: wireValue(edit.before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(edit.before),
    valueTypeAfter: valueType(after),
  };
}

function tellTable(context: HostContext, edit: CellEdit, table: TableModel): void {
  context.events.emit(EVENT.tableChanged, [table.id, edit.sheet.id, WORKBOOK_TARGET], () => ({
    ...message(context, edit),
    type: 'TableChanged',
    tableId: table.id,
  }));
}
