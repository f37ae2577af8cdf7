import { insertTask } from './edit';
import { findBest } from './findBest';
import { hasPatterns, insertPatterned } from './patterns';
import { neighbourRow } from './neighbours';
import { drawOrder } from './orders';
import type { Orders } from './orders';
import { random, randomBelow } from './random';
import type { Ruin } from './ruin';
import { NEVER } from './types';
import type { Search } from './types';

export interface Recreate {
  readonly orders: Orders;
  /** Tasks offered in this iteration, and their sort keys. */
  readonly offered: Int32Array;
  readonly keys: Float64Array;
  offeredCount: number;
  readonly offeredIn: Int32Array;
  /** Absent tasks offered beside those just removed. */
  readonly extra: number;
}

/**
 * Greedy insertion with blinks of what was removed and of some of the other absent tasks; false, half done, as soon as the
 * cost cannot come out below the ceiling any more.
 */
export function recreate(search: Search, state: Recreate, ruined: Ruin, ceiling: number): boolean {
  offerTasks(search, state, ruined);
  const keys = drawOrder(search, state.orders);
  for (let k = 0; k < state.offeredCount; k++)
    state.keys[k] = keys.length === 0 ? random(search) : (keys[state.offered[k] as number] as number);
  sortOffered(state);
  return insertOffered(search, state, ceiling);
}

/** Tries the offered tasks in their order. */
export function insertOffered(search: Search, state: Recreate, ceiling: number): boolean {
  const { worth, problem } = search;
  const { patterns, isPinned } = problem;
  let hope = patterns ? Infinity : 0;
  for (let k = 0; k < state.offeredCount; k++) hope += worth[state.offered[k] as number] as number;
  for (let k = 0; k < state.offeredCount; k++) {
    if (search.cost - hope >= ceiling) return false;
    const task = state.offered[k] as number;
    hope -= worth[task] as number;
    if (patterns && hasPatterns(search, task)) {
      insertPatterned(search, task);
      continue;
    }
    const limit = isPinned[task] === 1 ? NEVER : Math.min(worth[task] as number, NEVER);
    const route = findBest(search, task, limit);
    if (route >= 0) insertTask(search, task, route, search.bestAfter);
  }
  return search.cost < ceiling;
}

function offer(search: Search, state: Recreate, task: number): void {
  if (state.offeredIn[task] === search.iteration) return;
  state.offeredIn[task] = search.iteration;
  state.offered[state.offeredCount++] = task;
}

function offerTasks(search: Search, state: Recreate, ruined: Ruin): void {
  state.offeredCount = 0;
  for (let k = 0; k < ruined.removedCount; k++) offer(search, state, ruined.removed[k] as number);
  const others = search.absentCount - ruined.removedCount;
  if (others <= state.extra) {
    for (let k = 0; k < search.absentCount; k++) offer(search, state, search.absent[k] as number);
    return;
  }
  offerNear(search, state, ruined);
  const most = ruined.removedCount + state.extra;
  for (let tries = 0; tries < 2 * state.extra && state.offeredCount < most; tries++)
    offer(search, state, search.absent[randomBelow(search, search.absentCount)] as number);
}

/** Half of the extra tasks come from around the ruin, where there is room now. */
function offerNear(search: Search, state: Recreate, { neighbours, centre, removedCount }: Ruin): void {
  const row = neighbourRow(neighbours, search.problem, centre);
  const most = removedCount + (state.extra >> 1);
  if (search.routeOf[centre] === -1) offer(search, state, centre);
  for (let k = 0; k < neighbours.count && state.offeredCount < most; k++) {
    const task = neighbours.tasks[row + k] as number;
    if (search.routeOf[task] === -1 && random(search) < 0.3) offer(search, state, task);
  }
}

/** Insertion sort: the lists are short and nothing is allocated. */
function sortOffered({ offered, keys, offeredCount }: Recreate): void {
  for (let k = 1; k < offeredCount; k++) {
    const task = offered[k] as number;
    const key = keys[k] as number;
    let at = k - 1;
    while (at >= 0 && (keys[at] as number) > key) {
      keys[at + 1] = keys[at] as number;
      offered[at + 1] = offered[at] as number;
      at--;
    }
    keys[at + 1] = key;
    offered[at + 1] = task;
  }
}
