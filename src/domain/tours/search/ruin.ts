/**
 * Slack Induction by String Removals (Christiaens and Vanden Berghe, Transportation Science 2020): short strings of visits
 * are taken out of neighbouring routes, so that room appears in several routes of one area at once. Half of the strings
 * spare some visits in their middle.
 */
import { spreadLabels } from './labels';
import { removeTask } from './edit';
import { areTouchedSound } from './limits';
import { neighbourRow } from './neighbours';
import type { Neighbours } from './neighbours';
import { hasPatterns } from './patterns';
import { random, randomBelow } from './random';
import type { Search } from './types';

export interface RuinTuning {
  /** Visits removed per iteration, on average. */
  readonly averageRemoved: number;
  readonly longestString: number;
}

export interface Ruin {
  readonly neighbours: Neighbours;
  readonly tuning: RuinTuning;
  /** Tasks removed in this iteration. */
  readonly removed: Int32Array;
  removedCount: number;
  centre: number;
}

const WHOLE_ACCOUNT_CHANCE = 0.5;
const SPLIT_CHANCE = 0.5;
const KEEP_MORE_CHANCE = 0.01;

/** Removes strings around a random task, planned or not; false when that leaves an impossible route. */
export function ruin(search: Search, state: Ruin): boolean {
  state.removedCount = 0;
  state.centre = randomBelow(search, search.problem.tasks);
  if (search.served === 0) return true;
  removeStrings(search, state);
  const { problem } = search;
  if (problem.patterns && random(search) < WHOLE_ACCOUNT_CHANCE) removeSiblings(search, state);
  return areTouchedSound(search);
}

/** Takes the other visits of patterned accounts out too, so that they can change their days. */
function removeSiblings(search: Search, state: Ruin): void {
  const { account, accountStart } = search.problem;
  const strings = state.removedCount;
  for (let k = 0; k < strings; k++) {
    if (!hasPatterns(search, state.removed[k] as number)) continue;
    const owner = account[state.removed[k] as number] as number;
    for (let task = accountStart[owner] as number; task < (accountStart[owner + 1] as number); task++)
      if (search.routeOf[task] !== -1) removeAlone(search, state, task);
  }
}

function removeAlone(search: Search, state: Ruin, task: number): void {
  const route = search.routeOf[task] as number;
  const before = search.prev[task] as number;
  removeTask(search, task);
  spreadLabels(search, route, before, search.next[before] as number);
  state.removed[state.removedCount++] = task;
}

function removeStrings(search: Search, state: Ruin): void {
  const { problem, backup } = search;
  const longest = Math.min(state.tuning.longestString, search.served / search.usedRoutes);
  const mostStrings = (4 * state.tuning.averageRemoved) / (1 + longest) - 1;
  const strings = Math.floor(random(search) * mostStrings + 1);
  const { neighbours } = state;
  const row = neighbourRow(neighbours, problem, state.centre);
  ruinAround(search, state, state.centre, longest);
  for (let k = 0; k < neighbours.count && backup.count < strings; k++)
    ruinAround(search, state, neighbours.tasks[row + k] as number, longest);
}

function ruinAround(search: Search, state: Ruin, task: number, longest: number): void {
  const route = search.routeOf[task] as number;
  if (route < 0 || search.backup.touchedIn[route] === search.iteration) return;
  const most = Math.min(search.size[route] as number, longest);
  const length = Math.floor(random(search) * most + 1);
  if (length > 1 && length < (search.size[route] as number) && random(search) < SPLIT_CHANCE)
    removeSplit(search, state, task, length);
  else removeString(search, state, { task, length, keep: 0 });
}

/** A string longer by the visits that stay. */
function removeSplit(search: Search, state: Ruin, task: number, length: number): void {
  const size = search.size[search.routeOf[task] as number] as number;
  let keep = 1;
  while (length + keep < size && random(search) < KEEP_MORE_CHANCE) keep++;
  removeString(search, state, { task, length, keep });
}

interface Cut {
  readonly task: number;
  readonly length: number;
  readonly keep: number;
}

/** A random window of `length` + `keep` visits around the task, less `keep` of them in a row somewhere inside. */
function removeString(search: Search, state: Ruin, { task, length, keep }: Cut): void {
  const { next, problem } = search;
  const route = search.routeOf[task] as number;
  const span = length + keep;
  const first = windowStart(search, task, span);
  const keptFrom = keep === 0 ? span : 1 + randomBelow(search, length - 1);
  const from = search.prev[first] as number;
  let node = first;
  for (let k = 0; k < span; k++) {
    const following = next[node] as number;
    const isSpared = (k >= keptFrom && k < keptFrom + keep) || problem.isPinned[node] === 1;
    if (!isSpared) {
      removeTask(search, node);
      state.removed[state.removedCount++] = node;
    }
    node = following;
  }
  spreadLabels(search, route, from, node);
}

/** The first visit of a random window of `span` visits that holds the task. */
function windowStart(search: Search, task: number, span: number): number {
  const { next, prev, problem } = search;
  const { tasks } = problem;
  let before = 0;
  for (let i = prev[task] as number; i < tasks && before < span - 1; i = prev[i] as number) before++;
  let behind = 0;
  for (let i = next[task] as number; i < tasks && behind < span - 1; i = next[i] as number) behind++;
  const least = Math.max(0, span - 1 - behind);
  const back = least + randomBelow(search, before - least + 1);
  let first = task;
  for (let k = 0; k < back; k++) first = prev[first] as number;
  return first;
}
