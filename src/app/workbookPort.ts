/**
 * What the use cases need of a workbook. Everything is zero-based and moves in blocks: nobody behind or in front of this
 * port holds a whole sheet as objects. `src/excel` implements it with Office.js; the use cases know no Excel.
 */
import type { Result } from '../domain/result';
import type { RawCell } from '../sheet/cellGrid';
import type { Rect } from '../sheet/rect';
import type { SheetPicture } from '../sheet/sheetPicture';
import type { WritePlan } from '../sheet/writePlan';
import type { RunControls, UnfinishedJob, LastWrite, WorkbookEvent } from './dcPilot';

/** A sheet picture before its cells were read. */
export interface SheetDescription extends Omit<SheetPicture, 'grid' | 'sampleFormats'> {
  /** Cells that hold a value; null on an empty sheet. */
  readonly usedRect: Rect | null;
}

export interface SheetHead {
  readonly name: string;
  readonly kind: 'worksheet' | 'chart';
  readonly isVisible: boolean;
}

export interface BlockRequest {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Called with each block in order; `firstRow` is a zero-based sheet row. */
export type BlockConsumer = (firstRow: number, values: readonly (readonly RawCell[])[]) => void;

/** A table the add-in owns, found by its language-free name wherever the user moved it. */
export interface OwnTable {
  readonly sheetName: string;
  /** Header row included. */
  readonly rect: Rect;
  readonly headers: readonly string[];
  /** Formulas where there are some, else values. Dates are serials of the 1900 system, as everywhere in the product. */
  readonly rows: readonly (readonly RawCell[])[];
  /** The cells as they stand, to be written back unread; absent where that is what `rows` holds. */
  readonly verbatim?: readonly (readonly RawCell[])[];
  /** What the cells hold now; dates as in `rows`. */
  readonly values: readonly (readonly RawCell[])[];
}

export interface AppliedPlan {
  /** Sheet-qualified addresses of what was written. */
  readonly written: readonly string[];
}

/** A plain sheet to add, for the sample. */
export interface NewSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** One per column: en-US number format, and width in points. */
  readonly numberFormats: readonly string[];
  readonly widthsPoints: readonly number[];
}

/** Why a cell was not brought back. */
export type KeptReason = 'EDITED_SINCE' | 'ROW_GONE' | 'COLUMN_GONE' | 'SHEET_GONE' | 'NO_OLD_VALUES';

export interface UndoOutcome {
  readonly job: string;
  readonly sheet: string;
  readonly restored: readonly string[];
  readonly kept: readonly { readonly address: string; readonly why: KeptReason }[];
}

export interface WorkbookPort {
  /** Tab order, very hidden sheets left out. */
  listSheets(): Promise<Result<readonly SheetHead[]>>;
  /** The active sheet when `name` is absent. */
  describeSheet(name?: string): Promise<Result<SheetDescription>>;
  /** Merged blocks that touch `rect`; asked only where writing depends on it (the query costs the user's undo stack). */
  mergesIn(request: BlockRequest): Promise<Result<readonly Rect[]>>;
  /** Values of `rect`, top to bottom, in blocks of 1–2 MB and at most 10,000 rows. */
  readBlocks(request: BlockRequest, onBlock: BlockConsumer, run?: RunControls): Promise<Result<void>>;
  /** Number formats (en-US codes); for a few rows only. */
  readFormats(request: BlockRequest): Promise<Result<readonly (readonly string[])[]>>;
  /** Null for each table that does not exist. */
  readOwnTables(names: readonly string[]): Promise<Result<readonly (OwnTable | null)[]>>;
  /** Names of the workbook's tables that begin so, in the order of their sheets. */
  tableNames(prefix: string): Promise<Result<readonly string[]>>;

  /** Dates of the plan are serials of the 1900 system. Marks, takes the restore point, writes, unmarks. All or nothing: after a failure the workbook is as before. */
  apply(plan: WritePlan, run?: RunControls): Promise<Result<AppliedPlan>>;
  /** Brings back what the last job (or the job that did not end) replaced. */
  undo(run?: RunControls): Promise<Result<UndoOutcome>>;
  unfinishedJob(): Promise<Result<UnfinishedJob | null>>;
  lastWrite(): Promise<Result<LastWrite | null>>;

  /** A JSON text kept in the workbook, or null. */
  getSetting(key: string): Promise<Result<string | null>>;
  setSetting(key: string, text: string): Promise<Result<void>>;
  /** Adds a sheet (with a free name like the one given) and activates it. */
  addSheet(sheet: NewSheet): Promise<Result<string>>;
  /** Where the cells of `rect` lead: an address outside, or ""; for one column at a time. */
  readLinks(request: BlockRequest): Promise<Result<readonly (readonly string[])[]>>;
  /** Opens a workbook made by us in a window of its own; where Excel cannot, HOST_FAILED. */
  openBook(bytes: Uint8Array): Promise<Result<void>>;
  /** Selects cells, e.g. "Comptes!B12", and activates their sheet. */
  reveal(address: string): Promise<void>;
  subscribe(listener: (event: WorkbookEvent) => void): () => void;
}
