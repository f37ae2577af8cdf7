import type { Tuning } from './search/anneal';
import type { SearchProblem } from './search/types';

/** Temperatures found on Solomon's and Cordeau's instances and on weeks of sales visits (docs/planner.md). */
export function tuningFor(problem: SearchProblem): Tuning {
  const ruin = { averageRemoved: 10, longestString: 10 };
  if (problem.isSelective) return { ruin, extra: 10, hot: 7.5, cold: 0.07, bend: 0.8 };
  return { ruin, extra: 10, hot: 6, cold: 0.1, bend: 0.7 };
}
