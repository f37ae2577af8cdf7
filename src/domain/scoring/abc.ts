/** ABC by cumulative turnover and the 80 % set (method R8): information beside the score's class. */
import { numberAt } from '../accounts/columnAccess';
import { VALUE, type NumberColumn } from '../accounts/types';
import { cumulate, shareCut, smallestPrefix, type Cumulative } from './cumulative';
import { knownAmounts } from './knownAmounts';
import { NO_CLASS, type Coverage } from './types';

/** Shares of turnover at which A and B end. */
export const DEFAULT_ABC_SHARES = [0.8, 0.95] as const;

export const ABC_LETTERS = ['A', 'B', 'C'] as const;

/** Lowest amounts that are A and B; Infinity when there is no positive amount. */
export const abcCuts = (
  cumulative: Cumulative,
  shares: readonly number[] = DEFAULT_ABC_SHARES,
): readonly number[] => shares.map((share) => shareCut(cumulative, share));

/** 0 A, 1 B, 2 C, NO_CLASS where the amount is not positive. */
export function abcIndexOf(amount: number, cuts: readonly number[]): number {
  if (!(amount > 0)) return NO_CLASS;
  let index = 0;
  while (index < cuts.length && amount < (cuts[index] ?? 0)) index++;
  return index;
}

/** Class index of every amount of a column; missing ones have none. */
export function abcOf(column: NumberColumn | undefined, count: number, cuts: readonly number[]): Uint8Array {
  const letters = new Uint8Array(count).fill(NO_CLASS);
  for (let i = 0; column && i < count; i++)
    if (column.kinds[i] === VALUE) letters[i] = abcIndexOf(column.values[i] ?? 0, cuts);
  return letters;
}

export interface CoverageOptions {
  /** All positive turnover. */
  readonly cumulative: Cumulative;
  readonly turnover: NumberColumn | undefined;
  readonly scores: Float64Array;
  /** 0–1. */
  readonly threshold: number;
}

/** Turnover of the accounts with a score over all positive turnover, 0–1. */
function scoredShare({ cumulative: { values, total }, turnover, scores }: CoverageOptions): number {
  const carries = (i: number): boolean => !Number.isNaN(scores[i] ?? 0) && numberAt(turnover, i) > 0;
  let carriers = 0;
  for (let i = 0; i < scores.length; i++) if (carries(i)) carriers++;
  if (carriers === values.length) return carriers > 0 ? 1 : 0;
  return (
    cumulate(knownAmounts(turnover, scores.length).map((amount, i) => (carries(i) ? amount : NaN))).total /
    total
  );
}

/** The smallest set reaching `threshold` of positive turnover; shares to full precision, all 0 without turnover. */
export function coverageOf(options: CoverageOptions): Coverage {
  const { cumulative, scores, threshold } = options;
  const accounts = smallestPrefix(cumulative, threshold);
  let scoredAccounts = 0;
  for (let i = 0; i < scores.length; i++) if (!Number.isNaN(scores[i] ?? 0)) scoredAccounts++;
  return {
    threshold,
    accounts,
    share: accounts > 0 ? (cumulative.sums[accounts - 1] ?? 0) / cumulative.total : 0,
    scoredAccounts,
    scoredShare: scoredShare(options),
  };
}
