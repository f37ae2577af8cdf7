/** The two moves everything else is made of, and the books they keep: cost, loads, who is absent. */
import { markAbsent, markServed } from './absence';
import { keepRoute } from './backup';
import { spreadLabels } from './labels';
import { movingCost } from './surcharge';
import type { Search } from './types';

/** What planning the task in the route is worth. */
const worthAt = ({ worth, problem }: Search, task: number, route: number): number =>
  (worth[task] as number) - movingCost(problem.usualRoute[task] as number, route, problem.moveCost);

function setLeg(search: Search, from: number, to: number): void {
  const { place, places, cost, seconds } = search.problem;
  const arc = (place[from] as number) * places + (place[to] as number);
  search.leg[from] = cost[arc] as number;
  search.legSeconds[from] = seconds[arc] as number;
}

/** Puts an absent task right after a node of the route; labels included. */
export function insertTask(search: Search, task: number, route: number, after: number): void {
  keepRoute(search, route);
  const { next, prev, leg, legSeconds, problem } = search;
  const before = next[after] as number;
  const oldCost = leg[after] as number;
  const oldSeconds = legSeconds[after] as number;
  next[after] = task;
  prev[task] = after;
  next[task] = before;
  prev[before] = task;
  setLeg(search, after, task);
  setLeg(search, task, before);
  if (search.size[route] === 0) {
    search.usedRoutes++;
    search.cost += (problem.fixedCost[route] as number) + oldCost;
  }
  search.size[route] = (search.size[route] as number) + 1;
  search.load[route] = (search.load[route] as number) + (problem.demand[task] as number);
  search.drive[route] =
    (search.drive[route] as number) +
    (legSeconds[after] as number) +
    (legSeconds[task] as number) -
    oldSeconds;
  search.cost += (leg[after] as number) + (leg[task] as number) - oldCost - worthAt(search, task, route);
  search.stamp[route] = ++search.lastStamp;
  markServed(search, task, route);
  spreadLabels(search, route, after, before);
}

/** Takes a task out of its route; the labels are the caller's to mend, once for all it takes out. */
export function removeTask(search: Search, task: number): void {
  const route = search.routeOf[task] as number;
  keepRoute(search, route);
  const { next, prev, leg, legSeconds, problem } = search;
  const before = prev[task] as number;
  const behind = next[task] as number;
  const oldCost = (leg[before] as number) + (leg[task] as number);
  const oldSeconds = (legSeconds[before] as number) + (legSeconds[task] as number);
  next[before] = behind;
  prev[behind] = before;
  setLeg(search, before, behind);
  search.size[route] = (search.size[route] as number) - 1;
  search.load[route] = (search.load[route] as number) - (problem.demand[task] as number);
  search.drive[route] = (search.drive[route] as number) + (legSeconds[before] as number) - oldSeconds;
  search.cost += (leg[before] as number) - oldCost + worthAt(search, task, route);
  if (search.size[route] === 0) {
    search.usedRoutes--;
    search.cost -= (problem.fixedCost[route] as number) + (leg[before] as number);
  }
  search.stamp[route] = ++search.lastStamp;
  markAbsent(search, task);
}
