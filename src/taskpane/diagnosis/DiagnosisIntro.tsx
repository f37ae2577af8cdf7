import type { Inspection } from '../../app/dcPilot';
import { PlaceIntro } from '../shared/PlaceIntro';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords } from './useDiagnosisWords';

/** What is known before the diagnosis is made, and what makes it say more. */
export const DiagnosisIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useDiagnosisWords();
  return (
    <PlaceIntro t={t} inspection={inspection}>
      <p className={styles.facts}>{t('intro.steps')}</p>
      <ul className={styles.facts}>
        <li>{t('intro.followup')}</li>
        <li>{t('intro.questionnaire')}</li>
      </ul>
    </PlaceIntro>
  );
};
