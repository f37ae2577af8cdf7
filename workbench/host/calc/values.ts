import type { CellError, ErrorCode, Rect, Scalar } from '../model/types';

/** Rows of scalars; at least one row and column, all rows as long. */
export type Matrix = readonly (readonly Scalar[])[];

export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}
/** A reference not read yet: one area, or several (union). */
export class RangeValue {
  constructor(readonly areas: readonly [Area, ...Area[]]) {}
}
/** What LAMBDA gives; `call` takes values already evaluated. */
export class LambdaValue {
  constructor(
    readonly parameterCount: number,
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}
export type Value = Scalar | Matrix | RangeValue | LambdaValue;
export type Plain = Scalar | Matrix;

const ERRORS = new Map<ErrorCode, CellError>();
/** The error value without reason; always the same object. */
export function errorOf(code: ErrorCode): CellError {
  const known = ERRORS.get(code);
  if (known) return known;
  const made = Object.freeze({ error: code });
  ERRORS.set(code, made);
  return made;
}
/** Stands for the answer of an add-in function that has not come yet; told apart from a cell's #BUSY! by identity. */
export const PENDING: CellError = Object.freeze({ error: '#BUSY!' });

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}
export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
export function matrixOf(value: Plain): Matrix {
  return isMatrix(value) ? value : [[value]];
}
/** The value itself where a matrix has one cell only. */
export function unwrap(value: Plain): Plain {
  return isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
}
export function firstOf(value: Plain): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** Element of a matrix stretched over a bigger one: single rows and columns repeat, beyond the edge there is #N/A. */
export function stretched(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (!line) return errorOf('#N/A');
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? errorOf('#N/A') : value;
}

/** Applies `combine` cell by cell over matrices stretched to the largest; scalars in, scalar out. */
export function broadcast(values: readonly Plain[], combine: (cells: readonly Scalar[]) => Scalar): Plain {
  if (!values.some(isMatrix)) return combine(values as readonly Scalar[]);
  const matrices = values.map(matrixOf);
  const rowCount = Math.max(...matrices.map((matrix) => matrix.length));
  const columnCount = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const rows: Scalar[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columnCount; column++)
      line.push(combine(matrices.map((matrix) => stretched(matrix, row, column))));
    rows.push(line);
  }
  return rows;
}
