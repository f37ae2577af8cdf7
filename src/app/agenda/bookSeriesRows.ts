/** Series the user ticked (or left ticked) become visits; what stands is kept, and the series goes on behind it. */
import { bookAllSeries } from '../../domain/appointments/seriesPlan';
import type { SeriesCandidate, SeriesToBook } from '../../domain/appointments/seriesPlan';
import { isRefused } from '../../domain/appointments/agendaVisit';
import { isOpen } from '../../domain/appointments/types';
import { accountName } from '../accountFields';
import type { AgendaRows } from './agendaRows';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

/** Stable series are booked unless the user says no; the others only where he says yes. */
export const isKept = ({ account, kind }: SeriesCandidate, ticks: ReadonlyMap<number, boolean>): boolean =>
  ticks.get(account) ?? kind === 'stable';

const lastDays = (rows: AgendaRows, today: number): Map<number, number> => {
  const last = new Map<number, number>();
  for (const visit of rows.visits)
    if ((isOpen(visit) || isRefused(visit)) && visit.day >= today && visit.account >= 0)
      last.set(visit.account, Math.max(last.get(visit.account) ?? 0, visit.day));
  return last;
};

const toBook = (
  { inForce, due, today, doneDays, calendars }: AgendaGround,
  candidate: SeriesCandidate,
  lastOpen: number | undefined,
): SeriesToBook => {
  const { account, kind, intervalDays } = candidate;
  const { work, scored } = inForce;
  const lastDone = doneDays(account).at(-1);
  const own = kind === 'stable' && lastDone !== undefined ? lastDone + intervalDays : due.nextVisit[account];
  const firstDue = lastOpen === undefined ? (own ?? today) : lastOpen + intervalDays;
  return {
    ...{ account, intervalDays, firstDue: Math.max(today + 1, Math.round(firstDue)) },
    rep: calendars.indexOf(repNameOf(work, account)),
    minutes: calendars.minutesOf(account),
    score: scored.scores[account] ?? 0,
  };
};

export interface SeriesBooking {
  /** Visits booked by this run, and due dates no free day was near enough to, by account. */
  readonly booked: ReadonlyMap<number, number>;
  readonly missed: ReadonlyMap<number, number>;
}

const counted = (accounts: readonly { readonly account: number }[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { account } of accounts) counts.set(account, (counts.get(account) ?? 0) + 1);
  return counts;
};

const standingOf = ({ calendars, today }: AgendaGround, rows: AgendaRows) =>
  rows.visits
    .filter((visit) => isOpen(visit) && visit.day >= today)
    .map(({ rep, day, durationMinutes }) => ({
      rep: calendars.indexOf(rep),
      day,
      minutes: durationMinutes,
    }));

/** Adds the visits of the series to the rows. */
export const bookSeriesRows = (
  ground: AgendaGround,
  rows: AgendaRows,
  ticks: ReadonlyMap<number, boolean>,
): SeriesBooking => {
  const { candidates, inForce, calendars, today, until } = ground;
  const { accounts } = ground.result.sheet;
  const { values } = inForce.work.settings;
  const last = lastDays(rows, today);
  const kept = candidates.filter((candidate) => isKept(candidate, ticks));
  const kinds = new Map(kept.map(({ account, kind }) => [account, kind]));
  const booked = bookAllSeries(
    kept.map((candidate) => toBook(ground, candidate, last.get(candidate.account))),
    standingOf(ground, rows),
    { reps: calendars.reps, customerOf: calendars.customerOf },
    {
      ...{ from: today + 1, until, minSpacing: values.minSpacing, tolerance: values.slotTolerance },
      travelMinutes: values.travelMinutes,
    },
  );
  for (const { account, rep, day } of booked.visits)
    rows.add({
      ...{ account, day, startMinute: null, firmness: 'day', status: 'proposed', note: '' },
      accountKey: accounts.keys[account] ?? '',
      name: accountName(accounts, account),
      rep: inForce.work.groups.names[rep] ?? '',
      durationMinutes: calendars.minutesOf(account),
      origin: kinds.get(account) === 'stable' ? 'series' : 'rule',
    });
  return { booked: counted(booked.visits), missed: counted(booked.missed) };
};
