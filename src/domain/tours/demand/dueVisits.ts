/**
 * Which visits fall due in a plan. A visit is due one interval after the one before; it may be made from `dueFrom` of the
 * interval on, and is late after `maxSpacing` of it. What is overdue may be made on any day. Sources: method R11 and the
 * planner's defaults (due from 70 %, spacing 50–130 %, clients never seen within 30 days, prospects within 60).
 */
export interface VisitRhythm {
  /** Days between two visits; Infinity or NaN: not visited. */
  readonly intervalDays: number;
  /** Serial day of the last visit; null when none is known. */
  readonly lastVisit: number | null;
  /** Within how many days an account never seen is due. */
  readonly neverVisitedDays: number;
  /** 0–100. */
  readonly score: number;
}

export interface DueRules {
  /** Shares of the interval. */
  readonly dueFrom: number;
  readonly minSpacing: number;
  readonly maxSpacing: number;
}

export interface Horizon {
  /** Serial day the plan begins. */
  readonly from: number;
  /** Calendar days. */
  readonly days: number;
}

/** Days count from the start of the plan, 0 = its first day, both ends included. */
export interface DueVisit {
  /** 1 for the first visit of the account in the plan. */
  readonly number: number;
  readonly dueDay: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Days since the last visit ÷ interval, on the first day of the plan; 1 for the visits after. */
  readonly urgency: number;
  /** score × urgency, the urgency held between a half and two. */
  readonly points: number;
  /** Days past the day it fell due, on the first day of the plan. */
  readonly lateDays?: number;
  /** No visit before it is known. */
  readonly isFirstKnown?: true;
  /** Put into a tour by hand though nothing was due. */
  readonly isAdded?: true;
}

export const LEAST_URGENCY = 0.5;
const MOST_URGENCY = 2;

/** Value of a visit in the planner. */
export const visitPoints = (score: number, urgency: number): number =>
  score * Math.min(MOST_URGENCY, Math.max(LEAST_URGENCY, urgency));

const urgencyOf = ({ intervalDays, lastVisit }: VisitRhythm, from: number): number =>
  lastVisit === null ? 1 : Math.max(0, from - lastVisit) / intervalDays;

const firstDue = ({ intervalDays, lastVisit, neverVisitedDays }: VisitRhythm, from: number): number =>
  lastVisit === null ? Math.min(neverVisitedDays, intervalDays) : Math.round(lastVisit + intervalDays - from);

/** The visits of one account, in the order they are due; [] when it is not visited or not due within the plan. */
export function dueVisits(
  rhythm: VisitRhythm,
  rules: DueRules,
  { from, days }: Horizon,
): readonly DueVisit[] {
  const { intervalDays, score, lastVisit } = rhythm;
  if (!(intervalDays > 0) || intervalDays === Infinity) return [];
  const early = Math.round(intervalDays * (1 - rules.dueFrom));
  const late = Math.round(intervalDays * (rules.maxSpacing - 1));
  const visits: DueVisit[] = [];
  const first = firstDue(rhythm, from);
  for (let at = 0; ; at++) {
    const dueDay = Math.round(Math.max(0, first) + at * intervalDays);
    const isOverdue = at === 0 && first < 0;
    const firstDay = at === 0 && lastVisit === null ? 0 : Math.max(0, dueDay - early);
    if (firstDay >= days) return visits;
    const urgency = at === 0 ? urgencyOf(rhythm, from) : 1;
    visits.push({
      number: at + 1,
      dueDay,
      firstDay,
      lastDay: isOverdue ? days - 1 : Math.min(days - 1, dueDay + late),
      urgency,
      points: visitPoints(score, urgency),
      ...(isOverdue ? { lateDays: -first } : {}),
      ...(at === 0 && lastVisit === null ? { isFirstKnown: true as const } : {}),
    });
  }
}

/** Calendar days to keep between two visits of an account: never the same day, at least the minimum share of the interval. */
export const leastGapDays = (intervalDays: number, { minSpacing }: DueRules): number =>
  Math.max(1, Math.ceil(intervalDays * minSpacing));

/** A weekend may lie between. */
const WEEKEND_DAYS = 2;

/** Calendar days two visits of an account may be apart: the maximum share of the interval, and time for a weekend. */
export const mostGapDays = (intervalDays: number, { maxSpacing }: DueRules): number =>
  Math.max(Math.floor(intervalDays * maxSpacing), Math.ceil(intervalDays) + WEEKEND_DAYS);
