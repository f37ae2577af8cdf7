/** Expected failures are values: a stable code with what is needed to say it in the user's language. */
export const FAILURE_CODES = [
  'NO_ACCOUNTS',
  'EMPTY_SHEET',
  'CHART_SHEET',
  'HEADERS_ONLY',
  'FILE_UNREADABLE',
  'FILE_ENCRYPTED',
  'FILE_TOO_LARGE',
  'SHEET_PROTECTED',
  'WORKBOOK_PROTECTED',
  'CELL_EDIT_MODE',
  'MAPPING_AMBIGUOUS',
  'MAPPING_UNKNOWN',
  'TARGET_OCCUPIED',
  'HOST_LIMIT',
  'HOST_FAILED',
  'CANCELLED',
  'NOTHING_TO_RESTORE',
  'NOTHING_TO_REPAIR',
  'ACCOUNT_GONE',
  'SHEET_NOT_FOUND',
  'SETTING_UNKNOWN',
  'SETTING_INVALID',
  'UNFINISHED_JOB',
  'NO_TURNOVER',
  'NO_PLACES',
  'PLACES_IN_METRES',
  'NO_VISITS_DUE',
  'NO_TOURS_AHEAD',
  'STOP_UNKNOWN',
  'PLACES_MISSING',
  'SERVICE_ADDRESS',
  'SERVICE_KEY',
  'SERVICE_UNREACHABLE',
  'SERVICE_BUSY',
  'SERVICE_REFUSED',
  'SERVICE_ANSWER_WRONG',
  'NO_TOURS',
  'REP_UNKNOWN',
  'BOOK_STRANGER',
  'NO_CALLS',
  'ACCOUNT_UNKNOWN',
  'VISIT_UNKNOWN',
  'VISIT_CLOSED',
  'USAGE',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  readonly code: FailureCode;
  /** Values the sentence names: a sheet, an address, a header… Never markup. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (
  code: FailureCode,
  details: Failure['details'] = {},
): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { code, details },
});
