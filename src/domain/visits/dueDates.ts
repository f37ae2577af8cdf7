/** When an account is due, how urgent it is, and how far apart its visits may be (method §2, product C.3). */
import { STATUSES, VALUE, type NumberColumn } from '../accounts/types';
import { nextWorkedDay, type DaysOff } from '../calendar/workedDays';
import { REASON } from './adjusters';
import { wholeInterval } from './frequencyUnits';

/** Names are those of the settings; shares of the interval, and days. */
export interface SpacingSettings {
  readonly minSpacing: number;
  readonly maxSpacing: number;
  /** Share of the interval from which a follow-up may be planned. */
  readonly dueFrom: number;
  readonly neverVisitedClientDays: number;
  readonly neverVisitedProspectDays: number;
}

export const DEFAULT_SPACING: SpacingSettings = {
  minSpacing: 0.5,
  maxSpacing: 1.3,
  dueFrom: 0.7,
  neverVisitedClientDays: 30,
  neverVisitedProspectDays: 60,
};

/** Urgency from which an account counts as overdue beyond excuse: an alert (method §2). */
export const AT_RISK_URGENCY = 1.5;
/** What a falling turnover or a low satisfaction multiplies the urgency by (method R14). */
const RISK_FACTOR = 1.25;
const RISKS = REASON.falling | REASON.dissatisfied;
const CLIENT = STATUSES.indexOf('client');

/** Days, not rounded, between two visits at least and at most, and from which the next one may be planned. */
export const spacingOf = (
  interval: number,
  { minSpacing, maxSpacing, dueFrom }: SpacingSettings = DEFAULT_SPACING,
): { readonly least: number; readonly most: number; readonly dueFrom: number } => ({
  least: interval * minSpacing,
  most: interval * maxSpacing,
  dueFrom: interval * dueFrom,
});

/** Violations of the spacing in a series of visit days (ascending serials): gaps too short and too long. */
export function spacingViolations(
  days: readonly number[],
  interval: number,
  settings: SpacingSettings = DEFAULT_SPACING,
): { readonly tooClose: number; readonly tooFar: number } {
  const { least, most } = spacingOf(interval, settings);
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return {
    tooClose: gaps.filter((gap) => gap < least).length,
    tooFar: gaps.filter((gap) => gap > most).length,
  };
}

/** Serial day of the next visit: last visit plus the whole interval, on or after it a worked day (DCNEXT). NaN without visits. */
export const nextVisitDay = (lastVisit: number, intervalDays: number, off: DaysOff): number => {
  const interval = wholeInterval(intervalDays);
  return Number.isNaN(interval) ? NaN : nextWorkedDay(Math.floor(lastVisit) + interval, off);
};

export interface DueInput {
  readonly intervals: Float64Array;
  readonly statuses: Uint8Array;
  /** Bits of REASON: a risk raises the urgency. */
  readonly reasons: Uint8Array;
  readonly lastVisit: NumberColumn | undefined;
  /** Since when an account that was never visited is known; today where it is not said. */
  readonly knownSince?: NumberColumn;
  /** Serial day. */
  readonly today: number;
  /** The first serial day from a day on that an account can be visited. */
  readonly onOrAfter: (account: number, day: number) => number;
  readonly settings?: SpacingSettings;
}

export interface DueColumns {
  /** Days since the last visit ÷ interval: 1 is due, above is late. NaN where no visits are meant. */
  readonly urgency: Float64Array;
  /** Serial day of the next visit, one it can be made on; in the past when late. NaN where no visits are meant. */
  readonly nextVisit: Float64Array;
}

const dayAt = (column: NumberColumn | undefined, i: number): number =>
  column?.kinds[i] === VALUE ? (column.values[i] ?? NaN) : NaN;

/** Never visited: due within its own delay from when it is known; when that is not said, due now (urgency 1). */
function neverVisited(input: DueInput, i: number): { readonly urgency: number; readonly due: number } {
  const { neverVisitedClientDays, neverVisitedProspectDays } = input.settings ?? DEFAULT_SPACING;
  const delay = input.statuses[i] === CLIENT ? neverVisitedClientDays : neverVisitedProspectDays;
  const since = dayAt(input.knownSince, i);
  if (Number.isNaN(since)) return { urgency: 1, due: input.today + delay };
  return { urgency: Math.max(0, input.today - since) / delay, due: since + delay };
}

/** Urgency and next visit of all accounts. A last visit in the future (an appointment) has urgency 0. */
export function dueColumns(input: DueInput): DueColumns {
  const { intervals, reasons, lastVisit, today, onOrAfter } = input;
  const urgency = new Float64Array(intervals.length).fill(NaN);
  const nextVisit = new Float64Array(intervals.length).fill(NaN);
  for (let i = 0; i < intervals.length; i++) {
    const interval = intervals[i] ?? NaN;
    if (!(interval > 0)) continue;
    const last = dayAt(lastVisit, i);
    const never = Number.isNaN(last) ? neverVisited(input, i) : null;
    const plain = never ? never.urgency : Math.max(0, today - last) / interval;
    urgency[i] = plain * (((reasons[i] ?? 0) & RISKS) === 0 ? 1 : RISK_FACTOR);
    const dueDay = never ? never.due : Math.floor(last) + wholeInterval(interval);
    if (!Number.isNaN(dueDay)) nextVisit[i] = onOrAfter(i, dueDay);
  }
  return { urgency, nextVisit };
}
