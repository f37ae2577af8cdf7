/**
 * The sheet's own filter over a plain range is widened over the columns beside it, so that sorting from its menu takes them
 * along. Applying it anew is the only way, and drops what it filters by, which Office.js hands out without saying of which
 * column: a filter that hides rows is left as the user made it.
 */
import type { Rect } from '../sheet/rect';
import type { IndexedColumns } from '../sheet/restoreIndex';
import type { ColumnsWrite } from '../sheet/writePlan';
import { loadPlace, rectOf } from './describeSheet';
import { rangeOf } from './readBlocks';

/** Where the filter stands; null without one, or where it hides rows. */
const readIdleFilter = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Rect | null> => {
  const range = sheet.autoFilter.getRangeOrNullObject();
  loadPlace(range);
  sheet.autoFilter.load('isDataFiltered');
  await context.sync();
  return range.isNullObject || sheet.autoFilter.isDataFiltered ? null : rectOf(range);
};

const newColumns = (write: ColumnsWrite): number[] =>
  write.columns
    .filter(({ isNew }) => isNew)
    .map(({ column }) => column)
    .sort((a, b) => a - b);

/** The filter whose right edge the new columns touch, to be widened; null where there is none. */
export const findFilterBeside = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
): Promise<Rect | null> => {
  const [first] = newColumns(write);
  if (first === undefined || write.excelTable) return null;
  const rect = await readIdleFilter(context, context.workbook.worksheets.getItem(write.sheetId));
  return rect?.top === write.headerRow && rect.right + 1 === first ? rect : null;
};

/** Queues the filter over the new columns too. */
export const widenFilter = (
  context: Excel.RequestContext,
  write: ColumnsWrite,
  { filter }: IndexedColumns,
): void => {
  if (!filter) return;
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  sheet.autoFilter.apply(rangeOf(sheet, { ...filter, right: filter.right + newColumns(write).length }));
};

/** Puts the filter back over what it covered; one the user changed or uses since is left to him. */
export const narrowFilter = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { filter, columns }: IndexedColumns,
): Promise<void> => {
  if (!filter) return;
  const now = await readIdleFilter(context, sheet);
  const added = columns.filter(({ isNew }) => isNew).length;
  if (now?.left !== filter.left || now.right !== filter.right + added) return;
  sheet.autoFilter.apply(rangeOf(sheet, { ...now, right: filter.right }));
  await context.sync();
};
