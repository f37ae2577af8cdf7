import type { Rect } from './rect';

/** An account table (or any table) found on a sheet. */
export interface FoundTable {
  /** Header rows, body, and totals rows inside or directly below it; sheet coordinates. */
  readonly rect: Rect;
  readonly headerRowCount: number;
  /** One per column; a header of two lines is joined by " / "; "" where a column has none. */
  readonly headers: readonly string[];
  /** Zero-based sheet rows that hold one account or line each: no totals, subtotals, blank or section rows. */
  readonly bodyRows: Int32Array;
  readonly totalsRows: readonly number[];
  /** Name of the Excel table, when it is one. */
  readonly excelTable?: string;
}
