/** Block sizes: 1–2 MB of JSON measured on the data itself, at most 10,000 rows (Excel on the web refuses 5 MB). */
const TARGET_BYTES = 1_500_000;
export const MAX_BLOCK_ROWS = 10_000;
const FIRST_BLOCK_CELLS = 20_000;
const SAMPLE_ROWS = 64;

/** Rows of the first block, when nothing was measured yet. */
export const firstBlockRows = (columnCount: number): number =>
  Math.max(1, Math.min(1000, Math.floor(FIRST_BLOCK_CELLS / Math.max(1, columnCount))));

/** Mean JSON size of a row, from rows spread over the block. */
export const measureRowBytes = (block: readonly (readonly unknown[])[]): number => {
  if (block.length === 0) return 1;
  const step = Math.max(1, Math.floor(block.length / SAMPLE_ROWS));
  let bytes = 0;
  let count = 0;
  for (let row = 0; row < block.length; row += step, count++) bytes += JSON.stringify(block[row]).length + 1;
  return bytes / count;
};

export const blockRows = (rowBytes: number): number =>
  Math.max(1, Math.min(MAX_BLOCK_ROWS, Math.floor(TARGET_BYTES / Math.max(1, rowBytes))));
