/**
 * Required against possible, per rep, in visits, hours and euros, before any route exists; and per account, where the
 * number of visits is absurd by itself. Calls by phone and video take office time, no field hours (method R10).
 */
import type { Capacity } from './capacity';
import type { WorkedYear } from './frequencyUnits';
import type { VisitFrequencies } from './visitFrequencies';

export interface Load {
  /** A year. */
  readonly visits: number;
  /** In the field: at customers' and on the way. */
  readonly hours: number;
  readonly euros: number;
}

export interface RepCoherence {
  /** Index; −1 for the accounts nobody has. */
  readonly rep: number;
  readonly accounts: number;
  readonly required: Load;
  readonly possible: Load;
  /** Required − possible: positive when there is too much to do. */
  readonly gap: Load;
  /** Required ÷ possible hours; Infinity when a rep has work and no hours, 0 when there is neither. */
  readonly share: number;
  readonly calls: number;
  readonly videos: number;
  /** Hours by phone and video, in the office. */
  readonly officeHours: number;
  /** Visits, calls and video meetings (at their shares) a year: what customers get. */
  readonly coverage: number;
}

export interface CoherenceInput {
  readonly frequencies: Pick<VisitFrequencies, 'visits' | 'calls' | 'videos' | 'minutes'>;
  /** Rep of each account, index into `capacities`; −1 for none. */
  readonly reps: Int32Array;
  readonly capacities: readonly Capacity[];
  /** Minutes of travel per visit: the flat setting, or the last plan's mean. */
  readonly travelMinutes: number;
  /** Minutes a missed visit adds to one made, see `missedMinutesPerVisit`. */
  readonly missedMinutes?: number;
  readonly phoneMinutes: number;
  readonly phoneShare: number;
  readonly videoMinutes: number;
  readonly videoShare: number;
  /** Euros a year of so many field hours of a rep. */
  readonly eurosOf: (rep: number, hours: number) => number;
}

interface Sums {
  accounts: number;
  visits: number;
  hours: number;
  calls: number;
  videos: number;
}

/** Per rep, and last for the accounts nobody has; accounts without a frequency count as accounts only. */
function sumByRep(input: CoherenceInput): Sums[] {
  const { frequencies, reps, capacities, travelMinutes, missedMinutes = 0 } = input;
  const sums = Array.from({ length: capacities.length + 1 }, (): Sums => ({
    accounts: 0,
    visits: 0,
    hours: 0,
    calls: 0,
    videos: 0,
  }));
  for (let i = 0; i < reps.length; i++) {
    const rep = reps[i] ?? -1;
    const sum = sums[rep < 0 ? capacities.length : rep];
    if (!sum) continue;
    sum.accounts++;
    const visits = frequencies.visits[i] ?? NaN;
    if (Number.isNaN(visits)) continue;
    sum.visits += visits;
    sum.hours += (visits * ((frequencies.minutes[i] ?? 0) + travelMinutes + missedMinutes)) / 60;
    sum.calls += frequencies.calls[i] ?? 0;
    sum.videos += frequencies.videos[i] ?? 0;
  }
  return sums;
}

const minus = (a: Load, b: Load): Load => ({
  visits: a.visits - b.visits,
  hours: a.hours - b.hours,
  euros: a.euros - b.euros,
});

const ratio = (a: number, b: number): number => (b > 0 ? a / b : a > 0 ? Infinity : 0);

/** Capacity in the measure the rep's own visits have: his mean minutes turn hours into visits, or visits into hours. */
function possibleOf(
  capacity: Capacity | undefined,
  { visits, hours }: Sums,
): { visits: number; hours: number } {
  if (!capacity) return { visits: 0, hours: 0 };
  if (visits === 0 || hours === 0) return { visits: capacity.visits, hours: capacity.hours };
  const mean = hours / visits;
  return capacity.basis === 'hours'
    ? { hours: capacity.hours, visits: capacity.hours / mean }
    : { visits: capacity.visits, hours: capacity.visits * mean };
}

function coherenceOf(sums: Sums, rep: number, input: CoherenceInput): RepCoherence {
  const { accounts, visits, hours, calls, videos } = sums;
  const possible = possibleOf(input.capacities[rep], sums);
  const required: Load = { visits, hours, euros: input.eurosOf(rep, hours) };
  const within: Load = { ...possible, euros: input.eurosOf(rep, possible.hours) };
  return {
    rep,
    accounts,
    required,
    possible: within,
    gap: minus(required, within),
    share: ratio(hours, possible.hours),
    calls,
    videos,
    officeHours: (calls * input.phoneMinutes + videos * input.videoMinutes) / 60,
    coverage: visits + calls * input.phoneShare + videos * input.videoShare,
  };
}

/** One entry per rep, in order; then one with rep −1 if some accounts have none. */
export function repCoherence(input: CoherenceInput): RepCoherence[] {
  const nobody = input.capacities.length;
  return sumByRep(input)
    .map((sums, rep) => coherenceOf(sums, rep === nobody ? -1 : rep, input))
    .filter(({ rep, accounts }) => rep >= 0 || accounts > 0);
}

/** A yearly load spread evenly over the worked weeks or months. */
export function loadPer(unit: 'week' | 'month' | 'year', load: Load, year: WorkedYear): Load {
  const parts = unit === 'week' ? year.workedWeeks : unit === 'month' ? year.workedMonths : 1;
  return { visits: load.visits / parts, hours: load.hours / parts, euros: load.euros / parts };
}

/** The loads of several reps together. */
export function totalLoad(loads: readonly Load[]): Load {
  const sum = (of: (load: Load) => number): number => loads.reduce((total, load) => total + of(load), 0);
  return {
    visits: sum(({ visits }) => visits),
    hours: sum(({ hours }) => hours),
    euros: sum(({ euros }) => euros),
  };
}

/** Accounts with more visits a year than days on which they can be visited. */
export function accountsBeyondDays(visits: Float64Array, openDays: Float64Array | number): number[] {
  const found: number[] = [];
  for (let i = 0; i < visits.length; i++) {
    const days = typeof openDays === 'number' ? openDays : (openDays[i] ?? NaN);
    if ((visits[i] ?? NaN) > days) found.push(i);
  }
  return found;
}
