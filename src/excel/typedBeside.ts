/** What the user typed right of our table or under it since a job: no cell of the job's, so that an undo must not take it. */
import type { RawCell } from '../sheet/cellGrid';
import type { Rect } from '../sheet/rect';
import { rangeOf } from './readBlocks';

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** A formula, or the constant. */
  readonly content: RawCell;
}

/** The parts of a used range right of a table, from its header down, and under it. */
const besides = (table: Rect, used: Rect): Rect[] => {
  const right = { ...used, top: table.top, left: table.right + 1 };
  const under = { ...used, top: table.bottom + 1, right: Math.min(used.right, table.right) };
  return [right, under].filter((rect) => rect.top <= rect.bottom && rect.left <= rect.right);
};

const filledCells = async (sheet: Excel.Worksheet, rects: readonly Rect[]): Promise<readonly TypedCell[]> => {
  const ranges = rects.map((rect) => ({ rect, range: rangeOf(sheet, rect).load('formulas') }));
  await sheet.context.sync();
  return ranges.flatMap(({ rect, range }) =>
    (range.formulas as RawCell[][]).flatMap((cells, down) =>
      cells.flatMap((content, across): TypedCell[] =>
        content === '' || content === null
          ? []
          : [{ row: rect.top + down, column: rect.left + across, content }],
      ),
    ),
  );
};

interface Earlier {
  /** Where the old cells are kept. */
  readonly image: Excel.Worksheet;
  /** The old sheet and its table, as places in the image. */
  readonly used: Rect;
  readonly table: Rect;
}

/** Cells beside a table that were not there before the job, wherever it may have moved those that were. */
export const typedBeside = async (
  sheet: Excel.Worksheet,
  { table, used }: { readonly table: Rect; readonly used: Rect },
  earlier: Earlier | null,
): Promise<readonly TypedCell[]> => {
  const places = besides(table, used);
  if (places.length === 0) return [];
  const filled = await filledCells(sheet, places);
  if (filled.length === 0 || !earlier) return filled;
  const before = await filledCells(earlier.image, besides(earlier.table, earlier.used));
  const known = new Set(before.map(({ content }) => content));
  return filled.filter(({ content }) => !known.has(content));
};
