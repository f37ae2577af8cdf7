import type { Inspection } from '../../app/dcPilot';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useTourWords } from './useTourWords';

/** What is known before the tours are planned, and what they will say. */
export const ToursIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useTourWords();
  const { rep } = inspection.report.mapping;
  return (
    <Card title={t('intro.heading')}>
      <p className={styles.facts}>{t('intro.text')}</p>
      <p className={styles.facts}>{t('intro.rules')}</p>
      <p className={styles.facts}>
        {rep === undefined ? t('intro.noReps') : t('intro.reps', { column: rep })}
      </p>
      <p className={styles.why}>{t('intro.where')}</p>
    </Card>
  );
};
