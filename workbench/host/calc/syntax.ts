import type { Rect, Scalar } from '../model/types';
import type { TableReference } from './tableReference';
import type { CellPosition } from './types';

/** A corner of a reference: a fixed index, or a distance from the cell the formula stands in. */
export interface Axis {
  readonly value: number;
  readonly isRelative: boolean;
}
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly sheet?: string;
  readonly top: Axis;
  readonly left: Axis;
  readonly bottom: Axis;
  readonly right: Axis;
}
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly sheet?: string;
}
export interface TableNode {
  readonly kind: 'table';
  readonly reference: TableReference;
}
export interface CallNode {
  readonly kind: 'call';
  /** Upper case, without the prefixes files carry (_xlfn. and the like). */
  readonly name: string;
  readonly args: readonly SyntaxNode[];
}
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | ':' | ' ' | ',';
export type UnaryOperator = '-' | '+' | '%' | '@' | '#';

/** A formula's tree. It does not know where it stands, so formulas filled down a column share one. */
export type SyntaxNode =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'omitted' }
  | ReferenceNode
  | NameNode
  | TableNode
  | CallNode
  | { readonly kind: 'apply'; readonly target: SyntaxNode; readonly args: readonly SyntaxNode[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: SyntaxNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
    };

export interface ParsedFormula {
  readonly root: SyntaxNode;
  /** Everything it reads by name or place, in order. */
  readonly sources: readonly (ReferenceNode | NameNode | TableNode)[];
  /** Functions it calls, upper case. */
  readonly functions: ReadonlySet<string>;
  /** Reads places that only show while it is evaluated (INDIRECT, OFFSET, A1#, A1:INDEX(…)). */
  readonly isDynamic: boolean;
}

function place(axis: Axis, origin: number): number {
  return axis.isRelative ? origin + axis.value : axis.value;
}

export function rectAt(node: ReferenceNode, at: CellPosition): Rect {
  return {
    top: place(node.top, at.row),
    left: place(node.left, at.column),
    bottom: place(node.bottom, at.row),
    right: place(node.right, at.column),
  };
}
