/**
 * What a job writes, as data. A plan is made without a workbook and applied without knowing what it is about: formats
 * first, then values, in blocks. Cells are asked for one by one (`cell(row)`), so that no second copy of a large result exists.
 */
import type { OwnSheetId } from '../words/ownSheets';
import type { OwnColumnId } from '../words/ownColumns';
import type { SheetLook } from './cellLook';
import type { Rect } from './rect';
import type { ReportWrite } from './reportWrite';
import type { ColumnLook, SheetColumn, WrittenCell } from './sheetColumn';

export type { ColumnLook, FormulaCell, SheetColumn, WrittenCell } from './sheetColumn';

export interface ColumnWrite extends ColumnLook {
  readonly id: OwnColumnId;
  /** Zero-based sheet column. */
  readonly column: number;
  /** False: the column was found by its header and is updated in place. */
  readonly isNew: boolean;
  /** Shown when the header is selected. */
  readonly note?: string;
  /** `row` is a zero-based sheet row. */
  readonly cell: (row: number) => WrittenCell;
  /** Its cells are formulas: one in each row, or one in the first body row that spills over the others (written as ""). */
  readonly live?: 'perRow' | 'spilled';
}

/** Cells of `columns` are shown grey and italic where `formula` (A1, written for the first body row) holds. */
export interface FadedCells {
  readonly columns: readonly number[];
  readonly formula: string;
}

/** Columns beside or inside an account table. */
export interface ColumnsWrite {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  /** The rows of the table under the header; rows that are no account get null. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnWrite[];
  readonly faded: FadedCells | null;
  /** The Excel table that grows to the right to hold the new columns. */
  readonly excelTable?: { readonly name: string; readonly rect: Rect };
  /** Whole sheet columns inserted first, at the place of the new ones. */
  readonly inserted?: { readonly at: number; readonly count: number; readonly usedRight: number };
  /** Columns that tell an account from another: rows are found again by them when the sheet was sorted. */
  readonly identityColumns: readonly number[];
}

/** Ends the text of every link above a table: ours are told from what the user wrote by it. */
export const LINK_SIGN = '↗';

/** A tap on it opens `link` (https:); the text ends with LINK_SIGN where the cell is not one of the first column. */
export interface LinkedText {
  readonly text: string;
  readonly link: string;
}

/** A line under the title. `more` stands in cells right of the text, from MORE_LINKS_COLUMN on. */
export type SheetLine = string | (LinkedText & { readonly more?: readonly LinkedText[] });

export const MORE_LINKS_COLUMN = 8;
export const MOST_MORE_LINKS = 12;

export const lineText = (line: SheetLine): string => (typeof line === 'string' ? line : line.text);

/** A sheet the add-in owns: a title, a few lines, one table. */
export interface OwnSheetWrite {
  /** `tour`: one of the tabs of a rep and week, told apart by their tables. */
  readonly id: OwnSheetId | 'tour';
  /** Name for a new sheet. */
  readonly name: string;
  readonly table: string;
  /** null: the rows above the table stay as they are. */
  readonly title: string | null;
  readonly lines: readonly SheetLine[];
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  readonly look?: SheetLook;
  readonly picture?: DrawnPicture;
}

/** A picture under the table, right of the columns a phone shows. Its place and size are the user's once it is made. */
export interface DrawnPicture {
  /** Language-free; found again by it. */
  readonly name: string;
  /** Drawn when it is written: a preview needs none. */
  readonly png: () => Uint8Array;
  /** What it shows, for who does not see it. */
  readonly alternativeText: string;
  readonly widthPoints: number;
  readonly heightPoints: number;
  /** Zero-based column of the table its left edge stands at. */
  readonly column: number;
}

/** A sheet of ours, found by its table, that goes out of sight. */
export interface HiddenSheet {
  readonly table: string;
  readonly sheetName: string;
}

export interface WritePlan {
  readonly job: string;
  /** ISO time, from the caller's clock. */
  readonly startedAt: string;
  /** Sheet the job is about. */
  readonly sheet: string;
  readonly columns: ColumnsWrite | null;
  readonly sheets: readonly OwnSheetWrite[];
  readonly reports?: readonly ReportWrite[];
  /** Hidden once all is written; shown again with a restore. */
  readonly hides?: readonly HiddenSheet[];
  /** For the log: what changed since the run before. */
  readonly detail?: string;
}

/** Rows above the table of an own sheet: title, lines, one blank row. */
export const ownTableTop = (write: Pick<OwnSheetWrite, 'lines'>): number => write.lines.length + 2;

/** Cells the plan writes, for the preview. */
export const writtenCellCount = (plan: WritePlan): number => {
  const columns = plan.columns;
  const beside = columns ? (columns.lastRow - columns.firstRow + 2) * columns.columns.length : 0;
  const tables = [
    ...plan.sheets,
    ...(plan.reports ?? []).flatMap(({ sections }) => sections.flatMap(({ table }) => table ?? [])),
  ];
  return tables.reduce((sum, table) => sum + (table.rowCount + 1) * table.columns.length, beside);
};

/** Above this many old cells a job runs without a way back, and says so first. */
export const MAX_RESTORE_CELLS = 2_000_000;
