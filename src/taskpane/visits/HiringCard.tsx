import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { flipSentence, hiringSentences } from './hiringSentences';
import { useVisitWords } from './useVisitWords';

/** Hire or not, what it rests on, and what would turn it. */
export const HiringCard = ({ hiring }: { readonly hiring: VisitsReport['hiring'] }) => {
  const styles = useTextStyles();
  const words = useVisitWords();
  const { t } = words;
  const { verdict, flips } = hiring;
  const flip = flips[0];
  return (
    <Card title={t('hiring.heading')}>
      <p className={styles.headline}>{t(`hiring.${verdict ?? 'unknown'}`)}</p>
      {hiringSentences(hiring, words).map((sentence) => (
        <p key={sentence} className={styles.facts}>
          {sentence}
        </p>
      ))}
      {flip !== undefined && <p className={styles.name}>{flipSentence(flip, words)}</p>}
      <p className={styles.why}>{t('hiring.rule')}</p>
    </Card>
  );
};
