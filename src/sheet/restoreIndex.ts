/**
 * The index of a restore point: what a job replaced, what it made, and what it wrote, kept as JSON beside the old blocks
 * in the very hidden sheet. Old blocks lie there at the rows they came from and in columns further right, so that
 * relative formulas survive the way there and back.
 */
import type { Rect } from './rect';

export interface IndexedColumn {
  readonly header: string;
  /** Zero-based sheet column at the time of writing. */
  readonly column: number;
  readonly isNew: boolean;
  /** Width in points before the job, or the sheet's standard one; new columns only. */
  readonly widthPoints?: number | 'standard';
  /** Column of the restore sheet with the old cells; replaced columns only. */
  readonly oldImage?: number;
  /** Column of the restore sheet with the cells the job wrote. */
  readonly writtenImage?: number;
  /** One per 1,000 rows of what was written. */
  readonly hashes?: readonly string[];
  /** The formula the column lives by, as R1C1: the same in every row, or spilled from the first one. */
  readonly formula?: string;
  readonly isSpilled?: boolean;
}

export interface IndexedIdentity {
  readonly header: string;
  readonly column: number;
  readonly image: number;
}

export interface IndexedColumns {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly IndexedColumn[];
  /** Columns that tell accounts apart, copied as they were: rows are found again by them after a sort. */
  readonly identity: readonly IndexedIdentity[];
  readonly excelTable?: { readonly name: string; readonly rect: Rect };
  /** The sheet's own filter before it was widened over the new columns. */
  readonly filter?: Rect;
  readonly inserted?: { readonly at: number; readonly count: number; readonly usedRight: number };
}

/** A cell right of the lines above a table; zero-based. */
export interface CellBeside {
  readonly row: number;
  readonly column: number;
  /** A link of ours, else the user's. */
  readonly isOurs: boolean;
}

export interface IndexedSheet {
  readonly name: string;
  readonly table: string;
  readonly isNew: boolean;
  /** Used range before the job, and its column in the restore sheet; replaced sheets only. */
  readonly oldRect?: Rect;
  readonly oldImage?: number;
  readonly oldTable?: Rect;
  /** Its picture, and what the one it replaces is called while it can come back. */
  readonly picture?: { readonly name: string; readonly kept: string };
  /** What stands right of its lines before the job. */
  readonly beside?: readonly CellBeside[];
  /** What was written, row by row over `hashedColumns` of the table. */
  readonly hashes?: readonly string[];
  readonly hashedColumns?: readonly number[];
}

/** Old cells of a report, and where their copy starts in the restore sheet (same rows). */
export interface IndexedImage {
  readonly rect: Rect;
  readonly image: number;
}

/** A chart as it has to point at its table; columns count from the table's first. */
export interface IndexedChart {
  readonly name: string;
  readonly isNew: boolean;
  readonly categories: number;
  readonly series: readonly { readonly values: number; readonly sizes?: number }[];
}

export interface IndexedTable {
  readonly name: string;
  readonly isNew: boolean;
  /** Its place before the job. */
  readonly oldRect?: Rect;
  /** Name given to a table the user moved out of its section: it is his now. */
  readonly givenAway?: string;
  /** True where the section has no table any more. */
  readonly isGone?: boolean;
}

export interface IndexedSection {
  readonly id: string;
  readonly anchor: string;
  /** Rows before the job; absent for a new section. */
  readonly old?: { readonly top: number; readonly rowCount: number; readonly tableTop: number | null };
  /** Rows the job gave it. */
  readonly rowCount: number;
  readonly table?: IndexedTable;
  readonly chart?: IndexedChart;
  readonly images: readonly IndexedImage[];
  /** What was written: text cells row by row, then the table over `hashedColumns`. */
  readonly hashes?: readonly string[];
  readonly hashedColumns?: readonly number[];
  readonly textRowCount?: number;
}

export interface IndexedReport {
  readonly name: string;
  readonly isNew: boolean;
  readonly endAnchor: string;
  /** First sheet column of the sections. */
  readonly left: number;
  readonly oldEnd?: number;
  readonly sections: readonly IndexedSection[];
}

export interface RestoreIndex {
  readonly version: 1;
  readonly job: string;
  /** One more than the job before: tells a job from the last one, whatever the clock says. */
  readonly serial: number;
  readonly startedAt: string;
  readonly sheet: string;
  readonly state: 'open' | 'done';
  /** False when the old blocks were too many to keep. */
  readonly canRestore: boolean;
  readonly columns: IndexedColumns | null;
  readonly sheets: readonly IndexedSheet[];
  readonly reports: readonly IndexedReport[];
  /** Sheets the job hides, by their tables. */
  readonly hidden?: readonly string[];
  /** Sheet-qualified addresses of what was written; complete when done. */
  readonly written: readonly string[];
}

const CELL_CHARACTERS = 30_000;

/** The index as texts short enough for a cell each. */
export const formatIndex = (index: RestoreIndex): string[] => {
  const json = JSON.stringify(index);
  const parts: string[] = [];
  // A leading sign keeps a part that starts with "=" or a digit from being taken for a formula or a number.
  for (let at = 0; at < json.length; at += CELL_CHARACTERS)
    parts.push(`|${json.slice(at, at + CELL_CHARACTERS)}`);
  return parts;
};

/** Reads what formatIndex made; null for anything else. */
export const parseIndex = (cells: readonly unknown[]): RestoreIndex | null => {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('|'));
  if (texts.length === 0) return null;
  try {
    const index = JSON.parse(texts.map((text) => text.slice(1)).join('')) as Partial<RestoreIndex>;
    return index.version === 1 && typeof index.job === 'string' && Array.isArray(index.sheets)
      ? { ...(index as RestoreIndex), reports: index.reports ?? [] }
      : null;
  } catch {
    return null;
  }
};
