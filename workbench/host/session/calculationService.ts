import type {
  Calculator,
  CustomFunctionsFile,
  FormulaChange,
  Recalculation,
  WorkbookChange,
} from '../calc/types';
import type { Rect, Scalar, SheetModel, WorkbookModel } from '../model/types';
import { EVENT, WORKBOOK_TARGET } from './eventHub';
import type { EventHub } from './eventHub';
import type { HostChange } from './changes';
import type { Calculation } from './hostContext';

interface Surroundings {
  readonly workbook: () => WorkbookModel;
  readonly events: EventHub;
  readonly record: (change: HostChange) => void;
  /** After an engine came late: tells views and listeners. */
  readonly finish: () => void;
}

/**
 * Collects what a request changes and hands it to the calculator once: before the first read of values, and at the end
 * of the request. Without formulas in the workbook the calculator is left alone.
 */
export class CalculationService implements Calculation {
  private changes: WorkbookChange[] = [];
  private isSuspended = false;
  private isWaiting = false;
  private hasStarted = false;
  private canInvoke = false;

  constructor(
    private readonly calculator: Calculator | null,
    private readonly around: Surroundings,
  ) {}

  cellsChanged(sheet: SheetModel, rect: Rect): void {
    this.changes.push({ kind: 'cells', sheetId: sheet.id, rect });
  }

  structureChanged(cause?: FormulaChange): void {
    if (cause) this.changes.push({ kind: 'structure', cause });
    else if (!this.changes.some(({ kind }) => kind === 'structure')) this.changes.push({ kind: 'structure' });
  }

  settle(): void {
    if (!this.isSuspended && this.changes.length > 0) this.recalculate();
  }

  suspend(): void {
    this.isSuspended = true;
  }

  /** End of a request or gesture. */
  endRequest(): void {
    this.isSuspended = false;
    this.settle();
  }

  get state(): 'Done' | 'Pending' {
    return this.isWaiting ? 'Pending' : 'Done';
  }

  calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    this.settle();
    if (this.calculator && this.hasFormulas())
      this.apply(this.calculator.calculate(this.around.workbook(), type));
  }

  startInvocations(): void {
    if (this.canInvoke) return;
    this.canInvoke = true;
    if (this.calculator) this.send(this.calculator.pendingInvocations(this.around.workbook()));
  }

  /** The pane is gone: calls wait for the next one. */
  stopInvocations(): void {
    this.canInvoke = false;
  }

  acceptResults(results: readonly (readonly unknown[])[]): void {
    if (this.calculator) this.apply(this.calculator.acceptInvocationResults(this.around.workbook(), results));
  }

  registerCustomFunctions(metadata: CustomFunctionsFile): void {
    this.calculator?.registerCustomFunctions(metadata);
    this.structureChanged();
    this.settle();
  }

  evaluate(
    formula: string,
    at: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Scalar | Scalar[][] {
    if (this.calculator === null) return { error: '#NAME?' };
    return this.calculator.evaluate(this.around.workbook(), formula, at);
  }

  /** A file was opened: its cached values stand, volatile cells and those without a value are calculated. */
  opened(before: WorkbookModel): void {
    this.calculator?.forget(before);
    this.changes = [];
    this.hasStarted = false;
    if (this.calculator && this.hasFormulas()) this.recalculate();
  }

  private hasFormulas(): boolean {
    return this.around.workbook().sheets.some(({ cells }) => cells.formulaCount > 0);
  }

  private recalculate(): void {
    const changes = this.changes;
    this.changes = [];
    if (this.calculator === null || (!this.hasStarted && !this.hasFormulas())) return;
    this.hasStarted = true;
    this.apply(this.calculator.recalculate(this.around.workbook(), changes));
  }

  private apply(done: Recalculation): void {
    if (done.isWaitingForEngine) this.waitForEngine();
    for (const [sheetId, rect] of boundsBySheet(done))
      this.around.record({ kind: 'cells', sheetId, rect, what: 'contents' });
    if (this.canInvoke) this.send(done.invocations);
    for (const sheetId of done.calculatedSheetIds) {
      this.around.events.emit(EVENT.calculated, [sheetId, WORKBOOK_TARGET], () => ({
        type: 'WorksheetCalculated',
        worksheetId: sheetId,
        address: '',
      }));
    }
  }

  private send(entries: Recalculation['invocations']): void {
    for (const entry of entries) this.around.events.push(entry);
  }

  private waitForEngine(): void {
    if (this.isWaiting || this.calculator === null) return;
    this.isWaiting = true;
    void this.calculator.ensureLoaded().then(() => {
      this.isWaiting = false;
      this.recalculate();
      this.around.finish();
    });
  }
}

function boundsBySheet(done: Recalculation): Map<string, Rect> {
  const bounds = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const { sheetId, row, column } of done.changed) {
    const rect = bounds.get(sheetId);
    if (rect === undefined) bounds.set(sheetId, { top: row, left: column, bottom: row, right: column });
    else {
      rect.top = Math.min(rect.top, row);
      rect.left = Math.min(rect.left, column);
      rect.bottom = Math.max(rect.bottom, row);
      rect.right = Math.max(rect.right, column);
    }
  }
  return bounds;
}
