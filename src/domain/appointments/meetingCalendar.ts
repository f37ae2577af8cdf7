/**
 * When a rep and a customer can meet: the rep's days, absences and holidays on one side, the customer's opening hours and
 * closures on the other (product 6.02). What forbids a day is named, so that a conflict can be told and not only avoided.
 */
import { isoWeekday } from '../calendar/weekdays';
import type { DaysOff } from '../calendar/workedDays';

/** Minutes from midnight. */
export interface OpenHours {
  readonly from: number;
  readonly to: number;
}

export type Obstacle = 'weekend' | 'holiday' | 'absent' | 'closed';

export interface RepCalendar {
  /** By ISO weekday − 1: does the rep drive out? */
  readonly works: readonly boolean[];
  readonly holidays: DaysOff;
  readonly absent: DaysOff;
  /** Minutes from midnight: leaves home, is back. */
  readonly dayStart: number;
  readonly dayEnd: number;
  /** Different days of a week with visits, at most. */
  readonly fieldDays: number;
  readonly maxVisits: number;
  /** Visits and flat travel of a day, in minutes, at most. */
  readonly maxMinutes: number;
}

export interface CustomerCalendar {
  /** By ISO weekday − 1; no hours: closed. */
  readonly hours: readonly (readonly OpenHours[])[];
  readonly closed: DaysOff;
}

/** What keeps the two from meeting on a serial day; null: nothing. */
export const obstacleOn = (day: number, rep: RepCalendar, customer: CustomerCalendar): Obstacle | null => {
  const weekday = isoWeekday(day) - 1;
  if (rep.holidays.has(day)) return 'holiday';
  if (rep.absent.has(day)) return 'absent';
  if (!rep.works[weekday]) return 'weekend';
  return customer.closed.has(day) || (customer.hours[weekday] ?? []).length === 0 ? 'closed' : null;
};

/** Does a visit lie within the customer's hours of that day? */
export const isWithinHours = (
  { day, from, to }: OpenHours & { readonly day: number },
  { hours }: CustomerCalendar,
): boolean => (hours[isoWeekday(day) - 1] ?? []).some((open) => from >= open.from && to <= open.to);
