import { numberAt, textAt } from '../accounts/columnAccess';
import { NO_GRID } from './assignGrids';
import type { ScorableAccounts } from './applyModel';
import { pointsWriter } from './scoreGrid';
import { Workings } from './workings';
import type { CriterionExplanation, ScoredAccounts, ScoreExplanation } from './types';

/** The account when it is alone. */
const ONLY = Int32Array.of(0);

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** What a scored account needs to be explained. */
export type Scored = Pick<ScoredAccounts, 'scores' | 'completeness' | 'gridIndices' | 'model'>;

/** Only this account's columns, so that explaining one of a million does not work out all. */
function aloneIn(table: ScorableAccounts, account: number): ScorableAccounts {
  const numbers = Object.entries(table.numbers).map(([field, { values, kinds }]) => {
    const end = account + 1;
    return [field, { values: values.subarray(account, end), kinds: kinds.subarray(account, end) }];
  });
  const texts = Object.entries(table.texts).map(([field, { indices, dictionary }]) => {
    const index = indices[account] ?? -1;
    const text = dictionary[index];
    return [
      field,
      { indices: Int32Array.of(text === undefined ? -1 : 0), dictionary: text === undefined ? [] : [text] },
    ];
  });
  return {
    count: 1,
    numbers: Object.fromEntries(numbers),
    texts: Object.fromEntries(texts),
    statuses: table.statuses.slice(account, account + 1),
  };
}

/** Points per criterion of an account: 100 × Σ points × coefficient ÷ Σ maximum × coefficient (those with points), plus the penalties (coefficient 0). */
export function explainScore(table: ScorableAccounts, scored: Scored, account: number): ScoreExplanation {
  const grid = scored.model.grids[scored.gridIndices[account] ?? NO_GRID];
  const completeness = scored.completeness[account] ?? 0;
  if (!grid) return { gridId: '', score: null, completeness, criteria: [] };
  const measures = new Workings(aloneIn(table, account)).measuresFor(scored.model);
  const criteria = grid.criteria.map((criterion): CriterionExplanation => {
    const measured = measures(criterion.measure);
    const value =
      measured?.kind === 'label' ? textAt(measured.column, 0) || null : orNull(numberAt(measured?.column, 0));
    const { measure, label, maximum, coefficient } = criterion;
    const points = new Float64Array(1);
    pointsWriter(criterion, measured)(ONLY, points);
    return { measure, label, value, points: orNull(points[0] ?? 0), maximum, coefficient };
  });
  return { gridId: grid.id, score: orNull(scored.scores[account] ?? NaN), completeness, criteria };
}
