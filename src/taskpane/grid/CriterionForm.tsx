import { Button } from '@fluentui/react-components';
import type { ShownCriterion } from '../../app/grid/gridReportTypes';
import { usePaneContext, usePaneState } from '../paneReact';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { isBusy } from '../store/paneState';
import { DraftCheck } from './DraftCheck';
import { DraftField } from './DraftField';
import { DraftRows } from './DraftRows';
import { editOf, withFixedCuts, withoutCriterion, withRow, type CriterionDraft } from './criterionDraft';
import { tryDraft, writeEdit } from './gridJobs';
import { useGridWords } from './useGridWords';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: '1 / -1' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface CriterionFormProps {
  readonly draft: CriterionDraft;
  /** As it stands; absent for a new one. */
  readonly criterion?: ShownCriterion;
}

const RELATIVE: readonly string[] = ['pareto', 'quantile', 'quantileAbove'];

/** Its coefficient, maximum, group and rows; what they come to is checked while they are typed. */
export const CriterionForm = ({ draft, criterion }: CriterionFormProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const change = (part: Partial<CriterionDraft>): void => void tryDraft(context, { ...draft, ...part });
  const isRelative = draft.rows.some(({ rule }) => RELATIVE.includes(rule));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isHeld) void writeEdit(context, editOf(draft, language));
      }}
    >
      {criterion === undefined && <h3 className={text.subhead}>{draft.name}</h3>}
      <div className={styles.fields}>
        <DraftField
          label={t('coefficient')}
          value={draft.coefficient}
          onChange={(coefficient) => change({ coefficient })}
        />
        <DraftField label={t('maximum')} value={draft.maximum} onChange={(maximum) => change({ maximum })} />
      </div>
      <DraftRows draft={draft} onChange={(rows) => change({ rows })} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => change(withRow(draft))}>
          {t('addRow')}
        </Button>
        {isRelative && (
          <Button size="small" title={t('fixHint')} onClick={() => change(withFixedCuts(draft))}>
            {t('fix')}
          </Button>
        )}
      </div>
      <DraftField label={t('group')} value={draft.group} onChange={(group) => change({ group })} />
      <DraftCheck draft={draft} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isHeld}>
          {t('save')}
        </Button>
        <Button onClick={() => void tryDraft(context, null)}>{t('cancel')}</Button>
        {criterion !== undefined && (
          <Button
            appearance="subtle"
            disabledFocusable={isHeld}
            onClick={() => void writeEdit(context, withoutCriterion(criterion))}
          >
            {t('removeCriterion')}
          </Button>
        )}
      </div>
    </form>
  );
};
