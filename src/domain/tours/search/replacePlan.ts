import { beginIteration, keepRoute } from './backup';
import { insertTask, removeTask } from './edit';
import { labelRoute } from './labels';
import type { Search } from './types';

/** Takes every visit out of its route. */
export function clearPlan(search: Search): void {
  const { next, problem } = search;
  for (let route = 0; route < problem.routes; route++) {
    if (search.size[route] === 0) continue;
    const start = problem.tasks + route;
    keepRoute(search, route);
    while ((next[start] as number) < problem.tasks) removeTask(search, next[start] as number);
    labelRoute(search, route);
  }
}

/** Makes the plan one the search held before, given as the next node of every node. */
export function replacePlan(search: Search, next: Int32Array): void {
  const { tasks, routes } = search.problem;
  beginIteration(search);
  clearPlan(search);
  for (let route = 0; route < routes; route++) {
    const end = tasks + routes + route;
    for (let task = next[tasks + route] as number; task < tasks; task = next[task] as number)
      insertTask(search, task, route, search.prev[end] as number);
  }
}
