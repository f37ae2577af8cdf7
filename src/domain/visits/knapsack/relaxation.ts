import { hullSteps, type HullSteps } from './concaveHull';
import { totalsOf, type Choice, type LevelChoices } from './types';

/** What the linear relaxation tells: a bound, a price of a minute, and a good choice to start from. */
export interface Relaxation {
  /** Value of one more minute; 0 when every step fits. */
  readonly price: number;
  readonly bound: number;
  /** Steps in order of value per minute, those that no longer fit left out. */
  readonly greedy: Choice;
  readonly isWithinCapacity: boolean;
}

/** Steps by descending value per minute; equal ones by account, then along its hull. */
function sortedSteps({ accounts, minutes, values }: HullSteps): Int32Array {
  const ratios = values.map((value, step) => value / (minutes[step] ?? 1));
  return Int32Array.from(ratios.keys()).sort(
    (a, b) => (ratios[b] ?? 0) - (ratios[a] ?? 0) || (accounts[a] ?? 0) - (accounts[b] ?? 0) || a - b,
  );
}

/**
 * Takes steps by value per minute while they fit. The first that does not sets the price; smaller ones behind it still
 * fill the rest, but never past a step of their own account that was left out.
 */
function fill(steps: HullSteps, choice: Choice, room: number): number {
  const isStuck = new Uint8Array(choice.length);
  let [left, price] = [room, 0];
  for (const step of sortedSteps(steps)) {
    const account = steps.accounts[step] ?? 0;
    const minutes = steps.minutes[step] ?? 0;
    if (minutes <= left && isStuck[account] === 0) {
      choice[account] = steps.targets[step] ?? 0;
      left -= minutes;
    } else {
      if (price === 0) price = (steps.values[step] ?? 0) / minutes;
      isStuck[account] = 1;
    }
  }
  return price;
}

/** Σ over accounts of the best value net of minutes at a price, plus the capacity at that price: a bound for any price ≥ 0. */
function priceBound(levels: LevelChoices, price: number, capacity: number): number {
  let bound = price * capacity;
  for (let account = 0; account + 1 < levels.starts.length; account++) {
    let best = -Infinity;
    for (let level = levels.starts[account] ?? 0; level < (levels.starts[account + 1] ?? 0); level++)
      best = Math.max(best, (levels.values[level] ?? 0) - price * (levels.minutes[level] ?? 0));
    bound += best;
  }
  return bound;
}

/** O(n log n) in the number of levels. */
export function relax(levels: LevelChoices, capacity: number): Relaxation {
  const steps = hullSteps(levels);
  const greedy = steps.bases.slice();
  const least = totalsOf(levels, greedy);
  if (least.minutes > capacity) return { price: 0, bound: least.value, greedy, isWithinCapacity: false };
  const price = fill(steps, greedy, capacity - least.minutes);
  return { price, bound: priceBound(levels, price, capacity), greedy, isWithinCapacity: true };
}
