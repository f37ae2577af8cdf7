/**
 * Where only a few visits are left out, each of them counts for more the longer it is absent, so that the search makes room
 * for another one instead of coming back to the same few. The best plan is still the best by the values themselves.
 */
import type { Search } from './types';

/** Iterations between two looks; a multiple of those between two looks at the budget. */
export const PRESS_EVERY = 512;
const GROWTH = 1.1;
const DECAY = 0.9;
const MOST_TIMES = 3;

/** Absent visits gain worth, planned ones go back to their value; nothing where more than `few` are absent. */
export function press(search: Search, few: number): void {
  const { worth, routeOf, problem } = search;
  if (!problem.isSelective || search.absentCount > few) return;
  search.isPressed = true;
  for (let task = 0; task < problem.tasks; task++) {
    const value = problem.value[task] as number;
    const old = worth[task] as number;
    if (routeOf[task] === -1) {
      worth[task] = Math.min(Math.ceil(old * GROWTH), value * MOST_TIMES);
      search.cost += (worth[task] as number) - old;
    } else worth[task] = value + Math.floor((old - value) * DECAY);
  }
}

/** The cost by the values themselves. */
export function plainCost({ cost, isPressed, absent, absentCount, worth, problem }: Search): number {
  if (!isPressed) return cost;
  let extra = 0;
  for (let k = 0; k < absentCount; k++) {
    const task = absent[k] as number;
    extra += (worth[task] as number) - (problem.value[task] as number);
  }
  return cost - extra;
}
