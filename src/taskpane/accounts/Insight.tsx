import type { AccountInsight } from '../../app/dcPilot';
import { usePaneState } from '../paneReact';
import { Card } from '../shared/Card';
import { Pill } from '../shared/Pill';
import { useWords } from '../useWords';
import { CriterionBars } from './CriterionBars';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  row: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  score: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const Figures = ({ insight }: { readonly insight: AccountInsight }) => {
  const styles = useStyles();
  const { t, decimal, integer } = useWords();
  return (
    <div className={styles.figures}>
      {insight.score !== null && (
        <span>
          <span className={styles.score}>{decimal(insight.score)}</span>{' '}
          <span className={styles.unit}>{t('why.outOf')}</span>
        </span>
      )}
      {insight.classLetter !== '' && <Pill tone="strong">{`${t('why.class')} ${insight.classLetter}`}</Pill>}
      {insight.rank !== null && (
        <span className={styles.unit}>{`${t('why.rank')} ${integer(insight.rank)}`}</span>
      )}
      {insight.abc !== '' && <span className={styles.unit}>{`${t('why.abc')} ${insight.abc}`}</span>}
    </div>
  );
};

/** The account of the selected row: its score, and where each point comes from. */
export const Insight = () => {
  const styles = useStyles();
  const { t, percent } = useWords();
  const insight = usePaneState((state) => state.insight);
  if (insight === null)
    return (
      <Card title={t('why.heading')}>
        <p className={styles.empty}>{t('why.empty')}</p>
      </Card>
    );
  const { completeness } = insight.explanation;
  const share = percent(completeness);
  return (
    <Card title={t('why.heading')}>
      <p className={styles.name}>
        {insight.name} <span className={styles.row}>{t('why.row', { row: insight.sheetRow })}</span>
      </p>
      <Figures insight={insight} />
      <p className={styles.note}>
        {insight.score === null ? t('why.noScore', { share }) : t('why.completenessWhy', { share })}
      </p>
      <CriterionBars explanation={insight.explanation} />
    </Card>
  );
};
