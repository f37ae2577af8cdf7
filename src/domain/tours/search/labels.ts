/**
 * What makes an insertion test O(1): at every node the earliest departure and the latest start that keep the rest of the
 * route possible; with a lunch in the day, each of them twice (lunch still to come, lunch behind).
 */
import { spreadGeneral } from './labelsGeneral';
import { spreadPlain } from './labelsPlain';
import { NEVER } from './types';
import type { Search } from './types';

/**
 * Recomputes labels after a change between two nodes of one route: forward from `from`, whose own are right, backward
 * from `to`; beyond the other of the two, as far as something changes.
 */
export function spreadLabels(search: Search, route: number, from: number, to: number): void {
  if (search.isGeneral) spreadGeneral(search, route, from, to);
  else spreadPlain(search, from, to);
}

/** Recomputes all labels of a route. */
export function labelRoute(search: Search, route: number): void {
  const { tasks, routes, open, close, lunchLength } = search.problem;
  const start = tasks + route;
  const end = start + routes;
  const isHungry = lunchLength[route] !== 0;
  const usesPending = isHungry || !search.isGeneral;
  search.early[start] = usesPending ? (open[route] as number) : NEVER;
  search.earlyFed[start] = isHungry ? NEVER : (open[route] as number);
  search.late[end] = search.isGeneral ? -NEVER : (close[route] as number);
  search.lateFed[end] = close[route] as number;
  spreadLabels(search, route, start, end);
}
