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

export const sumProgress = (parts: readonly VisitProgress[]): VisitProgress =>
  parts.reduce(
    (sum, { planned, scheduled, done }) => ({
      planned: sum.planned + planned,
      scheduled: sum.scheduled + scheduled,
      done: sum.done + done,
    }),
    { planned: 0, scheduled: 0, done: 0 },
  );
