import type { LevelChoices } from '../src/domain/visits/knapsack/types';

/**
 * What a planner does by hand: again and again, the next visits (one level more) that earn most per minute and still fit.
 * Blind to S-shaped answers: it never looks past the next level.
 */
export function plainGreedy({ starts, minutes, values }: LevelChoices, capacity: number): number {
  const at = starts.slice(0, -1);
  let left = capacity;
  for (const level of at) left -= minutes[level] ?? 0;
  const rate = (account: number): number => {
    const level = at[account] ?? 0;
    const more = (minutes[level + 1] ?? 0) - (minutes[level] ?? 0);
    if (level + 1 >= (starts[account + 1] ?? 0) || more > left) return -Infinity;
    return ((values[level + 1] ?? 0) - (values[level] ?? 0)) / more;
  };
  for (;;) {
    let [best, most] = [-1, 0];
    for (let account = 0; account < at.length; account++)
      if (rate(account) > most) [best, most] = [account, rate(account)];
    if (best < 0) break;
    const level = at[best] ?? 0;
    left -= (minutes[level + 1] ?? 0) - (minutes[level] ?? 0);
    at[best] = level + 1;
  }
  return at.reduce((sum, level) => sum + (values[level] ?? 0), 0);
}
