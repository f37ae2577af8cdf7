import type { Scalar } from '../model/types';
import { AGGREGATES } from './aggregates';
import { ENGINE_GAPS } from './engineGaps';
import { INDEXED_LOOKUPS } from './indexedLookups';
import { compareScalars, toBoolean, toNumber, toText } from './operators';
import type { SyntaxNode } from './syntax';
import { broadcast, errorOf, firstOf, isError, isMatrix, LambdaValue, PENDING, RangeValue } from './values';
import type { Matrix, Plain, Value } from './values';
import type { Call, Frame, NativeFunction } from './world';

/**
 * Functions done here and not by the engine: those that must not evaluate all their arguments (IF…), those that make
 * variables (LET, LAMBDA), those that need the place of a reference, and the plain sums over areas, read straight from
 * the store.
 */
function valueAt(call: Call, index: number): Value {
  const node = call.node.args[index];
  return node ? call.evaluator.node(node, call.frame) : null;
}
function plainAt(call: Call, index: number): Plain {
  return call.evaluator.plain(valueAt(call, index), call.frame);
}
function has(call: Call, index: number): boolean {
  return index < call.node.args.length;
}

function isOmitted(node: SyntaxNode | undefined): boolean {
  return node === undefined || node.kind === 'omitted';
}

/** A missing branch is FALSE, one left empty (`IF(A1,,2)`) is 0. */
function branch(call: Call, index: number): Value {
  if (!has(call, index)) return false;
  return isOmitted(call.node.args[index]) ? 0 : valueAt(call, index);
}

function ifFunction(call: Call): Value {
  const condition = plainAt(call, 0);
  if (condition === PENDING) return PENDING;
  if (!isMatrix(condition)) {
    const truth = toBoolean(condition);
    if (typeof truth !== 'boolean') return truth;
    return branch(call, truth ? 1 : 2);
  }
  const yes = call.evaluator.plain(branch(call, 1), call.frame);
  const no = call.evaluator.plain(branch(call, 2), call.frame);
  if (yes === PENDING || no === PENDING) return PENDING;
  return broadcast([condition, yes, no], ([test = null, a = null, b = null]) => {
    const truth = toBoolean(test);
    if (typeof truth !== 'boolean') return truth;
    return truth ? a : b;
  });
}

function insteadOf(call: Call, isBad: (value: Scalar) => boolean): Value {
  const value = valueAt(call, 0);
  const plain = call.evaluator.plain(value, call.frame);
  if (plain === PENDING) return PENDING;
  if (!isMatrix(plain)) return isBad(plain) ? valueAt(call, 1) : value;
  if (!plain.some((line) => line.some(isBad))) return value;
  const instead = plainAt(call, 1);
  return instead === PENDING
    ? PENDING
    : broadcast([plain, instead], ([a = null, b = null]) => (isBad(a) ? b : a));
}

function ifs(call: Call): Value {
  for (let index = 0; index + 1 < call.node.args.length; index += 2) {
    const condition = firstOf(plainAt(call, index));
    if (condition === PENDING) return PENDING;
    const truth = toBoolean(condition);
    if (typeof truth !== 'boolean') return truth;
    if (truth) return valueAt(call, index + 1);
  }
  return errorOf('#N/A');
}

function switchFunction(call: Call): Value {
  const wanted = firstOf(plainAt(call, 0));
  if (isError(wanted)) return wanted;
  let index = 1;
  for (; index + 1 < call.node.args.length; index += 2) {
    const candidate = firstOf(plainAt(call, index));
    if (isError(candidate)) return candidate;
    if (compareScalars(wanted, candidate) === 0) return valueAt(call, index + 1);
  }
  return has(call, index) ? valueAt(call, index) : errorOf('#N/A');
}

function choose(call: Call): Value {
  const chosen = plainAt(call, 0);
  if (isMatrix(chosen))
    return call.evaluator.world.bridge.call(
      'CHOOSE',
      call.node.args.map((_, index) => valueAt(call, index)),
      call.frame.at,
    );
  const index = toNumber(chosen);
  if (typeof index !== 'number') return index;
  const whole = Math.trunc(index);
  return whole >= 1 && has(call, whole) ? valueAt(call, whole) : errorOf('#VALUE!');
}

function withVariable(frame: Frame, name: string, value: Value): Frame {
  return { ...frame, variables: new Map([...(frame.variables ?? []), [name.toLowerCase(), value]]) };
}

function variableName(node: SyntaxNode | undefined): string | undefined {
  return node?.kind === 'name' ? node.name : undefined;
}

function letFunction(call: Call): Value {
  const { args } = call.node;
  let { frame } = call;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = variableName(args[index]);
    const node = args[index + 1];
    if (name === undefined || !node) return errorOf('#VALUE!');
    frame = withVariable(frame, name, call.evaluator.node(node, frame));
  }
  const result = args.at(-1);
  return result && args.length % 2 === 1 ? call.evaluator.node(result, frame) : errorOf('#VALUE!');
}

function lambda(call: Call): Value {
  const names = call.node.args.slice(0, -1).map(variableName);
  const body = call.node.args.at(-1);
  if (!body || names.some((name) => name === undefined)) return errorOf('#VALUE!');
  const outer = { ...call.frame, depth: call.frame.depth + 1 };
  return new LambdaValue(names.length, (values) => {
    const frame = names.reduce<Frame>(
      (scope, name, index) => withVariable(scope, name ?? '', values[index] ?? null),
      outer,
    );
    return call.evaluator.node(body, frame);
  });
}

function sizeOf(value: Value): { readonly rows: number; readonly columns: number } {
  if (value instanceof RangeValue) {
    const [{ rect }] = value.areas;
    return { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
  }
  return isMatrix(value) ? { rows: value.length, columns: value[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

function sizeFunction(pick: (size: { rows: number; columns: number }) => number): NativeFunction {
  return (call) => {
    const value = valueAt(call, 0);
    return isError(value) ? value : pick(sizeOf(value));
  };
}

function positions(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

function rowFunction(call: Call): Value {
  if (!has(call, 0)) return call.frame.at.row + 1;
  const value = valueAt(call, 0);
  if (!(value instanceof RangeValue)) return isError(value) ? value : errorOf('#VALUE!');
  const [{ rect }] = value.areas;
  return rect.top === rect.bottom ? rect.top + 1 : positions(rect.top, rect.bottom).map((row) => [row]);
}

function columnFunction(call: Call): Value {
  if (!has(call, 0)) return call.frame.at.column + 1;
  const value = valueAt(call, 0);
  if (!(value instanceof RangeValue)) return isError(value) ? value : errorOf('#VALUE!');
  const [{ rect }] = value.areas;
  return rect.left === rect.right ? rect.left + 1 : [positions(rect.left, rect.right)];
}

/** Reads its text as a formula of one reference, name or structured reference. R1C1 text (second argument FALSE) is #REF!. */
function indirect(call: Call): Value {
  const text = toText(firstOf(plainAt(call, 0)));
  if (typeof text !== 'string') return text;
  if (has(call, 1) && toBoolean(firstOf(plainAt(call, 1))) === false) return errorOf('#REF!');
  const parsed = call.evaluator.world.parse(text, call.frame.at);
  const { kind } = parsed.root;
  if (kind !== 'reference' && kind !== 'name' && kind !== 'table' && kind !== 'binary')
    return errorOf('#REF!');
  const value = call.evaluator.node(parsed.root, { ...call.frame, variables: undefined });
  if (!(value instanceof RangeValue)) return errorOf('#REF!');
  value.areas.forEach((area) => call.evaluator.world.settle(area));
  return value;
}

function formulaText(call: Call): Value {
  const value = valueAt(call, 0);
  if (!(value instanceof RangeValue)) return errorOf('#N/A');
  const [{ sheetId, rect }] = value.areas;
  return call.evaluator.world.formulaText(sheetId, rect.top, rect.left) ?? errorOf('#N/A');
}

function isFormula(call: Call): Value {
  const text = formulaText(call);
  return typeof text === 'string';
}

/** AND, OR, XOR: texts and blanks inside areas do not count; without any logical value there is #VALUE!. */
function logical(decide: (truths: readonly boolean[]) => boolean): NativeFunction {
  return (call) => {
    const truths: boolean[] = [];
    for (let index = 0; index < call.node.args.length; index++) {
      const value = valueAt(call, index);
      const problem = collectTruths(
        value instanceof RangeValue,
        call.evaluator.plain(value, call.frame),
        truths,
      );
      if (problem !== undefined) return problem;
    }
    return truths.length === 0 ? errorOf('#VALUE!') : decide(truths);
  };
}

function collectTruths(isArea: boolean, plain: Plain, truths: boolean[]): Scalar | undefined {
  const matrix: Matrix = isMatrix(plain) ? plain : [[plain]];
  for (const line of matrix) {
    for (const cell of line) {
      if (isError(cell)) return cell;
      if ((isArea || isMatrix(plain)) && (cell === null || typeof cell === 'string')) continue;
      const truth = toBoolean(cell);
      if (typeof truth !== 'boolean') return truth;
      truths.push(truth);
    }
  }
  return undefined;
}

function not(call: Call): Value {
  const value = plainAt(call, 0);
  if (value === PENDING) return PENDING;
  return broadcast([value], ([cell = null]) => {
    const truth = toBoolean(cell);
    return typeof truth === 'boolean' ? !truth : truth;
  });
}

export const NATIVE_FUNCTIONS: ReadonlyMap<string, NativeFunction> = new Map<string, NativeFunction>([
  ['IF', ifFunction],
  ['IFERROR', (call) => insteadOf(call, (value) => isError(value))],
  ['IFNA', (call) => insteadOf(call, (value) => isError(value) && value.error === '#N/A')],
  ['IFS', ifs],
  ['SWITCH', switchFunction],
  ['CHOOSE', choose],
  ['LET', letFunction],
  ['LAMBDA', lambda],
  ['AND', logical((truths) => truths.every(Boolean))],
  ['OR', logical((truths) => truths.some(Boolean))],
  ['XOR', logical((truths) => truths.filter(Boolean).length % 2 === 1)],
  ['NOT', not],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => errorOf('#N/A')],
  ['ROW', rowFunction],
  ['COLUMN', columnFunction],
  ['ROWS', sizeFunction((size) => size.rows)],
  ['COLUMNS', sizeFunction((size) => size.columns)],
  ['INDIRECT', indirect],
  ['FORMULATEXT', formulaText],
  ['ISFORMULA', isFormula],
  ['ISREF', (call) => valueAt(call, 0) instanceof RangeValue],
  [
    'SINGLE',
    (call) =>
      call.evaluator.node(
        { kind: 'unary', operator: '@', operand: call.node.args[0] ?? { kind: 'omitted' } },
        call.frame,
      ),
  ],
  [
    'ANCHORARRAY',
    (call) =>
      call.evaluator.node(
        { kind: 'unary', operator: '#', operand: call.node.args[0] ?? { kind: 'omitted' } },
        call.frame,
      ),
  ],
  ...AGGREGATES,
  ...ENGINE_GAPS,
  ...INDEXED_LOOKUPS,
]);
