/** Return on the cost of visits (method R13), as ratios: 0.5 = 50 %. NaN without visits or without a margin. */

/** (expected margin − cost of visits) ÷ cost of visits: the whole turnover is credited to the visits. */
export const returnOnVisits = (margin: number, cost: number): number =>
  cost > 0 ? (margin - cost) / cost : NaN;

/**
 * The same for the margin the visits alone bring: `gainShare` is the share of the expected turnover that would be lost
 * without any visit, by the response curve (A: 1 − 50 ÷ 100 = 0.5).
 */
export const incrementalReturn = (margin: number, gainShare: number, cost: number): number =>
  returnOnVisits(margin * gainShare, cost);

/** Return per account. Columns of the same length. */
export function returnsOnVisits(margins: Float64Array, costs: Float64Array): Float64Array {
  const returns = new Float64Array(margins.length);
  for (let i = 0; i < returns.length; i++) returns[i] = returnOnVisits(margins[i] ?? NaN, costs[i] ?? NaN);
  return returns;
}
