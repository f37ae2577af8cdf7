import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { flipSentence, hiringSentences } from './hiringSentences';
import { useVisitWords } from './useVisitWords';

/** The nearest ones; DC Synthèse has the others. */
const SHOWN = 4;

/** Hire or not, what it rests on, and what would turn it. */
export const HiringCard = ({ hiring }: { readonly hiring: VisitsReport['hiring'] }) => {
  const styles = useTextStyles();
  const words = useVisitWords();
  const { t, decimal } = words;
  const { verdict, flips, range } = hiring;
  const [low, high] = range?.ratio ?? [];
  return (
    <Card title={t('hiring.heading')}>
      <p className={styles.headline}>{t(`hiring.${verdict ?? 'unknown'}`)}</p>
      {hiringSentences(hiring, words).map((sentence) => (
        <p key={sentence} className={styles.facts}>
          {sentence}
        </p>
      ))}
      {low !== undefined && high !== undefined && (
        <p className={styles.facts}>{t('hiring.range', { low: decimal(low, 2), high: decimal(high, 2) })}</p>
      )}
      {flips.length > 0 && <h3 className={styles.subhead}>{t('hiring.flips')}</h3>}
      {flips.slice(0, SHOWN).map((flip) => (
        <p key={`${flip.input} ${flip.to}`} className={styles.facts}>
          {flipSentence(flip, words)}
        </p>
      ))}
      <p className={styles.why}>{t('hiring.rule')}</p>
    </Card>
  );
};
