import type { LiveReport } from '../../app/report';
import { LIVE_REASONS } from '../../words/liveWords';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useResultWords } from './useResultWords';

/** Which result columns are formulas, and why the others are not. */
export const LiveCard = ({ live }: { readonly live: LiveReport | undefined }) => {
  const styles = useTextStyles();
  const { t, language } = useResultWords();
  if (live === undefined) return null;
  const { formulas, values } = live;
  return (
    <Card title={t('live.heading')}>
      {formulas.length > 0 && (
        <p className={styles.facts}>
          {t('live.formulas', { columns: formulas.map(({ column }) => column).join(', ') })}
        </p>
      )}
      {values.length > 0 && <p className={styles.facts}>{t('live.values')}</p>}
      {values.map(({ column, why }) => (
        <p key={column} className={styles.why}>
          {t('live.value', { column, why: LIVE_REASONS[why][language] })}
        </p>
      ))}
    </Card>
  );
};
