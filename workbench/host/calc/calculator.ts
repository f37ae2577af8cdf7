import type { WorkbookModel } from '../model/types';
import { WorkbookCalculation } from './calculation';
import { CustomRegistry } from './customFunctions';
import type { FormulaEngine } from './formulaEngine';
import type {
  Calculator,
  CustomFunctionsFile,
  InvocationResult,
  Recalculation,
  WorkbookChange,
} from './types';
import type { Scalar } from '../model/types';
import { errorOf } from './values';
import type { Plain } from './values';

/** Ways to the engine's code. `loadNow` where code can be required synchronously (Node). */
export interface EngineLoader {
  readonly loadNow?: () => FormulaEngine;
  readonly load: () => Promise<FormulaEngine>;
}

const NOTHING: Recalculation = {
  changed: [],
  invocations: [],
  calculatedCount: 0,
  calculatedSheetIds: [],
  circular: [],
  isWaitingForEngine: false,
};

function hasFormulas(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => sheet.cells.formulaCount > 0);
}

class LazyCalculator implements Calculator {
  private engine: FormulaEngine | undefined;
  private loading: Promise<void> | undefined;
  private readonly registry = new CustomRegistry();
  private readonly calculations = new Map<WorkbookModel, WorkbookCalculation>();
  private readonly queued = new Map<WorkbookModel, WorkbookChange[]>();

  constructor(private readonly loader: EngineLoader) {}

  get isLoaded(): boolean {
    return this.engine !== undefined;
  }

  async ensureLoaded(): Promise<void> {
    if (this.engine) return;
    this.loading ??= this.loader.load().then((engine) => {
      this.engine = engine;
    });
    await this.loading;
  }

  /** The workbook's calculation, or undefined while the engine's code is on its way. */
  private of(workbook: WorkbookModel): WorkbookCalculation | undefined {
    this.engine ??= this.loader.loadNow?.();
    if (!this.engine) {
      void this.ensureLoaded();
      return undefined;
    }
    const known = this.calculations.get(workbook);
    if (known) return known;
    const made = new WorkbookCalculation(workbook, this.engine, this.registry);
    this.calculations.set(workbook, made);
    return made;
  }

  recalculate(workbook: WorkbookModel, changes: readonly WorkbookChange[]): Recalculation {
    if (!this.calculations.has(workbook) && !hasFormulas(workbook)) return NOTHING;
    const calculation = this.of(workbook);
    const waiting = this.queued.get(workbook) ?? [];
    if (!calculation) {
      this.queued.set(workbook, [...waiting, ...changes]);
      return { ...NOTHING, isWaitingForEngine: true };
    }
    this.queued.delete(workbook);
    return calculation.recalculate(waiting.length > 0 ? [...waiting, ...changes] : changes);
  }

  calculate(workbook: WorkbookModel, type: 'Recalculate' | 'Full' | 'FullRebuild'): Recalculation {
    if (!this.calculations.has(workbook) && !hasFormulas(workbook)) return NOTHING;
    const calculation = this.of(workbook);
    return calculation ? calculation.calculate(type) : { ...NOTHING, isWaitingForEngine: true };
  }

  registerCustomFunctions(metadata: CustomFunctionsFile): void {
    this.registry.register(metadata);
  }
  get customFunctionNames(): readonly string[] {
    return this.registry.names;
  }

  acceptInvocationResults(workbook: WorkbookModel, results: readonly InvocationResult[]): Recalculation {
    return this.calculations.get(workbook)?.acceptResults(results) ?? NOTHING;
  }
  pendingInvocations(workbook: WorkbookModel): Recalculation['invocations'] {
    return this.calculations.get(workbook)?.pending() ?? [];
  }

  evaluate(
    workbook: WorkbookModel,
    formula: string,
    at: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Scalar | Scalar[][] {
    const value: Plain = this.of(workbook)?.evaluate(formula, at) ?? errorOf('#GETTING_DATA');
    return value as Scalar | Scalar[][];
  }

  forget(workbook: WorkbookModel): void {
    this.calculations.delete(workbook);
    this.queued.delete(workbook);
  }
}

/** A calculator over an engine that is loaded with the first workbook that has formulas. */
export function createCalculator(loader: EngineLoader): Calculator {
  return new LazyCalculator(loader);
}
