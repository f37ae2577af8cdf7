import type { ScoreReport } from '../../app/report';
import { useWords } from '../useWords';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';

const CLASS_KEYS = ['A', 'B', 'C', 'D', 'none'] as const;
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '2px',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: {
    minWidth: '3px',
    flexBasis: 0,
    [FORCED]: { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  swatch: {
    width: '10px',
    height: '10px',
    marginTop: '5px',
    borderRadius: tokens.borderRadiusSmall,
    flexShrink: 0,
    [FORCED]: { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  A: { backgroundColor: tokens.colorCompoundBrandForeground1, [FORCED]: { backgroundColor: 'Highlight' } },
  B: {
    backgroundColor: tokens.colorCompoundBrandForeground1,
    opacity: 0.7,
    [FORCED]: { backgroundColor: 'LinkText', opacity: 1 },
  },
  C: {
    backgroundColor: tokens.colorCompoundBrandForeground1,
    opacity: 0.45,
    [FORCED]: { backgroundColor: 'GrayText', opacity: 1 },
  },
  D: {
    backgroundColor: tokens.colorCompoundBrandForeground1,
    opacity: 0.22,
    [FORCED]: { backgroundColor: 'ButtonFace', opacity: 1 },
  },
  none: { backgroundColor: tokens.colorNeutralStroke1, [FORCED]: { backgroundColor: 'Canvas' } },
});

/** How many accounts each class holds: a bar, and the same in figures. */
export const ClassBar = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t, counted, percent } = useWords();
  const total = CLASS_KEYS.reduce((sum, key) => sum + report.classes[key], 0);
  const present = CLASS_KEYS.filter((key) => report.classes[key] > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {present.map((key) => (
          <div
            key={key}
            className={mergeClasses(styles.part, styles[key])}
            style={{ flexGrow: report.classes[key] }}
          />
        ))}
      </div>
      <ul className={styles.list}>
        {CLASS_KEYS.map((key) => {
          const label = key === 'none' ? t('result.classNone') : t('result.classLabel', { letter: key });
          const count = report.classes[key];
          const share = percent(total === 0 ? 0 : count / total);
          return (
            <li key={key} className={styles.item}>
              <span className={mergeClasses(styles.swatch, styles[key])} aria-hidden />
              <span>
                <span className={styles.label}>{label}</span>
                <span className={styles.count}>
                  {counted(count).n} <span className={styles.label}>{`(${share})`}</span>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};
