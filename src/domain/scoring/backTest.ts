/**
 * Does the score predict what customers do? Orders (or growth, or the last order) by score band, and the agreement of the two
 * orders. Among clients alone: a prospect has not bought anything by definition. The criterion that is the outcome itself is
 * taken out of the score first; criteria that share figures with it stay, and are named.
 */
import { STATUSES, type AccountTable } from '../accounts/types';
import { rankCorrelation } from '../ranking/rankCorrelation';
import { sortNumbers } from '../ranking/sortNumbers';
import { applyModel } from './applyModel';
import { LINKED_MEASURES, outcomeIn, SAME_MEASURE, type Outcome, type OutcomeId } from './outcomes';
import type { Measure, ScoredAccounts, ScoringModel } from './types';

export interface ScoreBand {
  /** Lowest and highest score in the band. */
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
  /** Mean orders, median growth, share that ordered lately: by the outcome. */
  readonly rate: number;
}

/**
 * `predicts`: better scores do go with more; `weak`: they do, a little; `doesNot`: no more than chance; `inverse`: the other
 * way round; `tooFew`: not enough accounts to tell; `noOutcome`: the sheet has nothing to hold the score against.
 */
export type BackTestVerdict = 'predicts' | 'weak' | 'doesNot' | 'inverse' | 'tooFew' | 'noOutcome';

export interface BackTest {
  readonly verdict: BackTestVerdict;
  readonly outcome: OutcomeId | null;
  /** Accounts with a score and an outcome. */
  readonly accounts: number;
  /** Spearman's ρ of score and outcome; NaN where it cannot be told. */
  readonly correlation: number;
  /** Taken out of the score for the test, and left in though they share figures with the outcome. */
  readonly leftOut: readonly Measure[];
  readonly linked: readonly Measure[];
  /** Best score first. */
  readonly bands: readonly ScoreBand[];
  /** True when no band does better than the one above it. */
  readonly isMonotone: boolean;
}

/** Fewer accounts than this tell nothing; a band needs ten. */
export const FEWEST_ACCOUNTS = 30;
const FEWEST_IN_BAND = 10;
const MOST_BANDS = 10;
const WEAK = 0.2;
const BUYING: readonly number[] = ['client', 'inactive'].map((status) =>
  STATUSES.indexOf(status as 'client'),
);

const withoutMeasure = (model: ScoringModel, measure: Measure): ScoringModel => ({
  ...model,
  grids: model.grids.map((grid) => ({
    ...grid,
    criteria: grid.criteria.filter((criterion) => criterion.measure !== measure),
  })),
});

const usesMeasure = ({ grids }: ScoringModel, measure: Measure): boolean =>
  grids.some(
    (grid) =>
      BUYING.some((status) => grid.statuses.includes(STATUSES[status] ?? 'client')) &&
      grid.criteria.some((criterion) => criterion.measure === measure),
  );

interface Pairs {
  readonly scores: Float64Array;
  readonly values: Float64Array;
  readonly rates: Float64Array;
}

/** Lowest scores of the bands, ascending: quantiles, so that equal scores share a band. */
function bandStarts(scores: Float64Array): number[] {
  const sorted = sortNumbers(scores.slice());
  const count = Math.min(MOST_BANDS, Math.floor(scores.length / FEWEST_IN_BAND));
  const starts = Array.from(
    { length: count },
    (_, i) => sorted[Math.floor((i * sorted.length) / count)] ?? 0,
  );
  return [...new Set(starts)];
}

function bandsOf({ scores, rates }: Pairs, { typical }: Outcome): ScoreBand[] {
  const starts = bandStarts(scores);
  const members = starts.map((): number[] => []);
  scores.forEach((score, i) => {
    let at = starts.length - 1;
    while (at > 0 && score < (starts[at] ?? 0)) at--;
    members[at]?.push(i);
  });
  return members
    .map((band, at) => ({
      ...{ from: starts[at] ?? NaN, to: band.reduce((most, i) => Math.max(most, scores[i] ?? 0), 0) },
      ...{ accounts: band.length, rate: typical(Float64Array.from(band, (i) => rates[i] ?? 0)) },
    }))
    .reverse();
}

const verdictOf = (rho: number, isSure: boolean): BackTestVerdict => {
  if (Number.isNaN(rho) || !isSure) return 'doesNot';
  if (rho < 0) return 'inverse';
  return rho < WEAK ? 'weak' : 'predicts';
};

const NOTHING: BackTest = {
  ...{ verdict: 'noOutcome', outcome: null, accounts: 0, correlation: NaN },
  ...{ leftOut: [], linked: [], bands: [], isMonotone: false },
};

/** Scores and outcome of the accounts that have both. */
function pairsOf(scores: Float64Array, statuses: Uint8Array, { values, rates }: Outcome): Pairs {
  const known: number[] = [];
  for (let i = 0; i < scores.length; i++)
    if (BUYING.includes(statuses[i] ?? 0) && !Number.isNaN(scores[i]) && !Number.isNaN(values[i]))
      known.push(i);
  const take = (column: Float64Array): Float64Array => Float64Array.from(known, (i) => column[i] ?? NaN);
  return { scores: take(scores), values: take(values), rates: take(rates) };
}

/** Holds the scores of a table against what its clients did. O(n log n). */
export function backTest(
  table: AccountTable,
  scored: Pick<ScoredAccounts, 'model' | 'scores' | 'statuses'>,
): BackTest {
  const outcome = outcomeIn(table);
  if (!outcome) return NOTHING;
  const same = SAME_MEASURE[outcome.id];
  const isCircular = usesMeasure(scored.model, same);
  const scores = isCircular ? applyModel(table, withoutMeasure(scored.model, same)).scores : scored.scores;
  const pairs = pairsOf(scores, scored.statuses, outcome);
  const base: BackTest = {
    ...NOTHING,
    ...{ outcome: outcome.id, accounts: pairs.scores.length, leftOut: isCircular ? [same] : [] },
    linked: LINKED_MEASURES[outcome.id].filter((measure) => usesMeasure(scored.model, measure)),
  };
  if (pairs.scores.length < FEWEST_ACCOUNTS) return { ...base, verdict: 'tooFew' };
  const { rho, isSure } = rankCorrelation(pairs.scores, pairs.values);
  const bands = bandsOf(pairs, outcome);
  return {
    ...base,
    ...{ verdict: verdictOf(rho, isSure), correlation: rho, bands },
    isMonotone: bands.every(({ rate }, i) => i === 0 || rate <= (bands[i - 1]?.rate ?? Infinity)),
  };
}
