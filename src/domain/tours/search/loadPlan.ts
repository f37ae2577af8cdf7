import { beginIteration } from './backup';
import { insertTask } from './edit';
import { isSound } from './limits';
import { hasPatterns, keepsPattern, removePlanned } from './patterns';
import { suitsSiblings } from './siblings';
import type { Search } from './types';

/** Tasks of one route, in order. */
export interface LoadedRoute {
  readonly route: number;
  readonly tasks: readonly number[];
}

/** Fills an empty search with a plan, as far as its rules allow: what no longer fits is left absent. */
export function loadPlan(search: Search, routes: readonly LoadedRoute[]): void {
  beginIteration(search);
  for (const route of routes) loadRoute(search, route);
  const { accountStart, accounts } = search.problem;
  for (let owner = 0; owner < accounts; owner++) {
    if (keepsPattern(search, owner)) continue;
    for (let task = accountStart[owner] as number; task < (accountStart[owner + 1] as number); task++)
      removePlanned(search, task);
  }
}

/** As a whole where that is possible: its beginning alone may break a rule that the rest of it mends. */
function loadRoute(search: Search, { route, tasks }: LoadedRoute): void {
  const loaded = tasks.filter((task) => isWelcome(search, task, route));
  for (const task of loaded) insertLast(search, task, route);
  if (isKept(search, route)) return;
  for (const task of loaded) removePlanned(search, task);
  for (const task of loaded) {
    insertLast(search, task, route);
    if (!isKept(search, route)) removePlanned(search, task);
  }
}

const insertLast = (search: Search, task: number, route: number): void => {
  const { tasks, routes } = search.problem;
  insertTask(search, task, route, search.prev[tasks + routes + route] as number);
};

const isKept = (search: Search, route: number): boolean =>
  (search.load[route] as number) <= (search.problem.capacity[route] as number) && isSound(search, route);

const isWelcome = (search: Search, task: number, route: number): boolean =>
  search.routeOf[task] === -1 &&
  isAllowed(search, task, route) &&
  (search.problem.minGap[task] === 0 || hasPatterns(search, task) || suitsSiblings(search, task, route));

function isAllowed({ problem }: Search, task: number, route: number): boolean {
  const { allowed, allowedStart } = problem;
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++)
    if (allowed[k] === route) return true;
  return false;
}
