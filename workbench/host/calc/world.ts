import type { Rect, Scalar } from '../model/types';
import type { EngineBridge } from './engineBridge';
import type { CallNode, ParsedFormula, SyntaxNode } from './syntax';
import type { TableReference } from './tableReference';
import type { CellPosition, FormulaCulture } from './types';
import type { Area, Matrix, Plain, Value } from './values';

export type Place = CellPosition & { readonly sheetId: string };

/** What a formula can see. */
export interface World {
  readonly bridge: EngineBridge;
  readonly culture: FormulaCulture;
  readonly dateSystem: 1900 | 1904;
  readArea(area: Area): Matrix;
  /** Hands every value of an area to `visit`, blanks included; nothing is copied. */
  eachValue(area: Area, visit: (value: Scalar) => void): void;
  readCell(sheetId: string, row: number, column: number): Scalar;
  formulaText(sheetId: string, row: number, column: number): string | undefined;
  sheetIdOf(name: string): string | undefined;
  /** Formula of a defined name seen from a sheet; `sheet` when the name was qualified. */
  nameOf(name: string, fromSheetId: string, sheet: string | undefined): ParsedFormula | undefined;
  tableArea(reference: TableReference, at: Place): Area | Scalar;
  spillOf(sheetId: string, row: number, column: number): Rect | undefined;
  /** Makes sure that an area found while calculating is itself calculated. */
  settle(area: Area): void;
  parse(text: string, at: CellPosition): ParsedFormula;
  /** Value of an add-in function, PENDING while it is not there, undefined when there is no such function. */
  callCustom(name: string, args: readonly Value[], frame: Frame): Value | undefined;
}

export interface Frame {
  readonly at: Place;
  readonly isDynamic: boolean;
  readonly variables: ReadonlyMap<string, Value> | undefined;
  /** Names being looked up, to stop a name that means itself. */
  readonly depth: number;
}

/** What functions see of the evaluator. */
export interface Evaluation {
  readonly world: World;
  node(node: SyntaxNode, frame: Frame): Value;
  plain(value: Value, frame: Frame): Plain;
}
export interface Call {
  readonly node: CallNode;
  readonly frame: Frame;
  readonly evaluator: Evaluation;
}
export type NativeFunction = (call: Call) => Value;
