/** Arguments as Excel hands them over: a scalar, rows of cells, or null when omitted. A cell may hold an Excel error (an object). */
import { Refusal } from './refusal';

export type Matrix = readonly (readonly unknown[])[];

export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** A scalar becomes one cell. */
export const toMatrix = (argument: unknown): Matrix =>
  Array.isArray(argument) ? (argument as Matrix) : [[argument]];

/** True when the argument was omitted or all of it is blank. */
export const isBlankArgument = (argument: unknown): boolean =>
  toMatrix(argument).every((row) => row.every(isBlank));

/** An error cell is handed on as it is: the formula shows the same error. */
export const isErrorCell = (cell: unknown): boolean => typeof cell === 'object' && cell !== null;

/** The number in a cell; NaN where blank. */
export function numberIn(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return NaN;
  if (isErrorCell(cell)) throw cell;
  throw new Refusal('notANumber', { value: String(cell) });
}

/** Numbers of a list, in reading order; blank cells, texts and error cells are skipped, as RANK does. */
export function numbersIn(list: Matrix): Float64Array {
  const numbers = new Float64Array(list.reduce((sum, row) => sum + row.length, 0));
  let count = 0;
  for (const row of list) for (const cell of row) if (typeof cell === 'number') numbers[count++] = cell;
  return numbers.subarray(0, count);
}

/** The answer for each cell of an argument, in the same shape. */
export const mapCells = <T>(matrix: Matrix, answer: (cell: unknown) => T): T[][] =>
  matrix.map((row) => row.map(answer));
