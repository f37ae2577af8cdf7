import type { CellError, Scalar } from '../model/types';
import { toNumber, toText, toBoolean } from './operators';
import type { CustomFunctionMetadata, CustomFunctionParameter } from './types';
import { errorOf, isError, isMatrix, matrixOf, stretched } from './values';
import type { Matrix, Plain } from './values';

/**
 * Arguments of an add-in function as they travel. Choices, unverified against Excel: a blank cell inside a range is 0 for
 * a number parameter, FALSE for a boolean one and "" otherwise; an omitted argument is null; a text where a number is
 * wanted is #VALUE! without a call; a range given to a scalar parameter makes one call per cell and spills.
 */
export type Wire =
  | null
  | number
  | string
  | boolean
  | { readonly type: 'CustomFunctionError'; readonly code: string }
  | readonly Wire[];

function isMatrixParameter(parameter: CustomFunctionParameter | undefined): boolean {
  return parameter?.dimensionality === 'matrix';
}

function blankFor(type: string | undefined): Wire {
  if (type === 'number') return 0;
  return type === 'boolean' ? false : '';
}

function wireCell(value: Scalar, type: string | undefined): Wire {
  if (value === null) return blankFor(type);
  return isError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

function wireScalar(value: Scalar, type: string | undefined): Wire | CellError {
  if (isError(value)) return value;
  if (type === 'number') return toNumber(value);
  if (type === 'boolean') return toBoolean(value);
  if (type === 'string') return toText(value);
  return value ?? blankFor(type);
}

/** The parameter an argument belongs to; a repeating last one takes all that is left. */
function parameterAt(metadata: CustomFunctionMetadata, index: number): CustomFunctionParameter | undefined {
  const parameters = metadata.parameters ?? [];
  return parameters[index] ?? (parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined);
}

export interface GivenArgument {
  readonly value: Plain;
  readonly isOmitted: boolean;
}

/** Several calls where a scalar parameter was given a range: one per cell of the largest. */
export interface CallShape {
  readonly rows: number;
  readonly columns: number;
}

export function callShape(metadata: CustomFunctionMetadata, args: readonly GivenArgument[]): CallShape {
  let shape = { rows: 1, columns: 1 };
  args.forEach(({ value }, index) => {
    if (!isMatrix(value) || isMatrixParameter(parameterAt(metadata, index))) return;
    shape = {
      rows: Math.max(shape.rows, value.length),
      columns: Math.max(shape.columns, value[0]?.length ?? 1),
    };
  });
  return shape;
}

/** Why a call cannot be made at all, or undefined. */
export function countProblem(metadata: CustomFunctionMetadata, count: number): CellError | undefined {
  const parameters = metadata.parameters ?? [];
  const isRepeating = parameters.at(-1)?.repeating === true;
  const required = parameters.filter(
    (parameter) => parameter.optional !== true && parameter.repeating !== true,
  ).length;
  const isWrong = count < required || (!isRepeating && count > parameters.length);
  return isWrong ? errorOf('#VALUE!') : undefined;
}

function firstError(matrix: Matrix): CellError | undefined {
  for (const line of matrix) for (const cell of line) if (isError(cell)) return cell;
  return undefined;
}

function wireArgument(
  argument: GivenArgument,
  parameter: CustomFunctionParameter | undefined,
  allowsErrors: boolean,
): Wire | CellError {
  if (argument.isOmitted) return null;
  const type = parameter?.type;
  if (isMatrixParameter(parameter)) {
    const matrix = matrixOf(argument.value);
    const error = allowsErrors ? undefined : firstError(matrix);
    return error ?? matrix.map((line) => line.map((cell) => wireCell(cell, type)));
  }
  const scalar = matrixOf(argument.value)[0]?.[0] ?? null;
  return isError(scalar) && allowsErrors ? wireCell(scalar, type) : wireScalar(scalar, type);
}

/** The arguments of one call, at one cell of the call's shape; an error value when the call is not to be made. */
export function wireArguments(
  metadata: CustomFunctionMetadata,
  args: readonly GivenArgument[],
  at: { row: number; column: number },
  allowsErrors: boolean,
): Wire[] | CellError {
  const wires: Wire[] = [];
  const parameters = metadata.parameters ?? [];
  const repeatingFrom = parameters.at(-1)?.repeating === true ? parameters.length - 1 : Infinity;
  const repeated: Wire[] = [];
  for (const [index, argument] of args.entries()) {
    const parameter = parameterAt(metadata, index);
    const isSpread = isMatrix(argument.value) && !isMatrixParameter(parameter);
    const given = isSpread
      ? { ...argument, value: stretched(argument.value as Matrix, at.row, at.column) }
      : argument;
    const wire = wireArgument(given, parameter, allowsErrors);
    if (wire !== null && typeof wire === 'object' && 'error' in wire) return wire;
    if (index < repeatingFrom) wires.push(wire);
    else repeated.push(wire);
  }
  while (wires.length < Math.min(parameters.length, repeatingFrom)) wires.push(null);
  if (repeatingFrom !== Infinity) wires.push(repeated);
  return wires;
}
