/** Planned, scheduled and done of every account in a year, and summed for whoever asks (product.md C.3). */
import { isOpen } from '../appointments/types';
import type { VisitProgress } from './remainingVisits';
import { isDone, isVisit, isWithin, type Span, type VisitLine } from './visitLine';

/** Visits of the year; planned is NaN where no frequency can be told. */
export interface VisitGoals {
  readonly planned: Float64Array;
  readonly scheduled: Float64Array;
  readonly done: Float64Array;
}

/** `planned` are visits a year. What is scheduled lies on or after `today`; an open line behind it is neither. */
export function visitGoals(
  planned: Float64Array,
  lines: readonly VisitLine[],
  { year, today }: { readonly year: Span; readonly today: number },
): VisitGoals {
  const [scheduled, done] = [new Float64Array(planned.length), new Float64Array(planned.length)];
  for (const line of lines) {
    const { account, day } = line;
    if (account < 0 || !isVisit(line) || !isWithin(line, year)) continue;
    if (isDone(line)) done[account] = (done[account] ?? 0) + 1;
    else if (isOpen(line) && day >= today) scheduled[account] = (scheduled[account] ?? 0) + 1;
  }
  return { planned, scheduled, done };
}

/** One account's; an unknown frequency plans nothing. */
export const progressOf = ({ planned, scheduled, done }: VisitGoals, account: number): VisitProgress => ({
  planned: planned[account] || 0,
  scheduled: scheduled[account] ?? 0,
  done: done[account] ?? 0,
});

/** Sums per group; `groupOf` outside 0…groupCount − 1 belongs to none. */
export function progressByGroup(
  goals: VisitGoals,
  groupOf: ArrayLike<number>,
  groupCount: number,
): readonly (VisitProgress & { readonly remaining: number; readonly toSchedule: number })[] {
  const sums = Array.from({ length: groupCount }, () => ({
    ...{ planned: 0, scheduled: 0, done: 0, remaining: 0, toSchedule: 0 },
  }));
  for (let account = 0; account < goals.planned.length; account++) {
    const sum = sums[groupOf[account] ?? -1];
    if (!sum) continue;
    const { planned, scheduled, done } = progressOf(goals, account);
    sum.planned += planned;
    sum.scheduled += scheduled;
    sum.done += done;
    sum.remaining += Math.max(planned - done, 0);
    sum.toSchedule += Math.max(planned - scheduled - done, 0);
  }
  return sums;
}
