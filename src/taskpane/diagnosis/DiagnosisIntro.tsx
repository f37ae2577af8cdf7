import type { Inspection } from '../../app/dcPilot';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords } from './useDiagnosisWords';
import { useWords } from '../useWords';

/** What is known before the diagnosis is made, and what makes it say more. */
export const DiagnosisIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useDiagnosisWords();
  const pane = useWords();
  const { report, assumptions } = inspection;
  const count = pane.t(
    report.kind === 'lines' ? 'table.lines' : 'table.accounts',
    pane.counted(assumptions?.rowCount ?? 0),
  );
  return (
    <Card title={t('intro.heading')}>
      <p className={styles.headline}>{`${report.sheet} · ${count}`}</p>
      <p className={styles.facts}>{t('intro.text')}</p>
      <p className={styles.facts}>{t('intro.steps')}</p>
      <ul className={styles.facts}>
        <li>{t('intro.followup')}</li>
        <li>{t('intro.questionnaire')}</li>
      </ul>
      <p className={styles.why}>{t('intro.where')}</p>
    </Card>
  );
};
