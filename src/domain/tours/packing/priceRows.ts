import type { Packing, Prices } from './types';

/** Rounds without a better bound after which steps are halved, from the best prices again. */
const PATIENCE = 30;
const LEAST_STEP = 0.01;
/** Share of the last direction kept in the next: what keeps prices from swinging. */
const MOMENTUM = 0.92;

/**
 * Prices of rows by the subgradient method on the Lagrangian relaxation (steps after Polyak, towards the cost to beat):
 * every row's places are sold at a price, columns that cost less than their rows are taken. The best bound found wins.
 * Ends after `rounds`, or as soon as the bound shows that nothing below `toBeat` exists.
 */
export function priceRows(packing: Packing, first: Float64Array, toBeat: number, rounds: number): Prices {
  const price = first.slice();
  const best = { row: price.slice(), bound: -Infinity };
  const slack = new Float64Array(price.length);
  const direction = new Float64Array(price.length);
  const reduced = new Float64Array(packing.cost.length);
  let step = 1;
  let waited = 0;
  for (let round = 0; round < rounds && step > LEAST_STEP; round++) {
    const bound = boundOf(packing, price, slack, reduced);
    waited++;
    if (bound > best.bound) {
      if (bound > best.bound + 0.002 * (toBeat - best.bound)) waited = 0;
      best.bound = bound;
      best.row.set(price);
    }
    if (best.bound > toBeat - 1) break;
    if (waited >= PATIENCE) {
      step /= 2;
      waited = 0;
      price.set(best.row);
      direction.fill(0);
      boundOf(packing, price, slack, reduced);
    }
    if (!move(packing, { price, slack, direction }, step * (toBeat - bound))) break;
  }
  boundOf(packing, best.row, slack, reduced);
  return { ...best, reduced };
}

/** Bound at the prices; leaves the places not sold in `slack` and the reduced costs in `reduced`. */
function boundOf(
  { room, cost, start, row }: Packing,
  price: Float64Array,
  slack: Float64Array,
  reduced: Float64Array,
): number {
  let bound = 0;
  for (let r = 0; r < price.length; r++) {
    slack[r] = room[r] as number;
    bound += (room[r] as number) * (price[r] as number);
  }
  for (let c = 0; c < cost.length; c++) {
    let left = cost[c] as number;
    const end = start[c + 1] as number;
    for (let k = start[c] as number; k < end; k++) left -= price[row[k] as number] as number;
    reduced[c] = left;
    if (left >= 0) continue;
    bound += left;
    for (let k = start[c] as number; k < end; k++)
      slack[row[k] as number] = (slack[row[k] as number] as number) - 1;
  }
  return bound;
}

interface Ascent {
  readonly price: Float64Array;
  readonly slack: Float64Array;
  readonly direction: Float64Array;
}

/** A step along the subgradient and the last direction; false where there is none. */
function move({ leave }: Packing, { price, slack, direction }: Ascent, length: number): boolean {
  let square = 0;
  for (let r = 0; r < price.length; r++) {
    const isFull = (slack[r] as number) > 0 && (price[r] as number) >= (leave[r] as number);
    direction[r] = MOMENTUM * (direction[r] as number) + (isFull ? 0 : (slack[r] as number));
    square += (direction[r] as number) ** 2;
  }
  if (square === 0) return false;
  for (let r = 0; r < price.length; r++)
    price[r] = Math.min(
      leave[r] as number,
      (price[r] as number) + (length / square) * (direction[r] as number),
    );
  return true;
}
