import { fedArrival, lunchOf } from './lunch';
import type { Lunch } from './lunch';
import { KNOWN, NEVER } from './types';
import type { Search, SearchProblem } from './types';
import { startAtOrAfter } from './windows';

/** The same as scanPlain with a lunch in the day: two label states are tested per place. */
export function scanLunch(search: Search, task: number, route: number, slot: number): void {
  const { known, next, leg, early, earlyFed, problem } = search;
  known[slot + KNOWN.stamp] = search.stamp[route] as number;
  known[slot + KNOWN.delta] = NEVER;
  known[slot + KNOWN.nextDelta] = NEVER;
  const { tasks, capacity, demand, place, cost, costBack } = problem;
  if ((search.load[route] as number) + (demand[task] as number) > (capacity[route] as number)) return;
  const closes = lastClose(problem, task, route);
  const day: RouteDay = { route, lunch: lunchOf(problem, route) };
  const row = (place[task] as number) * problem.places;
  for (let i = tasks + route; ; i = next[i] as number) {
    if ((early[i] as number) > closes && (earlyFed[i] as number) > closes) return;
    const j = next[i] as number;
    const there = costBack[row + (place[i] as number)] as number;
    const delta = there + (cost[row + (place[j] as number)] as number) - (leg[i] as number);
    if (delta < (known[slot + KNOWN.nextDelta] as number) && fits(search, task, i, day))
      note(known, slot, delta, i);
    if (j >= tasks) return;
  }
}

/** The last start of a task on the route's weekday, −NEVER where it has none. */
function lastClose(problem: SearchProblem, task: number, route: number): number {
  const { windowStart, windowClose, windowColumns, windowColumn } = problem;
  const row = task * windowColumns + (windowColumn[route] as number);
  const end = windowStart[row + 1] as number;
  return end > (windowStart[row] as number) ? (windowClose[end - 1] as number) : -NEVER;
}

interface RouteDay {
  readonly route: number;
  readonly lunch: Lunch;
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
  const fedAt = Math.min((search.earlyFed[i] as number) + there, fedArrival(lunch, hungryAt, there));
  const fedBy = search.lateFed[j] as number;
  if (startAtOrAfter(problem, windows, fedAt) + service + onward <= fedBy) return true;
  const hungry = startAtOrAfter(problem, windows, hungryAt + there) + service;
  return hungry + onward <= (search.late[j] as number) || fedArrival(lunch, hungry, onward) <= fedBy;
}
