import type { FailureCode } from '../../domain/result';

export type FailureAction =
  'retry' | 'chooseMapping' | 'chooseTarget' | 'ownSheet' | 'sample' | 'reload' | 'finish' | 'restore';

const READ_AGAIN = ['reload'] as const;
const TRY_AGAIN = ['retry'] as const;
const CHOOSE_COLUMN = ['chooseMapping'] as const;

/** What the user can do about a failure from the pane, the most likely first. */
export const FAILURE_ACTIONS: Readonly<Record<FailureCode, readonly FailureAction[]>> = {
  NO_ACCOUNTS: ['reload', 'sample'],
  EMPTY_SHEET: ['sample', 'reload'],
  CHART_SHEET: READ_AGAIN,
  HEADERS_ONLY: READ_AGAIN,
  FILE_UNREADABLE: READ_AGAIN,
  FILE_ENCRYPTED: READ_AGAIN,
  FILE_TOO_LARGE: READ_AGAIN,
  SHEET_PROTECTED: ['retry', 'ownSheet'],
  WORKBOOK_PROTECTED: TRY_AGAIN,
  CELL_EDIT_MODE: TRY_AGAIN,
  MAPPING_AMBIGUOUS: CHOOSE_COLUMN,
  MAPPING_UNKNOWN: CHOOSE_COLUMN,
  TARGET_OCCUPIED: ['chooseTarget'],
  HOST_LIMIT: ['ownSheet', 'retry'],
  HOST_FAILED: TRY_AGAIN,
  CANCELLED: TRY_AGAIN,
  NOTHING_TO_RESTORE: [],
  NOTHING_TO_REPAIR: READ_AGAIN,
  ACCOUNT_GONE: READ_AGAIN,
  SHEET_NOT_FOUND: READ_AGAIN,
  SETTING_UNKNOWN: TRY_AGAIN,
  SETTING_INVALID: TRY_AGAIN,
  UNFINISHED_JOB: ['finish', 'restore'],
  NO_TURNOVER: CHOOSE_COLUMN,
  NO_PLACES: CHOOSE_COLUMN,
  PLACES_IN_METRES: CHOOSE_COLUMN,
  NO_VISITS_DUE: ['reload'],
  NO_TOURS_AHEAD: [],
  STOP_UNKNOWN: READ_AGAIN,
  PLACES_MISSING: ['reload'],
  SERVICE_ADDRESS: [],
  SERVICE_KEY: [],
  SERVICE_UNREACHABLE: TRY_AGAIN,
  SERVICE_BUSY: TRY_AGAIN,
  SERVICE_REFUSED: TRY_AGAIN,
  SERVICE_ANSWER_WRONG: TRY_AGAIN,
  NO_TOURS: ['reload'],
  REP_UNKNOWN: [],
  BOOK_STRANGER: [],
  NO_CALLS: [],
  ACCOUNT_UNKNOWN: [],
  VISIT_UNKNOWN: [],
  VISIT_CLOSED: [],
  USAGE: READ_AGAIN,
};
