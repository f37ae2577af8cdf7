/** The orders in which absent tasks are tried, and how often each is drawn: the diversity of the repair. */
import { random } from './random';
import type { Search, SearchProblem } from './types';

export interface Orders {
  /** Ascending keys per order; an empty one stands for a random order. */
  readonly keys: readonly Float64Array[];
  /** Cumulative chances, the last one 1. */
  readonly chances: readonly number[];
}

const keysOf = (problem: SearchProblem, keyOf: (task: number) => number): Float64Array =>
  Float64Array.from({ length: problem.tasks }, (_, task) => keyOf(task));

/** Cost from the nearest place where a route the task may take begins. */
const depotDistance = (problem: SearchProblem, task: number): number => {
  const { allowed, allowedStart, place, places, cost, tasks } = problem;
  let nearest = Infinity;
  for (let k = allowedStart[task] as number; k < (allowedStart[task + 1] as number); k++) {
    const from = place[tasks + (allowed[k] as number)] as number;
    nearest = Math.min(nearest, cost[from * places + (place[task] as number)] as number);
  }
  return nearest;
};

const opensAt = ({ windowStart, windowOpen, windowColumns }: SearchProblem, task: number): number =>
  windowOpen[windowStart[task * windowColumns] as number] ?? 0;
const closesAt = ({ windowStart, windowClose, windowColumns }: SearchProblem, task: number): number =>
  windowClose[(windowStart[(task + 1) * windowColumns] as number) - 1] ?? 0;

/** What is known of the tasks decides which orders make sense. */
export function createOrders(problem: SearchProblem): Orders {
  const { value, demand, service } = problem;
  const distance = keysOf(problem, (task) => depotDistance(problem, task));
  const list: { readonly keys: Float64Array; readonly weight: number }[] = [
    { keys: new Float64Array(0), weight: 4 },
    { keys: distance.map((key) => -key), weight: 2 },
    { keys: distance, weight: 1 },
    { keys: keysOf(problem, (task) => closesAt(problem, task) - opensAt(problem, task)), weight: 2 },
    { keys: keysOf(problem, (task) => opensAt(problem, task)), weight: 2 },
    { keys: keysOf(problem, (task) => -closesAt(problem, task)), weight: 2 },
  ];
  if (problem.isSelective) {
    list.push({ keys: value.map((amount) => -amount), weight: 4 });
    const density = (task: number): number => -(value[task] as number) / (1 + (service[task] as number));
    list.push({ keys: keysOf(problem, density), weight: 4 });
  } else list.push({ keys: keysOf(problem, (task) => -(demand[task] as number)), weight: 4 });
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return { keys: list.map(({ keys }) => keys), chances: list.map(({ weight }) => (sum += weight) / total) };
}

export function drawOrder(search: Search, orders: Orders): Float64Array {
  const drawn = random(search);
  let k = 0;
  while (k < orders.chances.length - 1 && drawn >= (orders.chances[k] as number)) k++;
  return orders.keys[k] as Float64Array;
}
