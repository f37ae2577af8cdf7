/**
 * Cumulative shares ("Pareto"). Sums run over values sorted in descending order, so that they are the same to the
 * last digit whatever the order of the rows; zero and negative values never take part (method R8).
 */
import { sortNumbers } from '../ranking/sortNumbers';

/** Positive values, largest first, and the running sum: `sums[i]` = values 0…i. */
export interface Cumulative {
  readonly values: Float64Array;
  readonly sums: Float64Array;
  readonly total: number;
}

/** Decimal fractions of money do not add up exactly: sums this near count as equal. */
const RELATIVE_NOISE = 1e-12;

const reaches = (sum: number, share: number, total: number): boolean =>
  sum >= share * total * (1 - RELATIVE_NOISE);

/** Sorts the positive numbers of `values` (NaN and the rest are left out) and adds them up. O(n log n). */
export function cumulate(values: Float64Array): Cumulative {
  let count = 0;
  const kept = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value > 0 && value < Infinity) kept[count++] = value;
  }
  const sorted = sortNumbers(kept.subarray(0, count)).reverse();
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) sums[i] = sum += sorted[i] ?? 0;
  return { values: sorted, sums, total: sum };
}

/** How many of the largest values it takes to reach `share` (0–1) of the total; 0 when there is nothing to add up. */
export function smallestPrefix(cumulative: Cumulative, share: number): number {
  const { sums, total } = cumulative;
  let low = 0;
  let high = sums.length - 1;
  if (high < 0) return 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(sums[middle] ?? 0, share, total)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/**
 * The smallest value that belongs to the top `share`: the sum of strictly larger values is below share × total.
 * Equal values share a side. Infinity when no value does.
 */
export function shareCut(cumulative: Cumulative, share: number): number {
  if (share <= 0) return Infinity;
  return cumulative.values[smallestPrefix(cumulative, share) - 1] ?? Infinity;
}
