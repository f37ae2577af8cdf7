import type { CellGrid } from './cellGrid';
import type { Rect } from './rect';

export interface SheetTable {
  readonly name: string;
  /** Header row, body and totals row. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** How the workbook writes numbers and dates. */
export interface WorkbookLocale {
  /** BCP 47, e.g. fr-FR: the habits of the workbook, not of the browser. */
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly dateSystem: 1900 | 1904;
}

/** Everything about one sheet that deciding needs, without Office: filled once, block by block. */
export interface SheetPicture {
  readonly id: string;
  readonly name: string;
  readonly kind: 'worksheet' | 'chart';
  readonly locale: WorkbookLocale;
  /** The used range's values; null on an empty sheet. `grid.rect` is in sheet coordinates. */
  readonly grid: CellGrid | null;
  /** Number formats (en-US codes) of the first rows of the grid, `sampleFormats[row][column]`, at most 64 rows. */
  readonly sampleFormats: readonly (readonly string[])[];
  readonly tables: readonly SheetTable[];
  /** Merged blocks and pivot tables, sheet coordinates. */
  readonly merges: readonly Rect[];
  readonly pivots: readonly Rect[];
  readonly hiddenRowCount: number;
  /** The sheet's own filter hides rows. */
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  readonly selection: Rect | null;
}
