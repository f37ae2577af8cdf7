import type { Tuning } from './search/anneal';
import type { SearchProblem } from './search/types';

/** Temperatures found on Solomon's instances (unit 0.1) and on weeks of sales visits (unit 1 s, 600 s a point). */
export function tuningFor(problem: SearchProblem): Tuning {
  const ruin = { averageRemoved: 10, longestString: 10 };
  if (problem.isSelective) return { ruin, extra: 10, hot: 12_000, cold: 200 };
  return { ruin, extra: 10, hot: 600, cold: 3 };
}
