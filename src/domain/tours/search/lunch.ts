/**
 * Lunch on a leg: eaten on arrival, before the visit, where its window still allows that, otherwise before leaving. The
 * drive itself is never cut in two (a break on the motorway would serve a few long legs more, and nobody could check it).
 */
import { NEVER } from './types';
import type { SearchProblem } from './types';

export interface Lunch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where on a leg lunch may be eaten: at home it is no part of the tour (see limits.ts). */
export const EAT = { anywhere: 0, onArrival: 1, beforeLeaving: 2 } as const;
export type Eat = (typeof EAT)[keyof typeof EAT];

/** When the next visit can begin, leaving at `time` hungry; NEVER when lunch has become too late. */
export function fedArrival(lunch: Lunch, time: number, travel: number, eat: Eat = EAT.anywhere): number {
  const arrival = time + travel;
  if (arrival <= lunch.to && eat !== EAT.beforeLeaving)
    return (arrival < lunch.from ? lunch.from : arrival) + lunch.length;
  if (time <= lunch.to && eat !== EAT.onArrival)
    return (time < lunch.from ? lunch.from : time) + lunch.length + travel;
  return NEVER;
}

/** The last moment to leave hungry and still begin the next visit, fed, by `deadline`; −NEVER when there is none. */
export function lastHungryDeparture(
  lunch: Lunch,
  deadline: number,
  travel: number,
  eat: Eat = EAT.anywhere,
): number {
  const slack = deadline - lunch.length;
  if (lunch.from <= slack - travel && eat !== EAT.onArrival) return Math.min(lunch.to, slack - travel);
  if (lunch.from <= slack && eat !== EAT.beforeLeaving) return Math.min(lunch.to, slack) - travel;
  return -NEVER;
}

export const lunchOf = (problem: SearchProblem, route: number): Lunch => ({
  from: problem.lunchFrom[route] as number,
  to: problem.lunchTo[route] as number,
  length: problem.lunchLength[route] as number,
});
