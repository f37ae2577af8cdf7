import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, EditRegular } from '@fluentui/react-icons';
import type { ShownCriterion } from '../../app/grid/gridReportTypes';
import { usePaneContext, useSlice } from '../paneReact';
import { Pill } from '../shared/Pill';
import { ShareBar } from '../shared/ShareBar';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { cellText, draftOf } from './criterionDraft';
import { tryDraft } from './gridJobs';
import { GRID_SLICE } from './gridSlice';
import { useGridWords } from './useGridWords';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  weight: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  points: { display: 'block' },
});

export interface CriterionItemProps {
  readonly criterion: ShownCriterion;
  readonly weight: number;
  /** The heaviest. */
  readonly scale: number;
}

/** A criterion in short: its weight as a length, its points from best to least, and the way into it. */
export const CriterionItem = ({ criterion, weight, scale }: CriterionItemProps) => {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const isOpen = useSlice(
    GRID_SLICE,
    ({ draft }) => draft !== null && !draft.isNew && draft.lines[0] === criterion.rows[0]?.line,
  );
  const { name, coefficient, maximum, isAbsent, isRead, rows } = criterion;
  const said = (cell: typeof coefficient): string => cellText(cell, language) || '–';
  const values = { maximum: said(maximum), coefficient: said(coefficient) };
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {!isRead && <Pill tone="warning">{t('unread')}</Pill>}
        {isAbsent && <Pill tone="quiet">{t('absent')}</Pill>}
        <span className={styles.weight}>{coefficient === 0 ? t('malus') : t('weight', values)}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <EditRegular />}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'close' : 'edit', { name })}
          title={t(isOpen ? 'close' : 'edit', { name })}
          onClick={() => void tryDraft(context, isOpen ? null : draftOf(criterion, language))}
        />
      </div>
      <ShareBar value={weight} scale={scale} tone={isAbsent ? 'quiet' : 'brand'} />
      <span className={`${text.why} ${styles.points}`}>
        {`${t('points')} ${rows.map(({ points }) => said(points)).join(' · ')}`}
      </span>
    </>
  );
};
