/**
 * What a rep can do: (days − absences) × hours × field share, less the idle end of each field day (days × field share
 * of them, R10 groups the hours into whole days), or field days × visits a day where that is how he works,
 * never both (method R10). Leave is in the worked days of a year already (226 = 251 − 25), so only the other absences are
 * taken from a year; from a week or a month, all of them are.
 */
import { absentDays, type Absence } from '../calendar/absences';
import type { AbsenceKind } from '../../words/settings/listWords';
import { workedDaysBetween, type DaysOff } from '../calendar/workedDays';

/** Names are those of the settings. */
export interface RepTime {
  readonly workDays: number;
  readonly hoursPerDay: number;
  /** 0–1. */
  readonly fieldShare: number;
  /** Left over at the end of each whole day in the field, too short for one more visit; none unless said. */
  readonly idleMinutes?: number;
  /** Replace hours × field share where both are given: field days a year, visits on each. */
  readonly fieldDays?: number;
  readonly visitsPerDay?: number;
}

export interface VisitTime {
  /** At the customer's. */
  readonly visitMinutes: number;
  readonly travelMinutes: number;
  /** Share of visits the customer misses, 0 to under 1; each costs its way and `missedMinutes`. */
  readonly missedShare: number;
  /** Lost on the spot with each visit missed: waiting, phoning, writing it off. */
  readonly missedMinutes: number;
}

/** What fits into a period. `basis` says which of the two is given; the other follows from the minutes of a visit. */
export interface Capacity {
  readonly basis: 'hours' | 'visits';
  readonly days: number;
  readonly hours: number;
  readonly visits: number;
}

/** Minutes in the field one visit made takes: at the customer's, on the way, and what those that were missed cost. */
export const minutesPerVisit = (visit: VisitTime): number => {
  const { visitMinutes, travelMinutes, missedShare, missedMinutes } = visit;
  return visitMinutes + travelMinutes + ((travelMinutes + missedMinutes) * missedShare) / (1 - missedShare);
};

/** What visits that were missed add to one made. */
export const missedMinutesPerVisit = (visit: VisitTime): number =>
  minutesPerVisit(visit) - visit.visitMinutes - visit.travelMinutes;

/** Capacity of so many worked days, absences deducted; unrounded. `share` of the year's field days where those are given. */
function capacityOfDays(days: number, time: RepTime, minutes: number): Capacity {
  const { workDays, hoursPerDay, fieldShare, fieldDays, visitsPerDay, idleMinutes = 0 } = time;
  if (fieldDays !== undefined && visitsPerDay !== undefined) {
    const visits = (fieldDays * visitsPerDay * days) / workDays;
    return { basis: 'visits', days, visits, hours: (visits * minutes) / 60 };
  }
  const hours = days * fieldShare * Math.max(0, hoursPerDay - idleMinutes / 60);
  return { basis: 'hours', days, hours, visits: (hours * 60) / minutes };
}

/**
 * Capacity of a year, unrounded. `absences`: worked days away besides leave.
 * @example 226 × 7 h × 50 % = 791 h → 527.33 visits of 60 + 30 minutes
 */
export const yearCapacity = (time: RepTime, visit: VisitTime, absences = 0): Capacity =>
  capacityOfDays(Math.max(0, time.workDays - absences), time, minutesPerVisit(visit));

/** Kinds of absence the worked days of a year do not hold already. */
export const BESIDES_LEAVE: readonly AbsenceKind[] = [
  'training',
  'fair',
  'sickness',
  'bridge',
  'closure',
  'other',
];

export interface Period {
  /** Serial days, both included. */
  readonly from: number;
  readonly to: number;
  /** Public holidays. */
  readonly off: DaysOff;
}

/** Worked days a year's absences take, leave apart. */
export const absencesInYear = (absences: readonly Absence[], year: Period): number =>
  absentDays(absences, year, BESIDES_LEAVE);

/** Capacity of a week, a month or any period by the calendar: worked days less holidays and all absences. */
export function periodCapacity(
  period: Period,
  rep: { readonly time: RepTime; readonly visit: VisitTime; readonly absences: readonly Absence[] },
): Capacity {
  const worked = workedDaysBetween(period.from, period.to, period.off);
  const days = worked - absentDays(rep.absences, period);
  return capacityOfDays(days, rep.time, minutesPerVisit(rep.visit));
}
