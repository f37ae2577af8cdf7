/** What `DC Agenda` asks of a plan: confirmed visits stay where they are, proposed ones keep their day, the rest is suggested (5.06). */
import { saidMinutes } from '../../domain/availability/customerCalendar';
import { isClosed, visitNumber } from '../../domain/appointments/agendaVisit';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { isoWeekday } from '../../domain/calendar/weekdays';
import type { AccountDemand } from '../../domain/tours/demand/buildRepModel';
import type { DueVisit, Horizon } from '../../domain/tours/demand/dueVisits';
import type { TourAccount } from '../../domain/tours/model';
import { readAgenda } from '../agenda/agendaWork';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitsInForce } from '../visits/visitsOf';

/** A confirmed visit outweighs any number of suggestions, a proposed one a few. */
const CONFIRMED_POINTS = 100_000;
const PROPOSED_POINTS = 400;
const WEEKDAYS = 7;
const LAST_WORKDAY = 4;

export interface AgendaHolds {
  /** Visits of an account that have their day already. */
  readonly heldOf: (account: number) => readonly AgendaVisit[];
  /** The last visit made; NaN where none is known. */
  readonly lastDone: (account: number) => number;
  /** The last number of its visits that is used up: suggestions count on from there. */
  readonly lastNumber: (account: number) => number;
}

const isHeld = ({ status }: AgendaVisit): boolean => status === 'confirmed' || status === 'proposed';

export const agendaHolds = (result: ScoredSheet, inForce: VisitsInForce, today: number): AgendaHolds => {
  const byAccount = new Map<number, AgendaVisit[]>();
  const { frequencies, settings } = inForce.work;
  const minutesOf = (account: number): number =>
    saidMinutes(result.sheet.accounts, account) ??
    (frequencies.minutes[account] || settings.values.visitMinutes);
  for (const visit of readAgenda(result, inForce, { today, minutesOf })?.visits ?? [])
    if (visit.account >= 0) byAccount.set(visit.account, [...(byAccount.get(visit.account) ?? []), visit]);
  const of = (account: number): readonly AgendaVisit[] => byAccount.get(account) ?? [];
  return {
    heldOf: (account) => of(account).filter(isHeld),
    lastDone: (account) => {
      const done = of(account).filter(({ status }) => status === 'done');
      return done.length === 0 ? NaN : Math.max(...done.map(({ day }) => day));
    },
    lastNumber: (account) =>
      Math.max(
        0,
        ...of(account)
          .filter((one) => isClosed(one) || isHeld(one))
          .map(({ id }) => visitNumber(id)),
      ),
  };
};

/** Days from the start of the plan, both ends included; null outside of it. */
const spanOf = (
  { day, firmness }: AgendaVisit,
  { from, days }: Horizon,
): readonly [number, number] | null => {
  const monday = day - from - isoWeekday(day) + 1;
  const [first, last] = firmness === 'week' ? [monday, monday + LAST_WORKDAY] : [day - from, day - from];
  return last < 0 || first >= days ? null : [Math.max(0, first), Math.min(days - 1, last)];
};

const windowsOf = ({ startMinute, durationMinutes }: AgendaVisit): TourAccount['windows'] | null => {
  if (startMinute === null) return null;
  const window = { open: startMinute * 60, close: (startMinute + durationMinutes) * 60 };
  return Array.from({ length: WEEKDAYS }, () => [window]);
};

/** Each visit held is asked for apart, on its day and at its time; those outside the plan are left out. */
export const heldDemands = (
  held: readonly AgendaVisit[],
  base: Omit<AccountDemand, 'visits'>,
  horizon: Horizon,
): AccountDemand[] =>
  held.flatMap((visit): AccountDemand[] => {
    const span = spanOf(visit, horizon);
    if (!span) return [];
    const isFirm = visit.status === 'confirmed';
    const windows = isFirm && visit.firmness === 'time' ? windowsOf(visit) : null;
    const due: DueVisit = {
      number: visitNumber(visit.id),
      dueDay: Math.max(0, visit.day - horizon.from),
      ...{ firstDay: span[0], lastDay: span[1], urgency: 1 },
      points: isFirm ? CONFIRMED_POINTS : PROPOSED_POINTS,
    };
    const { closedDays, ...open } = base;
    return [
      {
        ...open,
        ...(windows ? { windows } : {}),
        ...(closedDays && !isFirm ? { closedDays } : {}),
        minutes: visit.durationMinutes,
        visits: [due],
      },
    ];
  });

/** Suggestions keep their distance from the visits held, and count on from the numbers used up. */
export const besideHeld = (
  due: readonly DueVisit[],
  held: readonly AgendaVisit[],
  {
    from,
    leastGap,
    lastNumber,
  }: { readonly from: number; readonly leastGap: number; readonly lastNumber: number },
): DueVisit[] => {
  const days = held.map(({ day }) => day - from);
  return due
    .flatMap((visit): DueVisit[] => {
      let [first, last] = [visit.firstDay, visit.lastDay];
      for (const day of days) {
        if (Math.abs(visit.dueDay - day) < leastGap) return [];
        if (day < visit.dueDay) first = Math.max(first, day + leastGap);
        else last = Math.min(last, day - leastGap);
      }
      return first > last ? [] : [{ ...visit, firstDay: first, lastDay: last }];
    })
    .map((visit, at) => ({ ...visit, number: lastNumber + at + 1 }));
};
