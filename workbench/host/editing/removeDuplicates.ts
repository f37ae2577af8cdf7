import type { Rect, Scalar, SheetModel } from '../model/types';
import { invalidArgument } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { assertCellsWritable } from './guard';
import { noteContents } from './noteEdit';

/** Keeps the first row of each combination of the columns (texts without case); what is below moves up in the range. */
export function removeDuplicates(
  context: HostContext,
  sheet: SheetModel,
  task: { readonly rect: Rect; readonly columns: readonly number[]; readonly hasHeader: boolean },
): { readonly removed: number; readonly uniqueRemaining: number } {
  const { rect, columns, hasHeader } = task;
  const width = rect.right - rect.left + 1;
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= width))
    throw invalidArgument();
  assertCellsWritable(context, sheet, rect);
  const body = { ...rect, top: rect.top + (hasHeader ? 1 : 0) };
  const rows = sheet.cells.readValues(body);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => folded(row[column] ?? null)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  sheet.cells.clear(body, 'contents');
  sheet.cells.writeValues(body.top, body.left, kept);
  noteContents(context, sheet, body);
  return { removed: rows.length - kept.length, uniqueRemaining: kept.length };
}

const folded = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);
