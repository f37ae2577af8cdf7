/**
 * The one place where points become a score (method R5), for the job and for `DCSCORE` alike:
 * 100 × Σ points × coefficient ÷ Σ maximum × coefficient over the criteria the account has, penalties added, 0–100. Above and
 * under the bar alike, a group of criteria and the whole grid count no more than their cap.
 */
import { capGroups, fullMaximum, isPenalty, totalCap, type CapGroup } from './capGroups';
import { pointsWriter, type PointsWriter } from './criterionPoints';
import { measureKind } from './measures';
import { onceFor } from '../onceFor';
import type { FittedCriterion, FittedGrid } from './types';
import type { MeasureLookup } from './workings';

/** Hides what division leaves behind the ninth decimal, so that 75 is 75 at a threshold. */
const withoutNoise = (score: number): number => Math.round(score * 1e9) / 1e9;

const clamp = (score: number): number => Math.min(100, Math.max(0, score));

/** 0–1; 0 for a grid without criteria. */
export const completenessOf = (possible: number, full: number): number =>
  full > 0 ? Math.min(1, possible / full) : 0;

/** `raw` as 0–100; NaN where the completeness is under the floor (or nothing is known at all). */
export const scoreOf = (raw: number, completeness: number, minimumCompleteness: number): number =>
  completeness > 0 && completeness >= minimumCompleteness ? clamp(withoutNoise(raw)) : NaN;

export interface ScoreTarget {
  readonly scores: Float64Array;
  readonly completeness: Float64Array;
}

function addPenalties(points: Float64Array, penalties: Float64Array): void {
  for (let k = 0; k < points.length; k++)
    if (!Number.isNaN(points[k] ?? 0)) penalties[k] = (penalties[k] ?? 0) + (points[k] ?? 0);
}

interface Sums {
  readonly earned: Float64Array;
  readonly possible: Float64Array;
}

const emptySums = (count: number): Sums => ({
  earned: new Float64Array(count),
  possible: new Float64Array(count),
});

function addPoints(
  { coefficient, maximum }: FittedCriterion,
  points: Float64Array,
  { earned, possible }: Sums,
): void {
  for (let k = 0; k < points.length; k++) {
    const got = points[k] ?? 0;
    if (Number.isNaN(got)) continue;
    earned[k] = (earned[k] ?? 0) + got * coefficient;
    possible[k] = (possible[k] ?? 0) + maximum * coefficient;
  }
}

function addCapped({ earned, possible }: Sums, cap: number, total: Sums): void {
  for (let k = 0; k < earned.length; k++) {
    total.earned[k] = (total.earned[k] ?? 0) + Math.min(cap, earned[k] ?? 0);
    total.possible[k] = (total.possible[k] ?? 0) + Math.min(cap, possible[k] ?? 0);
  }
}

interface GridShape {
  readonly groups: readonly CapGroup<FittedCriterion>[];
  readonly penalties: readonly FittedCriterion[];
  readonly cap: number;
  readonly full: number;
}

/** Which criteria count together; formulas ask the same grid a hundred thousand times. */
const shapeOf = onceFor((grid: FittedGrid): GridShape => ({
  groups: capGroups(grid),
  penalties: grid.criteria.filter(isPenalty),
  cap: totalCap(grid),
  full: fullMaximum(grid),
}));

interface GridWork extends GridShape {
  readonly writers: ReadonlyMap<FittedCriterion, PointsWriter>;
  readonly minimumCompleteness: number;
  readonly target: ScoreTarget;
}

/** Points times coefficient of some accounts, group by group, each under its cap. */
function sumGroups(accounts: Int32Array, { groups, writers }: GridWork): Sums {
  const points = new Float64Array(accounts.length);
  const sumOf = ({ criteria }: CapGroup<FittedCriterion>): Sums => {
    const sums = emptySums(accounts.length);
    for (const criterion of criteria) {
      writers.get(criterion)?.(accounts, points);
      addPoints(criterion, points, sums);
    }
    return sums;
  };
  const [first, ...others] = groups;
  if (first && others.length === 0 && first.cap === Infinity) return sumOf(first);
  const total = emptySums(accounts.length);
  for (const group of groups) addCapped(sumOf(group), group.cap, total);
  return total;
}

function scorePart(accounts: Int32Array, work: GridWork): void {
  const { earned, possible } = sumGroups(accounts, work);
  const penalties = new Float64Array(accounts.length);
  const points = new Float64Array(accounts.length);
  for (const criterion of work.penalties) {
    work.writers.get(criterion)?.(accounts, points);
    addPenalties(points, penalties);
  }
  for (let k = 0; k < accounts.length; k++) {
    const known = Math.min(work.cap, possible[k] ?? 0);
    const share = completenessOf(known, work.full);
    const raw = (100 * Math.min(work.cap, earned[k] ?? 0)) / known + (penalties[k] ?? 0);
    work.target.scores[accounts[k] ?? 0] = scoreOf(raw, share, work.minimumCompleteness);
    work.target.completeness[accounts[k] ?? 0] = share;
  }
}

/** Accounts scored at a time: few enough for their points to stay in the processor's cache. */
const PART = 4096;

/** Scores the accounts listed, by one grid, into `target`. */
export function scoreGrid(
  grid: FittedGrid,
  accounts: Int32Array,
  options: {
    readonly measures: MeasureLookup;
    readonly minimumCompleteness: number;
    readonly target: ScoreTarget;
  },
): void {
  if (accounts.length === 0) return;
  const work: GridWork = {
    ...shapeOf(grid),
    writers: new Map(
      grid.criteria.map((criterion) => [
        criterion,
        pointsWriter(criterion, options.measures(criterion.measure, measureKind(criterion.rule))),
      ]),
    ),
    minimumCompleteness: options.minimumCompleteness,
    target: options.target,
  };
  for (let start = 0; start < accounts.length; start += PART)
    scorePart(accounts.subarray(start, start + PART), work);
}
