/** Visits a year one moves along, step by step: whole visits that can be explained (method §2). 47 is once a worked week. */
export const DEFAULT_LADDER: readonly number[] = [0, 1, 2, 4, 6, 12, 24, 47];

/** Nearest step; half-way goes up, so that coverage is not lost by rounding. @example 18 → 24, 3 → 4 */
export const roundToLadder = (visits: number, ladder = DEFAULT_LADDER): number =>
  ladder.reduce((best, step) => (Math.abs(step - visits) <= Math.abs(best - visits) ? step : best), 0);

const nextUp = (visits: number, ladder: readonly number[]): number =>
  ladder.find((step) => step > visits) ?? visits;
const nextDown = (visits: number, ladder: readonly number[]): number =>
  ladder.findLast((step) => step < visits) ?? visits;

/** So many steps up (or down, negative); from between two steps, the first move goes to the next one. Stays at the ends. */
export function moveOnLadder(visits: number, steps: number, ladder = DEFAULT_LADDER): number {
  let moved = visits;
  for (let left = Math.abs(steps); left > 0; left--)
    moved = steps > 0 ? nextUp(moved, ladder) : nextDown(moved, ladder);
  return moved;
}

/** How many steps up from one number of visits to reach another; 0 when it is reached already. */
export function stepsUpTo(visits: number, wanted: number, ladder = DEFAULT_LADDER): number {
  if (visits >= wanted) return 0;
  return ladder.filter((step, i) => step > visits && (ladder[i - 1] ?? 0) < wanted).length;
}
