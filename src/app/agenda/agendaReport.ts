import { textAt } from '../../domain/accounts/columnAccess';
import type { TextColumn } from '../../domain/accounts/types';
import { ALERT_KINDS } from '../../domain/appointments/alerts';
import { isOpen } from '../../domain/appointments/types';
import type { VisitStatus } from '../../domain/appointments/types';
import type { Conflict } from '../../domain/appointments/conflicts';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { clockText } from '../../domain/settings/valueText';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { Language } from '../../words/language';
import type {
  AgendaReport,
  AlertReport,
  AppointmentReport,
  MailReport,
  SeriesReport,
} from '../agendaReportTypes';
import { mailOf } from './agendaTexts';
import { accountName } from '../accountFields';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import { isKept } from './bookSeriesRows';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import type { AgendaWork } from './decideAgenda';

const MOST_APPOINTMENTS = 2000;
const MOST_SERIES = 500;
const MOST_ALERTS = 500;
const SHOWN_DATES = 6;

const countStatuses = (visits: readonly AgendaVisit[]): Record<VisitStatus, number> => {
  const counts = Object.fromEntries(Object.keys(VISIT_STATUS_WORDS).map((status) => [status, 0]));
  for (const { status } of visits) counts[status] = (counts[status] ?? 0) + 1;
  return counts as Record<VisitStatus, number>;
};

const hundredth = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const textOf = (column: TextColumn | undefined, account: number): string =>
  account < 0 ? '' : textAt(column, account);

const appointmentOf = (
  { result }: AgendaGround,
  visit: AgendaVisit,
  conflicts: readonly Conflict['code'][] = [],
): AppointmentReport => ({
  ...{ visit: visit.id, key: visit.accountKey, name: visit.name, rep: visit.rep },
  date: formatIsoDay(visit.day),
  time: visit.startMinute === null ? null : clockText(visit.startMinute),
  ...{ minutes: visit.durationMinutes, status: visit.status, firmness: visit.firmness },
  ...{ origin: visit.origin, conflicts },
  phone: textOf(result.sheet.accounts.texts.phone, visit.account),
  email: textOf(result.sheet.accounts.texts.email, visit.account),
});

const alertCounts = (alerts: AgendaWork['alerts']): AgendaReport['alertCounts'] => {
  const counts = Object.fromEntries(ALERT_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of alerts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts as AgendaReport['alertCounts'];
};

const alertOf =
  ({ result, inForce }: AgendaGround) =>
  ({ kind, account, visit, day, risks }: AgendaWork['alerts'][number]): AlertReport => ({
    ...{ kind, risks, key: result.sheet.accounts.keys[account] ?? '' },
    name: visit?.name ?? accountName(result.sheet.accounts, account),
    rep: visit?.rep ?? repNameOf(inForce.work, account),
    visit: visit?.id ?? null,
    date: Number.isFinite(day) ? formatIsoDay(day) : null,
    time: visit?.startMinute == null ? null : clockText(visit.startMinute),
  });

/** For what is coming in the days listed. */
const mailsOf = ({ ground, alerts }: AgendaWork, language: Language): MailReport[] =>
  alerts.flatMap(({ visit, kind, account }): MailReport[] => {
    const email = textOf(ground.result.sheet.accounts.texts.email, account);
    if (!visit || kind === 'toClose' || visit.status === 'toBook' || email === '') return [];
    return [{ visit: visit.id, name: visit.name, ...mailOf(visit, email, language) }];
  });

const assistantOf = ({ ground, calls, applied, returned }: AgendaWork): AgendaReport['assistant'] => {
  const { booked, moved, dropped, pending } = applied;
  return {
    calls: calls.length,
    withSlots: calls.filter(({ slots }) => slots.length > 0).length,
    minutesSaved: Math.round(calls.length * ground.inForce.work.settings.values.bookingMinutes),
    applied: { booked, moved, dropped, pending },
    returned: returned && {
      ...{ calls: returned.calls, taken: returned.taken, conflicts: returned.conflicts },
    },
  };
};

const closedOf = ({ ground, closed }: AgendaWork): AgendaReport['closed'] =>
  closed && {
    visit: appointmentOf(ground, closed.visit),
    next: closed.next && appointmentOf(ground, closed.next),
  };

const seriesOf = (ground: AgendaGround, { rows, ticks }: AgendaWork): SeriesReport[] => {
  const { accounts } = ground.result.sheet;
  const next = new Map<number, number>();
  for (const { account, day, status } of rows.visits)
    if (isOpen({ status }) && day >= ground.today)
      next.set(account, Math.min(next.get(account) ?? Infinity, day));
  return ground.candidates.slice(0, MOST_SERIES).map((candidate): SeriesReport => {
    const { account, kind, intervalDays, rhythm, days } = candidate;
    const day = next.get(account);
    return {
      key: accounts.keys[account] ?? '',
      name: accountName(accounts, account),
      rep: repNameOf(ground.inForce.work, account),
      rhythm: kind,
      isBooked: isKept(candidate, ticks),
      intervalDays: Math.round(intervalDays * 10) / 10,
      visits: rhythm.visits,
      meanGapDays: hundredth(rhythm.meanGapDays),
      variation: hundredth(rhythm.variation),
      dates: days.slice(-SHOWN_DATES).map(formatIsoDay),
      next: day === undefined ? null : formatIsoDay(day),
    };
  });
};

const soonestFirst = (a: AgendaVisit, b: AgendaVisit): number =>
  a.day - b.day ||
  (a.startMinute ?? Infinity) - (b.startMinute ?? Infinity) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const sum = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

export const agendaReport = (
  work: AgendaWork,
  written: readonly string[],
  language: Language,
): AgendaReport => {
  const { ground, rows, booking, conflicts } = work;
  const { sheet } = ground.result;
  const statuses = countStatuses(rows.visits);
  const held = statuses.done + statuses.missed;
  const codes = new Map<string, Conflict['code'][]>();
  for (const { visit, code } of conflicts) {
    const id = rows.rows[visit]?.visit.id ?? '';
    codes.set(id, [...new Set([...(codes.get(id) ?? []), code])]);
  }
  const open = rows.visits.filter(isOpen).sort(soonestFirst);
  const kinds = ground.candidates.map(({ kind }) => kind);
  const kindCount = (kind: (typeof kinds)[number]): number => kinds.filter((one) => one === kind).length;
  return {
    ...{ job: 'agenda', version: 1, ok: true, sheet: sheet.picture.name },
    table: tableAddress(sheet.chosen.table),
    mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
    ...problemsOf(work.problems),
    accounts: sheet.accounts.count,
    today: formatIsoDay(ground.today),
    statuses,
    missedShare: held === 0 ? null : Math.round((statuses.missed / held) * 1e4) / 1e4,
    series: {
      ...{ stable: kindCount('stable'), rule: kindCount('rule'), irregular: kindCount('irregular') },
      ...{ booked: sum(booking.booked), missed: sum(booking.missed) },
      accounts: seriesOf(ground, work),
    },
    appointments: open
      .slice(0, MOST_APPOINTMENTS)
      .map((visit) => appointmentOf(ground, visit, codes.get(visit.id))),
    appointmentCount: open.length,
    conflicts: codes.size,
    alertCounts: alertCounts(work.alerts),
    alerts: work.alerts.slice(0, MOST_ALERTS).map(alertOf(ground)),
    mails: mailsOf(work, language),
    assistant: assistantOf(work),
    calendars: work.calendars,
    closed: closedOf(work),
    written,
  };
};
