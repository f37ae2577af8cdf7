import type { Inspection } from '../../app/dcPilot';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useWords } from '../useWords';
import { useAgendaWords } from './useAgendaWords';

/** What is known before the first run, and what it prepares. */
export const AgendaIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useAgendaWords();
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
        <li>{t('intro.agenda')}</li>
        <li>{t('intro.alerts')}</li>
        <li>{t('intro.assistant')}</li>
      </ul>
      <p className={styles.why}>{t('intro.where')}</p>
    </Card>
  );
};
