import { textPoints } from './criterionPoints';
import type { GridFlag } from './checkGrid';
import { measureKind, type AccountColumns } from './measures';
import type { FittedCriterion, ScoredAccounts } from './types';
import { Workings } from './workings';
import type { TextColumn } from '../accounts/types';

type Scored = Pick<ScoredAccounts, 'model' | 'gridIndices'>;

/** Texts of a grid's accounts its criterion says nothing of, the most frequent first. */
function unnamedTexts(
  { rule, measure }: FittedCriterion,
  { indices, dictionary }: TextColumn,
  isMember: (account: number) => boolean,
): readonly string[] {
  const pointsOf = textPoints(rule, measure);
  const counts = new Map<string, number>();
  indices.forEach((index, account) => {
    const text = dictionary[index];
    if (text !== undefined && isMember(account)) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return [...counts]
    .filter(([text]) => Number.isNaN(pointsOf(text)))
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([text]) => text);
}

/** Labels without points: the holes of criteria on texts. Penalties say nothing of most texts, and rightly so. */
export function checkLabels(table: AccountColumns, { model, gridIndices }: Scored): readonly GridFlag[] {
  const measures = new Workings(table).measuresFor(model);
  return model.grids.flatMap((grid, at) =>
    grid.criteria.flatMap((criterion): GridFlag[] => {
      if (criterion.coefficient === 0 || measureKind(criterion.rule) !== 'label') return [];
      const measured = measures(criterion.measure, 'label');
      if (measured?.kind !== 'label') return [];
      const values = unnamedTexts(criterion, measured.column, (account) => gridIndices[account] === at);
      const { id: gridId, label } = grid;
      return values.length > 0 ? [{ code: 'LABEL_WITHOUT_POINTS', gridId, label, criterion, values }] : [];
    }),
  );
}
