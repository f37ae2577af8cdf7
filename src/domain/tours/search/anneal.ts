import { beginIteration, settleIteration, undoIteration } from './backup';
import { createNeighbours } from './neighbours';
import { createOrders } from './orders';
import { random } from './random';
import { insertOffered, recreate } from './recreate';
import type { Recreate } from './recreate';
import { ruin } from './ruin';
import type { Ruin, RuinTuning } from './ruin';
import type { Search } from './types';

export interface Tuning {
  readonly ruin: RuinTuning;
  readonly extra: number;
  /** First and last temperature, in average legs of the first plan: what a cost is worth depends on the instance. */
  readonly hot: number;
  readonly cold: number;
}

/** How long to search: so many iterations, or until a clock outside says the share spent (0–1) has reached 1. */
export interface Budget {
  readonly iterations?: number;
  readonly share?: () => number;
}

/** The best order found so far: the next node of every node. */
export interface Best {
  cost: number;
  readonly next: Int32Array;
}

const CHECK_EVERY = 32;

/** Simulated annealing over ruin and recreate, from the plan the search holds (greedily completed first). */
export function anneal(search: Search, tuning: Tuning, budget: Budget): Best {
  const tools = createTools(search, tuning);
  fillIn(search, tools.recreate);
  const best: Best = { cost: search.cost, next: search.next.slice() };
  const hottest = tuning.hot * averageLeg(search);
  const cooling = Math.log(tuning.cold / tuning.hot);
  let temperature = hottest;
  const most = budget.iterations ?? Infinity;
  for (let count = 0; count < most; count++) {
    if (count % CHECK_EVERY === 0) {
      const share = Math.max(count / most, budget.share?.() ?? 0);
      if (share >= 1) break;
      temperature = hottest * Math.exp(cooling * share);
    }
    beginIteration(search);
    if (!ruin(search, tools.ruin)) {
      undoIteration(search);
      continue;
    }
    recreate(search, tools.recreate, tools.ruin);
    if (search.cost - search.backup.cost >= -temperature * Math.log(random(search))) undoIteration(search);
    else {
      settleIteration(search);
      if (search.cost < best.cost) {
        best.cost = search.cost;
        best.next.set(search.next);
      }
    }
  }
  return best;
}

/** Cost of the routes per leg driven; 1 while nothing is planned. */
function averageLeg(search: Search): number {
  const { value } = search.problem;
  let driving = search.cost;
  for (let k = 0; k < search.absentCount; k++) driving -= value[search.absent[k] as number] as number;
  return Math.max(1, driving / Math.max(1, search.served + search.usedRoutes));
}

interface Tools {
  readonly ruin: Ruin;
  readonly recreate: Recreate;
}

const createTools = ({ problem }: Search, tuning: Tuning): Tools => ({
  ruin: {
    neighbours: createNeighbours(problem),
    tuning: tuning.ruin,
    removed: new Int32Array(problem.tasks),
    removedCount: 0,
    centre: 0,
  },
  recreate: {
    orders: createOrders(problem),
    offered: new Int32Array(problem.tasks),
    keys: new Float64Array(problem.tasks),
    offeredCount: 0,
    offeredIn: new Int32Array(problem.tasks).fill(-1),
    extra: tuning.extra,
  },
});

/** Greedy insertion of everything absent: dearest value per time first where there is a choice, farthest first otherwise. */
function fillIn(search: Search, state: Recreate): void {
  beginIteration(search);
  const { orders, offered } = state;
  const keys = (search.problem.isSelective ? orders.keys.at(-1) : orders.keys[1]) as Float64Array;
  const sorted = search.absent
    .slice(0, search.absentCount)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  offered.set(sorted);
  state.offeredCount = sorted.length;
  insertOffered(search, state);
}
