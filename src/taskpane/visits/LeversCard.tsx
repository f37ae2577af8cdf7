import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords } from './useVisitWords';

/** Below it a lever moves nothing worth a line. */
const VISIT = 0.5;

/** What would bring most, in euros a year. */
export const LeversCard = ({ levers }: { readonly levers: VisitsReport['levers'] }) => {
  const styles = useTextStyles();
  const { t, moreEuros, counted } = useVisitWords();
  const moving = levers.filter(({ gain, visitsFreed }) => Math.abs(gain) >= 1 || visitsFreed >= VISIT);
  if (moving.length === 0) return null;
  const scale = Math.max(1, ...moving.map(({ gain }) => gain));
  return (
    <Card title={t('levers.heading')}>
      <ul className={styles.list}>
        {moving.map(({ id, gain, visitsFreed }) => (
          <li key={id}>
            <div className={styles.line}>
              <span>{t(`levers.${id}`)}</span>
              <span className={styles.figure}>{moreEuros(gain)}</span>
            </div>
            <ShareBar value={gain} scale={scale} />
            {visitsFreed >= VISIT && (
              <span className={styles.why}>{t('levers.freed', counted(Math.round(visitsFreed)))}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.why}>{t('levers.why')}</p>
    </Card>
  );
};
