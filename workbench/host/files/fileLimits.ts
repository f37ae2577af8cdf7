/**
 * What the host agrees to open. Sizes are checked against the archive's own directory before anything is inflated, and
 * again while inflating, because a directory can lie. Deflate cannot exceed 1032:1; real sheets stay below 60:1, a
 * million blank rows of one style about 30:1, so 250:1 above 64 MB is a bomb and not a workbook.
 */
export interface FileLimits {
  readonly maxEntries: number;
  /** Uncompressed bytes of one part; V8 strings end at 512 M characters. */
  readonly maxPartBytes: number;
  readonly maxTotalBytes: number;
  readonly maxRatio: number;
  /** Parts below this size are never suspected for their ratio. */
  readonly ratioFloorBytes: number;
  /** Cells with a value, a formula or an own style, over all sheets. */
  readonly maxCells: number;
  /** Bytes of a CSV file. */
  readonly maxTextBytes: number;
}

export const DEFAULT_LIMITS: FileLimits = {
  maxEntries: 20_000,
  maxPartBytes: 480 * 1024 * 1024,
  maxTotalBytes: 1024 * 1024 * 1024,
  maxRatio: 250,
  ratioFloorBytes: 64 * 1024 * 1024,
  maxCells: 20_000_000,
  maxTextBytes: 400 * 1024 * 1024,
};
