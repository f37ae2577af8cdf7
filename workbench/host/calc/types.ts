import type { Rect, Scalar, WorkbookModel } from '../model/types';

/** Zero-based place of a cell inside its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

// ---------------------------------------------------------------------------------------------- texts of formulas

/**
 * What happens to cells, told to everything that refers to them. Whole rows are a rect of all columns, whole columns a
 * rect of all rows. `insert`: rect is the new blank block, what stood there moves; `delete`: rect goes, the rest closes.
 * `move` is cut and paste. Sheets, tables and names are compared without case.
 */
export type FormulaChange =
  | { readonly kind: 'insert'; readonly sheet: string; readonly rect: Rect; readonly shift: 'Down' | 'Right' }
  | { readonly kind: 'delete'; readonly sheet: string; readonly rect: Rect; readonly shift: 'Up' | 'Left' }
  | {
      readonly kind: 'move';
      readonly sheet: string;
      readonly rect: Rect;
      readonly toSheet: string;
      readonly to: CellPosition;
    }
  | { readonly kind: 'renameSheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: string }
  | { readonly kind: 'renameTableColumn'; readonly table: string; readonly from: string; readonly to: string }
  | { readonly kind: 'renameName'; readonly from: string; readonly to: string };

/** Part of a table that a structured reference names. */
export type TablePart = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

/** Something a formula reads. `sheet` is absent for the formula's own sheet. */
export type Precedent =
  | { readonly kind: 'cells'; readonly sheet?: string; readonly rect: Rect }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | {
      readonly kind: 'table';
      /** Absent: the table the formula stands in (`[@Col]`). */
      readonly table?: string;
      readonly parts: readonly TablePart[];
      /** First and last column; absent: all columns. */
      readonly columns?: readonly [string, string];
    };

export type FormulaCulture = Pick<WorkbookModel['culture'], 'name' | 'decimalSeparator'>;

// ---------------------------------------------------------------------------------------------- calculation

/**
 * What was done to a workbook since the last calculation. `cells`: values or formulas written or cleared there.
 * `structure`: rows, columns, cells, sheets, names or tables came, went, moved, grew or shrank, so that the index of
 * precedents is read again from the store; formula cells whose FormulaCell object is new there, or whose names and tables
 * mean other cells now, are calculated, those that merely moved keep their value.
 * Rectangles are exact: a cell inside one counts as written by the user (it can stand in the way of a spill).
 */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly rect: Rect }
  | {
      readonly kind: 'structure';
      /** Inserted or deleted cells, where that is what happened: spills across them keep knowing their own cells. */
      readonly cause?: FormulaChange;
    };

export interface ChangedCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One entry of a rich-API message: category, type, target, message text (office-host protocol: 1, 1000, ""). */
export type InvocationEntry = readonly [category: 1, type: 1000 | 1001, target: '', message: string];

export interface Recalculation {
  /** Cells whose value is another one now, spilled cells and cells blanked by a shrinking spill included. */
  readonly changed: readonly ChangedCells[];
  /** Calls of add-in functions to send to the pane. Their cells show #BUSY!. */
  readonly invocations: readonly InvocationEntry[];
  /** Formula cells calculated, for measures and for `onCalculated`. */
  readonly calculatedCount: number;
  readonly calculatedSheetIds: readonly string[];
  /** Cells on a circular reference: they show 0. */
  readonly circular: readonly ChangedCells[];
  /** True when the engine is still being loaded (browser): the changes are kept; call `recalculate(workbook, [])` after `ensureLoaded()`. */
  readonly isWaitingForEngine: boolean;
}

/** Of functions.json; members it does not name are ignored. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly CustomFunctionParameter[];
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
  readonly options?: {
    readonly volatile?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
}
export interface CustomFunctionsFile {
  readonly functions: readonly CustomFunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The rows of `SetInvocationArrayResults`: [id, ok, value, [ms]] or [id, false, text, errorCode, [ms]]. */
export type InvocationResult = readonly unknown[];

/** Made by createNodeCalculator (engine required synchronously) or createBrowserCalculator (a chunk of its own). */
export interface Calculator {
  readonly isLoaded: boolean;
  /** Loads the engine; resolved at once when it is there. Called by `recalculate` itself when a workbook has formulas. */
  ensureLoaded(): Promise<void>;

  /**
   * To call once per request (batch of writes) with all its changes. With calculation mode Manual nothing is calculated
   * but formulas just written (Excel does the same); the changes are remembered until `calculate`.
   * The first call for a workbook reads its formulas; cached values are kept, only cells without a value and volatile
   * ones are calculated (`recalculate(workbook, [])` after opening a file).
   */
  recalculate(workbook: WorkbookModel, changes: readonly WorkbookChange[]): Recalculation;

  /** `Application.calculate(type)`: what is dirty and volatile; all cells; all cells with the index read again. */
  calculate(workbook: WorkbookModel, type: 'Recalculate' | 'Full' | 'FullRebuild'): Recalculation;

  /**
   * Functions of an add-in, from its functions.json. Cells that showed #NAME? for them are calculated by the next
   * `recalculate`; opened cells with a value keep it. Replaces what was registered before.
   */
  registerCustomFunctions(metadata: CustomFunctionsFile): void;
  readonly customFunctionNames: readonly string[];

  /** Answers of the pane (`SetInvocationArrayResults`); dependants are calculated. Unknown ids are ignored. */
  acceptInvocationResults(workbook: WorkbookModel, results: readonly InvocationResult[]): Recalculation;
  /** Calls that were sent and not answered, to send again to a pane that came back. */
  pendingInvocations(workbook: WorkbookModel): readonly InvocationEntry[];

  /**
   * Evaluates a formula as if it stood in a cell, without writing: a scalar or rows. Add-in functions are not called
   * (#NAME?); for data validation, conditional formats and names.
   */
  evaluate(
    workbook: WorkbookModel,
    formula: string,
    at: { readonly sheetId: string } & CellPosition,
  ): Scalar | Scalar[][];
  /** Forgets a workbook that was closed. */
  forget(workbook: WorkbookModel): void;
}
