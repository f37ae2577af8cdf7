import type { Inspection } from '../../app/dcPilot';
import { PlaceIntro } from '../shared/PlaceIntro';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords } from './useVisitWords';

/** What is known before the visits are worked out, and what they will say. */
export const VisitsIntro = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  return (
    <PlaceIntro t={t} inspection={inspection}>
      <p className={styles.facts}>{t('intro.team')}</p>
    </PlaceIntro>
  );
};
