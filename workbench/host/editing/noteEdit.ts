import type { Rect, Scalar, SheetModel } from '../model/types';
import { isSingleCell } from '../model/rects';
import { formatArea } from '../model/address';
import type { CellEdit } from '../session/cellEdit';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';

/** Values or formulas of a rectangle were written: to be calculated, shown and told to listeners. */
export function noteContents(context: HostContext, sheet: SheetModel, rect: Rect, before?: Scalar): void {
  context.calculation.cellsChanged(sheet, rect);
  context.record({ kind: 'cells', sheetId: sheet.id, rect, what: 'contents' });
  const last = context.edits.at(-1);
  const edit: CellEdit = {
    sheet,
    rect,
    changeType: 'RangeEdited',
    ...(before === undefined ? {} : { before }),
  };
  // A bulk write arrives as many blocks one below the other; one event tells all of them (order and grouping of
  // events in Excel: unverified).
  if (last && continues(last, edit))
    context.edits[context.edits.length - 1] = { ...last, rect: joined(last.rect, rect) };
  else context.edits.push(edit);
}

function continues(last: CellEdit, next: CellEdit): boolean {
  const isBelow =
    last.rect.left === next.rect.left &&
    last.rect.right === next.rect.right &&
    last.rect.bottom + 1 === next.rect.top;
  const areBlocks = !isSingleCell(last.rect) || !isSingleCell(next.rect);
  return (
    isBelow &&
    areBlocks &&
    last.sheet === next.sheet &&
    last.changeType === 'RangeEdited' &&
    last.before === undefined
  );
}

const joined = (first: Rect, second: Rect): Rect => ({ ...first, bottom: second.bottom });

export function noteFormats(context: HostContext, sheet: SheetModel, rect: Rect): void {
  context.record({ kind: 'cells', sheetId: sheet.id, rect, what: 'formats' });
  context.events.emit(EVENT.formatChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    type: 'WorksheetFormatChanged',
    worksheetId: sheet.id,
    address: formatArea(rect),
    source: 'Local',
    referenceId: context.references.keepForEvent(context.references.range(sheet, rect)),
  }));
}
