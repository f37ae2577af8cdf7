/**
 * Going back: a route is copied when it is first touched in an iteration (labels too, so that nothing is recomputed), and
 * gets its old stamp back with its old content, so that what is known about it stays known.
 */
import { markAbsent, markServed } from './absence';
import type { Search } from './types';

export function beginIteration(search: Search): void {
  search.iteration++;
  search.backup.count = 0;
  search.backup.length = 0;
  search.backup.cost = search.cost;
}

/** Copies a route unless it has been in this iteration. */
export function keepRoute(search: Search, route: number): void {
  const { backup, next, problem } = search;
  if (backup.touchedIn[route] === search.iteration) return;
  backup.touchedIn[route] = search.iteration;
  const k = backup.count++;
  backup.route[k] = route;
  backup.first[k] = backup.length;
  backup.stamp[k] = search.stamp[route] as number;
  backup.load[k] = search.load[route] as number;
  backup.drive[k] = search.drive[route] as number;
  let at = backup.length;
  const { tasks } = problem;
  for (let node = tasks + route; ; node = next[node] as number) {
    copyNode(search, node, at++);
    if (node >= tasks && node !== tasks + route) break;
  }
  backup.length = at;
  backup.first[k + 1] = at;
}

function copyNode(search: Search, node: number, at: number): void {
  const { backup } = search;
  backup.node[at] = node;
  backup.leg[at] = search.leg[node] as number;
  backup.early[at] = search.early[node] as number;
  backup.late[at] = search.late[node] as number;
  if (search.leg !== search.legSeconds) backup.legSeconds[at] = search.legSeconds[node] as number;
  if (search.isGeneral) {
    backup.earlyFed[at] = search.earlyFed[node] as number;
    backup.lateFed[at] = search.lateFed[node] as number;
  }
}

function restoreNode(search: Search, node: number, at: number): void {
  const { backup } = search;
  search.leg[node] = backup.leg[at] as number;
  search.early[node] = backup.early[at] as number;
  search.late[node] = backup.late[at] as number;
  if (search.leg !== search.legSeconds) search.legSeconds[node] = backup.legSeconds[at] as number;
  if (search.isGeneral) {
    search.earlyFed[node] = backup.earlyFed[at] as number;
    search.lateFed[node] = backup.lateFed[at] as number;
  }
}

/** Empties the touched routes of whatever they hold now. */
function clearTouched(search: Search): void {
  const { backup, next, problem } = search;
  for (let k = 0; k < backup.count; k++) {
    const start = problem.tasks + (backup.route[k] as number);
    for (let node = next[start] as number; node < problem.tasks; node = next[node] as number)
      markAbsent(search, node);
    if (search.size[backup.route[k] as number] !== 0) search.usedRoutes--;
  }
}

/** Puts everything back as it was when the iteration began. */
export function undoIteration(search: Search): void {
  const { backup, next, prev, problem } = search;
  clearTouched(search);
  for (let k = 0; k < backup.count; k++) {
    const route = backup.route[k] as number;
    const first = backup.first[k] as number;
    const last = (backup.first[k + 1] as number) - 1;
    for (let at = first; at <= last; at++) {
      const node = backup.node[at] as number;
      restoreNode(search, node, at);
      if (at > first) prev[node] = backup.node[at - 1] as number;
      if (at < last) next[node] = backup.node[at + 1] as number;
      if (node < problem.tasks) markServed(search, node, route);
    }
    search.size[route] = last - first - 1;
    search.load[route] = backup.load[k] as number;
    search.drive[route] = backup.drive[k] as number;
    search.stamp[route] = backup.stamp[k] as number;
    if (last - first > 1) search.usedRoutes++;
  }
  search.cost = backup.cost;
}

/** Gives touched routes whose content came out the same their old stamp back. */
export function settleIteration(search: Search): void {
  const { backup, next } = search;
  for (let k = 0; k < backup.count; k++) {
    const last = (backup.first[k + 1] as number) - 1;
    let at = backup.first[k] as number;
    while (at < last && next[backup.node[at] as number] === backup.node[at + 1]) at++;
    if (at === last) search.stamp[backup.route[k] as number] = backup.stamp[k] as number;
  }
}
