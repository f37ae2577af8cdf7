/** Three slots for an account, by both calendars and the days as they stand. */
import { bestSlots } from '../../domain/appointments/bestSlots';
import type { DayStop, OpenDay, Slot } from '../../domain/appointments/bestSlots';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { obstacleOn } from '../../domain/appointments/meetingCalendar';
import { isOpen } from '../../domain/appointments/types';
import { isoWeekday } from '../../domain/calendar/weekdays';
import { fieldHours } from '../../domain/economics/visitCost';
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
  /** [] where nobody knows where the account is. */
  readonly slotsOf: (account: number, wish?: SlotWish) => readonly Slot[];
  /** Euros without tax of minutes of a rep's field time (method R12). */
  readonly eurosOf: (minutes: number) => number;
}

type DaysOfReps = ReadonlyMap<string, readonly AgendaVisit[]>;

const keyOf = (rep: number, day: number): string => `${rep} ${day}`;

const openDays = ({ calendars, today }: AgendaGround, rows: AgendaRows): DaysOfReps => {
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

const stopOf = ({ ofAccount }: MeetingPlaces, visit: AgendaVisit): DayStop[] => {
  const place = ofAccount(visit.account);
  if (!place) return [];
  const isFixed = visit.firmness === 'time' && visit.startMinute !== null && visit.status === 'confirmed';
  return [{ place, minutes: visit.durationMinutes, startMinute: visit.startMinute, isFixed }];
};

const repsFor = ({ inForce, calendars }: AgendaGround, account: number): number[] => {
  const own = repNameOf(inForce.work, account);
  return own === '' ? calendars.reps.map((_, rep) => rep) : [calendars.indexOf(own)];
};

export const slotFinder = (ground: AgendaGround, rows: AgendaRows, places: MeetingPlaces): SlotFinder => {
  const { inForce, calendars, today, due } = ground;
  const { frequencies, settings, parameters } = inForce.work;
  const { values } = settings;
  const standing = openDays(ground, rows);
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
  const daysFor = (account: number, dueDay: number, moved: AgendaVisit | null): OpenDay[] => {
    const share = intervalOf(account) * values.slotTolerance;
    const reach = Math.max(LEAST_REACH, Number.isFinite(share) ? Math.floor(share) : DAYS_WITHOUT_INTERVAL);
    const customer = calendars.customerOf(account);
    return repsFor(ground, account).flatMap((rep) => {
      const [calendar, home] = [calendars.reps[rep], places.homes[rep]];
      if (!calendar || !home) return [];
      const days: OpenDay[] = [];
      const first = Math.max(today + 1, dueDay - reach);
      for (let day = first; day <= dueDay + reach || days.length < LEAST_DAYS; day++) {
        if (day > first + FARTHEST) break;
        if (obstacleOn(day, calendar, customer) !== null) continue;
        const visits = (standing.get(keyOf(rep, day)) ?? []).filter(({ id }) => id !== moved?.id);
        const hours = customer.hours[isoWeekday(day) - 1] ?? [];
        days.push({ day, rep, home, hours, stops: visits.flatMap((visit) => stopOf(places, visit)) });
      }
      return days;
    });
  };
  return {
    dueDayOf,
    intervalOf,
    eurosOf: (minutes) =>
      Math.round((minutes / 60) * (parameters.annualCost / fieldHours(parameters)) * 100) / 100,
    slotsOf: (account, { moved = null, dueDay = dueDayOf(account) } = {}) => {
      const place = places.ofAccount(account);
      if (!place) return [];
      return bestSlots({
        ...{ place, rules: values, count: SLOT_COUNT, dueDay },
        minutes: frequencies.minutes[account] || values.visitMinutes,
        days: daysFor(account, dueDay, moved),
      });
    },
  };
};
