/**
 * Functions of dates in a workbook of the 1904 system. The functions themselves count days as the 1900 system does, so
 * their dates are moved there before the call and back after it.
 */
import { broadcast, isMatrix, LambdaValue, PENDING, RangeValue } from './values';
import type { Plain, Value } from './values';
import type { CallNode, SyntaxNode } from './syntax';
import type { Call } from './world';

export const DAYS_BETWEEN = 1462;

interface DateUse {
  /** Places of the arguments that are dates. */
  readonly dates: readonly number[];
  readonly givesDate: boolean;
}
const gives = (...dates: number[]): DateUse => ({ dates, givesDate: true });
const reads = (...dates: number[]): DateUse => ({ dates, givesDate: false });

export const DATE_FUNCTIONS: ReadonlyMap<string, DateUse> = new Map([
  ['DATE', gives()],
  ['DATEVALUE', gives()],
  ['TODAY', gives()],
  ['NOW', gives()],
  ['EDATE', gives(0)],
  ['EOMONTH', gives(0)],
  ['WORKDAY', gives(0, 2)],
  ['WORKDAY.INTL', gives(0, 3)],
  ['YEAR', reads(0)],
  ['MONTH', reads(0)],
  ['DAY', reads(0)],
  ['WEEKDAY', reads(0)],
  ['WEEKNUM', reads(0)],
  ['ISOWEEKNUM', reads(0)],
  ['DAYS360', reads(0, 1)],
  ['DATEDIF', reads(0, 1)],
  ['YEARFRAC', reads(0, 1)],
  ['NETWORKDAYS', reads(0, 1, 2)],
  ['NETWORKDAYS.INTL', reads(0, 1, 3)],
]);

/** Numbers, and blanks as the first day, moved by some days. */
export const moved = (value: Plain, days: number): Plain =>
  broadcast([value], ([one = null]) => (typeof one === 'number' ? one + days : one === null ? days : one));

function movedArgument(node: SyntaxNode, { evaluator, frame }: Call): SyntaxNode {
  if (node.kind === 'omitted') return node;
  const value = evaluator.plain(evaluator.node(node, frame), frame);
  if (value === PENDING) return { kind: 'value', value: PENDING };
  const later = moved(value, DAYS_BETWEEN);
  return isMatrix(later) ? { kind: 'array', rows: later } : { kind: 'value', value: later };
}

export function in1904(call: Call, use: DateUse, invoke: (node: CallNode) => Value): Value {
  const args = call.node.args.map((node, index) =>
    use.dates.includes(index) ? movedArgument(node, call) : node,
  );
  const result = invoke({ ...call.node, args });
  if (!use.givesDate || result instanceof RangeValue || result instanceof LambdaValue) return result;
  return result === null ? result : moved(result, -DAYS_BETWEEN);
}
