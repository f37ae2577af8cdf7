/**
 * Is an account seen at a stable rhythm? Yes from four dated visits on when the gaps between them vary by a quarter of
 * their mean at most (standard deviation of the gaps ÷ their mean; population form, since these are all the gaps there are).
 */
export const FEWEST_VISITS = 4;
export const MOST_VARIATION = 0.25;

export interface Rhythm {
  readonly visits: number;
  /** Mean gap in days; null under two visits. */
  readonly meanGapDays: number | null;
  /** Standard deviation of the gaps ÷ their mean; null under two visits. */
  readonly variation: number | null;
  readonly isStable: boolean;
}

/** Days of visits as serials, in any order; a day counts once. */
export function rhythmOf(days: readonly number[]): Rhythm {
  const sorted = [...new Set(days.map(Math.floor))].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, at) => day - (sorted[at] ?? day));
  if (gaps.length === 0)
    return { visits: sorted.length, meanGapDays: null, variation: null, isStable: false };
  const meanGapDays = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const spread = gaps.reduce((sum, gap) => sum + (gap - meanGapDays) ** 2, 0) / gaps.length;
  const variation = Math.sqrt(spread) / meanGapDays;
  return {
    visits: sorted.length,
    meanGapDays,
    variation,
    isStable: sorted.length >= FEWEST_VISITS && variation <= MOST_VARIATION,
  };
}
