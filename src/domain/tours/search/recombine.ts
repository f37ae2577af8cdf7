/**
 * Puts the best of many plans together: of the good routes seen (routePool.ts) the choice is sought that costs least, as a
 * packing of visits and days. Annealing changes two or three routes at a time; this exchanges any number at once.
 */
import { packColumns } from '../packing/packColumns';
import type { PackingEffort } from '../packing/packColumns';
import type { Packing } from '../packing/types';
import { beginIteration, undoIteration } from './backup';
import { insertTask } from './edit';
import { areTouchedSound } from './limits';
import { plainCost } from './pressure';
import { clearPlan } from './replacePlan';
import { routeRules } from './routeRules';
import { firstOfTwin } from './twins';
import type { RoutePool } from './routePool';
import type { Search, SearchProblem } from './types';

export interface BestPlan {
  /** The next node of every node. */
  readonly next: Int32Array;
  readonly cost: number;
}

/** A pinned visit of the best plan stays in. */
const MUST = 1e12;

/** Makes a plan cheaper than the best one the search's own; false, nothing changed, when none is found. */
export function recombine(search: Search, pool: RoutePool, best: BestPlan, effort: PackingEffort): boolean {
  const { problem } = search;
  const columns = columnsOf(problem, pool);
  const known = { cost: best.cost, price: pricesOf(problem, best, columns.leave) };
  const chosen = packColumns(columns, known, effort, routeRules(problem, pool));
  if (!chosen) return false;
  beginIteration(search);
  clearPlan(search);
  const firsts = firstOfTwin(problem);
  for (const column of chosen) lay(search, pool, column, firsts);
  if (areTouchedSound(search) && plainCost(search) < best.cost) return true;
  undoIteration(search);
  return false;
}

/** Puts a route of the pool on the first empty route of its kind. */
function lay(search: Search, pool: RoutePool, column: number, firsts: Int32Array): void {
  const { tasks, routes, twin } = search.problem;
  const kind = pool.twin[column] as number;
  let route = firsts[kind] as number;
  while (twin[route] !== kind || search.size[route] !== 0) route++;
  const end = tasks + routes + route;
  for (let k = pool.first[column] as number; k < (pool.first[column + 1] as number); k++)
    insertTask(search, pool.visits[k] as number, route, search.prev[end] as number);
}

/** Rows: the visits, then the kinds of route. */
function columnsOf({ tasks, routes, value, twin, isPinned }: SearchProblem, pool: RoutePool): Packing {
  const room = new Int32Array(tasks + routes).fill(1, 0, tasks);
  for (let route = 0; route < routes; route++) {
    const row = tasks + (twin[route] as number);
    room[row] = (room[row] as number) + 1;
  }
  const leave = new Float64Array(tasks + routes);
  for (let task = 0; task < tasks; task++)
    leave[task] = isPinned[task] === 1 ? MUST : (value[task] as number);
  const start = new Int32Array(pool.count + 1);
  const row = new Int32Array((pool.first[pool.count] as number) + pool.count);
  let at = 0;
  for (let k = 0; k < pool.count; k++) {
    for (let v = pool.first[k] as number; v < (pool.first[k + 1] as number); v++)
      row[at++] = pool.visits[v] as number;
    row[at++] = tasks + (pool.twin[k] as number);
    start[k + 1] = at;
  }
  return { room, leave, cost: pool.cost.slice(0, pool.count), start, row };
}

/** Every visit at its share of the legs of its route in the best plan, absent ones at their value. */
function pricesOf(problem: SearchProblem, { next }: BestPlan, leave: Float64Array): Float64Array {
  const price = new Float64Array(leave.length);
  price.set(problem.value);
  for (let route = 0; route < problem.routes; route++) priceRoute(problem, next, route, price);
  for (let row = 0; row < price.length; row++)
    price[row] = Math.min(price[row] as number, leave[row] as number);
  return price;
}

function priceRoute(problem: SearchProblem, next: Int32Array, route: number, price: Float64Array): void {
  const { tasks, place, places, cost, fixedCost } = problem;
  const legOf = (from: number, to: number): number =>
    cost[(place[from] as number) * places + (place[to] as number)] as number;
  let whole = fixedCost[route] as number;
  let shared = 0;
  const first = next[tasks + route] as number;
  for (let from = tasks + route, node = first; ; from = node, node = next[node] as number) {
    whole += legOf(from, node);
    if (node >= tasks) break;
    price[node] = legOf(from, node) + legOf(node, next[node] as number);
    shared += price[node] as number;
  }
  for (let node = first; node < tasks; node = next[node] as number)
    price[node] = ((price[node] as number) * whole) / Math.max(1, shared);
}
