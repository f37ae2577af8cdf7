/** One leg forward or backward with the two states of a day, lunch still to come (hungry) and lunch behind (fed). */
import { fedArrival, lastHungryDeparture } from './lunch';
import type { Eat, Lunch } from './lunch';
import { NEVER } from './types';
import type { SearchProblem } from './types';
import { startAtOrAfter, startAtOrBefore } from './windows';

/** Forward: earliest departures. Backward: latest starts. NEVER and −NEVER where a state cannot be. */
export interface Labels {
  hungry: number;
  fed: number;
}

export interface Step {
  readonly lunch: Lunch;
  readonly column: number;
  /** The node stepped to. */
  readonly node: number;
  readonly travel: number;
  readonly eat?: Eat;
}

/** From the departures at a node to the departures at the next. */
export function stepForward(
  problem: SearchProblem,
  labels: Labels,
  { lunch, column, node, travel, eat }: Step,
): void {
  const isAlwaysFed = lunch.length === 0;
  let fed = labels.fed + travel;
  let hungry = labels.hungry + travel;
  if (!isAlwaysFed) fed = Math.min(fed, fedArrival(lunch, labels.hungry, travel, eat));
  if (node < problem.tasks) {
    const row = node * problem.windowColumns + column;
    const service = problem.service[node] as number;
    fed = startAtOrAfter(problem, row, fed) + service;
    hungry = startAtOrAfter(problem, row, hungry) + service;
  }
  labels.fed = fed > NEVER ? NEVER : fed;
  labels.hungry = hungry > NEVER || isAlwaysFed ? NEVER : hungry;
}

/** From the latest starts at a node to the latest starts at the one before. */
export function stepBackward(
  problem: SearchProblem,
  labels: Labels,
  { lunch, column, node, travel, eat }: Step,
): void {
  const isAlwaysFed = lunch.length === 0;
  let fed = labels.fed - travel;
  let hungry = isAlwaysFed
    ? -NEVER
    : Math.max(labels.hungry - travel, lastHungryDeparture(lunch, labels.fed, travel, eat));
  if (node < problem.tasks) {
    const row = node * problem.windowColumns + column;
    const service = problem.service[node] as number;
    fed = startAtOrBefore(problem, row, fed - service);
    hungry = startAtOrBefore(problem, row, hungry - service);
  }
  labels.fed = fed < -NEVER ? -NEVER : fed;
  labels.hungry = hungry < -NEVER ? -NEVER : hungry;
}
