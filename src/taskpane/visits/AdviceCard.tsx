import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useReviewWords } from './useReviewWords';

type Advice = NonNullable<VisitsReport['advice']>;

/** More than this is worth telling, in euros. */
const WORTH = 1;

const Gains = ({ reps }: Pick<Advice, 'reps'>) => {
  const styles = useTextStyles();
  const { t, moreEuros, integer } = useReviewWords();
  const scale = Math.max(1, ...reps.map(({ moreMargin }) => moreMargin));
  return (
    <>
      <h3 className={styles.subhead}>{t('advice.reps')}</h3>
      <ul className={styles.list}>
        {reps.map(({ rep, ruleVisits, advisedVisits, moreMargin }) => (
          <li key={rep}>
            <div className={styles.line}>
              <span className={styles.name}>{rep}</span>
              <span className={styles.figure}>{moreEuros(moreMargin)}</span>
            </div>
            <ShareBar value={Math.max(0, moreMargin)} scale={scale} />
            <span className={styles.why}>
              {`${t('advice.rule')} ${integer(ruleVisits)} · ${t('advice.advised')} ${integer(advisedVisits)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The visits that would earn most within the same hours, beside the rule's. */
export const AdviceCard = ({ advice }: { readonly advice: VisitsReport['advice'] }) => {
  const styles = useTextStyles();
  const { t, integer, euros } = useReviewWords();
  if (advice === null || advice.reps.length === 0) return null;
  const gap = advice.reps.reduce((sum, { provenGap }) => sum + provenGap, 0);
  return (
    <Card title={t('advice.heading')}>
      <p className={styles.facts}>{t('advice.text')}</p>
      <FigureTable
        label={t('advice.table')}
        columns={[t('advice.rule'), t('advice.advised')]}
        rows={advice.classes.map(({ class: letter, ruleVisits, advisedVisits }) => ({
          name: t('returns.class', { letter }),
          figures: [integer(ruleVisits), integer(advisedVisits)],
        }))}
      />
      <Gains reps={advice.reps} />
      <p className={styles.why}>{gap < WORTH ? t('advice.exact') : t('advice.gap', { gap: euros(gap) })}</p>
      <p className={styles.why}>{t('advice.column')}</p>
    </Card>
  );
};
