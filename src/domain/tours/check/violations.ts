export const VIOLATION_CODES = [
  'VISIT_UNKNOWN',
  'VISIT_TWICE',
  'NO_SHIFT',
  'ROUTE_TWICE',
  'ROUTE_EMPTY',
  'DAY_NOT_ALLOWED',
  'CLOSED_DAY',
  'REP_NOT_ALLOWED',
  'PIN_MOVED',
  'HOURS_EXCEEDED',
  'DRIVE_EXCEEDED',
  'LOAD_EXCEEDED',
  'DURATION_EXCEEDED',
  'TOO_CLOSE',
  'TOO_FAR_APART',
  'ORDER_OF_VISITS',
  'SEVERAL_REPS',
  'PATTERN_BROKEN',
  'FIELD_DAYS_EXCEEDED',
  'WEEK_EXCEEDED',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  readonly code: ViolationCode;
  readonly rep?: number;
  readonly day?: number;
  readonly visit?: number;
}
