import type { CriterionExplanation, ScoreExplanation } from '../../domain/scoring/types';
import { useWords } from '../useWords';
import { measureText } from './measures';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  label: { overflowWrap: 'anywhere' },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: {
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  malus: { color: tokens.colorStatusDangerForeground3 },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const CriterionRow = ({ criterion }: { readonly criterion: CriterionExplanation }) => {
  const styles = useStyles();
  const words = useWords();
  const { t, decimal, language } = words;
  const { points, maximum, coefficient, label } = criterion;
  const isMalus = coefficient === 0;
  const told =
    points === null
      ? '–'
      : isMalus
        ? t('why.malus', { points: decimal(points) })
        : t('why.points', { points: decimal(points), maximum: decimal(maximum) });
  const share = points === null || maximum <= 0 ? 0 : Math.min(1, Math.max(0, points / maximum));
  const weight = isMalus ? '' : ` · ${t('why.coefficient', { coefficient: decimal(coefficient) })}`;
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.label}>{label[language]}</span>
        <span
          className={mergeClasses(styles.points, isMalus && points !== null && points < 0 && styles.malus)}
        >
          {told}
        </span>
      </div>
      {points !== null && !isMalus && (
        <div className={styles.track} aria-hidden>
          <div className={styles.fill} style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <span className={styles.note}>{measureText(criterion, words) + weight}</span>
    </li>
  );
};

/** Points per criterion, as bars and in figures; then what caps cut off. */
export const CriterionBars = ({ explanation }: { readonly explanation: ScoreExplanation }) => {
  const styles = useStyles();
  const { t, decimal } = useWords();
  const { criteria, caps } = explanation;
  return (
    <>
      <ul className={styles.list} aria-label={t('why.criteria')}>
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.measure} criterion={criterion} />
        ))}
      </ul>
      {caps.map(({ group, earned, points }) => (
        <span key={group} className={styles.note}>
          {t('why.cap', {
            group: group === '' ? t('why.wholeGrid') : group,
            earned: decimal(earned),
            points: decimal(points),
          })}
        </span>
      ))}
    </>
  );
};
