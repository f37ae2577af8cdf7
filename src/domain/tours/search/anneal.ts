import { beginIteration, settleIteration, undoIteration } from './backup';
import { areTouchedSound } from './limits';
import { beginRoom, isRoomPossible, leaveRoom, makeRoom } from './makeRoom';
import type { RoomMaking } from './makeRoom';
import { createNeighbours } from './neighbours';
import { createOrders } from './orders';
import { plainCost, press, PRESS_EVERY } from './pressure';
import { random } from './random';
import { recombine } from './recombine';
import { insertOffered, recreate } from './recreate';
import type { Recreate } from './recreate';
import { createRoutePool, keepRoutes } from './routePool';
import type { RoutePool } from './routePool';
import { ruin } from './ruin';
import type { Ruin, RuinTuning } from './ruin';
import type { Search } from './types';

export interface Tuning {
  readonly ruin: RuinTuning;
  readonly extra: number;
  /** First and last temperature, in average legs of the first plan: what a cost is worth depends on the instance. */
  readonly hot: number;
  readonly cold: number;
  /** How soon it cools: below 1 more of the time goes to the low temperatures, where most is won. */
  readonly bend: number;
}

/** How long to search: so many iterations, or until a clock outside says the share spent (0–1) has reached 1. */
export type Budget = { readonly iterations: number } | { readonly share: () => number };

/** A search under way; it can be continued in slices, which change nothing in what it finds. */
export interface Annealing {
  readonly search: Search;
  readonly tuning: Tuning;
  readonly ruin: Ruin;
  readonly recreate: Recreate;
  readonly unit: number;
  iterations: number;
  temperature: number;
  bestCost: number;
  /** Visits the best plan leaves out. */
  bestAbsent: number;
  /** The next node of every node in the best plan so far. */
  readonly bestNext: Int32Array;
  /** Absent where days of one account hang together as patterns. */
  readonly pool: RoutePool | undefined;
  /** Recombinations done. */
  recombined: number;
  /** Whether routes are kept by now. */
  isKeeping: boolean;
  /** Room made for the last few visits; undefined until tried. */
  room: RoomMaking | undefined;
}

/** Shares of the budget after which routes are kept, and after which they are recombined. */
const KEEP_FROM = 0.3;
const RECOMBINE_AT = [0.4, 0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.94, 0.97, 0.99];
/** Some 10 ms of a processor. */
const EFFORT = { rounds: 400, steps: 200_000 };

const CHECK_EVERY = 32;

/** Completes the plan the search holds greedily, and makes ready to improve it. */
export function beginAnnealing(search: Search, tuning: Tuning): Annealing {
  const { problem } = search;
  const tools = createTools(search, tuning);
  fillIn(search, tools.recreate);
  const unit = averageLeg(search);
  return {
    search,
    tuning,
    ...tools,
    unit,
    iterations: 0,
    temperature: tuning.hot * unit,
    bestCost: search.cost,
    bestAbsent: search.absentCount,
    bestNext: search.next.slice(0, problem.tasks + 2 * problem.routes),
    pool: problem.patterns ? undefined : createRoutePool(search),
    recombined: 0,
    isKeeping: false,
    room: undefined,
  };
}

/**
 * Simulated annealing over ruin and recreate, for at most `most` iterations of the budget; false once the budget is spent.
 */
export function advance(state: Annealing, budget: Budget, most = Infinity): boolean {
  const total = 'iterations' in budget ? budget.iterations : Infinity;
  const end = Math.min(total, state.iterations + most);
  while (state.iterations < end) {
    if (state.iterations % CHECK_EVERY === 0) {
      const share = 'share' in budget ? budget.share() : state.iterations / total;
      if (share >= 1) return false;
      cool(state, share);
      if (hasMadeRoom(state, share)) {
        state.iterations += CHECK_EVERY;
        continue;
      }
      harvest(state, share);
      if (state.iterations % PRESS_EVERY === 0) press(state.search, state.tuning.extra);
    }
    iterate(state);
    state.iterations++;
  }
  return state.iterations < total;
}

function cool(state: Annealing, share: number): void {
  const { hot, cold, bend } = state.tuning;
  state.temperature = state.unit * hot * Math.pow(cold / hot, Math.pow(share, bend));
}

/** Spends the time of the iterations up to the next look on room for the last visits; false where that is no help. */
function hasMadeRoom(state: Annealing, share: number): boolean {
  const { search, tuning, ruin: tools } = state;
  if (state.room?.isOver) return false;
  if (!state.room) {
    if (state.bestAbsent === 0 || state.bestAbsent > tuning.extra) return false;
    if (!isRoomPossible(search, share)) return false;
    const best = { next: state.bestNext, cost: state.bestCost };
    state.room = beginRoom(search, best, tools.neighbours, share);
  }
  makeRoom(search, state.room, share, () => {
    noteBest(state);
  });
  if (state.room.isOver) leaveRoom(search, state.room, state.bestCost, state.unit);
  return true;
}

function iterate(state: Annealing): void {
  const { search } = state;
  beginIteration(search);
  if (!ruin(search, state.ruin)) {
    undoIteration(search);
    return;
  }
  const ceiling = search.backup.cost - state.temperature * Math.log(random(search));
  const takesOut = search.problem.isLimited && search.problem.patterns !== undefined;
  if (!recreate(search, state.recreate, state.ruin, ceiling) || (takesOut && !areTouchedSound(search))) {
    undoIteration(search);
    return;
  }
  settleIteration(search);
  noteBest(state);
  if (state.isKeeping && state.pool) keepRoutes(search, state.pool);
}

/** Keeps the routes of good plans in the later part of the search, and puts them together now and then. */
function harvest(state: Annealing, share: number): void {
  const { search, pool, recreate: repair } = state;
  if (!pool || share < KEEP_FROM) return;
  state.isKeeping = true;
  if (share < (RECOMBINE_AT[state.recombined] ?? Infinity)) return;
  state.recombined++;
  if (!recombine(search, pool, { next: state.bestNext, cost: state.bestCost }, EFFORT)) return;
  offerAll(search, repair);
  insertOffered(search, repair, Infinity);
  noteBest(state);
}

function noteBest(state: Annealing): void {
  const { search } = state;
  const cost = plainCost(search);
  if (cost < state.bestCost) {
    state.bestCost = cost;
    state.bestAbsent = search.absentCount;
    state.bestNext.set(search.next);
  }
}

function offerAll(search: Search, repair: Recreate): void {
  repair.offered.set(search.absent.subarray(0, search.absentCount));
  repair.offeredCount = search.absentCount;
}

/** Cost of the routes per leg driven; 1 while nothing is planned. */
function averageLeg(search: Search): number {
  const { value } = search.problem;
  let driving = search.cost;
  for (let k = 0; k < search.absentCount; k++) driving -= value[search.absent[k] as number] as number;
  return Math.max(1, driving / Math.max(1, search.served + search.usedRoutes));
}

const createTools = ({ problem }: Search, tuning: Tuning): Pick<Annealing, 'ruin' | 'recreate'> => ({
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

/** Greedy insertion of everything absent: pins first, then by value per time where there is a choice, else farthest first. */
function fillIn(search: Search, state: Recreate): void {
  beginIteration(search);
  const { isPinned, isSelective } = search.problem;
  const keys = (isSelective ? state.orders.keys.at(-1) : state.orders.keys[1]) as Float64Array;
  const sorted = search.absent
    .slice(0, search.absentCount)
    .sort(
      (a, b) =>
        (isPinned[b] as number) - (isPinned[a] as number) ||
        (keys[a] as number) - (keys[b] as number) ||
        a - b,
    );
  state.offered.set(sorted);
  state.offeredCount = sorted.length;
  insertOffered(search, state, Infinity);
}
