import type { Scalar } from '../model/types';
import { toBoolean, toNumber } from './operators';
import { exactKey, hasNumberTexts, matchesKey, rowsByValue } from './valueIndex';
import type { IndexKey } from './valueIndex';
import { errorOf, isError, isMatrix, PENDING, RangeValue } from './values';
import type { Area, Matrix, Value } from './values';
import type { Call, NativeFunction } from './world';

/** Below this height a column is not worth an index. */
const INDEXED_ROWS = 256;

function viaEngine(call: Call, args: readonly Value[]): Value {
  const { world } = call.evaluator;
  if (call.frame.isDynamic)
    for (const arg of args) if (arg instanceof RangeValue) arg.areas.forEach((area) => world.settle(area));
  return world.bridge.call(call.node.name, args, call.frame.at);
}

/** Values of one tall column, or undefined for any other value. */
function columnOf(
  call: Call,
  value: Value | undefined,
): { readonly area: Area; readonly matrix: Matrix } | undefined {
  if (!(value instanceof RangeValue) || value.areas.length > 1 || call.frame.isDynamic) return undefined;
  const [area] = value.areas;
  if (area.rect.left !== area.rect.right || area.rect.bottom - area.rect.top < INDEXED_ROWS) return undefined;
  const matrix = call.evaluator.world.readArea(area);
  return matrix.length >= INDEXED_ROWS ? { area, matrix } : undefined;
}

function scalarOf(call: Call, value: Value | undefined): Scalar | undefined {
  if (value === undefined) return undefined;
  const plain = call.evaluator.plain(value, call.frame);
  return isMatrix(plain) ? undefined : plain;
}

function argumentsOf(call: Call): Value[] {
  return call.node.args.map((node) => call.evaluator.node(node, call.frame));
}

// ---------------------------------------------------------------------------------------------- criteria

const numberTexts = new WeakMap<Matrix, boolean>();
function isMixed(column: Matrix): boolean {
  const known = numberTexts.get(column) ?? hasNumberTexts(column);
  numberTexts.set(column, known);
  return known;
}

interface Criterion {
  readonly column: Matrix;
  readonly key: IndexKey;
  readonly rows: readonly number[];
}

function criterionOf(call: Call, range: Value | undefined, wanted: Value | undefined): Criterion | undefined {
  const column = columnOf(call, range)?.matrix;
  const criterion = scalarOf(call, wanted);
  const key = criterion === undefined || isError(criterion) ? undefined : exactKey(criterion);
  if (!column || key === undefined || (typeof key === 'number' && isMixed(column))) return undefined;
  return { column, key, rows: rowsByValue(column).get(key) ?? [] };
}

/** Rows that meet all criteria (range, value, range, value…), or undefined when one of them needs the engine. */
function matchingRows(
  call: Call,
  pairs: readonly Value[],
  height: number | undefined,
): readonly number[] | undefined {
  const criteria: Criterion[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const criterion = criterionOf(call, pairs[index], pairs[index + 1]);
    if (
      !criterion ||
      criterion.column.length !== (height ?? criteria[0]?.column.length ?? criterion.column.length)
    )
      return undefined;
    criteria.push(criterion);
  }
  const [first, ...others] = criteria.sort((a, b) => a.rows.length - b.rows.length);
  if (!first || pairs.length % 2 === 1) return undefined;
  return first.rows.filter((row) =>
    others.every((other) => matchesKey(other.column[row]?.[0] ?? null, other.key)),
  );
}

interface Picked {
  readonly numbers: readonly number[];
  readonly error: Scalar | undefined;
}

function pick(column: Matrix, rows: readonly number[]): Picked {
  const numbers: number[] = [];
  for (const row of rows) {
    const cell = column[row]?.[0] ?? null;
    if (isError(cell)) return { numbers, error: cell };
    if (typeof cell === 'number') numbers.push(cell);
  }
  return { numbers, error: undefined };
}

const sum = (numbers: readonly number[]): Scalar => numbers.reduce((total, number) => total + number, 0);
const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? errorOf('#DIV/0!') : Number(sum(numbers)) / numbers.length;

function countIfs(call: Call): Value {
  const args = argumentsOf(call);
  return matchingRows(call, args, undefined)?.length ?? viaEngine(call, args);
}

type Summary = (numbers: readonly number[]) => Scalar;

/** Summary of the cells of `target` in rows that meet the pairs of range and criterion. */
function overMatches(
  call: Call,
  args: readonly Value[],
  roles: { readonly target: Value | undefined; readonly pairs: readonly Value[] },
): Picked | undefined {
  const column = columnOf(call, roles.target)?.matrix;
  const rows = column && args.length > 1 ? matchingRows(call, roles.pairs, column.length) : undefined;
  return column && rows ? pick(column, rows) : undefined;
}

function summarised(call: Call, args: readonly Value[], picked: Picked | undefined, result: Summary): Value {
  return picked ? (picked.error ?? result(picked.numbers)) : viaEngine(call, args);
}

/** SUMIFS(target; range; criterion…) */
function ifs(result: Summary): NativeFunction {
  return (call) => {
    const args = argumentsOf(call);
    return summarised(call, args, overMatches(call, args, { target: args[0], pairs: args.slice(1) }), result);
  };
}

/** SUMIF(range; criterion; [target]) */
function ifOne(result: Summary): NativeFunction {
  return (call) => {
    const args = argumentsOf(call);
    return summarised(
      call,
      args,
      overMatches(call, args, { target: args[2] ?? args[0], pairs: args.slice(0, 2) }),
      result,
    );
  };
}

// ---------------------------------------------------------------------------------------------- look-ups

/** Row of the first exact match in a column; -1 when there is none, undefined when the engine has to look. */
function firstRow(call: Call, wanted: Value | undefined, column: Matrix | undefined): number | undefined {
  const value = scalarOf(call, wanted);
  const key = value === undefined || isError(value) ? undefined : exactKey(value);
  return column && key !== undefined ? (rowsByValue(column).get(key)?.[0] ?? -1) : undefined;
}

function isExact(call: Call, mode: Value | undefined): boolean {
  const value = mode === undefined ? undefined : scalarOf(call, mode);
  return value !== undefined && value !== PENDING && toBoolean(value) === false;
}

function vlookup(call: Call): Value {
  const args = argumentsOf(call);
  const [wanted, table, index, mode] = args;
  const position = toNumber(scalarOf(call, index) ?? null);
  if (!(table instanceof RangeValue) || !isExact(call, mode) || typeof position !== 'number')
    return viaEngine(call, args);
  const [{ sheetId, rect }] = table.areas;
  const column = columnOf(call, new RangeValue([{ sheetId, rect: { ...rect, right: rect.left } }]));
  const row = firstRow(call, wanted, column?.matrix);
  const isInside = position >= 1 && position <= rect.right - rect.left + 1;
  if (row === undefined || !isInside) return viaEngine(call, args);
  return row < 0
    ? errorOf('#N/A')
    : call.evaluator.world.readCell(sheetId, rect.top + row, rect.left + Math.trunc(position) - 1);
}

function match(call: Call): Value {
  const args = argumentsOf(call);
  const [wanted, range, mode] = args;
  const row = isExact(call, mode) ? firstRow(call, wanted, columnOf(call, range)?.matrix) : undefined;
  if (row === undefined) return viaEngine(call, args);
  return row < 0 ? errorOf('#N/A') : row + 1;
}

/** Only the plain form: exact, from the top, a column to search and one to answer from. */
function xlookup(call: Call): Value {
  const args = argumentsOf(call);
  const [wanted, search, answer, instead] = args;
  const found = args.length <= 4 ? columnOf(call, search) : undefined;
  const target = columnOf(call, answer);
  const row =
    target && found?.matrix.length === target.matrix.length
      ? firstRow(call, wanted, found.matrix)
      : undefined;
  if (row === undefined || !target) return viaEngine(call, args);
  if (row < 0)
    return args.length === 4 && call.node.args[3]?.kind !== 'omitted' ? (instead ?? null) : errorOf('#N/A');
  const { sheetId, rect } = target.area;
  return new RangeValue([{ sheetId, rect: { ...rect, top: rect.top + row, bottom: rect.top + row } }]);
}

export const INDEXED_LOOKUPS: readonly (readonly [string, NativeFunction])[] = [
  ['COUNTIF', countIfs],
  ['COUNTIFS', countIfs],
  ['SUMIF', ifOne(sum)],
  ['SUMIFS', ifs(sum)],
  ['AVERAGEIF', ifOne(average)],
  ['AVERAGEIFS', ifs(average)],
  ['VLOOKUP', vlookup],
  ['MATCH', match],
  ['XLOOKUP', xlookup],
];
