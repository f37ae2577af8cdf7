/**
 * How many reps the work needs (the workload method attributed to Talley): visits × duration ÷ time in the field, in
 * visits and in hours. What the method leaves out, profit, stands beside it as the return of hiring.
 */

/** Below this a difference is what division left behind, not a rep. */
const NOISE = 1e-9;

/** One kind of account: so many of them, visits to each, hours per visit (travel included). */
export interface WorkItem {
  readonly accounts: number;
  readonly visits: number;
  readonly hours: number;
}

/** Visits a year of all items. */
export const workVisits = (items: readonly Omit<WorkItem, 'hours'>[]): number =>
  items.reduce((sum, { accounts, visits }) => sum + accounts * visits, 0);

/** Hours a year of all items. */
export const workHours = (items: readonly WorkItem[]): number =>
  items.reduce((sum, { accounts, visits, hours }) => sum + accounts * visits * hours, 0);

/** Work ÷ what one rep can do of it, unrounded: 60 000 visits ÷ 1 000 → 60. NaN unless a rep can do some. */
export const repsNeeded = (work: number, perRep: number): number => (perRep > 0 ? work / perRep : NaN);

/** Reps to employ: rounded up, as every printed example but one does (9.48 → 10). */
export const wholeReps = (reps: number): number => Math.ceil(reps - NOISE);

/** Visits a rep can make: rounded down (1 877.33 → 1 877), half a visit is none. */
export const wholeVisits = (visits: number): number => Math.floor(visits + NOISE);

/** Reps needed by visits: each visit of `minutes`, all in, against `hoursPerRep` × `fieldShare` hours in the field. */
export const repsForVisits = (
  visits: number,
  rep: { readonly minutes: number; readonly hoursPerRep: number; readonly fieldShare: number },
): number => repsNeeded((visits * rep.minutes) / 60, rep.hoursPerRep * rep.fieldShare);

/** The same team by turnover (breakdown method): 2 000 000 € ÷ 400 000 € per rep → 5. */
export const repsForTurnover = (turnover: number, turnoverPerRep: number): number =>
  repsNeeded(turnover, turnoverPerRep);

/** Workload against the present team. */
export interface WorkloadGap {
  /** Reps needed by number of visits and by hours; they differ where visits have durations of their own. */
  readonly repsByVisits: number;
  readonly repsByHours: number;
  readonly reps: number;
  /** By hours, the finer of the two; positive when the team is too small. */
  readonly gap: number;
}

export interface WorkloadInput {
  /** Required a year; hours with travel. */
  readonly visits: number;
  readonly hours: number;
  /** What one rep can do a year, absences deducted. */
  readonly visitsPerRep: number;
  readonly hoursPerRep: number;
  readonly reps: number;
}

/** Reps needed beside those there are. */
export function workloadGap(input: WorkloadInput): WorkloadGap {
  const repsByHours = repsNeeded(input.hours, input.hoursPerRep);
  return {
    repsByVisits: repsNeeded(input.visits, input.visitsPerRep),
    repsByHours,
    reps: input.reps,
    gap: repsByHours - input.reps,
  };
}
