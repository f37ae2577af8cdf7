import { ERROR_CODES } from '../model/types';
import type { CellError, ErrorCode, Scalar } from '../model/types';
import type { InvocationResult } from './types';
import { errorOf } from './values';
import type { Plain } from './values';

/** What the pane answered to one call. */
export interface CustomAnswer {
  readonly id: number;
  readonly value: Plain;
  /** Number format that came with the value (FormattedNumber). */
  readonly numberFormat?: string;
}

/** Error numbers of the client's protocol; others show as #VALUE!. */
const ERROR_NUMBERS: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

function errorWithReason(code: ErrorCode, reason: unknown): CellError {
  return typeof reason === 'string' && reason !== '' ? { error: code, reason } : errorOf(code);
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** One cell of an answer: a plain value, an error value, or an entity of which the basic value is shown. */
function cellOf(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : errorOf('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const entity = record(value);
  const code = entity?.['code'] ?? (entity?.['type'] === 'Error' ? entity['basicValue'] : undefined);
  if (typeof code === 'string' && CODES.has(code))
    return errorWithReason(code as ErrorCode, entity?.['message']);
  return entity && 'basicValue' in entity ? cellOf(entity['basicValue']) : errorOf('#VALUE!');
}

function matrixOfAnswer(value: readonly unknown[]): Plain {
  const rows = value.map((line) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return errorOf('#VALUE!');
  // A ragged answer is filled up with #N/A, as Excel does with ragged arrays (unverified).
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? (row[column] ?? null) : errorOf('#N/A'),
    ),
  );
}

function answerOf(id: number, value: unknown): CustomAnswer {
  if (Array.isArray(value)) return { id, value: matrixOfAnswer(value) };
  const format = record(value)?.['numberFormat'];
  const cell = cellOf(value);
  return typeof format === 'string' ? { id, value: cell, numberFormat: format } : { id, value: cell };
}

function failure(id: number, text: unknown, code: unknown): CustomAnswer {
  return { id, value: errorWithReason(ERROR_NUMBERS[Number(code)] ?? '#VALUE!', text) };
}

/** Reads a row of SetInvocationArrayResults, or an object of the older SetInvocationResults; undefined when it is neither. */
export function readAnswer(
  result: InvocationResult | Readonly<Record<string, unknown>>,
): CustomAnswer | undefined {
  if (Array.isArray(result)) {
    const [id, isOk, value, code] = result as readonly unknown[];
    if (typeof id !== 'number') return undefined;
    return isOk === true ? answerOf(id, value) : failure(id, value, code);
  }
  const older = result as Readonly<Record<string, unknown>>;
  if (typeof older['id'] !== 'number') return undefined;
  return older['failed'] === true
    ? failure(older['id'], older['value'], older['errorCode'])
    : answerOf(older['id'], older['value']);
}
