/** What each account asks of the plan: the visits that fall due, how long, when it receives. */
import { numberAt } from '../../domain/accounts/columnAccess';
import { STATUSES, VALUE } from '../../domain/accounts/types';
import type { Finding } from '../../domain/accounts/quality/qualityInput';
import type { AccountTable, ProblemCode } from '../../domain/accounts/types';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import type { LocatedAccounts } from '../../domain/geo/locateAccounts';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { SettingValues } from '../../domain/settings/types';
import { closedDays } from '../../domain/availability/closures';
import { customerCalendarReader } from '../../domain/availability/customerCalendar';
import { usualDay } from '../../domain/availability/usualHours';
import type { AgendaHolds } from './agendaHolds';
import { besideHeld, heldDemands } from './agendaHolds';
import type { AccountDemand } from '../../domain/tours/demand/buildRepModel';
import { dueVisits, leastGapDays, mostGapDays } from '../../domain/tours/demand/dueVisits';
import type { DueVisit, Horizon } from '../../domain/tours/demand/dueVisits';
import { withinDates } from '../../domain/tours/demand/withinDates';
import { hasNoScore } from '../../domain/scoring/hasNoScore';
import { SOURCES } from '../../domain/visits/visitFrequencies';
import type { VisitFrequencies } from '../../domain/visits/visitFrequencies';

export interface DemandInput {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly frequencies: VisitFrequencies;
  readonly values: SettingValues;
  readonly located: LocatedAccounts;
  readonly horizon: Horizon;
  /** What `DC Agenda` has already fixed. */
  readonly holds: AgendaHolds;
  readonly report: (code: ProblemCode, finding: Finding) => void;
  /** Accounts to answer for though nothing of theirs may be due: they stand in a tour. */
  readonly booked?: ReadonlySet<number>;
}

const PROSPECT_STATUSES = new Set(['prospect', 'suspect']);

export const isProspect = ({ statuses }: Pick<ScoredAccounts, 'statuses'>, account: number): boolean =>
  PROSPECT_STATUSES.has(STATUSES[statuses[account] ?? 0] ?? '');

/** What a visit is worth where no score says it: the middle of the scale. */
const NEUTRAL_SCORE = 50;
const NO_CLASS_SOURCE = SOURCES.indexOf('noClass');

/** Days between visits; in a list without a single score every account is seen once in the horizon. */
const intervalOf = ({ scored, frequencies, horizon }: DemandInput, account: number): number =>
  hasNoScore(scored) && frequencies.sources[account] === NO_CLASS_SOURCE
    ? horizon.days
    : (frequencies.intervals[account] ?? Number.NaN);

const dueOf = (input: DemandInput, account: number): readonly DueVisit[] => {
  const { accounts, scored, values, horizon, holds } = input;
  const score = scored.scores[account] ?? Number.NaN;
  const written = numberAt(accounts.numbers.lastVisit, account);
  const done = holds.lastDone(account);
  const lastVisit = Number.isNaN(done) || done < written ? written : done;
  const rhythm = {
    intervalDays: intervalOf(input, account),
    score: Number.isNaN(score) ? NEUTRAL_SCORE : score,
    lastVisit: Number.isNaN(lastVisit) ? null : Math.floor(lastVisit),
    neverVisitedDays: isProspect(scored, account)
      ? values.neverVisitedProspectDays
      : values.neverVisitedClientDays,
  };
  return dueVisits(rhythm, values, horizon);
};

/** TOP prospects nobody has to see in this plan: offered where a day has a gap near them. */
const isOffered = ({ scored, values }: DemandInput, account: number): boolean =>
  values.offersPerDay > 0 &&
  (scored.tops[account] ?? 0) > 0 &&
  isProspect(scored, account) &&
  !Number.isNaN(scored.scores[account] ?? Number.NaN);

/** Accounts with a place that have visits due, or none and may be offered; what their hours and dates lack is reported. */
export function accountDemands(input: DemandInput): readonly AccountDemand[] {
  const { accounts, frequencies, values, located, horizon, holds, report, booked } = input;
  const calendarOf = customerCalendarReader({ table: accounts, usual: usualDay(values), report });
  return Array.from({ length: accounts.count }, (_, account) => account).flatMap((account) => {
    if (located.latitude.kinds[account] !== VALUE) return [];
    const isBooked = booked?.has(account) ?? false;
    const [held, due] = [isBooked ? [] : holds.heldOf(account), dueOf(input, account)];
    const isFree = due.length + held.length === 0;
    if (isFree && !isBooked && !isOffered(input, account)) return [];
    const usualMinutes = frequencies.minutes[account] || values.visitMinutes;
    const { windows, closures, minutes, firstDay, lastDay } = calendarOf(account, usualMinutes);
    const dates = { firstDay: firstDay - horizon.from, lastDay: lastDay - horizon.from };
    if (dates.lastDay < 0 && due.length > 0)
      report('VISIT_UNTIL_PAST', { account, field: 'visitUntil', value: formatIsoDay(lastDay) });
    const interval = intervalOf(input, account);
    const leastGap = leastGapDays(interval, values);
    const base = {
      ...{ account, windows, minutes: minutes ?? usualMinutes },
      closedDays: closedDays(closures, horizon.from, horizon.days),
      place: {
        latitude: located.latitude.values[account] ?? 0,
        longitude: located.longitude.values[account] ?? 0,
      },
      leastGapDays: Number.isNaN(leastGap) ? 1 : leastGap,
      ...(Number.isFinite(interval) ? { mostGapDays: mostGapDays(interval, values) } : {}),
    };
    if (isBooked || isFree) return [{ ...base, visits: withinDates(due, dates, horizon.days) }];
    const numbers = {
      from: horizon.from,
      leastGap: base.leastGapDays,
      lastNumber: holds.lastNumber(account),
    };
    const visits = besideHeld(withinDates(due, dates, horizon.days), held, numbers);
    return [...heldDemands(held, base, horizon), ...(visits.length > 0 ? [{ ...base, visits }] : [])];
  });
}
