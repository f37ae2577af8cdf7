/** What is wrong with open visits: warned on their rows, never hidden and never moved unasked (product 6.08). */
import { dayObstacle, timeObstacle } from '../availability/meeting';
import type { DayObstacle, Meeting, TimeObstacle } from '../availability/meeting';
import type { CustomerCalendar } from '../availability/customerCalendar';
import type { RepCalendar } from '../availability/repCalendar';
import { isoWeekday } from '../calendar/weekdays';
import type { AgendaVisit } from './agendaVisit';
import { isOpen } from './types';

export type ConflictCode =
  | 'VISITS_OVERLAP'
  | 'VISIT_REP_ABSENT'
  | 'VISIT_ON_HOLIDAY'
  | 'VISIT_REP_OFF'
  | 'VISIT_REP_HOURS'
  | 'VISIT_OVER_LUNCH'
  | 'VISIT_CUSTOMER_CLOSED'
  | 'VISIT_OUTSIDE_DATES'
  | 'VISIT_TOO_LONG';

export interface Conflict {
  readonly code: ConflictCode;
  /** Index into the visits given. */
  readonly visit: number;
  /** The visit it collides with; −1 where it is no other visit. */
  readonly other: number;
}

export interface Calendars {
  /** null: nobody known by that name. */
  readonly repOf: (name: string) => RepCalendar | null;
  /** −1: an account nobody knows. */
  readonly customerOf: (account: number) => CustomerCalendar;
}

const DAY_CODES: Readonly<Record<DayObstacle, ConflictCode>> = {
  dayOff: 'VISIT_REP_OFF',
  holiday: 'VISIT_ON_HOLIDAY',
  absent: 'VISIT_REP_ABSENT',
  closed: 'VISIT_CUSTOMER_CLOSED',
  outsideDates: 'VISIT_OUTSIDE_DATES',
  tooLong: 'VISIT_TOO_LONG',
};

const TIME_CODES: Readonly<Record<TimeObstacle, ConflictCode>> = {
  closed: 'VISIT_CUSTOMER_CLOSED',
  repHours: 'VISIT_REP_HOURS',
  lunch: 'VISIT_OVER_LUNCH',
};

const WEEKDAYS = 7;

/** null where one day of its week is free; else what keeps them from meeting on its first. */
const weekObstacle = (day: number, meeting: Meeting): DayObstacle | null => {
  const monday = day - isoWeekday(day) + 1;
  const found = Array.from({ length: WEEKDAYS }, (_, at) => dayObstacle(monday + at, meeting));
  return found.includes(null) ? null : (found[0] ?? null);
};

/** A time that was agreed is held against the hours alone: how long they usually have does not matter then. */
const codeOn = (visit: AgendaVisit, { repOf, customerOf }: Calendars): ConflictCode | null => {
  const rep = repOf(visit.rep);
  if (!rep) return null;
  const meeting = { rep, customer: customerOf(visit.account), minutes: visit.durationMinutes };
  if (visit.firmness === 'week') {
    const obstacle = weekObstacle(visit.day, meeting);
    return obstacle && DAY_CODES[obstacle];
  }
  const obstacle = dayObstacle(visit.day, meeting);
  if (visit.startMinute === null || (obstacle && obstacle !== 'tooLong'))
    return obstacle && DAY_CODES[obstacle];
  const atTime = timeObstacle(visit.day, visit.startMinute, meeting);
  return atTime && TIME_CODES[atTime];
};

interface Timed {
  readonly visit: number;
  readonly from: number;
  readonly to: number;
}

/** Of one rep and day; every visit is held against the one before it that lasts longest. */
const overlapsOf = (timed: readonly Timed[]): Conflict[] => {
  const sorted = [...timed].sort((a, b) => a.from - b.from || a.to - b.to || a.visit - b.visit);
  const found: Conflict[] = [];
  let longest: Timed | null = null;
  for (const one of sorted) {
    if (longest && one.from < longest.to) {
      found.push({ code: 'VISITS_OVERLAP', visit: one.visit, other: longest.visit });
      found.push({ code: 'VISITS_OVERLAP', visit: longest.visit, other: one.visit });
    }
    if (!longest || one.to > longest.to) longest = one;
  }
  return found;
};

const overlaps = (visits: readonly AgendaVisit[], from: number): Conflict[] => {
  const byDay = new Map<string, Timed[]>();
  visits.forEach((visit, at) => {
    if (!isOpen(visit) || visit.startMinute === null || visit.day < from) return;
    const key = `${visit.rep}\u0001${visit.day}`;
    const timed = { visit: at, from: visit.startMinute, to: visit.startMinute + visit.durationMinutes };
    byDay.set(key, [...(byDay.get(key) ?? []), timed]);
  });
  return [...byDay.values()].flatMap(overlapsOf);
};

/** Conflicts of the open visits from a day on, by visit. A visit fixed to its week alone overlaps nothing. */
export function findConflicts(
  visits: readonly AgendaVisit[],
  calendars: Calendars,
  from: number,
): readonly Conflict[] {
  const ofDays = visits.flatMap((visit, at): Conflict[] => {
    const code = isOpen(visit) && visit.day >= from ? codeOn(visit, calendars) : null;
    return code ? [{ code, visit: at, other: -1 }] : [];
  });
  const all = [...ofDays, ...overlaps(visits, from)];
  return all.sort((a, b) => a.visit - b.visit || a.other - b.other);
}
