/**
 * How scores become classes: by thresholds, by rank or by quantile. The latter two are relative to the accounts of the run
 * and turned into fixed cuts of the score (method R6), so that equal scores share a class, the class depends on the score
 * alone (R5), and `DCCLASS` with the cuts gives the same letter. A cut is the roundest number between the last score of a
 * class and the next lower one: people can read it, and a formula holds it without loss.
 */
import { classesOf } from './classes';
import type { ClassCuts, ClassRule } from './types';

/** A ≥ 75, B ≥ 50, C ≥ 25. */
export const DEFAULT_CLASSES: ClassCuts = { kind: 'thresholds', limits: [75, 50, 25], cuts: [75, 50, 25] };

/** Scores have no more (method R5). */
const MOST_DECIMALS = 9;
/** What division leaves of a whole number of accounts. */
const NOISE = 1e-9;

const roundDown = (value: number, decimals: number): number => {
  const down = Number(`${Math.floor(Number(`${value}e${decimals}`))}e-${decimals}`);
  return Number.isNaN(down) ? value : down;
};

/** The number with the fewest decimals above `below` and not above `score`. */
const roundestCut = (score: number, below: number): number => {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const cut = roundDown(score, decimals);
    if (cut > below) return cut;
  }
  return score;
};

/** The lowest score of the first `places` accounts, as a cut; above all scores where there are none. */
const cutAfter = (descending: Float64Array, places: number): number => {
  const last = descending[Math.min(places, descending.length) - 1];
  if (last === undefined) return Infinity;
  const below = descending.find((score) => score < last) ?? -Infinity;
  return roundestCut(last, below);
};

/** The smallest number of accounts that makes the share. */
const placesOf = ({ kind, limits }: ClassRule, count: number): readonly number[] =>
  kind === 'rank' ? limits : limits.map((share) => Math.ceil(share * count - NOISE));

/** The rule as fixed cuts; scores that are NaN do not count. O(n log n) for relative rules. */
export function fitClasses(rule: ClassRule, scores: Float64Array): ClassCuts {
  if (rule.kind === 'thresholds') return { ...rule, cuts: rule.limits };
  const descending = scores
    .filter((score) => !Number.isNaN(score))
    .sort()
    .reverse();
  return { ...rule, cuts: placesOf(rule, descending.length).map((places) => cutAfter(descending, places)) };
}

/** Class index of every score by a rule, its cuts fitted to those very scores. */
export const classesBy = (rule: ClassRule, scores: Float64Array): Uint8Array =>
  classesOf(scores, fitClasses(rule, scores).cuts);
