import type { ScoreReport } from '../../app/report';
import { RFM_SEGMENTS } from '../../words/rfmWords';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useResultWords } from './useResultWords';

/** Clients by recency, frequency and amount, where the RFM grid scored them. */
export const RfmCard = ({ rfm }: Pick<ScoreReport, 'rfm'>) => {
  const styles = useTextStyles();
  const { t, language, integer, percent } = useResultWords();
  if (rfm === null) return null;
  const scale = Math.max(1, ...rfm.map(({ accounts }) => accounts));
  const turnover = rfm.reduce((sum, one) => sum + one.turnover, 0);
  return (
    <Card title={t('rfm.heading')}>
      <ul className={styles.list}>
        {rfm.map(({ segment, accounts, turnover: own }) => (
          <li key={segment}>
            <div className={styles.line}>
              <span className={styles.name}>{RFM_SEGMENTS[segment][language]}</span>
              <span className={styles.figure}>{integer(accounts)}</span>
            </div>
            <ShareBar value={accounts} scale={scale} />
            {turnover > 0 && (
              <span className={styles.why}>{t('rfm.share', { share: percent(own / turnover) })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.why}>{t('rfm.why')}</p>
    </Card>
  );
};
