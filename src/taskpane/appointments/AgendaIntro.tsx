import type { Inspection } from '../../app/dcPilot';
import { PlaceIntro } from '../shared/PlaceIntro';
import { useTextStyles } from '../shared/textStyles';
import { useAgendaWords } from './useAgendaWords';

/** What is known before the first run, and what it prepares. */
export const AgendaIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useAgendaWords();
  return (
    <PlaceIntro t={t} inspection={inspection}>
      <p className={styles.facts}>{t('intro.steps')}</p>
      <ul className={styles.facts}>
        <li>{t('intro.agenda')}</li>
        <li>{t('intro.alerts')}</li>
        <li>{t('intro.assistant')}</li>
      </ul>
    </PlaceIntro>
  );
};
