import { fedArrival, lunchOf } from './lunch';
import type { Lunch } from './lunch';
import { KNOWN, NEVER } from './types';
import type { Search } from './types';
import { startAtOrAfter } from './windows';

/** The same as scanPlain, with several windows, a lunch, a driving limit: two label states are tested per place. */
export function scanGeneral(search: Search, task: number, route: number, slot: number): void {
  const { known } = search;
  known[slot + KNOWN.stamp] = search.stamp[route] as number;
  known[slot + KNOWN.delta] = NEVER;
  known[slot + KNOWN.nextDelta] = NEVER;
  const { tasks, capacity, demand } = search.problem;
  if ((search.load[route] as number) + (demand[task] as number) > (capacity[route] as number)) return;
  const lunch = lunchOf(search.problem, route);
  for (let i = tasks + route; ; i = search.next[i] as number) {
    const j = search.next[i] as number;
    const delta = deltaOf(search, task, i, j);
    if (delta < (known[slot + KNOWN.nextDelta] as number) && fits(search, task, i, { route, lunch }))
      note(known, slot, delta, i);
    if (j >= tasks) return;
  }
}

interface RouteDay {
  readonly route: number;
  readonly lunch: Lunch;
}

function deltaOf({ leg, problem }: Search, task: number, i: number, j: number): number {
  const { place, places, cost, costBack } = problem;
  const row = (place[task] as number) * places;
  return (
    (costBack[row + (place[i] as number)] as number) +
    (cost[row + (place[j] as number)] as number) -
    (leg[i] as number)
  );
}

function note(known: Int32Array, slot: number, delta: number, after: number): void {
  if (delta < (known[slot + KNOWN.delta] as number)) {
    known[slot + KNOWN.nextDelta] = known[slot + KNOWN.delta] as number;
    known[slot + KNOWN.nextAfter] = known[slot + KNOWN.after] as number;
    known[slot + KNOWN.delta] = delta;
    known[slot + KNOWN.after] = after;
  } else {
    known[slot + KNOWN.nextDelta] = delta;
    known[slot + KNOWN.nextAfter] = after;
  }
}

function fits(search: Search, task: number, i: number, { route, lunch }: RouteDay): boolean {
  const { problem } = search;
  const { place, seconds, secondsBack } = problem;
  const j = search.next[i] as number;
  const row = (place[task] as number) * problem.places;
  const there = secondsBack[row + (place[i] as number)] as number;
  const onward = seconds[row + (place[j] as number)] as number;
  const drive = (search.drive[route] as number) + there + onward - (search.legSeconds[i] as number);
  if (drive > (problem.maxDrive[route] as number)) return false;
  const windows = task * problem.windowColumns + (problem.windowColumn[route] as number);
  const service = problem.service[task] as number;
  const hungryAt = search.early[i] as number;
  let fedAt = (search.earlyFed[i] as number) + there;
  if (lunch.length === 0)
    return startAtOrAfter(problem, windows, fedAt) + service + onward <= (search.lateFed[j] as number);
  fedAt = Math.min(fedAt, fedArrival(lunch, hungryAt, there));
  const fedBy = search.lateFed[j] as number;
  if (startAtOrAfter(problem, windows, fedAt) + service + onward <= fedBy) return true;
  const hungry = startAtOrAfter(problem, windows, hungryAt + there) + service;
  return hungry + onward <= (search.late[j] as number) || fedArrival(lunch, hungry, onward) <= fedBy;
}
