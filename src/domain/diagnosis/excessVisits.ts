/** Below so many visits done, chance decides which accounts were seen more than planned. */
const FEWEST_VISITS = 20;

/**
 * Share of done visits that went to accounts beyond their yearly frequency ("affectif": seen more than the score says, B8);
 * an unknown frequency plans nothing. NaN under 20 visits. Both columns are of twelve months.
 */
export function excessVisits(planned: Float64Array, done: Float64Array): number {
  let [above, all] = [0, 0];
  for (let account = 0; account < done.length; account++) {
    const seen = done[account] ?? 0;
    all += seen;
    above += Math.max(0, seen - Math.ceil(planned[account] || 0));
  }
  return all < FEWEST_VISITS ? NaN : above / all;
}
