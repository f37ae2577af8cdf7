import { keepsLimits } from './limits';
import { random } from './random';
import { scanLunch } from './scanLunch';
import { scanPlain } from './scanPlain';
import { suitsSiblings } from './siblings';
import { surcharge } from './surcharge';
import { KNOWN, NEVER } from './types';
import type { Search } from './types';

/** Chance to overlook an insertion place: what keeps the greedy repair from repeating itself (SISR's "blink"). */
const BLINK = 0.01;

/**
 * The cheapest place for an absent task, blinks apart, among those cheaper than `limit`: its route, or −1. Delta and the
 * node before are left in the search. A place costlier than the cheapest two of its route is reached with a chance of
 * 0.0001 only, so two per route are all that is kept.
 */
export function findBest(search: Search, task: number, limit: number): number {
  const { known, problem } = search;
  const { allowed, allowedStart, minGap } = problem;
  const evaluation = ++search.evaluation;
  const hasSiblings = (minGap[task] as number) > 0;
  const end = allowedStart[task + 1] as number;
  let best = limit;
  let found = -1;
  for (let k = allowedStart[task] as number; k < end; k++) {
    const route = allowed[k] as number;
    const isEmpty = search.size[route] === 0;
    if (isEmpty && isTwinSeen(search, route, evaluation)) continue;
    if (hasSiblings && !suitsSiblings(search, task, route)) continue;
    const slot = k * KNOWN.size;
    refreshKnown(search, task, route, slot);
    // A surcharge makes nothing cheaper.
    if ((known[slot + KNOWN.delta] as number) >= best) continue;
    const limitHere = best - surcharge(search, task, route);
    const field = chooseField(search, task, slot, limitHere);
    if (field === 0) continue;
    best += (known[slot + field] as number) - limitHere;
    search.bestAfter = known[slot + field + 1] as number;
    found = route;
  }
  search.bestDelta = best;
  return best >= NEVER ? -1 : found;
}

/** Scans a route unless what is known of it still holds. */
export function refreshKnown(search: Search, task: number, route: number, slot: number): void {
  if (search.known[slot] === search.stamp[route]) return;
  if (search.problem.lunchLength[route] !== 0) scanLunch(search, task, route, slot);
  else scanPlain(search, task, route, slot);
}

/** Which of the two places known for a route is taken, 0 for none: cheap enough, not overlooked, within the limits. */
function chooseField(search: Search, task: number, slot: number, limit: number): number {
  const { known } = search;
  for (let field: number = KNOWN.delta; field <= KNOWN.nextDelta; field += 2) {
    if ((known[slot + field] as number) >= limit) return 0;
    if (random(search) < BLINK) continue;
    if (!search.problem.isLimited || keepsLimits(search, task, known[slot + field + 1] as number))
      return field;
  }
  return 0;
}

function isTwinSeen(search: Search, route: number, evaluation: number): boolean {
  const twin = search.problem.twin[route] as number;
  if (search.twinSeen[twin] === evaluation) return true;
  search.twinSeen[twin] = evaluation;
  return false;
}

/** Per day of the horizon: the cheapest place of a task, its delta NEVER where the day has none. */
export interface DayPlaces {
  readonly delta: Float64Array;
  readonly route: Int32Array;
  readonly after: Int32Array;
}

/** As findBest, for each day by itself. */
export function findBestOnDays(search: Search, task: number, places: DayPlaces): void {
  const { known, problem } = search;
  const { allowed, allowedStart, day } = problem;
  const evaluation = ++search.evaluation;
  places.delta.fill(NEVER);
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++) {
    const route = allowed[k] as number;
    const isEmpty = search.size[route] === 0;
    if (isEmpty && isTwinSeen(search, route, evaluation)) continue;
    const slot = k * KNOWN.size;
    refreshKnown(search, task, route, slot);
    const on = day[route] as number;
    const extra = surcharge(search, task, route);
    const field = chooseField(search, task, slot, (places.delta[on] as number) - extra);
    if (field === 0) continue;
    places.delta[on] = (known[slot + field] as number) + extra;
    places.route[on] = route;
    places.after[on] = known[slot + field + 1] as number;
  }
}
