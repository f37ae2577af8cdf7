import { KNOWN, NEVER } from './types';
import type { Search } from './types';
import { startAtOrAfter } from './windows';

/**
 * Finds the two cheapest places for a task in a route without lunch and notes them in `known` at `slot`: the fast kernel.
 * Only the labels with lunch behind count, where there are two of each.
 */
export function scanPlain(search: Search, task: number, route: number, slot: number): void {
  const { next, leg, legSeconds, known, problem } = search;
  const early = search.isGeneral ? search.earlyFed : search.early;
  const late = search.isGeneral ? search.lateFed : search.late;
  const { tasks, place, cost, costBack, seconds, secondsBack, windowStart } = problem;
  const row = (place[task] as number) * problem.places;
  const windows = task * problem.windowColumns + (problem.windowColumn[route] as number);
  const first = windowStart[windows] as number;
  const last = (windowStart[windows + 1] as number) - 1;
  const service = problem.service[task] as number;
  const mostDrive = (problem.maxDrive[route] as number) - (search.drive[route] as number);
  let delta1 = NEVER;
  let delta2 = NEVER;
  let after1 = -1;
  let after2 = -1;
  if (
    last >= first &&
    (search.load[route] as number) + (problem.demand[task] as number) <= (problem.capacity[route] as number)
  ) {
    const opens = problem.windowOpen[first] as number;
    const closes = problem.windowClose[last] as number;
    const soonest = opens + service;
    let i = tasks + route;
    do {
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
          if (time < opens) time = opens;
          else if (first !== last) time = startAtOrAfter(problem, windows, time);
          const onward = seconds[placeJ] as number;
          const detour = (secondsBack[placeI] as number) + onward - (legSeconds[i] as number);
          if (time <= closes && time + service + onward <= latest && detour <= mostDrive) {
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
      i = j;
    } while (i < tasks);
  }
  known[slot + KNOWN.stamp] = search.stamp[route] as number;
  known[slot + KNOWN.delta] = delta1;
  known[slot + KNOWN.after] = after1;
  known[slot + KNOWN.nextDelta] = delta2;
  known[slot + KNOWN.nextAfter] = after2;
}
