import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords } from './useVisitWords';

const DECISIONS = ['visit', 'develop', 'reduce', 'phone'] as const;

/** How many accounts each decision holds, and what it means. */
export const DecisionsCard = ({ report }: { readonly report: VisitsReport }) => {
  const styles = useTextStyles();
  const { t, integer, percent } = useVisitWords();
  const { decisions, accounts } = report;
  const decided = DECISIONS.reduce((sum, decision) => sum + decisions[decision], 0);
  const rows = [
    ...DECISIONS.map((id) => ({ id, count: decisions[id] })),
    ...(accounts > decided ? [{ id: 'none' as const, count: accounts - decided }] : []),
  ];
  const scale = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Card title={t('decisions.heading')}>
      <ul className={styles.list}>
        {rows.map(({ id, count }) => (
          <li key={id}>
            <div className={styles.line}>
              <span>{t(`decisions.${id}`)}</span>
              <span className={styles.figure}>
                {integer(count)}{' '}
                <span className={styles.why}>{`(${percent(count / Math.max(1, accounts))})`}</span>
              </span>
            </div>
            <ShareBar value={count} scale={scale} tone={id === 'none' ? 'quiet' : 'brand'} />
            <span className={styles.why}>{t(`decisions.${id}Why`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
