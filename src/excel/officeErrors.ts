import type { Failure, FailureCode, Result } from '../domain/result';

/** What Microsoft's client throws; recognised by shape, because its class lives in the page's own realm. */
interface OfficeErrorLike {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeErrorLike =>
  typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string';

const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'CELL_EDIT_MODE',
  RequestPayloadSizeLimitExceeded: 'HOST_LIMIT',
  ResponsePayloadSizeLimitExceeded: 'HOST_LIMIT',
  OperationCellsExceedLimit: 'HOST_LIMIT',
  RangeExceedsLimit: 'HOST_LIMIT',
  ActivityLimitReached: 'HOST_LIMIT',
  AccessDenied: 'SHEET_PROTECTED',
};

const PAYLOAD_CODES = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

/** True when the same work in smaller pieces may pass. */
export const isPayloadError = (error: unknown): boolean =>
  isOfficeError(error) && PAYLOAD_CODES.has(error.code);

/** A refused message about sheets means that the workbook's structure is protected, not a sheet. */
const failureCode = (code: string, location: string): FailureCode => {
  const mapped = CODES[code] ?? 'HOST_FAILED';
  return mapped === 'SHEET_PROTECTED' && /^worksheetcollection\./i.test(location)
    ? 'WORKBOOK_PROTECTED'
    : mapped;
};

/** The failure behind an error of Office.js, or null when the error is none (a mistake of ours: let it fly). */
export const officeFailure = (error: unknown, details: Failure['details'] = {}): Failure | null => {
  if (!isOfficeError(error)) return null;
  const location = error.debugInfo?.errorLocation ?? '';
  const code = failureCode(error.code, location);
  const reason = location ? `${error.code}, ${location}` : error.code;
  if (code === 'HOST_LIMIT') return { code, details: { ...details, limit: error.code } };
  return { code, details: code === 'HOST_FAILED' ? { ...details, reason } : details };
};

/** Runs work that talks to Excel; its errors come back as failures. */
export const attempt = async <T>(
  work: () => Promise<Result<T>>,
  details: Failure['details'] = {},
): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    const failure = officeFailure(error, details);
    if (!failure) throw error;
    return { ok: false, failure };
  }
};
