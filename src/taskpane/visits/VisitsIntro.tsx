import type { Inspection } from '../../app/dcPilot';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords } from './useVisitWords';
import { useWords } from '../useWords';

/** What is known before the visits are worked out, and what they will say. */
export const VisitsIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const pane = useWords();
  const { report, assumptions } = inspection;
  const rows = assumptions?.rowCount ?? 0;
  const count = pane.t(report.kind === 'lines' ? 'table.lines' : 'table.accounts', pane.counted(rows));
  return (
    <Card title={t('intro.heading')}>
      <p className={styles.headline}>{`${report.sheet} · ${count}`}</p>
      <p className={styles.facts}>{t('intro.text')}</p>
      <p className={styles.facts}>{t('intro.team')}</p>
      <p className={styles.why}>{t('intro.where')}</p>
    </Card>
  );
};
