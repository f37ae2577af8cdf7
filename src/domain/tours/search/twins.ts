import type { SearchProblem } from './types';

/** The first route of every kind; routes of one kind are alike while empty. */
export function firstOfTwin({ routes, twin }: SearchProblem): Int32Array {
  const first = new Int32Array(routes).fill(-1);
  for (let route = routes - 1; route >= 0; route--) first[twin[route] as number] = route;
  return first;
}
