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

/** Of cells: what they hold, or their formulas (constants are as they stand). */
export type CellContents = 'values' | 'formulasR1C1';

interface BlockOf {
  readonly rect: Rect;
  readonly contents: CellContents;
}

const readBlock = async (sheet: Excel.Worksheet, { rect, contents }: BlockOf): Promise<RawCell[][]> => {
  const range = rangeOf(sheet, rect);
  range.load(contents);
  await sheet.context.sync();
  const values = range[contents] as RawCell[][];
  range.untrack();
  return values;
};

/** The block, or null when it is too large for one answer and has to be asked for in smaller pieces. */
const readBlockOrNull = async (sheet: Excel.Worksheet, block: BlockOf): Promise<RawCell[][] | null> => {
  try {
    return await readBlock(sheet, block);
  } catch (error) {
    if (isPayloadError(error) && rowCount(block.rect) > 1) return null;
    throw error;
  }
};

/** Reads cells top to bottom; blocks shrink when the host finds an answer too large, and stop when the signal says so. */
export const readBlocks = async (
  context: Excel.RequestContext,
  request: BlockRequest & { readonly contents?: CellContents },
  onBlock: BlockConsumer,
  run: RunControls = {},
): Promise<Result<void>> => {
  const { rect, contents = 'values' } = request;
  const sheet = context.workbook.worksheets.getItem(request.sheetId);
  let rows = firstBlockRows(columnCount(rect));
  for (let top = rect.top; top <= rect.bottom;) {
    if (run.signal?.aborted) return fail('CANCELLED');
    const bottom = Math.min(rect.bottom, top + rows - 1);
    const values = await readBlockOrNull(sheet, { rect: { ...rect, top, bottom }, contents });
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
