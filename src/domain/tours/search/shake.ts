/**
 * Random moves that keep every planned visit planned, whatever they cost: a visit to another route, two visits or the ends
 * of two routes changing places. Drawing by a temperature instead found no more room (docs/planner.md).
 */
import { beginIteration, settleIteration, undoIteration } from './backup';
import { insertTask } from './edit';
import { refreshKnown } from './findBest';
import { areTouchedSound, keepsLimits } from './limits';
import { neighbourRow } from './neighbours';
import type { Neighbours } from './neighbours';
import { removePlanned } from './patterns';
import { random, randomBelow } from './random';
import { suitsSiblings } from './siblings';
import { KNOWN, NEVER } from './types';
import type { Search } from './types';

export interface Shaker {
  readonly neighbours: Neighbours;
  /** Visits on their way from one route to another. */
  readonly moving: Int32Array;
}

/** How near the other visit of an exchange is. */
const NEAR = 20;
const MOVES = [relocate, exchange, exchangeEnds] as const;

/** Tries so many moves; where a rule would be broken nothing is moved. */
export function shake(search: Search, shaker: Shaker, moves: number): void {
  for (let k = 0; k < moves; k++) {
    const task = randomBelow(search, search.problem.tasks);
    if (search.routeOf[task] === -1 || search.problem.isPinned[task] === 1) continue;
    const move = MOVES[randomBelow(search, MOVES.length)] ?? relocate;
    beginIteration(search);
    if (move(search, task, shaker) && areTouchedSound(search)) settleIteration(search);
    else undoIteration(search);
  }
}

function relocate(search: Search, task: number): boolean {
  const { allowed, allowedStart } = search.problem;
  const first = allowedStart[task] as number;
  const at = first + randomBelow(search, (allowedStart[task + 1] as number) - first);
  if (allowed[at] === search.routeOf[task]) return false;
  removePlanned(search, task);
  return insertAt(search, task, at);
}

/** A planned visit near a task, on another route; −1 when the one drawn is none. */
function partnerOf(search: Search, task: number, { neighbours }: Shaker): number {
  const most = Math.min(NEAR, neighbours.count);
  if (most === 0) return -1;
  const row = neighbourRow(neighbours, search.problem, task);
  const other = neighbours.tasks[row + randomBelow(search, most)] as number;
  return search.routeOf[other] === -1 || search.routeOf[other] === search.routeOf[task] ? -1 : other;
}

function exchange(search: Search, task: number, shaker: Shaker): boolean {
  const other = partnerOf(search, task, shaker);
  if (other === -1 || search.problem.isPinned[other] === 1) return false;
  const at = pairOf(search, task, search.routeOf[other] as number);
  const otherAt = pairOf(search, other, search.routeOf[task] as number);
  if (at === -1 || otherAt === -1) return false;
  removePlanned(search, task);
  removePlanned(search, other);
  return insertAt(search, task, at) && insertAt(search, other, otherAt);
}

/** The partner and what follows it comes right after the task, what followed the task goes where the partner was. */
function exchangeEnds(search: Search, task: number, shaker: Shaker): boolean {
  const other = partnerOf(search, task, shaker);
  if (other === -1) return false;
  const { next, prev, routeOf, problem } = search;
  if (!search.isGeneral) {
    const behind = next[task] as number;
    if (!joins(search, task, other) || !joins(search, prev[other] as number, behind)) return false;
  }
  const here = routeOf[task] as number;
  const there = routeOf[other] as number;
  const { moving } = shaker;
  let count = 0;
  for (let node = other; node < problem.tasks; node = next[node] as number) moving[count++] = node;
  const coming = count;
  for (let node = next[task] as number; node < problem.tasks; node = next[node] as number)
    moving[count++] = node;
  const targetOf = (k: number): number => (k < coming ? here : there);
  for (let k = 0; k < count; k++) {
    const moved = moving[k] as number;
    if (problem.isPinned[moved] === 1 || pairOf(search, moved, targetOf(k)) === -1) return false;
  }
  for (let k = 0; k < count; k++) removePlanned(search, moving[k] as number);
  for (let k = 0; k < count; k++) if (!append(search, moving[k] as number, targetOf(k))) return false;
  return isWithinLoad(search, here) && isWithinLoad(search, there);
}

/** Whether one node can follow another in time, where a day is nothing but one window per visit. */
function joins({ early, late, problem }: Search, from: number, to: number): boolean {
  const { place, places, seconds } = problem;
  const leg = seconds[(place[from] as number) * places + (place[to] as number)] as number;
  return (early[from] as number) + leg <= (late[to] as number);
}

const isWithinLoad = ({ load, problem }: Search, route: number): boolean =>
  (load[route] as number) <= (problem.capacity[route] as number);

/** Puts a visit last in a route; whether the route is possible is seen afterwards. */
function append(search: Search, task: number, route: number): boolean {
  const { tasks, routes, minGap } = search.problem;
  if ((minGap[task] as number) > 0 && !suitsSiblings(search, task, route)) return false;
  insertTask(search, task, route, search.prev[tasks + routes + route] as number);
  return true;
}

/** Where the table of allowed pairs has this one; −1 where it is not allowed. */
function pairOf({ problem }: Search, task: number, route: number): number {
  const { allowed, allowedStart } = problem;
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++)
    if (allowed[k] === route) return k;
  return -1;
}

/** At one of the two cheapest places of the route. */
function insertAt(search: Search, task: number, at: number): boolean {
  const { known, problem } = search;
  const route = problem.allowed[at] as number;
  if ((problem.minGap[task] as number) > 0 && !suitsSiblings(search, task, route)) return false;
  const slot = at * KNOWN.size;
  refreshKnown(search, task, route, slot);
  const isSecond = random(search) < 0.5 && (known[slot + KNOWN.nextDelta] as number) < NEVER;
  const field = isSecond ? KNOWN.nextDelta : KNOWN.delta;
  if ((known[slot + field] as number) >= NEVER) return false;
  const after = known[slot + field + 1] as number;
  if (problem.isLimited && !keepsLimits(search, task, after)) return false;
  insertTask(search, task, route, after);
  return true;
}
