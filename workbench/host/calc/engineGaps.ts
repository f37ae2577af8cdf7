import type { Scalar } from '../model/types';
import { DAYS_BETWEEN, moved } from './dateSystem';
import { toNumber, toText } from './operators';
import { broadcast, errorOf, firstOf, isError, isMatrix, LambdaValue, PENDING, RangeValue } from './values';
import type { Plain, Value } from './values';
import type { Call, NativeFunction } from './world';

/**
 * Functions the engine (0.25.1) answers differently from Excel: EDATE runs over the end of short months (31 January + 1 is
 * 3 March), MAKEARRAY gives an asynchronous object, TEXT knows only English format codes.
 */
const MS_PER_DAY = 86_400_000;
/** Serial 61 is 1 March 1900 in Excel and in the calendar; below it Excel counts a 29 February that never was. */
const FIRST_TRUE_SERIAL = 61;
const EPOCH = Date.UTC(1899, 11, 30);

function addMonths(serial: number, months: number): Scalar {
  const day = Math.trunc(serial);
  const date = new Date(EPOCH + (day < FIRST_TRUE_SERIAL ? day + 1 : day) * MS_PER_DAY);
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months), 1);
  const target = new Date(firstOfMonth);
  const daysInMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const result = (firstOfMonth - EPOCH) / MS_PER_DAY + Math.min(date.getUTCDate(), daysInMonth) - 1;
  const shown = result < FIRST_TRUE_SERIAL ? result - 1 : result;
  return shown < 0 ? errorOf('#NUM!') : shown;
}

function plainAt(call: Call, index: number): Plain {
  const node = call.node.args[index];
  return node ? call.evaluator.plain(call.evaluator.node(node, call.frame), call.frame) : null;
}

function edate(call: Call): Value {
  if (call.node.args.length !== 2) return errorOf('#VALUE!');
  const start = plainAt(call, 0);
  const months = plainAt(call, 1);
  if (start === PENDING || months === PENDING) return PENDING;
  return broadcast([start, months], ([a = null, b = null]) => {
    const serial = toNumber(a);
    if (typeof serial !== 'number') return serial;
    const count = toNumber(b);
    return typeof count === 'number' ? addMonths(serial, count) : count;
  });
}

const MAX_MADE_CELLS = 2_000_000;

function makeArray(call: Call): Value {
  const [rowsNode, columnsNode, lambdaNode] = call.node.args;
  const lambda = lambdaNode && call.evaluator.node(lambdaNode, call.frame);
  if (!rowsNode || !columnsNode || !(lambda instanceof LambdaValue) || lambda.parameterCount !== 2)
    return errorOf('#VALUE!');
  const rows = toNumber(firstOf(plainAt(call, 0)));
  const columns = toNumber(firstOf(plainAt(call, 1)));
  if (typeof rows !== 'number') return rows;
  if (typeof columns !== 'number') return columns;
  if (rows < 1 || columns < 1 || rows * columns > MAX_MADE_CELLS) return errorOf('#VALUE!');
  const cellAt = (row: number, column: number): Scalar => {
    const value = lambda.call([row + 1, column + 1]);
    return value instanceof RangeValue || value instanceof LambdaValue
      ? firstOf(call.evaluator.plain(value, call.frame))
      : firstOf(value);
  };
  return Array.from({ length: Math.trunc(rows) }, (_, row) =>
    Array.from({ length: Math.trunc(columns) }, (__, column) => cellAt(row, column)),
  );
}

const LOCAL_DATE_CODES: Readonly<Record<string, string>> = { j: 'd', J: 'd', a: 'y', A: 'y' };
const HAS_DIGITS = /[0#?]/;

/** French codes (j, a, Standard, decimal comma) in the engine's English; a format without a comma is taken as it is. */
function englishFormat(format: string): string {
  if (/^standard$/i.test(format)) return 'General';
  const outsideQuotes = (text: string) =>
    text.replace(/[jJaA]/g, (letter) => LOCAL_DATE_CODES[letter] ?? letter);
  const isNumeric = HAS_DIGITS.test(format);
  if (!isNumeric)
    return format.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : outsideQuotes(part)));
  return format
    .replace(/(?<=[#0?])[ \u00a0\u202f](?=[#0?])/g, '\u0000')
    .replace(/,/g, '.')
    .replaceAll('\u0000', ',');
}

function localNumber(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '\u202f'));
}

/** The day a date format shows in a workbook of the 1904 system; durations and numbers as they are. */
function shownDate(call: Call, value: Value | undefined, format: Value | undefined): Value | undefined {
  const { world } = call.evaluator;
  if (world.dateSystem !== 1904 || value === undefined || format === undefined) return value;
  const code = firstOf(call.evaluator.plain(format, call.frame));
  const isDate = typeof code === 'string' && !HAS_DIGITS.test(code) && !/\[h+\]/i.test(code);
  return isDate ? moved(call.evaluator.plain(value, call.frame), DAYS_BETWEEN) : value;
}

function textFunction(call: Call): Value {
  const { world } = call.evaluator;
  const args = call.node.args.map((node) => call.evaluator.node(node, call.frame));
  const isLocal = world.culture.decimalSeparator === ',' && world.culture.name.toLowerCase().startsWith('fr');
  const [given, format] = args;
  const value = shownDate(call, given, format);
  if (given !== undefined) args[0] = value ?? given;
  if (!isLocal || value === undefined || format === undefined)
    return world.bridge.call('TEXT', args, call.frame.at);
  const plainFormat = call.evaluator.plain(format, call.frame);
  const code = isMatrix(plainFormat) ? undefined : toText(plainFormat);
  if (code === undefined || isError(code)) return code ?? world.bridge.call('TEXT', args, call.frame.at);
  const english = englishFormat(code);
  const result = world.bridge.call('TEXT', [value, english], call.frame.at);
  return typeof result === 'string' && HAS_DIGITS.test(english) && code !== english
    ? localNumber(result)
    : result;
}

export const ENGINE_GAPS: readonly (readonly [string, NativeFunction])[] = [
  ['EDATE', edate],
  ['MAKEARRAY', makeArray],
  ['TEXT', textFunction],
];
