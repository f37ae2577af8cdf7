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
export const isErrorCell = (cell: unknown): cell is object => typeof cell === 'object' && cell !== null;

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

export type Answer = number | string;

/** An answer, or the refusal or error that stands in that cell alone. */
export type AnswerCell = Answer | Refusal | object;

/** What one cell comes to: a refusal leaves the cells beside it alone; what cannot be told (NaN) is blank. */
export function attempt(work: () => Answer): Answer | Refusal {
  try {
    const answer = work();
    return typeof answer === 'number' && Number.isNaN(answer) ? '' : answer;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The answer for each cell of an argument, in the same shape; error cells are handed on. */
export const mapCells = (matrix: Matrix, answer: (cell: unknown) => Answer): AnswerCell[][] =>
  matrix.map((row) => row.map((cell) => (isErrorCell(cell) ? cell : attempt(() => answer(cell)))));
