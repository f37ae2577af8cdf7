/** Objective, achieved and last year's turnover per rep (method R22). */
import { numberAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';

/** As the reps table has them; NaN where blank. */
export interface RepFigures {
  readonly objective: number;
  readonly achieved: number;
  readonly previous: number;
}

export interface RepAttainment extends RepFigures {
  /** achieved ÷ objective, NaN unless the objective is positive. */
  readonly attainment: number;
  /** objective − achieved: what is still to be won; negative when it is passed. */
  readonly toWin: number;
  /** achieved ÷ previous − 1. */
  readonly growth: number;
  /** True where achieved or previous were blank and summed from the rep's accounts. */
  readonly isFromAccounts: boolean;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

interface AccountSums {
  readonly achieved: number;
  readonly previous: number;
}

/** Turnover and last year's turnover of the accounts of each rep; NaN where none of them has any. */
export function turnoverByRep(
  { count, numbers }: Pick<AccountTable, 'count' | 'numbers'>,
  reps: ArrayLike<number>,
  repCount: number,
): readonly AccountSums[] {
  const sums = Array.from({ length: repCount }, () => ({ achieved: NaN, previous: NaN }));
  const added = (sum: number, amount: number): number =>
    Number.isNaN(amount) ? sum : (Number.isNaN(sum) ? 0 : sum) + amount;
  for (let i = 0; i < count; i++) {
    const sum = sums[reps[i] ?? -1];
    if (!sum) continue;
    sum.achieved = added(sum.achieved, numberAt(numbers.turnover, i));
    sum.previous = added(sum.previous, numberAt(numbers.previousTurnover, i));
  }
  return sums;
}

/** One rep's attainment; what the reps table leaves blank comes from his accounts. */
export function repAttainment(figures: RepFigures, fromAccounts: AccountSums): RepAttainment {
  const isOwn = { achieved: !Number.isNaN(figures.achieved), previous: !Number.isNaN(figures.previous) };
  const achieved = isOwn.achieved ? figures.achieved : fromAccounts.achieved;
  const previous = isOwn.previous ? figures.previous : fromAccounts.previous;
  return {
    objective: figures.objective,
    achieved,
    previous,
    attainment: ratio(achieved, figures.objective),
    toWin: figures.objective - achieved,
    growth: ratio(achieved, previous) - 1,
    isFromAccounts: !(isOwn.achieved && isOwn.previous),
  };
}
