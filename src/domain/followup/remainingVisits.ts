/** Planned, scheduled, done: what is left of a goal (the formulas of Veeva's cycle plans, product.md C.3). */
export interface VisitProgress {
  readonly planned: number;
  /** With a date ahead. */
  readonly scheduled: number;
  readonly done: number;
}

export interface VisitRemainder {
  readonly remaining: number;
  /** Of those, the ones without a date yet. */
  readonly toSchedule: number;
}

/** More done than planned leaves nothing, never less than nothing. */
export const remainingVisits = ({ planned, scheduled, done }: VisitProgress): VisitRemainder => ({
  remaining: Math.max(planned - done, 0),
  toSchedule: Math.max(planned - scheduled - done, 0),
});
