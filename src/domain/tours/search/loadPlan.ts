import { beginIteration } from './backup';
import { insertTask, removeTask } from './edit';
import { spreadLabels } from './labels';
import { isSound } from './limits';
import { keepsPattern, removePlanned } from './patterns';
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
  for (const { route, tasks } of routes) for (const task of tasks) append(search, task, route);
  const { accountStart, accounts } = search.problem;
  for (let owner = 0; owner < accounts; owner++) {
    if (keepsPattern(search, owner)) continue;
    for (let task = accountStart[owner] as number; task < (accountStart[owner + 1] as number); task++)
      removePlanned(search, task);
  }
}

function append(search: Search, task: number, route: number): void {
  const { problem } = search;
  if (search.routeOf[task] !== -1 || !isAllowed(search, task, route)) return;
  if ((problem.minGap[task] as number) > 0 && !suitsSiblings(search, task, route)) return;
  const end = problem.tasks + problem.routes + route;
  insertTask(search, task, route, search.prev[end] as number);
  const fits =
    (search.load[route] as number) <= (problem.capacity[route] as number) && isSound(search, route);
  if (fits) return;
  const before = search.prev[task] as number;
  removeTask(search, task);
  spreadLabels(search, route, before, end);
}

function isAllowed({ problem }: Search, task: number, route: number): boolean {
  const { allowed, allowedStart } = problem;
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++)
    if (allowed[k] === route) return true;
  return false;
}
