import { intersect, subtract } from '../model/rects';
import { restyle } from '../model/cellStyles';
import type { Rect, SheetModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import { assertAllowed, assertCellsWritable } from './guard';
import { noteContents, noteFormats } from './noteEdit';
import { renameColumnsFromHeaders } from './tableHeaders';

export const CLEAR_WHAT = [
  'All',
  'Contents',
  'Formats',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;
export type ClearWhat = (typeof CLEAR_WHAT)[number];

/** Range.clear: contents, formats, links or all of them; unused cells are not touched, however large the rectangle. */
export function clearCells(context: HostContext, sheet: SheetModel, rect: Rect, what: ClearWhat): void {
  const used = sheet.cells.usedRect(false);
  const inner = used && intersect(used, rect);
  if (inner) assertCellsWritable(context, sheet, inner);
  else assertAllowed(sheet);
  if (what === 'All' || what === 'Formats') {
    restyle(sheet, context.workbook.styles, rect, () => ({}));
    dropRules(sheet, rect);
    noteFormats(context, sheet, rect);
  }
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    sheet.cells.clear(rect, 'contents');
    renameColumnsFromHeaders(context, sheet, rect);
    noteContents(context, sheet, inner ?? rect);
  }
  if (what !== 'Contents' && what !== 'ResetContents' && what !== 'Formats') dropHyperlinks(sheet, rect);
  context.record({ kind: 'objects', sheetId: sheet.id });
}

export function dropHyperlinks(sheet: SheetModel, rect: Rect): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)
      sheet.hyperlinks.delete(key);
  }
}

/** Clearing formats takes conditional formats off whole areas it covers. */
function dropRules(sheet: SheetModel, rect: Rect): void {
  for (const format of [...sheet.conditionalFormats]) {
    format.rects = format.rects.flatMap((area) => (intersect(area, rect) ? subtract(area, rect) : [area]));
    if (format.rects.length === 0)
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  }
}
