import { ranksOf } from './ranks';

export interface RankCorrelation {
  /** Spearman's ρ, −1 to 1: do the two orders agree? NaN with fewer than two pairs, or where one figure never changes. */
  readonly rho: number;
  readonly count: number;
  /** True when chance alone gives so large a ρ less than once in twenty (|ρ| √(n − 1) ≥ 1.96). */
  readonly isSure: boolean;
}

const SURE = 1.96;

/** Equal values share the mean of their places. */
function meanRanks(values: Float64Array): Float64Array {
  const ranks = ranksOf(values);
  const ties = new Int32Array(values.length + 1);
  for (const rank of ranks) ties[rank] = (ties[rank] ?? 0) + 1;
  return Float64Array.from(ranks, (rank) => rank + ((ties[rank] ?? 1) - 1) / 2);
}

function pearson(x: Float64Array, y: Float64Array): number {
  const mean = (x.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - mean, (y[i] ?? 0) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : NaN;
}

/** Spearman's rank correlation of the pairs in which both figures are known (not NaN). O(n log n) at most. */
export function rankCorrelation(x: Float64Array, y: Float64Array): RankCorrelation {
  const known: number[] = [];
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) known.push(i);
  const take = (values: Float64Array): Float64Array => Float64Array.from(known, (i) => values[i] ?? NaN);
  const rho = known.length < 2 ? NaN : pearson(meanRanks(take(x)), meanRanks(take(y)));
  return { rho, count: known.length, isSure: Math.abs(rho) * Math.sqrt(known.length - 1) >= SURE };
}
