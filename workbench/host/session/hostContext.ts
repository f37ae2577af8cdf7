import type { Faults } from '../limits/faults';
import type { CellPosition, FormulaChange } from '../calc/types';
import type { Rect, Scalar, SheetModel, WorkbookModel } from '../model/types';
import type { EventHub } from './eventHub';
import type { CellEdit } from './cellEdit';
import type { HostChange } from './changes';
import type { ReferenceBook } from './referenceBook';

/** The part of the calculator that members of classes need. */
export interface Calculation {
  /** Tells that values or formulas of a rectangle were written or cleared. */
  cellsChanged(sheet: SheetModel, rect: Rect): void;
  /** Tells that rows, columns, cells, sheets, names or tables came, went or moved; `cause` where cells did. */
  structureChanged(cause?: FormulaChange): void;
  /** Brings values up to date before they are read. */
  settle(): void;
  /** No calculation before the end of the request (suspendApiCalculationUntilNextSync). */
  suspend(): void;
  calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): void;
  readonly state: 'Done' | 'Calculating' | 'Pending';
  /** The pane can run functions now: calls that wait go out. */
  startInvocations(): void;
  acceptResults(results: readonly (readonly unknown[])[]): void;
  evaluate(formula: string, at: { readonly sheetId: string } & CellPosition): Scalar | Scalar[][];
}

/** What the pane's services remember: visibility of the pane, start behaviour, ribbon. */
export interface RuntimeState {
  visibility: 'Visible' | 'Background';
  startBehavior: 'Background' | 'Inactive';
  readonly tabs: Map<string, { isVisible: boolean }>;
  readonly buttons: Map<string, { isEnabled: boolean }>;
  createdControls: string[];
}

/** All that a member of a class may touch. One per host; `workbook` is another one after a file was opened. */
export interface HostContext {
  workbook: WorkbookModel;
  readonly references: ReferenceBook;
  readonly events: EventHub;
  readonly faults: Faults;
  readonly calculation: Calculation;
  readonly runtime: RuntimeState;
  /** Where a workbook goes that an add-in made and opens; null: this host has one workbook only. */
  readonly openElsewhere: ((bytes: Uint8Array | null) => void) | null;
  /** ThisLocalAddin while a request runs, Unknown for gestures of a person. */
  trigger: 'ThisLocalAddin' | 'Unknown';
  record(change: HostChange): void;
  /** Edits of the current request or gesture whose events go out at its end. */
  edits: CellEdit[];
}
