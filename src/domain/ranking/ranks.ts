import { sortNumbers } from './sortNumbers';

/**
 * Rank of each score as RANG.EGAL gives it: 1 + how many are strictly larger (1, 2, 2, 4). 0 where there is no score (NaN).
 * Scores come from a grid of points, so a million accounts share a few thousand of them: those are counted and ranked.
 * Where they are all different, they are sorted and looked up.
 */
export function ranksOf(scores: Float64Array): Int32Array {
  const counted = countScores(scores);
  if (!counted) return ranksBySorting(scores);
  const { ids, values, counts } = counted;
  const order = Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const ranks = new Int32Array(values.length);
  let better = 0;
  order.forEach((id, place) => {
    const previous = order[place - 1] ?? -1;
    const isShared = previous >= 0 && values[previous] === values[id];
    ranks[id] = isShared ? (ranks[previous] ?? 0) : better + 1;
    better += counts[id] ?? 0;
  });
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    ids[i] = id < 0 ? 0 : (ranks[id] ?? 0);
  }
  return ids;
}

interface CountedScores {
  /** Which of `values` each score is; −1 where there is none. */
  readonly ids: Int32Array;
  /** The different scores, in order of appearance, and how often each comes. */
  readonly values: Float64Array;
  readonly counts: Int32Array;
}

const SLOTS = 65_536;
/** A table more than a quarter full is slow; so many different scores are sorted instead. */
const MOST_VALUES = SLOTS / 4;

const hashOf = (low: number, high: number): number =>
  Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 16;

/** Counts equal scores in a hash table by their bits; null when too many are different. */
function countScores(scores: Float64Array): CountedScores | null {
  const halves = new Uint32Array(scores.buffer, scores.byteOffset, scores.length * 2);
  const slots = new Int32Array(SLOTS).fill(-1);
  const values = new Float64Array(MOST_VALUES);
  const counts = new Int32Array(MOST_VALUES);
  const ids = new Int32Array(scores.length);
  let known = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (Number.isNaN(score)) {
      ids[i] = -1;
      continue;
    }
    let slot = hashOf(halves[2 * i] ?? 0, halves[2 * i + 1] ?? 0);
    let id = slots[slot] ?? -1;
    while (id >= 0 && values[id] !== score) {
      slot = (slot + 1) & (SLOTS - 1);
      id = slots[slot] ?? -1;
    }
    if (id < 0) {
      if (known === MOST_VALUES) return null;
      id = known++;
      slots[slot] = id;
      values[id] = score;
    }
    counts[id] = (counts[id] ?? 0) + 1;
    ids[i] = id;
  }
  return { ids, values: values.subarray(0, known), counts };
}

function ranksBySorting(scores: Float64Array): Int32Array {
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
