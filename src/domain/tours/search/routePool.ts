/**
 * Good routes seen: which visits on which kind of day, in the cheapest order seen, and the cheapest plan each was part of.
 * Those of the cheapest plans are kept; a route is recognised by a hash of its visits, whatever their order.
 */
import { busyOf } from './limits';
import { plainCost } from './pressure';
import { random } from './random';
import { movingCost } from './surcharge';
import type { Search } from './types';

export interface RoutePool {
  readonly capacity: number;
  count: number;
  /** Cost of the cheapest plan a route was part of; routes of plans dearer than `dearest` are not looked at. */
  readonly planCost: Float64Array;
  dearest: number;
  readonly cost: Float64Array;
  readonly twin: Int32Array;
  /** Busy seconds, where weeks are limited. */
  readonly busy: Int32Array;
  /** Visits of route k: entries first[k] up to the next. */
  readonly first: Int32Array;
  visits: Int32Array;
  /** Two hashes, and a table of routes by the first of them; its length is a power of two. */
  readonly hash: Int32Array;
  readonly check: Int32Array;
  readonly table: Int32Array;
  /** Random words per task, then per kind of route. */
  readonly words: Int32Array;
  /** Stamps of the routes when last looked at. */
  readonly stamp: Int32Array;
}

/** More of them take longer to choose from and hardly give better plans: 300 to 600 were enough. */
const ROUTES_KEPT = 640;
const VISITS_A_ROUTE = 32;

export function createRoutePool({ problem }: Search): RoutePool {
  const { tasks, routes } = problem;
  const source = { seed: tasks };
  const capacity = ROUTES_KEPT;
  return {
    capacity,
    count: 0,
    planCost: new Float64Array(capacity),
    dearest: Infinity,
    cost: new Float64Array(capacity),
    twin: new Int32Array(capacity),
    busy: new Int32Array(capacity),
    first: new Int32Array(capacity + 1),
    visits: new Int32Array(capacity * VISITS_A_ROUTE),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    table: new Int32Array(2 ** Math.ceil(Math.log2(4 * capacity))).fill(-1),
    words: Int32Array.from({ length: 2 * (tasks + routes) }, () => random(source) * 4_294_967_296),
    stamp: new Int32Array(routes).fill(-1),
  };
}

/** Keeps the routes of the search's plan that changed since the last look. */
export function keepRoutes(search: Search, pool: RoutePool): void {
  const cost = plainCost(search);
  if (cost > pool.dearest) return;
  const { routes } = search.problem;
  for (let route = 0; route < routes; route++) {
    if (search.size[route] === 0 || pool.stamp[route] === search.stamp[route]) continue;
    pool.stamp[route] = search.stamp[route] as number;
    keepOne(search, pool, route, cost);
  }
}

function keepOne(search: Search, pool: RoutePool, route: number, planCost: number): void {
  mark(search, pool, route);
  const slot = slotOf(pool, read.hash, read.check);
  const known = pool.table[slot] as number;
  if (known === -1) {
    add(search, pool, route, planCost);
    return;
  }
  pool.planCost[known] = Math.min(pool.planCost[known] as number, planCost);
  if (read.cost < (pool.cost[known] as number)) write(search, pool, route, known);
}

/** What was read off the route last looked at. */
const read = { hash: 0, check: 0, cost: 0 };

function mark({ next, leg, problem }: Search, { words }: RoutePool, route: number): void {
  const { tasks, twin, fixedCost, usualRoute, moveCost } = problem;
  const half = words.length >> 1;
  const kind = tasks + (twin[route] as number);
  read.hash = words[kind] as number;
  read.check = words[half + kind] as number;
  read.cost = (fixedCost[route] as number) + (leg[tasks + route] as number);
  for (let node = next[tasks + route] as number; node < tasks; node = next[node] as number) {
    read.hash = (read.hash + (words[node] as number)) | 0;
    read.check = (read.check + (words[half + node] as number)) | 0;
    read.cost += (leg[node] as number) + movingCost(usualRoute[node] as number, route, moveCost);
  }
}

function add(search: Search, pool: RoutePool, route: number, planCost: number): void {
  const size = search.size[route] as number;
  const isFull = (): boolean =>
    pool.count === pool.capacity || (pool.first[pool.count] as number) + size > pool.visits.length;
  if (isFull()) {
    thinOut(pool);
    if (planCost > pool.dearest || isFull()) return;
  }
  const at = pool.count++;
  pool.table[slotOf(pool, read.hash, read.check)] = at;
  pool.hash[at] = read.hash;
  pool.check[at] = read.check;
  pool.twin[at] = search.problem.twin[route] as number;
  pool.planCost[at] = planCost;
  pool.first[at + 1] = (pool.first[at] as number) + size;
  write(search, pool, route, at);
}

/** The order of the visits, and what it costs. */
function write(search: Search, pool: RoutePool, route: number, at: number): void {
  const { tasks, weekly } = search.problem;
  pool.cost[at] = read.cost;
  if (weekly) pool.busy[at] = busyOf(search, route);
  let k = pool.first[at] as number;
  for (let node = search.next[tasks + route] as number; node < tasks; node = search.next[node] as number)
    pool.visits[k++] = node;
}

/** Where the table holds a route, or has room for it. */
function slotOf({ table, hash, check }: RoutePool, wantedHash: number, wantedCheck: number): number {
  const mask = table.length - 1;
  let slot = (wantedHash ^ (wantedHash >>> 15)) & mask;
  for (;;) {
    const at = table[slot] as number;
    if (at === -1 || (hash[at] === wantedHash && check[at] === wantedCheck)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Drops the half of the routes that were part of dear plans only. */
function thinOut(pool: RoutePool): void {
  const sorted = pool.planCost.slice(0, pool.count).sort();
  const dearest = sorted[pool.count >> 1] as number;
  pool.dearest = dearest;
  pool.table.fill(-1);
  let kept = 0;
  let end = 0;
  const most = pool.count >> 1;
  for (let k = 0; k < pool.count; k++) {
    if ((pool.planCost[k] as number) > dearest || kept === most) continue;
    const from = pool.first[k] as number;
    const to = pool.first[k + 1] as number;
    pool.planCost[kept] = pool.planCost[k] as number;
    pool.cost[kept] = pool.cost[k] as number;
    pool.twin[kept] = pool.twin[k] as number;
    pool.busy[kept] = pool.busy[k] as number;
    pool.hash[kept] = pool.hash[k] as number;
    pool.check[kept] = pool.check[k] as number;
    pool.visits.copyWithin(end, from, to);
    pool.first[kept] = end;
    end += to - from;
    pool.table[slotOf(pool, pool.hash[kept] as number, pool.check[kept] as number)] = kept;
    kept++;
  }
  pool.first[kept] = end;
  pool.count = kept;
}
