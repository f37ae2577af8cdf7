import type { ToursReport } from '../../app/report';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useTourWords } from './useTourWords';

/** Homes nobody said: where the days of each rep are supposed to begin. */
export const HomesCard = ({ homes }: { readonly homes: ToursReport['homes'] }) => {
  const styles = useTextStyles();
  const { t } = useTourWords();
  const supposed = homes.flatMap(({ rep, supposedTown: town }) => (town === null ? [] : [{ rep, town }]));
  if (supposed.length === 0) return null;
  return (
    <Card title={t('homes.heading')}>
      <p className={styles.facts}>{t('homes.text')}</p>
      <ul className={styles.list}>
        {supposed.map((home) => (
          <li key={home.rep}>{t('homes.line', home)}</li>
        ))}
      </ul>
      <p className={styles.why}>{t('homes.remedy')}</p>
    </Card>
  );
};
