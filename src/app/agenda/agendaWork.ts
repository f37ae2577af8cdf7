/** What the visits ahead and behind come to: what the `agenda` job knows before it writes. */
import { numberAt, textAt } from '../../domain/accounts/columnAccess';
import { daysOf } from '../../domain/accounts/daySeries';
import type { Problem } from '../../domain/accounts/types';
import { runSteps } from '../../domain/steps';
import type { Steps } from '../../domain/steps';
import { readAgendaTable } from '../../domain/appointments/agendaTable';
import type { AgendaContext, AgendaReading } from '../../domain/appointments/agendaTable';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { nextMeetingDay } from '../../domain/availability/meeting';
import { seriesCandidates } from '../../domain/appointments/seriesPlan';
import type { SeriesCandidate } from '../../domain/appointments/seriesPlan';
import { dueColumns } from '../../domain/visits/dueDates';
import type { DueColumns } from '../../domain/visits/dueDates';
import { accountName } from '../accountFields';
import { accountFinderOf } from '../accountTexts';
import { readVisitLines, visitLog } from '../followup/visitLines';
import type { FollowupReading } from '../../domain/followup/followupTable';
import type { ScoredSheet } from '../scoredSheet';
import { problemsIn, rawTableOf } from '../settings/tableProblems';
import { problemMaker } from '../tours/tourProblems';
import { visitsOf } from '../visits/visitsOf';
import type { VisitsInForce } from '../visits/visitsOf';
import { calendarsOf } from './calendarsOf';
import type { MeetingCalendars } from './calendarsOf';

const DAYS_A_WEEK = 7;

/** What is known of visits before anything is decided. */
export interface AgendaGround {
  readonly result: ScoredSheet;
  readonly inForce: VisitsInForce;
  /** Serial days: today, and the last one series are booked for. */
  readonly today: number;
  readonly until: number;
  /** null: no `DC Agenda` yet. */
  readonly reading: AgendaReading | null;
  readonly followup: FollowupReading | null;
  readonly calendars: MeetingCalendars;
  /** Done visits of an account by all that tells them, ascending serial days. */
  readonly doneDays: (account: number) => readonly number[];
  readonly due: DueColumns;
  readonly candidates: readonly SeriesCandidate[];
  readonly problems: readonly Problem[];
}

export const repNameOf = ({ groups }: VisitsInForce['work'], account: number): string =>
  groups.names[groups.groups[account] ?? -1] ?? '';

/** `DC Agenda` as it stands; null where there is none. */
export const readAgenda = (
  result: ScoredSheet,
  inForce: VisitsInForce,
  { today, minutesOf }: Pick<AgendaContext, 'today' | 'minutesOf'>,
): AgendaReading | null => {
  const table = result.ownTables.agenda;
  if (!table) return null;
  const { accounts } = result.sheet;
  const { work } = inForce;
  return readAgendaTable(rawTableOf(table), {
    find: accountFinderOf(accounts),
    keyOf: (account) => accounts.keys[account] ?? '',
    nameOf: (account) => accountName(accounts, account),
    repOf: (account) => repNameOf(work, account) || textAt(accounts.texts.rep, account),
    ...{ minutesOf, today },
  });
};

/** Days the accounts' own lines, `DC Suivi` and `DC Agenda` say a visit was made; the last visit's column adds its one day. */
const doneDaysOf = (
  { result, followup, today }: Pick<AgendaGround, 'result' | 'followup' | 'today'>,
  visits: readonly AgendaVisit[],
): ((account: number) => readonly number[]) => {
  const { accounts } = result.sheet;
  const log = visitLog(followup, accounts.count, today);
  const byAccount = new Map<number, number[]>();
  for (const { account, day, status } of visits)
    if (account >= 0 && status === 'done') byAccount.set(account, [...(byAccount.get(account) ?? []), day]);
  return (account) => {
    const days = new Set(byAccount.get(account));
    for (const series of [accounts.visitDays, log?.visitDays])
      if (series) for (const day of daysOf(series, account)) days.add(day);
    const last = numberAt(accounts.numbers.lastVisit, account);
    if (!Number.isNaN(last)) days.add(Math.floor(last));
    return [...days].filter((day) => day <= today).sort((a, b) => a - b);
  };
};

const dueOf = (
  { sheet, all }: ScoredSheet,
  { work, scored }: VisitsInForce,
  doneDays: AgendaGround['doneDays'],
  { today, calendars }: Pick<AgendaGround, 'today' | 'calendars'>,
): DueColumns => {
  const values = Float64Array.from({ length: sheet.accounts.count }, (_, i) => doneDays(i).at(-1) ?? NaN);
  return dueColumns({
    intervals: work.frequencies.intervals,
    statuses: scored.statuses,
    reasons: work.frequencies.reasons,
    lastVisit: { values, kinds: Uint8Array.from(values, (day) => (Number.isNaN(day) ? 0 : 1)) },
    today,
    onOrAfter: (account, day) => nextMeetingDay(day, calendars.meetingOf(account)),
    settings: all.settings.values,
  });
};

/** Visits as they stand, and what is due; who has a rhythm is another question. */
export type VisitsDue = Omit<AgendaGround, 'candidates'>;

/** What follows from the visits: days they were made, what is due. */
const withDue = (ground: Omit<VisitsDue, 'doneDays' | 'due'>, visits: readonly AgendaVisit[]): VisitsDue => {
  const doneDays = doneDaysOf(ground, visits);
  return { ...ground, doneDays, due: dueOf(ground.result, ground.inForce, doneDays, ground) };
};

const withRhythms = (known: VisitsDue): AgendaGround => {
  const { result, inForce, doneDays } = known;
  const candidates = seriesCandidates({
    count: result.sheet.accounts.count,
    daysOf: doneDays,
    intervals: inForce.work.frequencies.intervals,
    classes: inForce.scored.classes,
  });
  return { ...known, candidates };
};

/** The ground once visits were harvested and closed. */
export const withVisits = (ground: AgendaGround, visits: readonly AgendaVisit[]): AgendaGround =>
  withRhythms(withDue(ground, visits));

/** Reads visits as they stand, in steps; nothing is decided yet. */
export function* visitsDue(result: ScoredSheet, inForce: VisitsInForce): Steps<VisitsDue> {
  const { values } = result.all.settings;
  const today = values.today ?? result.sheet.today;
  const until = today + values.seriesWeeks * DAYS_A_WEEK;
  const { accounts } = result.sheet;
  const ofCustomers: Problem[] = [];
  const problemOf = problemMaker(result);
  const calendars = calendarsOf({
    ...{ accounts, work: inForce.work, from: today, until },
    report: (code, finding) => ofCustomers.push(problemOf(code, finding)),
  });
  yield;
  const reading = readAgenda(result, inForce, { today, minutesOf: calendars.minutesOf });
  const ground = {
    ...{ result, inForce, today, until, reading, calendars },
    followup: readVisitLines(result, today),
    problems: [...ofCustomers, ...problemsIn(result.ownTables.agenda, reading?.faults ?? [])],
  };
  yield;
  return withDue(ground, reading?.visits ?? []);
}

/** Visits as they stand and who has a rhythm; nothing is decided yet. */
export const agendaGround = (result: ScoredSheet): AgendaGround =>
  withRhythms(runSteps(visitsDue(result, visitsOf(result))));
