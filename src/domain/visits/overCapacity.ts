/**
 * A rep with more to do than hours: the ways out, each with its consequence computed, none applied. Stretch all intervals
 * in proportion; drop the least valuable visits; make them by phone or video; hire. What rivals do silently is shown here.
 */
import type { CoherenceInput } from './coherence';

export interface OverCapacityInput extends Pick<
  CoherenceInput,
  'frequencies' | 'travelMinutes' | 'missedMinutes' | 'phoneMinutes' | 'phoneShare'
> {
  readonly videoMinutes: number;
  /** Share of a visit a video call counts for. */
  readonly videoShare: number;
  /** The accounts of the rep, or of the team. */
  readonly accounts: ArrayLike<number>;
  /** Field hours a year there are. */
  readonly hours: number;
  /** Value of one visit to each account (score, or euros): the least valuable per hour goes first. */
  readonly value: Float64Array;
  /** Field hours a year of one more rep, and his euros. */
  readonly newRep: { readonly hours: number; readonly euros: number };
}

/** All intervals × `factor`, frequencies ÷ it. */
export interface Stretch {
  readonly factor: number;
  readonly visitsLost: number;
}

export interface Drop {
  /** Accounts touched, the least valuable first, and visits a year taken from each. */
  readonly accounts: readonly number[];
  readonly visits: readonly number[];
  readonly visitsLost: number;
  readonly hoursFreed: number;
  /** Σ of the value of the visits dropped. */
  readonly valueLost: number;
}

/** The same visits as calls, by phone or video: they keep a share of the coverage and take office time. */
export interface Remote extends Drop {
  readonly calls: number;
  readonly officeHours: number;
  readonly coverageLost: number;
}

export interface Hire {
  /** Whole reps. */
  readonly reps: number;
  readonly euros: number;
  /** Field hours left over once they are there. */
  readonly hoursLeft: number;
}

export interface OverCapacityChoices {
  readonly requiredHours: number;
  readonly excessHours: number;
  readonly stretch: Stretch;
  readonly drop: Drop;
  readonly phone: Remote;
  readonly video: Remote;
  readonly hire: Hire;
}

const NOISE = 1e-9;

const hoursPerVisit = (
  { frequencies, travelMinutes, missedMinutes = 0 }: OverCapacityInput,
  account: number,
): number => ((frequencies.minutes[account] ?? 0) + travelMinutes + missedMinutes) / 60;

/** Accounts that are visited, the least value per hour first; equal ones in the order of the rows. */
function leastValuable(input: OverCapacityInput): number[] {
  const rate = (account: number): number => (input.value[account] ?? 0) / hoursPerVisit(input, account);
  return Array.from(input.accounts)
    .filter((account) => (input.frequencies.visits[account] ?? NaN) > 0)
    .sort((a, b) => rate(a) - rate(b) || a - b);
}

/** Whole visits, least valuable first, until the excess is gone; never more than an account has. */
function dropVisits(input: OverCapacityInput, excess: number): Drop {
  const accounts: number[] = [];
  const visits: number[] = [];
  let [hoursFreed, visitsLost, valueLost] = [0, 0, 0];
  for (const account of leastValuable(input)) {
    if (hoursFreed >= excess - NOISE) break;
    const each = hoursPerVisit(input, account);
    const needed = Math.ceil((excess - hoursFreed) / each - NOISE);
    const dropped = Math.min(input.frequencies.visits[account] ?? 0, needed);
    accounts.push(account);
    visits.push(dropped);
    hoursFreed += dropped * each;
    visitsLost += dropped;
    valueLost += dropped * (input.value[account] ?? 0);
  }
  return { accounts, visits, visitsLost, hoursFreed, valueLost };
}

/** A call of so many minutes that counts for a share of a visit. */
const remotely = (drop: Drop, minutes: number, share: number): Remote => ({
  ...drop,
  calls: drop.visitsLost,
  officeHours: (drop.visitsLost * minutes) / 60,
  coverageLost: drop.visitsLost * (1 - share),
  valueLost: drop.valueLost * (1 - share),
});

function hireFor(excess: number, { newRep }: OverCapacityInput): Hire {
  const reps = newRep.hours > 0 ? Math.ceil(excess / newRep.hours - NOISE) : Infinity;
  return { reps, euros: reps * newRep.euros, hoursLeft: reps * newRep.hours - excess };
}

/** The choices; null when everything fits. */
export function overCapacityChoices(input: OverCapacityInput): OverCapacityChoices | null {
  let [requiredHours, visits] = [0, 0];
  for (const account of Array.from(input.accounts)) {
    const own = input.frequencies.visits[account] ?? NaN;
    if (!(own > 0)) continue;
    visits += own;
    requiredHours += own * hoursPerVisit(input, account);
  }
  const excessHours = requiredHours - input.hours;
  if (excessHours <= NOISE) return null;
  const drop = dropVisits(input, excessHours);
  return {
    requiredHours,
    excessHours,
    stretch: {
      factor: input.hours > 0 ? requiredHours / input.hours : Infinity,
      visitsLost: visits * (excessHours / requiredHours),
    },
    drop,
    phone: remotely(drop, input.phoneMinutes, input.phoneShare),
    video: remotely(drop, input.videoMinutes, input.videoShare),
    hire: hireFor(excessHours, input),
  };
}
