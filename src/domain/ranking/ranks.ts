import { sortNumbers } from './sortNumbers';

/** Rank of each score as RANG.EGAL gives it: 1 + how many are strictly larger (1, 2, 2, 4). 0 where there is no score (NaN). */
export function ranksOf(scores: Float64Array): Int32Array {
  const { distinct, ranks } = rankTable(scores);
  const result = new Int32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (!Number.isNaN(score)) result[i] = ranks[positionOf(distinct, score)] ?? 0;
  }
  return result;
}

/** Distinct scores in ascending order, each with its rank. */
function rankTable(scores: Float64Array): { readonly distinct: Float64Array; readonly ranks: Int32Array } {
  const known = new Float64Array(scores.length);
  let scored = 0;
  for (let i = 0; i < scores.length; i++) if (!Number.isNaN(scores[i] ?? 0)) known[scored++] = scores[i] ?? 0;
  const sorted = sortNumbers(known.subarray(0, scored));
  const distinct = new Float64Array(sorted.length);
  const ranks = new Int32Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i + 1 < sorted.length && sorted[i] === sorted[i + 1]) continue;
    distinct[count] = sorted[i] ?? 0;
    ranks[count++] = sorted.length - i;
  }
  return { distinct: distinct.subarray(0, count), ranks };
}

/** Index of a value known to be in an ascending array. */
function positionOf(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((distinct[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
