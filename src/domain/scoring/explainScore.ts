import { numberAt, textAt } from '../accounts/columnAccess';
import { NO_GRID } from './assignGrids';
import type { ScorableAccounts } from './applyModel';
import { capGroups, totalCap, type CapGroup } from './capGroups';
import { pointsWriter } from './criterionPoints';
import { measureKind } from './measures';
import type { NumberColumn, TextColumn } from '../accounts/types';
import type { OtherColumns } from './otherColumns';
import { Workings } from './workings';
import type {
  CapExplanation,
  CriterionExplanation,
  FittedCriterion,
  FittedGrid,
  ScoredAccounts,
  ScoreExplanation,
} from './types';

/** The account when it is alone. */
const ONLY = Int32Array.of(0);

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** What a scored account needs to be explained. */
export type Scored = Pick<ScoredAccounts, 'scores' | 'completeness' | 'gridIndices' | 'model'>;

/** Only this account's columns, so that explaining one of a million does not work out all. */
const oneNumber = ({ values, kinds }: NumberColumn, account: number): NumberColumn => ({
  values: values.subarray(account, account + 1),
  kinds: kinds.subarray(account, account + 1),
});

function oneText({ indices, dictionary }: TextColumn, account: number): TextColumn {
  const text = dictionary[indices[account] ?? -1];
  return text === undefined
    ? { indices: Int32Array.of(-1), dictionary: [] }
    : { indices: Int32Array.of(0), dictionary: [text] };
}

const othersAlone = (others: OtherColumns, account: number): OtherColumns =>
  Object.fromEntries(
    Object.entries(others).flatMap(([measure, column]) =>
      column
        ? [[measure, { numbers: oneNumber(column.numbers, account), texts: oneText(column.texts, account) }]]
        : [],
    ),
  );

function aloneIn(table: ScorableAccounts, account: number): ScorableAccounts {
  const numbers = Object.entries(table.numbers).map(([field, column]) => [field, oneNumber(column, account)]);
  const texts = Object.entries(table.texts).map(([field, column]) => [field, oneText(column, account)]);
  return {
    count: 1,
    numbers: Object.fromEntries(numbers),
    texts: Object.fromEntries(texts),
    statuses: table.statuses.slice(account, account + 1),
    ...(table.others ? { others: othersAlone(table.others, account) } : {}),
  };
}

/** Caps the points run into: of groups, then of the whole grid, which counts what the groups leave. */
function capsOf(
  grid: FittedGrid,
  pointsOf: (criterion: FittedCriterion) => number | null,
): readonly CapExplanation[] {
  const groups = capGroups(grid).map(({ group, cap, criteria }: CapGroup<FittedCriterion>) => ({
    ...{ group, points: cap },
    earned: criteria.reduce((sum, one) => sum + (pointsOf(one) ?? 0) * one.coefficient, 0),
  }));
  const all = groups.reduce((sum, { earned, points }) => sum + Math.min(points, earned), 0);
  return [...groups, { group: '', points: totalCap(grid), earned: all }].filter(
    ({ earned, points }) => earned > points,
  );
}

/** Points per criterion of an account: 100 × Σ points × coefficient ÷ Σ maximum × coefficient (those with points), plus the penalties (coefficient 0). */
export function explainScore(table: ScorableAccounts, scored: Scored, account: number): ScoreExplanation {
  const grid = scored.model.grids[scored.gridIndices[account] ?? NO_GRID];
  const completeness = scored.completeness[account] ?? 0;
  if (!grid) return { gridId: '', score: null, completeness, criteria: [], caps: [] };
  const measures = new Workings(aloneIn(table, account)).measuresFor(scored.model);
  const criteria = grid.criteria.map((criterion): CriterionExplanation => {
    const measured = measures(criterion.measure, measureKind(criterion.rule));
    const value =
      measured?.kind === 'label' ? textAt(measured.column, 0) || null : orNull(numberAt(measured?.column, 0));
    const { measure, group, label, maximum, coefficient } = criterion;
    const points = new Float64Array(1);
    pointsWriter(criterion, measured)(ONLY, points);
    const told = { measure, label, value, points: orNull(points[0] ?? 0), maximum, coefficient };
    return group === undefined ? told : { ...told, group };
  });
  const caps = capsOf(grid, (one) => criteria[grid.criteria.indexOf(one)]?.points ?? null);
  return { gridId: grid.id, score: orNull(scored.scores[account] ?? NaN), completeness, criteria, caps };
}
