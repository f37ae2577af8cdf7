import { KNOWN, NEVER } from './types';
import type { Search } from './types';

/** Finds the two cheapest places for a task in a route and notes them in `known` at `slot`: the fast kernel. */
export function scanPlain(search: Search, task: number, route: number, slot: number): void {
  const { next, leg, early, late, known, problem } = search;
  const { tasks, place, cost, costBack, seconds, secondsBack } = problem;
  const row = (place[task] as number) * problem.places;
  const opens = problem.windowOpen[task] as number;
  const closes = problem.windowClose[task] as number;
  const service = problem.service[task] as number;
  let delta1 = NEVER;
  let delta2 = NEVER;
  let after1 = -1;
  let after2 = -1;
  if (
    (search.load[route] as number) + (problem.demand[task] as number) <=
    (problem.capacity[route] as number)
  ) {
    const soonest = opens + service;
    let i = tasks + route;
    for (;;) {
      const leaves = early[i] as number;
      if (leaves > closes) break;
      const j = next[i] as number;
      const latest = late[j] as number;
      if (soonest <= latest) {
        const placeI = row + (place[i] as number);
        const placeJ = row + (place[j] as number);
        const delta = (costBack[placeI] as number) + (cost[placeJ] as number) - (leg[i] as number);
        if (delta < delta2) {
          let time = leaves + (secondsBack[placeI] as number);
          if (time <= closes) {
            if (time < opens) time = opens;
            if (time + service + (seconds[placeJ] as number) <= latest) {
              if (delta < delta1) {
                delta2 = delta1;
                after2 = after1;
                delta1 = delta;
                after1 = i;
              } else {
                delta2 = delta;
                after2 = i;
              }
            }
          }
        }
      }
      if (j >= tasks) break;
      i = j;
    }
  }
  known[slot + KNOWN.stamp] = search.stamp[route] as number;
  known[slot + KNOWN.delta] = delta1;
  known[slot + KNOWN.after] = after1;
  known[slot + KNOWN.nextDelta] = delta2;
  known[slot + KNOWN.nextAfter] = after2;
}
