import type { RunControls, Stage } from '../app/dcPilot';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { RawCell } from '../sheet/cellGrid';
import { blockRows, measureRowBytes } from './blockSize';
import { isPayloadError } from './officeErrors';
import type { CellContents } from './readBlocks';

/** A rectangle of cells made row by row while it is written. */
export interface BlockSource {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Formulas among the cells are A1 unless said. */
  readonly contents?: CellContents;
  /** `row` counts from 0. */
  readonly row: (row: number) => RawCell[];
}

export interface BlockRun {
  readonly run: RunControls;
  readonly stage: Stage;
  /** Called with the rows done so far. */
  readonly onRows?: (rows: number) => void;
}

const SAMPLE_ROWS = 50;

const rowsOf = (source: BlockSource, from: number, count: number): RawCell[][] =>
  Array.from({ length: count }, (_, index) => source.row(from + index));

const send = async (
  sheet: Excel.Worksheet,
  source: BlockSource,
  place: { readonly from: number; readonly rows: RawCell[][] },
): Promise<void> => {
  const range = sheet.getRangeByIndexes(
    source.top + place.from,
    source.left,
    place.rows.length,
    source.columnCount,
  );
  sheet.context.application.suspendApiCalculationUntilNextSync();
  range[source.contents ?? 'values'] = place.rows;
  range.untrack();
  await sheet.context.sync();
};

/** Writes what fits; false when the request was too large for the host and nothing was written. */
const sendOrShrink = async (
  sheet: Excel.Worksheet,
  source: BlockSource,
  place: { readonly from: number; readonly rows: RawCell[][] },
): Promise<boolean> => {
  try {
    await send(sheet, source, place);
    return true;
  } catch (error) {
    if (isPayloadError(error) && place.rows.length > 1) return false;
    throw error;
  }
};

/** Writes values top to bottom in blocks of 1–2 MB, at most 10,000 rows; smaller ones where the host refuses them. */
export const writeBlocks = async (
  sheet: Excel.Worksheet,
  source: BlockSource,
  { run, onRows }: BlockRun,
): Promise<Result<void>> => {
  if (source.rowCount === 0 || source.columnCount === 0) return succeed(undefined);
  let rows = blockRows(measureRowBytes(rowsOf(source, 0, Math.min(SAMPLE_ROWS, source.rowCount))));
  for (let from = 0; from < source.rowCount;) {
    if (run.signal?.aborted) return fail('CANCELLED');
    const block = rowsOf(source, from, Math.min(rows, source.rowCount - from));
    if (await sendOrShrink(sheet, source, { from, rows: block })) {
      from += block.length;
      onRows?.(from);
    } else {
      rows = Math.max(1, Math.floor(block.length / 2));
    }
  }
  return succeed(undefined);
};
