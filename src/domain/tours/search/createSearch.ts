import { labelRoute } from './labels';
import type { Backup, Search, SearchProblem } from './types';
import { KNOWN } from './types';

const createBackup = (routes: number, nodes: number): Backup => ({
  count: 0,
  length: 0,
  cost: 0,
  touchedIn: new Int32Array(routes).fill(-1),
  route: new Int32Array(routes),
  first: new Int32Array(routes + 1),
  stamp: new Int32Array(routes),
  load: new Int32Array(routes),
  drive: new Int32Array(routes),
  node: new Int32Array(nodes),
  leg: new Int32Array(nodes),
  legSeconds: new Int32Array(nodes),
  early: new Int32Array(nodes),
  late: new Int32Array(nodes),
  earlyFed: new Int32Array(nodes),
  lateFed: new Int32Array(nodes),
});

const emptyRoute = (search: Search, route: number): void => {
  const { tasks, routes, place, places, cost, seconds } = search.problem;
  const start = tasks + route;
  const end = start + routes;
  search.next[start] = end;
  search.prev[end] = start;
  const arc = (place[start] as number) * places + (place[end] as number);
  search.leg[start] = cost[arc] as number;
  search.legSeconds[start] = seconds[arc] as number;
  search.stamp[route] = ++search.lastStamp;
  labelRoute(search, route);
};

/** A search in which nothing is planned yet. Its cost leaves the arcs of empty routes out. */
export function createSearch(problem: SearchProblem, seed: number): Search {
  const { tasks, routes } = problem;
  const nodes = tasks + 2 * routes;
  const column = (): Int32Array => new Int32Array(nodes);
  const leg = column();
  const search: Search = {
    problem,
    isGeneral: !problem.isPlain,
    seed,
    cost: problem.value.reduce((sum, value) => sum + value, 0),
    iteration: 0,
    next: column(),
    prev: column(),
    leg,
    legSeconds: problem.cost === problem.seconds ? leg : column(),
    early: column(),
    late: column(),
    earlyFed: column(),
    lateFed: column(),
    worth: problem.value.slice(),
    isPressed: false,
    routeOf: new Int32Array(tasks).fill(-1),
    size: new Int32Array(routes),
    load: new Int32Array(routes),
    drive: new Int32Array(routes),
    stamp: new Int32Array(routes),
    lastStamp: 0,
    absent: Int32Array.from({ length: tasks }, (_, task) => task),
    absentAt: Int32Array.from({ length: tasks }, (_, task) => task),
    absentCount: tasks,
    served: 0,
    usedRoutes: 0,
    known: new Int32Array(problem.allowed.length * KNOWN.size),
    twinSeen: new Int32Array(routes),
    busy: new Int32Array(routes),
    busyStamp: new Int32Array(routes),
    evaluation: 0,
    bestDelta: 0,
    bestAfter: -1,
    backup: createBackup(routes, nodes),
  };
  for (let route = 0; route < routes; route++) emptyRoute(search, route);
  return search;
}
