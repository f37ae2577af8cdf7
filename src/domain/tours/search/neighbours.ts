import type { SearchProblem } from './types';

/** The nearest tasks of each task, worked out when first asked for: with thousands of tasks most are never a centre. */
export interface Neighbours {
  readonly count: number;
  /** Rows of `count` tasks, nearest first. */
  readonly tasks: Int32Array;
  readonly isReady: Uint8Array;
  readonly keys: Float64Array;
}

const MOST = 200;

export function createNeighbours(problem: SearchProblem): Neighbours {
  const count = Math.max(0, Math.min(problem.tasks - 1, MOST));
  return {
    count,
    tasks: new Int32Array(problem.tasks * count),
    isReady: new Uint8Array(problem.tasks),
    keys: new Float64Array(problem.tasks),
  };
}

/** Where the row of a task begins. */
export function neighbourRow(neighbours: Neighbours, problem: SearchProblem, task: number): number {
  if (neighbours.isReady[task] === 0) {
    fillRow(neighbours, problem, task);
    neighbours.isReady[task] = 1;
  }
  return task * neighbours.count;
}

/** Keys hold distance and task in one number, so that sorting needs no comparator and ties are broken by number. */
function fillRow({ count, tasks, keys }: Neighbours, problem: SearchProblem, task: number): void {
  const { place, places, cost } = problem;
  const row = (place[task] as number) * places;
  let length = 0;
  for (let other = 0; other < problem.tasks; other++)
    if (other !== task)
      keys[length++] = (cost[row + (place[other] as number)] as number) * problem.tasks + other;
  selectSmallest(keys, length, count);
  const nearest = keys.subarray(0, count).sort();
  for (let k = 0; k < count; k++) tasks[task * count + k] = (nearest[k] as number) % problem.tasks;
}

/** Moves the `count` smallest of the first `length` keys to the front, in no order (quickselect). */
function selectSmallest(keys: Float64Array, length: number, count: number): void {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = keys[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((keys[i] as number) < pivot) i++;
      while ((keys[j] as number) > pivot) j--;
      if (i > j) break;
      const held = keys[i] as number;
      keys[i++] = keys[j] as number;
      keys[j--] = held;
    }
    if (count - 1 <= j) high = j;
    else if (count - 1 >= i) low = i;
    else return;
  }
}
