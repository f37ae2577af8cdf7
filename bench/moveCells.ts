/**
 * What the scoring job has to move at least, straight through Microsoft's client: the same blocks (by the product's own
 * sizes) reading the same input cells, and the same result cells, number formats and alignments written back.
 */
import { blockRows, firstBlockRows, measureRowBytes } from '../src/excel/blockSize';
import type { ExcelGlobals } from '../src/excel/excelSession';
import { CellGrid } from '../src/sheet/cellGrid';
import type { RawCell } from '../src/sheet/cellGrid';
import { HEADERS } from './accountHost';

/** Result columns as the job left them. */
export interface Results {
  /** Of the first body row: one number format and one alignment per column. */
  readonly formats: readonly string[];
  readonly alignments: readonly Excel.HorizontalAlignment[];
  /** Of the body rows, held as columns: millions of cells as arrays would slow the collector down while the baseline runs. */
  readonly cells: CellGrid;
}

const RESULT_COLUMNS = 6;

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  (globalThis as unknown as ExcelGlobals).Excel.run(work);

/** Blocks of a column count, top to bottom; the callback gives the cells it moved, which say how large the next one is. */
async function inBlocks(
  rows: number,
  first: number,
  move: (top: number, count: number) => Promise<readonly RawCell[][]>,
): Promise<void> {
  let size = first;
  for (let top = 0; top < rows;) {
    const count = Math.min(size, rows - top);
    size = blockRows(measureRowBytes(await move(top, count)));
    top += count;
  }
}

/** What the job wrote beside the accounts. */
export async function takeResults(rows: number): Promise<Results> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const heads = Array.from({ length: RESULT_COLUMNS }, (_, column) =>
      sheet
        .getRangeByIndexes(1, HEADERS.length + column, 1, 1)
        .load('numberFormat,format/horizontalAlignment'),
    );
    const cells = new CellGrid({ top: 0, left: 0, bottom: rows - 1, right: RESULT_COLUMNS - 1 });
    await inBlocks(rows, 10_000, async (top, count) => {
      const range = sheet.getRangeByIndexes(1 + top, HEADERS.length, count, RESULT_COLUMNS).load('values');
      await context.sync();
      cells.fill(top, range.values as RawCell[][]);
      return range.values as RawCell[][];
    });
    return {
      formats: heads.map((head) => String(head.numberFormat[0]?.[0])),
      alignments: heads.map((head) => head.format.horizontalAlignment as Excel.HorizontalAlignment),
      cells,
    };
  });
}

async function readAll(context: Excel.RequestContext, rows: number): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  await inBlocks(rows + 1, firstBlockRows(HEADERS.length), async (top, count) => {
    const range = sheet.getRangeByIndexes(top, 0, count, HEADERS.length).load('values');
    await context.sync();
    range.untrack();
    return range.values as RawCell[][];
  });
}

const rowsOf = (cells: CellGrid, top: number, count: number): RawCell[][] =>
  Array.from({ length: Math.min(count, cells.rowCount - top) }, (_, row) =>
    cells.columns.map((_column, column) => cells.value(top + row, column) ?? ''),
  );

async function writeAll(context: Excel.RequestContext, results: Results): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const rows = results.cells.rowCount;
  results.formats.forEach((format, column) => {
    const body = sheet.getRangeByIndexes(1, HEADERS.length + column, rows, 1);
    body.numberFormat = format as unknown as string[][];
    body.format.horizontalAlignment = results.alignments[column] ?? 'General';
  });
  await context.sync();
  const first = blockRows(measureRowBytes(rowsOf(results.cells, 0, 50)));
  await inBlocks(rows, first, async (top, count) => {
    const block = rowsOf(results.cells, top, count);
    const range = sheet.getRangeByIndexes(1 + top, HEADERS.length, count, RESULT_COLUMNS);
    context.application.suspendApiCalculationUntilNextSync();
    range.values = block;
    range.untrack();
    await context.sync();
    return block;
  });
}

/** Reads every input cell, writes every result cell; nothing is decided in between. */
export async function moveCells(rows: number, results: Results): Promise<void> {
  await run(async (context) => {
    await readAll(context, rows);
    await writeAll(context, results);
  });
}
