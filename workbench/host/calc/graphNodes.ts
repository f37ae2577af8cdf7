import type { FormulaCell, Rect } from '../model/types';
import type { ParsedFormula } from './syntax';

/** Where an area is filed. */
export interface RangeShelf {
  remove(range: RangeNode): void;
}

/** An area some formulas read. `pass` and `waiting` belong to the calculation under way. */
export interface RangeNode {
  readonly rect: Rect;
  /** Formulas that read it; those removed are skipped and swept out once they are half of them. */
  dependents: FormulaNode[];
  removedCount: number;
  pass: number;
  waiting: number;
  /** The node last seen to feed it, so that it counts each once. */
  lastFeeder: FormulaNode | undefined;
}

/** A formula cell in the graph. */
export interface FormulaNode {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
  readonly formula: ParsedFormula;
  /** What names and tables it uses meant when it was filed; another text means it is to be calculated. */
  readonly signature: string;
  readonly isVolatile: boolean;
  readonly ranges: { readonly index: RangeShelf; readonly range: RangeNode }[];
  /** Cells it fills. */
  output: Rect;
  /** Area it wanted to spill into and could not. */
  blocked: Rect | undefined;
  pass: number;
  waiting: number;
  feeds: RangeNode[];
  isDone: boolean;
  isRemoved: boolean;
}
