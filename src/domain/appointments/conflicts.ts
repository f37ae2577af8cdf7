/** What is wrong with open visits: warned on their rows, never hidden and never moved unasked (product 6.08). */
import type { AgendaVisit } from './agendaVisit';
import { isWithinHours, obstacleOn } from './meetingCalendar';
import type { CustomerCalendar, Obstacle, RepCalendar } from './meetingCalendar';
import { isOpen } from './types';

export type ConflictCode =
  'VISITS_OVERLAP' | 'VISIT_REP_ABSENT' | 'VISIT_ON_HOLIDAY' | 'VISIT_REP_OFF' | 'VISIT_CUSTOMER_CLOSED';

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
  readonly customerOf: (account: number) => CustomerCalendar;
}

const CODES: Readonly<Record<Obstacle, ConflictCode>> = {
  weekend: 'VISIT_REP_OFF',
  holiday: 'VISIT_ON_HOLIDAY',
  absent: 'VISIT_REP_ABSENT',
  closed: 'VISIT_CUSTOMER_CLOSED',
};

const codeOn = (visit: AgendaVisit, { repOf, customerOf }: Calendars): ConflictCode | null => {
  const rep = repOf(visit.rep);
  if (visit.firmness === 'week' || !rep) return null;
  const customer = customerOf(visit.account);
  const obstacle = obstacleOn(visit.day, rep, customer);
  if (obstacle) return CODES[obstacle];
  if (visit.startMinute === null) return null;
  const span = { day: visit.day, from: visit.startMinute, to: visit.startMinute + visit.durationMinutes };
  return isWithinHours(span, customer) ? null : 'VISIT_CUSTOMER_CLOSED';
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

/** Conflicts of the open visits from a day on, by visit. A visit fixed to its week alone collides with nothing. */
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
