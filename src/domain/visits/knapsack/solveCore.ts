/**
 * The core solved exactly: account by account, all partial choices that could still beat the best one known, sorted by
 * minutes, dominated ones dropped (dynamic programming over lists, with bounds; Dyer, Riha and Walker; Pisinger).
 */
import type { Core } from './core';
import { FIRST_STATE, keepBest, StateBuilder, type StateList } from './stateList';

interface Best {
  /** What it loses against the bound, minutes left over included. */
  loss: number;
  stage: number;
  state: number;
}

export interface CoreOptions {
  readonly price: number;
  /** Bound minus best known value: only choices that lose less are looked for. */
  readonly gap: number;
  /** States kept in all; beyond, the most promising are kept and the gap is what remains proven. */
  readonly mostStates: number;
}

export interface CoreSolution {
  /** Levels of the core's accounts in a better choice; null when there is none. */
  readonly levels: ReadonlyMap<number, number> | null;
  /** No choice loses less than this against the bound. */
  readonly provenLoss: number;
}

/** Least and most minutes the accounts from k on can still add. */
function reach({ starts, shifts }: Core): { readonly least: Float64Array; readonly most: Float64Array } {
  const stages = starts.length - 1;
  const [least, most] = [new Float64Array(stages + 1), new Float64Array(stages + 1)];
  for (let k = stages - 1; k >= 0; k--) {
    const own = shifts.subarray(starts[k], starts[k + 1]);
    least[k] = (least[k + 1] ?? 0) + Math.min(...own);
    most[k] = (most[k + 1] ?? 0) + Math.max(...own);
  }
  return { least, most };
}

interface Search {
  readonly core: Core;
  readonly price: number;
  readonly best: Best;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Whether a state can still become better than the best known choice. */
function isPromising(
  { core, price, best, least, most }: Search,
  stage: number,
  shift: number,
  loss: number,
): boolean {
  if (shift + (least[stage] ?? 0) > core.room) return false;
  const wasted = core.room - shift - (most[stage] ?? 0);
  return loss + (wasted > 0 ? price * wasted : 0) < best.loss;
}

/** The next state in order of minutes (the better one first among equals) over one list per level; −1 at the end. */
function nextLevel(list: StateList, { core, price }: Search, cursors: Int32Array, first: number): number {
  let [found, leastShift, bestWorth] = [-1, Infinity, -Infinity];
  for (let l = 0; l < cursors.length; l++) {
    const state = cursors[l] ?? 0;
    if (state >= list.size) continue;
    const shift = (list.shifts[state] ?? 0) + (core.shifts[first + l] ?? 0);
    if (shift > leastShift) continue;
    const worth = price * shift - (list.losses[state] ?? 0) - (core.losses[first + l] ?? 0);
    if (shift < leastShift || worth > bestWorth) [found, leastShift, bestWorth] = [l, shift, worth];
  }
  return found;
}

/** All states after one more account. */
function extend(list: StateList, search: Search, stage: number): StateList {
  const { core, price } = search;
  const first = core.starts[stage] ?? 0;
  const cursors = new Int32Array((core.starts[stage + 1] ?? 0) - first);
  const builder = new StateBuilder();
  let worthMost = -Infinity;
  for (let l = nextLevel(list, search, cursors, first); l >= 0; l = nextLevel(list, search, cursors, first)) {
    const parent = cursors[l] ?? 0;
    cursors[l] = parent + 1;
    const shift = (list.shifts[parent] ?? 0) + (core.shifts[first + l] ?? 0);
    const loss = (list.losses[parent] ?? 0) + (core.losses[first + l] ?? 0);
    const worth = price * shift - loss;
    if (worth <= worthMost || !isPromising(search, stage + 1, shift, loss)) continue;
    worthMost = worth;
    builder.push(shift, loss, parent, first + l);
  }
  return builder.build();
}

/** Looks whether a state, finished with preferred levels, is the best choice yet. */
function recordBest({ core, price, best }: Search, list: StateList, stage: number): void {
  for (let i = 0; i < list.size; i++) {
    const left = core.room - (list.shifts[i] ?? 0);
    const loss = (list.losses[i] ?? 0) + price * left;
    if (left >= 0 && loss < best.loss) [best.loss, best.stage, best.state] = [loss, stage, i];
  }
}

function levelsOf(core: Core, lists: readonly StateList[], best: Best): Map<number, number> {
  const levels = new Map<number, number>();
  let state = best.state;
  for (let stage = best.stage; stage > 0; stage--) {
    const list = lists[stage];
    levels.set(core.accounts[stage - 1] ?? 0, core.levels[list?.taken[state] ?? 0] ?? 0);
    state = list?.parents[state] ?? 0;
  }
  return levels;
}

/** The best choice of the core, exact unless more than `mostStates` were needed. */
export function solveCore(core: Core, { price, gap, mostStates }: CoreOptions): CoreSolution {
  const best: Best = { loss: gap, stage: -1, state: 0 };
  const search: Search = { core, price, best, ...reach(core) };
  const stages = core.accounts.length;
  const mostPerStage = Math.max(100, Math.floor(mostStates / Math.max(1, stages)));
  const lists: StateList[] = [FIRST_STATE];
  let droppedLoss = Infinity;
  recordBest(search, FIRST_STATE, 0);
  for (let stage = 0; stage < stages; stage++) {
    const kept = keepBest(extend(lists[stage] ?? FIRST_STATE, search, stage), mostPerStage);
    droppedLoss = Math.min(droppedLoss, kept.droppedLoss);
    if (kept.list.size === 0) break;
    lists.push(kept.list);
    recordBest(search, kept.list, stage + 1);
  }
  return {
    levels: best.stage < 0 ? null : levelsOf(core, lists, best),
    provenLoss: Math.min(best.loss, droppedLoss),
  };
}
