import type { GridReport } from '../../app/report';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../paneReact';
import { useTextStyles } from '../shared/textStyles';
import { CapList } from './CapList';
import { CriterionForm } from './CriterionForm';
import { CriterionItem } from './CriterionItem';
import { NewCriterion } from './NewCriterion';
import { tryDraft } from './gridJobs';
import { GRID_SLICE } from './gridSlice';
import { useGridWords } from './useGridWords';

/** One grid: whom it is for, its criteria by weight, its caps. */
export const GridView = ({ report }: { readonly report: GridReport }) => {
  const styles = useTextStyles();
  const { t, decimal } = useGridWords();
  const context = usePaneContext();
  const shown = useSlice(GRID_SLICE, (state) => state.shown);
  const draft = useSlice(GRID_SLICE, (state) => state.draft);
  const grid = report.grids[shown] ?? report.grids[0];
  if (!grid) return null;
  const { name, statuses, typologies, maximum, criteria } = grid;
  const weightOf = ({ maximum: most, coefficient }: (typeof criteria)[number]): number =>
    Number(most ?? 0) * Number(coefficient ?? 0) || 0;
  const scale = Math.max(1, ...criteria.map(weightOf));
  const choose = (value: string): void => {
    void tryDraft(context, null);
    context.slice(GRID_SLICE).update({ shown: Number(value) });
  };
  return (
    <>
      {report.grids.length > 1 && (
        <ChoiceList
          label={t('which')}
          options={report.grids.map((one, at) => ({ value: String(at), text: one.name }))}
          selected={String(report.grids.indexOf(grid))}
          onSelect={choose}
        />
      )}
      <p className={styles.why}>
        {t('forWhom', {
          kinds: [statuses, typologies].filter((part) => part !== '').join(' · '),
          maximum: maximum === null ? '–' : decimal(maximum),
        })}
      </p>
      <ul className={styles.list} aria-label={t('criteria', { name })}>
        {criteria.map((criterion) => (
          <li key={criterion.name}>
            <CriterionItem criterion={criterion} weight={weightOf(criterion)} scale={scale} />
            {draft !== null && !draft.isNew && draft.lines[0] === criterion.rows[0]?.line && (
              <CriterionForm draft={draft} criterion={criterion} />
            )}
          </li>
        ))}
      </ul>
      {draft?.isNew ? <CriterionForm draft={draft} /> : <NewCriterion grid={grid} />}
      <CapList key={name} grid={grid} />
    </>
  );
};
