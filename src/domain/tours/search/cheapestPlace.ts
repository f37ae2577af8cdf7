import { refreshKnown } from './findBest';
import { keepsLimits } from './limits';
import { suitsSiblings } from './siblings';
import { surcharge } from './surcharge';
import { KNOWN, NEVER } from './types';
import type { Search } from './types';

export interface Place {
  readonly route: number;
  readonly after: number;
  readonly delta: number;
}

/** The cheapest of the two best places of every route for an absent task, nothing overlooked; undefined when none is possible. */
export function cheapestPlace(search: Search, task: number): Place | undefined {
  const { allowed, allowedStart, minGap } = search.problem;
  let best: Place | undefined;
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++) {
    const route = allowed[k] as number;
    if ((minGap[task] as number) > 0 && !suitsSiblings(search, task, route)) continue;
    refreshKnown(search, task, route, k * KNOWN.size);
    const place = cheapestIn(search, task, route, k * KNOWN.size);
    if (place && place.delta < (best?.delta ?? NEVER)) best = place;
  }
  return best;
}

export function cheapestIn(search: Search, task: number, route: number, slot: number): Place | undefined {
  const { known, problem } = search;
  for (let field: number = KNOWN.delta; field <= KNOWN.nextDelta; field += 2) {
    const delta = known[slot + field] as number;
    const after = known[slot + field + 1] as number;
    if (delta >= NEVER) return undefined;
    if (!problem.isLimited || keepsLimits(search, task, after))
      return { route, after, delta: delta + surcharge(search, task, route) };
  }
  return undefined;
}
