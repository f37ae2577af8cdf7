/**
 * Which accounts get a series, and its dates: stable ones by their own rhythm, A and B without enough history by the rule
 * (offered, not booked until ticked). Dates respect both calendars and what the rep can do in a day and a week; accounts take
 * their turn by score, so that the best ones get the day they are due.
 */
import type { CustomerCalendar } from '../availability/customerCalendar';
import { dayObstacle } from '../availability/meeting';
import type { RepCalendar } from '../availability/repCalendar';
import { isoWeekday } from '../calendar/weekdays';
import { bookSeries } from './bookSeries';
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

/** What a rep already has to do, by day and by week. */
class RepLoads {
  readonly #days = new Map<number, Load>();
  readonly #weeks = new Map<number, Load & { readonly days: Set<number> }>();
  readonly #dayMinutes: number;
  readonly #weekMinutes: number;

  constructor(readonly calendar: RepCalendar) {
    const { day, week } = calendar;
    this.#dayMinutes = (day.dayEnd - day.dayStart) * 60 - day.lunchMinutes;
    this.#weekMinutes = week.fieldHours === null ? Infinity : week.fieldHours * 60;
  }

  add(day: number, minutes: number): void {
    const load = this.#days.get(day) ?? { visits: 0, minutes: 0 };
    this.#days.set(day, { visits: load.visits + 1, minutes: load.minutes + minutes });
    const monday = mondayOf(day);
    const week = this.#weeks.get(monday) ?? { visits: 0, minutes: 0, days: new Set() };
    this.#weeks.set(monday, {
      ...{ visits: week.visits + 1, minutes: week.minutes + minutes },
      days: week.days.add(day),
    });
  }

  hasRoom(day: number, minutes: number): boolean {
    const { visitsPerDay, week } = this.calendar;
    const [load, weekLoad] = [this.#days.get(day), this.#weeks.get(mondayOf(day))];
    if (weekLoad && weekLoad.minutes + minutes > this.#weekMinutes) return false;
    if (!load) return (weekLoad?.days.size ?? 0) < week.fieldDays;
    return load.visits < visitsPerDay && load.minutes + minutes <= this.#dayMinutes;
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
    const meeting = { rep: load.calendar, customer: customerOf(account), minutes };
    const dates = bookSeries({
      ...{ firstDue: Math.max(firstDue, rules.from), intervalDays, until: rules.until },
      ...{ minSpacing: rules.minSpacing, tolerance: rules.tolerance },
      isFree: (day) =>
        day >= rules.from &&
        load.hasRoom(day, minutes + rules.travelMinutes) &&
        dayObstacle(day, meeting) === null,
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
