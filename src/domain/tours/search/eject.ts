/**
 * Makes room for a visit left out by taking others out of one route: after Nagata and Bräysy (Operations Research Letters
 * 2009), who find with it how few vehicles a plan can do with. Whatever could not be put in gets a point each time; of all
 * sets of up to three visits whose removal lets the absent one in, the one with the fewest points goes.
 */
import { beginIteration, settleIteration, undoIteration } from './backup';
import { cheapestIn, cheapestPlace } from './cheapestPlace';
import { insertTask } from './edit';
import { refreshKnown } from './findBest';
import { areTouchedSound, isSound } from './limits';
import { removePlanned } from './patterns';
import { random } from './random';
import { suitsSiblings } from './siblings';
import { KNOWN } from './types';
import type { Search } from './types';

export interface Ejection {
  /** How often each visit could not be put in, and once more. */
  readonly failures: Float64Array;
  /** The set found, and the one under test. */
  readonly out: Int32Array;
  outCount: number;
  readonly trial: Int32Array;
  trialCount: number;
  /** Route of the set found, −1 while there is none; its points; how many sets had as few. */
  route: number;
  points: number;
  ties: number;
  /** Sets looked at since the beginning, and the number at which to stop looking. */
  work: number;
  limit: number;
}

const MOST_OUT = 3;
/** Sets looked at for one visit, at most: some 20 ms of a processor. */
const MOST_SETS = 20_000;

export const createEjection = (tasks: number): Ejection => ({
  failures: new Float64Array(tasks).fill(1),
  out: new Int32Array(MOST_OUT),
  outCount: 0,
  trial: new Int32Array(MOST_OUT),
  trialCount: 0,
  route: -1,
  points: 0,
  ties: 0,
  work: 0,
  limit: 0,
});

/** Puts the visit left out last in, at the expense of others if there is no other way; false when even that failed. */
export function insertEjecting(search: Search, state: Ejection): boolean {
  const task = search.absent[search.absentCount - 1] as number;
  beginIteration(search);
  if (insertCheapest(search, task)) return true;
  state.failures[task] = (state.failures[task] as number) + 1;
  findEjection(search, state, task);
  if (state.route === -1) return false;
  for (let k = 0; k < state.outCount; k++) removePlanned(search, state.out[k] as number);
  return insertCheapest(search, task);
}

/** At the cheapest place, if that leaves the route possible; otherwise the plan is again what it was when the iteration began. */
function insertCheapest(search: Search, task: number): boolean {
  const place = cheapestPlace(search, task);
  if (place) {
    insertTask(search, task, place.route, place.after);
    if (areTouchedSound(search)) {
      settleIteration(search);
      return true;
    }
  }
  undoIteration(search);
  beginIteration(search);
  return false;
}

/** The set with the fewest points, fewer than the visit itself has; ties at random. */
function findEjection(search: Search, state: Ejection, task: number): void {
  const { allowed, allowedStart, minGap, tasks } = search.problem;
  state.route = -1;
  state.points = (state.failures[task] as number) - 1;
  state.ties = 0;
  state.limit = state.work + MOST_SETS;
  beginIteration(search);
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++) {
    const route = allowed[k] as number;
    if (search.size[route] === 0) continue;
    if ((minGap[task] as number) > 0 && !suitsSiblings(search, task, route)) continue;
    const from = search.next[tasks + route] as number;
    dig(search, state, { task, route, slot: k * KNOWN.size, from, points: 0 });
  }
  undoIteration(search);
  beginIteration(search);
}

interface Pit {
  readonly task: number;
  readonly route: number;
  /** What is known of the two. */
  readonly slot: number;
  /** The first visit that may go. */
  readonly from: number;
  /** Of the visits already out. */
  readonly points: number;
}

/** Tries every further visit of the route, from one on; the route is as it was afterwards. */
function dig(search: Search, state: Ejection, { task, route, slot, from, points }: Pit): void {
  const { tasks, isPinned } = search.problem;
  for (let node = from; node < tasks && state.work < state.limit; node = search.next[node] as number) {
    const sum = points + (state.failures[node] as number);
    if (sum > state.points || isPinned[node] === 1) continue;
    const before = search.prev[node] as number;
    removePlanned(search, node);
    state.trial[state.trialCount++] = node;
    state.work++;
    if (fits(search, task, route, slot)) note(search, state, route, sum);
    else if (state.trialCount < MOST_OUT)
      dig(search, state, { task, route, slot, from: search.next[before] as number, points: sum });
    state.trialCount--;
    insertTask(search, node, route, before);
  }
}

function fits(search: Search, task: number, route: number, slot: number): boolean {
  refreshKnown(search, task, route, slot);
  return cheapestIn(search, task, route, slot) !== undefined && isSound(search, route);
}

function note(search: Search, state: Ejection, route: number, points: number): void {
  state.ties = points < state.points || state.route === -1 ? 1 : state.ties + 1;
  state.points = points;
  if (random(search) * state.ties >= 1) return;
  state.route = route;
  state.outCount = state.trialCount;
  state.out.set(state.trial);
}
