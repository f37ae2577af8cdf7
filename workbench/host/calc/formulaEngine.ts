import type * as UniverFormulas from '@univerjs/engine-formula';
import type { BaseFunction } from '@univerjs/engine-formula';

/**
 * Univer's library of worksheet functions, called one by one with our values. Its own interpreter, dependency tree and
 * workbook are left out: they need a copy of all cells, keep a tree per cell and cannot show A1# or @ (measured: 10 k
 * formulas 1.5 s and 100 k 14 s with 1 GB through them).
 */
export type FormulaEngine = typeof UniverFormulas;

/** Lists whose functions stumble over one-cell arrays (WORKDAY.INTL(A1,1) gave 2): they get the cell's value. */
export function oneCellFunctions(engine: FormulaEngine): ReadonlySet<string> {
  const lists: readonly unknown[] = [
    engine.functionDate,
    engine.functionText,
    engine.functionFinancial,
    engine.functionEngineering,
  ];
  return new Set((lists as readonly FunctionList[]).flatMap((list) => list.map(([, name]) => name)));
}

export type FunctionClass = new (name: string) => BaseFunction;
type FunctionList = readonly (readonly [FunctionClass, string])[];

export function functionClasses(engine: FormulaEngine): Map<string, FunctionClass> {
  const lists: readonly unknown[] = [
    engine.functionArray,
    engine.functionCompatibility,
    engine.functionDatabase,
    engine.functionDate,
    engine.functionEngineering,
    engine.functionFinancial,
    engine.functionInformation,
    engine.functionLogical,
    engine.functionLookup,
    engine.functionMath,
    engine.functionStatistical,
    engine.functionText,
    engine.functionWeb,
  ];
  return new Map(
    (lists as readonly FunctionList[]).flatMap((list) => list.map(([make, name]) => [name, make] as const)),
  );
}
