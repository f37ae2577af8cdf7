/** Three slots for an account, by both calendars and the days as they stand. */
import { bestSlots } from '../../domain/appointments/bestSlots';
import type { DayStop, OpenDay, Slot } from '../../domain/appointments/bestSlots';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { dayObstacle, receivingOn } from '../../domain/availability/meeting';
import { usualDay } from '../../domain/availability/usualHours';
import type { Window } from '../../domain/availability/window';
import { isOpen } from '../../domain/appointments/types';
import { isoWeekday } from '../../domain/calendar/weekdays';
import { aimOf } from '../availability/repCalendars';
import type { AgendaRows } from './agendaRows';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import type { MeetingPlaces } from './placesOf';

export const SLOT_COUNT = 3;
/** Days looked at around the due day even where the interval is short. */
const LEAST_REACH = 3;
/** Days both can keep that are looked at in any case, within so many: who is overdue has no days before his due day left. */
const LEAST_DAYS = 5;
const FARTHEST = 60;
const DAYS_WITHOUT_INTERVAL = 10;

export interface SlotWish {
  /** The visit that would move: taken out of the days first. */
  readonly moved?: AgendaVisit | null;
  /** Serial day; where the account is due when absent. */
  readonly dueDay?: number;
}

export interface SlotFinder {
  /** Serial day the account is due: its next open visit, else by its rhythm. */
  readonly dueDayOf: (account: number) => number;
  readonly intervalOf: (account: number) => number;
  /** Within the rep's field days of the week where there are enough; [] where nobody knows where the account is. */
  readonly slotsOf: (account: number, wish?: SlotWish) => readonly Slot[];
  /** Euros without tax: the rep's field time, and the road where his annual cost does not hold the car (method R12). */
  readonly eurosOf: (slot: Pick<Slot, 'rep' | 'extraMinutes' | 'extraKm'>) => number;
}

type DaysOfReps = ReadonlyMap<string, readonly AgendaVisit[]>;

const keyOf = (rep: number, day: number): string => `${rep} ${day}`;

const standingDays = ({ calendars, today }: AgendaGround, rows: AgendaRows): DaysOfReps => {
  const days = new Map<string, AgendaVisit[]>();
  for (const visit of rows.visits) {
    if (!isOpen(visit) || visit.day < today || visit.firmness === 'week') continue;
    const key = keyOf(calendars.indexOf(visit.rep), visit.day);
    const known = days.get(key);
    if (known) known.push(visit);
    else days.set(key, [visit]);
  }
  return days;
};

/** The time agreed, else its customer's hours that day; a day it is closed on counts as any other: the visit stands there. */
const windowsOf = ({ calendars, inForce }: AgendaGround, visit: AgendaVisit): readonly Window[] => {
  const { startMinute, durationMinutes, account, day } = visit;
  if (visit.firmness === 'time' && startMinute !== null && visit.status === 'confirmed')
    return [{ open: startMinute * 60, close: (startMinute + durationMinutes) * 60 }];
  const receiving = receivingOn(day, calendars.customerOf(account));
  return receiving.length > 0 ? receiving : usualDay(inForce.work.settings.values);
};

const stopOf = (ground: AgendaGround, { ofAccount }: MeetingPlaces, visit: AgendaVisit): DayStop[] => {
  const place = ofAccount(visit.account);
  if (!place) return [];
  const { durationMinutes: minutes, startMinute } = visit;
  return [{ place, minutes, startMinute, windows: windowsOf(ground, visit) }];
};

const repsFor = ({ inForce, calendars }: AgendaGround, account: number): number[] => {
  const own = repNameOf(inForce.work, account);
  return own === '' ? calendars.reps.map((_, rep) => rep) : [calendars.indexOf(own)];
};

interface RepInQuestion {
  readonly ground: AgendaGround;
  readonly places: MeetingPlaces;
  readonly rep: number;
  /** What stands in a day of his. */
  readonly visitsOf: (day: number) => readonly AgendaVisit[];
}

interface PossibleDay extends OpenDay {
  /** His week has its field days already, and this is none of them. */
  readonly isBeyondWeek: boolean;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

const isBeyondWeek = ({ visitsOf }: RepInQuestion, day: number, fieldDays: number): boolean => {
  const monday = day - isoWeekday(day) + 1;
  const taken = WEEKDAYS.filter((at) => visitsOf(monday + at).length > 0).length;
  return taken >= fieldDays && visitsOf(day).length === 0;
};

/** Days of a rep and an account both can keep; [] where nobody knows where his day begins. */
const openDaysOf = (
  question: RepInQuestion,
  account: number,
  { first, last }: { readonly first: number; readonly last: number },
): PossibleDay[] => {
  const { ground, places, rep, visitsOf } = question;
  const { calendars, inForce } = ground;
  const [calendar, home] = [calendars.reps[rep], places.homes[rep]];
  if (!calendar || !home) return [];
  const meeting = { ...calendars.meetingOf(account), rep: calendar };
  const rules = { ...inForce.work.settings.values, ...calendar.day };
  const days: PossibleDay[] = [];
  for (let day = first; day <= last || days.length < LEAST_DAYS; day++) {
    if (day > first + FARTHEST) break;
    if (dayObstacle(day, meeting) !== null) continue;
    days.push({
      ...{ day, rep, rules, home, evening: places.evenings[rep] ?? home },
      windows: receivingOn(day, meeting.customer),
      isBeyondWeek: isBeyondWeek(question, day, calendar.week.fieldDays),
      stops: visitsOf(day).flatMap((visit) => stopOf(ground, places, visit)),
    });
  }
  return days;
};

export const slotFinder = (ground: AgendaGround, rows: AgendaRows, places: MeetingPlaces): SlotFinder => {
  const { inForce, calendars, today, due } = ground;
  const { frequencies, settings, groups } = inForce.work;
  const { values } = settings;
  const standing = standingDays(ground, rows);
  const intervalOf = (account: number): number => frequencies.intervals[account] ?? NaN;
  const nextOpen = (account: number): number =>
    Math.min(
      ...rows
        .visitsOf(account)
        .filter((one) => isOpen(one) && one.day > today)
        .map(({ day }) => day),
    );
  const dueDayOf = (account: number): number => {
    const next = nextOpen(account);
    const rule = due.nextVisit[account] ?? NaN;
    const day = Number.isFinite(next) ? next : rule;
    return Math.max(today + 1, Number.isNaN(day) ? today + DAYS_WITHOUT_INTERVAL : day);
  };
  const daysFor = (account: number, dueDay: number, moved: AgendaVisit | null): PossibleDay[] => {
    const share = intervalOf(account) * values.slotTolerance;
    const reach = Math.max(LEAST_REACH, Number.isFinite(share) ? Math.floor(share) : DAYS_WITHOUT_INTERVAL);
    const span = { first: Math.max(today + 1, dueDay - reach), last: dueDay + reach };
    const visitsOf = (rep: number, day: number): readonly AgendaVisit[] =>
      (standing.get(keyOf(rep, day)) ?? []).filter(({ id }) => id !== moved?.id);
    return repsFor(ground, account).flatMap((rep) =>
      openDaysOf({ ground, places, rep, visitsOf: (day) => visitsOf(rep, day) }, account, span),
    );
  };
  return {
    dueDayOf,
    intervalOf,
    eurosOf: ({ rep, extraMinutes, extraKm }) => {
      const { eurosPerHour, eurosPerKm } = aimOf(values, groups.profiles[rep] ?? null);
      return Math.round(((extraMinutes / 60) * eurosPerHour + extraKm * eurosPerKm) * 100) / 100;
    },
    slotsOf: (account, { moved = null, dueDay = dueDayOf(account) } = {}) => {
      const place = places.ofAccount(account);
      if (!place) return [];
      const days = daysFor(account, dueDay, moved);
      const among = (some: readonly OpenDay[]): readonly Slot[] =>
        bestSlots({ place, dueDay, days: some, count: SLOT_COUNT, minutes: calendars.minutesOf(account) });
      const within = among(days.filter((day) => !day.isBeyondWeek));
      return within.length >= SLOT_COUNT ? within : among(days);
    },
  };
};
