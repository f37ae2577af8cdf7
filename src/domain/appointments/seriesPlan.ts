/**
 * Which accounts get a series, and its dates: stable ones by their own rhythm, A and B without enough history by the rule
 * (offered, not booked until ticked). Dates respect both calendars and what the rep can do in a day and a week; accounts take
 * their turn by score, so that the best ones get the day they are due.
 */
import { isoWeekday } from '../calendar/weekdays';
import { bookSeries } from './bookSeries';
import { obstacleOn } from './meetingCalendar';
import type { CustomerCalendar, RepCalendar } from './meetingCalendar';
import { FEWEST_VISITS, rhythmOf } from './stableSeries';
import type { Rhythm } from './stableSeries';

export type RhythmKind = 'stable' | 'rule' | 'irregular';

export interface SeriesCandidate {
  readonly account: number;
  readonly kind: RhythmKind;
  /** Days between two visits: the account's own mean where it is stable, else its rule. */
  readonly intervalDays: number;
  readonly rhythm: Rhythm;
  /** Dated visits, ascending serial days. */
  readonly days: readonly number[];
}

export interface RhythmInput {
  readonly count: number;
  readonly daysOf: (account: number) => readonly number[];
  /** Days by the rule; NaN or Infinity: no visits are meant. */
  readonly intervals: Float64Array;
  /** 0 A, 1 B, 2 C, 3 D. */
  readonly classes: Uint8Array;
}

const LAST_CLASS_OFFERED = 1;
const candidateOf = (input: RhythmInput, account: number): SeriesCandidate | null => {
  const rule = input.intervals[account] ?? NaN;
  if (!(rule > 0) || rule === Infinity) return null;
  const days = input.daysOf(account);
  const rhythm = rhythmOf(days);
  if (rhythm.isStable && rhythm.meanGapDays !== null)
    return { account, kind: 'stable', intervalDays: rhythm.meanGapDays, rhythm, days };
  if (rhythm.visits >= FEWEST_VISITS) return { account, kind: 'irregular', intervalDays: rule, rhythm, days };
  const isOffered = (input.classes[account] ?? 255) <= LAST_CLASS_OFFERED;
  return isOffered ? { account, kind: 'rule', intervalDays: rule, rhythm, days } : null;
};

/** Accounts a series is booked for, offered for, or not advised for, in the order of the table. */
export const seriesCandidates = (input: RhythmInput): readonly SeriesCandidate[] =>
  Array.from({ length: input.count }, (_, account) => candidateOf(input, account)).flatMap(
    (one) => one ?? [],
  );

export interface SeriesToBook {
  readonly account: number;
  readonly rep: number;
  readonly minutes: number;
  readonly intervalDays: number;
  /** Serial day the next visit is due. */
  readonly firstDue: number;
  readonly score: number;
}

export interface BookedVisit {
  readonly account: number;
  readonly rep: number;
  readonly day: number;
  readonly due: number;
}

export interface BookingRules {
  /** First and last serial day. */
  readonly from: number;
  readonly until: number;
  readonly minSpacing: number;
  readonly tolerance: number;
  /** Flat travel per visit, in minutes. */
  readonly travelMinutes: number;
}

export interface BookingCalendars {
  readonly reps: readonly RepCalendar[];
  readonly customerOf: (account: number) => CustomerCalendar;
}

interface Load {
  visits: number;
  minutes: number;
}

const mondayOf = (day: number): number => day - isoWeekday(day) + 1;

/** What reps already have to do, by day, and in how many days of the week. */
class RepLoads {
  readonly #days = new Map<number, Load>();
  readonly #weeks = new Map<number, Set<number>>();

  constructor(readonly calendar: RepCalendar) {}

  add(day: number, minutes: number): void {
    const load = this.#days.get(day) ?? { visits: 0, minutes: 0 };
    this.#days.set(day, { visits: load.visits + 1, minutes: load.minutes + minutes });
    const monday = mondayOf(day);
    this.#weeks.set(monday, (this.#weeks.get(monday) ?? new Set()).add(day));
  }

  hasRoom(day: number, minutes: number): boolean {
    const { maxVisits, maxMinutes, fieldDays } = this.calendar;
    const load = this.#days.get(day);
    if (!load) return (this.#weeks.get(mondayOf(day))?.size ?? 0) < fieldDays;
    return load.visits < maxVisits && load.minutes + minutes <= maxMinutes;
  }
}

export interface StandingVisit {
  readonly rep: number;
  readonly day: number;
  readonly minutes: number;
}

export interface BookedSeries {
  readonly visits: readonly BookedVisit[];
  /** Due dates no free day was near enough to. */
  readonly missed: readonly Omit<BookedVisit, 'day'>[];
}

/** Books the series beside the visits that stand. Best scores first, then the order of the table. */
export function bookAllSeries(
  wanted: readonly SeriesToBook[],
  standing: readonly StandingVisit[],
  { reps, customerOf }: BookingCalendars,
  rules: BookingRules,
): BookedSeries {
  const loads = reps.map((calendar) => new RepLoads(calendar));
  for (const { rep, day, minutes } of standing) loads[rep]?.add(day, minutes + rules.travelMinutes);
  const visits: BookedVisit[] = [];
  const missed: Omit<BookedVisit, 'day'>[] = [];
  const inTurn = [...wanted].sort((a, b) => b.score - a.score || a.account - b.account);
  for (const { account, rep, minutes, intervalDays, firstDue } of inTurn) {
    const load = loads[rep];
    if (!load) continue;
    const customer = customerOf(account);
    const dates = bookSeries({
      ...{ firstDue: Math.max(firstDue, rules.from), intervalDays, until: rules.until },
      ...{ minSpacing: rules.minSpacing, tolerance: rules.tolerance },
      isFree: (day) =>
        day >= rules.from &&
        obstacleOn(day, load.calendar, customer) === null &&
        load.hasRoom(day, minutes + rules.travelMinutes),
    });
    for (const { due, day } of dates) {
      if (day === null) missed.push({ account, rep, due });
      else {
        load.add(day, minutes + rules.travelMinutes);
        visits.push({ account, rep, day, due });
      }
    }
  }
  return { visits: visits.sort((a, b) => a.day - b.day || a.account - b.account), missed };
}
