import type { GapReport, VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords } from './useVisitWords';

const PARTS = ['annualCost', 'workDays', 'fieldShare', 'duration', 'car'] as const;

/** Below it a part is none. */
const CENT = 0.005;

const GapParts = ({ gap }: { readonly gap: GapReport }) => {
  const styles = useTextStyles();
  const { t, euros, moreEuros } = useVisitWords();
  if (Math.abs(gap.total) < CENT) return <p className={styles.facts}>{t('cost.same')}</p>;
  const parts = PARTS.filter((part) => Math.abs(gap[part]) >= CENT);
  return (
    <>
      <p className={styles.facts}>
        {t(gap.total > 0 ? 'cost.above' : 'cost.below', { gap: euros(Math.abs(gap.total), 2) })}
      </p>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part} className={styles.line}>
            <span className={styles.name}>{t(`cost.${part}`)}</span>
            <span className={styles.figure}>{moreEuros(gap[part], 2)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Own cost of a visit beside the published one, the gap, and where it comes from. */
export const CostCard = ({ cost }: { readonly cost: VisitsReport['costPerVisit'] }) => {
  const styles = useTextStyles();
  const { t, euros } = useVisitWords();
  const { own, low, high, reference, referenceExclTax, gap } = cost;
  if (own === null)
    return (
      <Card title={t('cost.heading')}>
        <p className={styles.bad}>{t('cost.unknown')}</p>
      </Card>
    );
  const scale = Math.max(own, referenceExclTax);
  const published = { exclTax: euros(referenceExclTax), inclTax: euros(reference) };
  return (
    <Card title={t('cost.heading')}>
      <p className={styles.headline}>{t('cost.own', { cost: euros(own, 2) })}</p>
      <div>
        <div className={styles.line}>
          <span>{t('cost.yours')}</span>
          <span className={styles.figure}>{euros(own, 2)}</span>
        </div>
        <ShareBar value={own} scale={scale} />
      </div>
      <div>
        <div className={styles.line}>
          <span>{t('cost.reference')}</span>
          <span className={styles.figure}>{euros(referenceExclTax, 2)}</span>
        </div>
        <ShareBar value={referenceExclTax} scale={scale} tone="quiet" />
        <span className={styles.why}>{t('cost.referenceText', published)}</span>
      </div>
      {gap !== null && <GapParts gap={gap} />}
      {low !== null && high !== null && low !== high && (
        <p className={styles.facts}>{t('cost.range', { low: euros(low, 2), high: euros(high, 2) })}</p>
      )}
      <p className={styles.why}>{t('cost.why')}</p>
    </Card>
  );
};
