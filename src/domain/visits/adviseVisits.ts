/**
 * The advised frequency: each rep's hours where they earn most, by response curves (CALLPLAN, Lodish 1971). Shown beside
 * the rule, never instead of it; solved exactly or with a proven gap (see knapsack/solveKnapsack).
 */
import { adviceLevels, type AdviceInput } from './adviceLevels';
import { solveKnapsack } from './knapsack/solveKnapsack';
import { totalsOf, type KnapsackSolution } from './knapsack/types';

/** A year of one rep, by the rule and as advised. */
export interface RepAdvice {
  readonly rep: number;
  readonly hours: number;
  readonly rule: { readonly hours: number; readonly worth: number };
  readonly advised: { readonly hours: number; readonly worth: number };
  /** No allocation of these hours is worth more; `bound − advised.worth` is the proven gap. */
  readonly bound: number;
  /** Euros a year one more hour would bring. */
  readonly worthPerHour: number;
  /** False when pinned and promised visits alone exceed the hours. */
  readonly isWithinHours: boolean;
}

export interface AdvisedVisits {
  /** Visits a year; the rule's where the account has no rep. */
  readonly visits: Float64Array;
  readonly reps: readonly RepAdvice[];
}

const MINUTES = 60;

/** Accounts of each rep, in the order of the rows. */
function accountsByRep({ reps, hours }: AdviceInput): number[][] {
  const accounts = Array.from(hours, (): number[] => []);
  reps.forEach((rep, account) => accounts[rep]?.push(account));
  return accounts;
}

function adviceOf(
  solved: KnapsackSolution,
  rule: { value: number; minutes: number },
  rep: number,
  hours: number,
): RepAdvice {
  return {
    rep,
    hours,
    rule: { hours: rule.minutes / MINUTES, worth: rule.value },
    advised: { hours: solved.minutes / MINUTES, worth: solved.value },
    bound: solved.bound,
    worthPerHour: solved.valuePerMinute * MINUTES,
    isWithinHours: solved.isWithinCapacity,
  };
}

/** Visits a year that earn most within each rep's hours. Deterministic. */
export function adviseVisits(input: AdviceInput): AdvisedVisits {
  const visits = input.frequencies.visits.slice();
  const reps = accountsByRep(input).map((accounts, rep) => {
    const levels = adviceLevels(input, accounts);
    const hours = input.hours[rep] ?? 0;
    const solved = solveKnapsack(levels, Math.floor(hours * MINUTES), { start: levels.rule });
    solved.choice.forEach((level, i) => (visits[accounts[i] ?? 0] = levels.visits[level] ?? 0));
    return adviceOf(solved, totalsOf(levels, levels.rule), rep, hours);
  });
  return { visits, reps };
}

/** What more hours would earn. */
export interface HoursGain {
  /** Euros a year more (of the kind of `worth`). */
  readonly gain: number;
  readonly moreVisits: number;
  /** The gain is known to within this. */
  readonly gap: number;
}

/**
 * What so many more field hours a year would earn, all accounts and hours in one pot (one more rep takes accounts over
 * from all): for the hiring verdict. 0 when every account already has the visits that earn most.
 */
export function gainOfHours(input: AdviceInput, extraHours: number): HoursGain {
  const levels = adviceLevels(input, Int32Array.from(input.reps.keys()));
  const hours = input.hours.reduce((sum, one) => sum + one, 0);
  const [now, then] = [hours, hours + extraHours].map((all) => {
    const solved = solveKnapsack(levels, Math.floor(all * MINUTES));
    const visits = solved.choice.reduce((sum, level) => sum + (levels.visits[level] ?? 0), 0);
    return { ...solved, visits };
  });
  if (!now || !then) return { gain: 0, moreVisits: 0, gap: 0 };
  return {
    gain: then.value - now.value,
    moreVisits: then.visits - now.visits,
    gap: Math.max(now.bound - now.value, then.bound - then.value),
  };
}
