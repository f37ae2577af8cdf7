/**
 * Accounts served on sets of days. Every day's best place is looked up once; the visits of different days do not disturb
 * each other, so the dearest part of a pattern is just a sum, and the cheapest pattern that keeps the days still planned is
 * taken. All visits of such an account are alike.
 */
import { insertTask, removeTask } from './edit';
import { findBestOnDays } from './findBest';
import type { DayPlaces } from './findBest';
import { spreadLabels } from './labels';
import { keepsLimits } from './limits';
import { NEVER } from './types';
import type { Search } from './types';

const MOST_DAYS = 32;
const places: DayPlaces = {
  delta: new Float64Array(MOST_DAYS),
  route: new Int32Array(MOST_DAYS),
  after: new Int32Array(MOST_DAYS),
};

export function hasPatterns({ problem }: Search, task: number): boolean {
  const { patterns, account } = problem;
  const owner = account[task] as number;
  return patterns !== undefined && patterns.start[owner] !== patterns.start[owner + 1];
}

/** Plans all absent visits of a task's account, or takes the last ones out: all of them or none. */
export function insertPatterned(search: Search, task: number): void {
  const { account, accountStart } = search.problem;
  if (search.routeOf[task] !== -1) return;
  const owner = account[task] as number;
  const first = accountStart[owner] as number;
  const end = accountStart[owner + 1] as number;
  let planned = 0;
  for (let visit = first; visit < end; visit++) planned |= dayBit(search, visit);
  findBestOnDays(search, task, places);
  const days = cheapestPattern(search, owner, planned);
  if (days === 0 || !insertOnDays(search, owner, days))
    for (let visit = first; visit < end; visit++) removePlanned(search, visit);
}

/** False when the days, each possible by itself, break a weekly limit together. */
function insertOnDays(search: Search, owner: number, days: number): boolean {
  const { accountStart, isLimited } = search.problem;
  let day = 0;
  for (let visit = accountStart[owner] as number; visit < (accountStart[owner + 1] as number); visit++) {
    if (search.routeOf[visit] !== -1) continue;
    while (((days >> day) & 1) === 0) day++;
    const after = places.after[day] as number;
    if (isLimited && !keepsLimits(search, visit, after)) return false;
    insertTask(search, visit, places.route[day] as number, after);
    day++;
  }
  return true;
}

function dayBit({ routeOf, problem }: Search, visit: number): number {
  const route = routeOf[visit] as number;
  return route < 0 ? 0 : 1 << (problem.day[route] as number);
}

/** The days to add for the cheapest pattern, as bits; 0 when none is possible, or none worth the visits. */
function cheapestPattern({ problem, worth: worthOf }: Search, owner: number, planned: number): number {
  const { patterns, accountStart } = problem;
  if (!patterns) return 0;
  let worth = 0;
  for (let visit = accountStart[owner] as number; visit < (accountStart[owner + 1] as number); visit++)
    worth += worthOf[visit] as number;
  let best = Math.min(worth, NEVER);
  let chosen = 0;
  for (let k = patterns.start[owner] as number; k < (patterns.start[owner + 1] as number); k++) {
    const days = patterns.days[k] as number;
    if ((days & planned) !== planned) continue;
    const missing = days & ~planned;
    let sum = 0;
    for (let day = 0; missing >> day !== 0; day++)
      if ((missing >> day) & 1) sum += places.delta[day] as number;
    if (sum >= best) continue;
    best = sum;
    chosen = missing;
  }
  return chosen;
}

/** Takes a visit out of the plan if it is in, and mends its route. */
export function removePlanned(search: Search, visit: number): void {
  const route = search.routeOf[visit] as number;
  if (route < 0) return;
  const before = search.prev[visit] as number;
  removeTask(search, visit);
  spreadLabels(search, route, before, search.next[before] as number);
}

/** Whether the planned visits of an account are none or exactly one of its patterns; true where it has none. */
export function keepsPattern(search: Search, owner: number): boolean {
  const { patterns, accountStart } = search.problem;
  if (!patterns || patterns.start[owner] === patterns.start[owner + 1]) return true;
  let planned = 0;
  for (let visit = accountStart[owner] as number; visit < (accountStart[owner + 1] as number); visit++)
    planned |= dayBit(search, visit);
  if (planned === 0) return true;
  for (let k = patterns.start[owner] as number; k < (patterns.start[owner + 1] as number); k++)
    if (patterns.days[k] === planned) return true;
  return false;
}
