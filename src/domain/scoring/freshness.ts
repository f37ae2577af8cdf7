import { addMonths } from '../calendar/serialDate';

export interface Freshness {
  /** Serial day as of which the score stands. */
  readonly scoredOn: number;
  /** Serial day from which it is to be redone. */
  readonly redoFrom: number;
  readonly isStale: boolean;
}

/** How long a score holds: so many months from the day it counts to (method §2: a year). */
export const freshnessOf = (scoredOn: number, months: number, today: number): Freshness => {
  const redoFrom = addMonths(scoredOn, months);
  return { scoredOn, redoFrom, isStale: redoFrom <= today };
};
