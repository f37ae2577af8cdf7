import type { Scalar } from '../model/types';
import { intersect } from '../model/rects';
import { DATE_FUNCTIONS, in1904 } from './dateSystem';
import { NATIVE_FUNCTIONS } from './nativeFunctions';
import { applyBinary, applyUnary } from './operators';
import { rectAt } from './syntax';
import type { BinaryOperator, CallNode, NameNode, ParsedFormula, ReferenceNode, SyntaxNode } from './syntax';
import { errorOf, firstOf, isError, isMatrix, LambdaValue, PENDING, RangeValue } from './values';
import type { Area, Plain, Value } from './values';
import type { Evaluation, Frame, Place, World } from './world';

const MAX_NAME_DEPTH = 50;

export class Evaluator implements Evaluation {
  constructor(readonly world: World) {}

  evaluate(formula: ParsedFormula, at: Place): Value {
    return this.node(formula.root, { at, isDynamic: formula.isDynamic, variables: undefined, depth: 0 });
  }

  /** The value of a reference; other values as they are. A lambda nobody called is #CALC!, as in Excel. */
  plain(value: Value, frame: Frame): Plain {
    if (value instanceof LambdaValue) return errorOf('#CALC!');
    if (!(value instanceof RangeValue)) return value;
    const [area] = value.areas;
    if (value.areas.length > 1) return errorOf('#VALUE!');
    if (frame.isDynamic) this.world.settle(area);
    const { rect } = area;
    if (rect.top === rect.bottom && rect.left === rect.right)
      return this.world.readCell(area.sheetId, rect.top, rect.left);
    return this.world.readArea(area);
  }

  node(node: SyntaxNode, frame: Frame): Value {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'array':
        return node.rows;
      case 'omitted':
        return null;
      case 'reference':
        return this.reference(node, frame);
      case 'name':
        return this.name(node, frame);
      case 'table':
        return this.areaValue(this.world.tableArea(node.reference, frame.at));
      case 'call':
        return this.call(node, frame);
      case 'apply':
        return this.apply(this.node(node.target, frame), node.args, frame);
      case 'unary':
        return this.unary(node.operator, node.operand, frame);
      case 'binary':
        return this.binary(node.operator, node.left, node.right, frame);
    }
  }

  private areaValue(found: Area | Scalar): Value {
    return typeof found === 'object' && found !== null && 'sheetId' in found
      ? new RangeValue([found])
      : found;
  }

  private reference(node: ReferenceNode, frame: Frame): Value {
    const sheetId = node.sheet === undefined ? frame.at.sheetId : this.world.sheetIdOf(node.sheet);
    return sheetId === undefined
      ? errorOf('#REF!')
      : new RangeValue([{ sheetId, rect: rectAt(node, frame.at) }]);
  }

  private name(node: NameNode, frame: Frame): Value {
    const variable = node.sheet === undefined ? frame.variables?.get(node.name.toLowerCase()) : undefined;
    if (variable !== undefined) return variable;
    if (frame.depth > MAX_NAME_DEPTH) return errorOf('#REF!');
    const formula = this.world.nameOf(node.name, frame.at.sheetId, node.sheet);
    if (formula)
      return this.node(formula.root, {
        ...frame,
        isDynamic: frame.isDynamic || formula.isDynamic,
        variables: undefined,
        depth: frame.depth + 1,
      });
    const table = this.world.tableArea({ table: node.name, parts: [] }, frame.at);
    return isError(table as Value) ? errorOf('#NAME?') : this.areaValue(table);
  }

  private call(node: CallNode, frame: Frame): Value {
    const variable = frame.variables?.get(node.name.toLowerCase());
    if (variable instanceof LambdaValue) return this.apply(variable, node.args, frame);
    const dates = this.world.dateSystem === 1904 ? DATE_FUNCTIONS.get(node.name) : undefined;
    return dates
      ? in1904({ node, frame, evaluator: this }, dates, (call) => this.invoke(call, frame))
      : this.invoke(node, frame);
  }

  private invoke(node: CallNode, frame: Frame): Value {
    const native = NATIVE_FUNCTIONS.get(node.name);
    if (native) return native({ node, frame, evaluator: this });
    if (this.world.bridge.has(node.name)) {
      const args = node.args.map((arg) => this.settled(this.node(arg, frame), frame));
      return this.world.bridge.call(node.name, args, frame.at);
    }
    const named = this.world.nameOf(node.name, frame.at.sheetId, undefined);
    if (named)
      return this.apply(
        this.node(named.root, { ...frame, variables: undefined, depth: frame.depth + 1 }),
        node.args,
        frame,
      );
    const args = node.args.map((arg) => this.node(arg, frame));
    return this.world.callCustom(node.name, args, frame) ?? errorOf('#NAME?');
  }

  private settled(value: Value, frame: Frame): Value {
    if (frame.isDynamic && value instanceof RangeValue)
      value.areas.forEach((area) => this.world.settle(area));
    return value;
  }

  private apply(target: Value, args: readonly SyntaxNode[], frame: Frame): Value {
    if (!(target instanceof LambdaValue)) return isError(target) ? target : errorOf('#REF!');
    if (args.length !== target.parameterCount || frame.depth > MAX_NAME_DEPTH) return errorOf('#VALUE!');
    return target.call(args.map((arg) => this.node(arg, frame)));
  }

  private unary(operator: string, operandNode: SyntaxNode, frame: Frame): Value {
    const operand = this.node(operandNode, frame);
    if (operator === '#') return this.spilled(operand);
    if (operator === '@') return this.intersection(operand, frame);
    return applyUnary(operator as '-' | '+' | '%', this.plain(operand, frame));
  }

  /** `A1#`: what the formula in A1 fills. */
  private spilled(operand: Value): Value {
    if (!(operand instanceof RangeValue)) return isError(operand) ? operand : errorOf('#REF!');
    const [{ sheetId, rect }] = operand.areas;
    this.world.settle({ sheetId, rect });
    const spill = this.world.spillOf(sheetId, rect.top, rect.left);
    return spill ? new RangeValue([{ sheetId, rect: spill }]) : errorOf('#REF!');
  }

  /** `@`: the cell of a row or column that is level with the formula. */
  private intersection(operand: Value, frame: Frame): Value {
    if (!(operand instanceof RangeValue)) return isMatrix(operand) ? firstOf(operand) : operand;
    const [{ sheetId, rect }] = operand.areas;
    const { row, column } = frame.at;
    const isColumn = rect.left === rect.right;
    const isRow = rect.top === rect.bottom;
    if (isColumn && isRow) return operand;
    const cell = (top: number, left: number) =>
      new RangeValue([{ sheetId, rect: { top, left, bottom: top, right: left } }]);
    if (isColumn && row >= rect.top && row <= rect.bottom) return cell(row, rect.left);
    if (isRow && column >= rect.left && column <= rect.right) return cell(rect.top, column);
    return errorOf('#VALUE!');
  }

  private binary(operator: BinaryOperator, leftNode: SyntaxNode, rightNode: SyntaxNode, frame: Frame): Value {
    const left = this.node(leftNode, frame);
    const right = this.node(rightNode, frame);
    if (operator === ':' || operator === ' ' || operator === ',')
      return combineReferences(operator, left, right);
    const a = this.plain(left, frame);
    const b = this.plain(right, frame);
    return a === PENDING || b === PENDING ? PENDING : applyBinary(operator, a, b);
  }
}

function combineReferences(operator: ':' | ' ' | ',', left: Value, right: Value): Value {
  if (!(left instanceof RangeValue)) return isError(left) ? left : errorOf('#REF!');
  if (!(right instanceof RangeValue)) return isError(right) ? right : errorOf('#REF!');
  if (operator === ',') return new RangeValue([...left.areas, ...right.areas]);
  const [{ sheetId, rect: a }] = left.areas;
  const [{ rect: b }] = right.areas;
  if (operator === ':') {
    const rect = {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    };
    return new RangeValue([{ sheetId, rect }]);
  }
  const common = intersect(a, b);
  return common ? new RangeValue([{ sheetId, rect: common }]) : errorOf('#NULL!');
}
