/**
 * The one place where points become a score (method R5), for the job and for `DCSCORE` alike:
 * 100 × Σ points × coefficient ÷ Σ maximum × coefficient over the criteria the account has, penalties added, 0–100.
 */
import { VALUE, type NumberColumn, type TextColumn } from '../accounts/types';
import { bandFinder, bandPoints, bandScale, pointsAt, type BandScale } from './bandPoints';
import type { MeasureColumn } from './measures';
import { paymentLabel } from './paymentLabel';
import type { FittedCriterion, FittedGrid } from './types';
import type { MeasureLookup } from './workings';

/** Writes the points of the accounts listed to `points`, NaN where the criterion does not count for one. */
type PointsWriter = (accounts: Int32Array, points: Float64Array) => void;

/** From so many accounts on, a look-up table is worth making. */
const MANY_ACCOUNTS = 20_000;

const comparedPoints = (scale: BandScale, { values, kinds }: NumberColumn, blank: number): PointsWriter => {
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const account = accounts[k] ?? 0;
      points[k] = kinds[account] === VALUE ? bandPoints(scale, values[account] ?? 0) : blank;
    }
  };
};

const lookedUpPoints = (scale: BandScale, { values, kinds }: NumberColumn, blank: number): PointsWriter => {
  const finder = bandFinder(scale);
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const account = accounts[k] ?? 0;
      points[k] =
        kinds[account] === VALUE
          ? pointsAt(finder, values[account] ?? 0, halves[2 * account + 1] ?? 0)
          : blank;
    }
  };
};

const numberPoints = (criterion: FittedCriterion, column: NumberColumn): PointsWriter => {
  const make = column.values.length < MANY_ACCOUNTS ? comparedPoints : lookedUpPoints;
  return make(bandScale(criterion.bands), column, criterion.blankPoints ?? NaN);
};

const labelPoints = (criterion: FittedCriterion, { indices, dictionary }: TextColumn): PointsWriter => {
  const entries = criterion.rule.kind === 'labels' ? Object.entries(criterion.rule.points) : [];
  const known = new Map(entries.map(([label, points]) => [paymentLabel(label), points]));
  const byIndex = Float64Array.from(dictionary, (text) => known.get(paymentLabel(text)) ?? NaN);
  const blank = criterion.blankPoints ?? NaN;
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const index = indices[accounts[k] ?? 0] ?? 0;
      points[k] = index < 0 ? blank : (byIndex[index] ?? 0);
    }
  };
};

const noPoints: PointsWriter = (_, points) => void points.fill(NaN);

/** Makes a criterion ready to be asked; whole columns at a time, because a call per account costs more than its points. */
export function pointsWriter(criterion: FittedCriterion, measured: MeasureColumn | null): PointsWriter {
  if (!measured) return noPoints;
  return measured.kind === 'number'
    ? numberPoints(criterion, measured.column)
    : labelPoints(criterion, measured.column);
}

/** Σ maximum × coefficient of all criteria of a grid. */
export const fullMaximum = (grid: FittedGrid): number =>
  grid.criteria.reduce((sum, { maximum, coefficient }) => sum + maximum * coefficient, 0);

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

function addPoints(
  { coefficient, maximum }: FittedCriterion,
  points: Float64Array,
  { earned, possible }: { readonly earned: Float64Array; readonly possible: Float64Array },
): void {
  for (let k = 0; k < points.length; k++) {
    const got = points[k] ?? 0;
    if (Number.isNaN(got)) continue;
    earned[k] = (earned[k] ?? 0) + got * coefficient;
    possible[k] = (possible[k] ?? 0) + maximum * coefficient;
  }
}

interface GridWork {
  readonly writers: readonly { readonly criterion: FittedCriterion; readonly write: PointsWriter }[];
  readonly full: number;
  readonly minimumCompleteness: number;
  readonly target: ScoreTarget;
}

function scorePart(accounts: Int32Array, { writers, full, minimumCompleteness, target }: GridWork): void {
  const earned = new Float64Array(accounts.length);
  const possible = new Float64Array(accounts.length);
  const penalties = new Float64Array(accounts.length);
  const points = new Float64Array(accounts.length);
  for (const { criterion, write } of writers) {
    write(accounts, points);
    if (criterion.coefficient === 0) addPenalties(points, penalties);
    else addPoints(criterion, points, { earned, possible });
  }
  for (let k = 0; k < accounts.length; k++) {
    const share = completenessOf(possible[k] ?? 0, full);
    const raw = (100 * (earned[k] ?? 0)) / (possible[k] ?? 0) + (penalties[k] ?? 0);
    target.scores[accounts[k] ?? 0] = scoreOf(raw, share, minimumCompleteness);
    target.completeness[accounts[k] ?? 0] = share;
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
    writers: grid.criteria.map((criterion) => ({
      criterion,
      write: pointsWriter(criterion, options.measures(criterion.measure)),
    })),
    full: fullMaximum(grid),
    minimumCompleteness: options.minimumCompleteness,
    target: options.target,
  };
  for (let start = 0; start < accounts.length; start += PART)
    scorePart(accounts.subarray(start, start + PART), work);
}
