import type { FailureCode } from '../../src/domain/result';

export const EXIT_DONE = 0;
export const EXIT_INPUT = 1;
export const EXIT_USAGE = 2;
export const EXIT_OURS = 3;
export const EXIT_INTERRUPTED = 130;

const CODES: Partial<Readonly<Record<FailureCode, number>>> = {
  USAGE: EXIT_USAGE,
  SETTING_UNKNOWN: EXIT_USAGE,
  SETTING_INVALID: EXIT_USAGE,
  SERVICE_ADDRESS: EXIT_USAGE,
  SERVICE_KEY: EXIT_USAGE,
  HOST_FAILED: EXIT_OURS,
  CANCELLED: EXIT_INTERRUPTED,
};

/** 1 the input is at fault, 2 wrong usage, 3 our fault, 130 interrupted. */
export const exitCodeOf = (code: FailureCode): number => CODES[code] ?? EXIT_INPUT;
