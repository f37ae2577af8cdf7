import type { RunControls } from '../app/dcPilot';
import type { BlockConsumer, BlockRequest } from '../app/workbookPort';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { RawCell } from '../sheet/cellGrid';
import { columnCount, rowCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import { blockRows, firstBlockRows, measureRowBytes } from './blockSize';
import { isPayloadError } from './officeErrors';

/** The range of a rectangle. */
export const rangeOf = (sheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  sheet.getRangeByIndexes(rect.top, rect.left, rowCount(rect), columnCount(rect));

const readBlock = async (sheet: Excel.Worksheet, rect: Rect): Promise<RawCell[][]> => {
  const range = rangeOf(sheet, rect);
  range.load('values');
  await sheet.context.sync();
  const values = range.values as RawCell[][];
  range.untrack();
  return values;
};

/** The block, or null when it is too large for one answer and has to be asked for in smaller pieces. */
const readBlockOrNull = async (sheet: Excel.Worksheet, rect: Rect): Promise<RawCell[][] | null> => {
  try {
    return await readBlock(sheet, rect);
  } catch (error) {
    if (isPayloadError(error) && rowCount(rect) > 1) return null;
    throw error;
  }
};

/** Reads values top to bottom; blocks shrink when the host finds an answer too large, and stop when the signal says so. */
export const readBlocks = async (
  context: Excel.RequestContext,
  request: BlockRequest,
  onBlock: BlockConsumer,
  run: RunControls = {},
): Promise<Result<void>> => {
  const { rect } = request;
  const sheet = context.workbook.worksheets.getItem(request.sheetId);
  let rows = firstBlockRows(columnCount(rect));
  for (let top = rect.top; top <= rect.bottom;) {
    if (run.signal?.aborted) return fail('CANCELLED');
    const bottom = Math.min(rect.bottom, top + rows - 1);
    const values = await readBlockOrNull(sheet, { ...rect, top, bottom });
    if (!values) {
      rows = Math.max(1, Math.floor((bottom - top + 1) / 2));
      continue;
    }
    onBlock(top, values);
    rows = blockRows(measureRowBytes(values));
    top = bottom + 1;
    run.onProgress?.('read', (top - rect.top) / rowCount(rect));
  }
  return succeed(undefined);
};
