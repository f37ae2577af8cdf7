import type { VisitsReport } from '../../app/report';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { useReviewWords } from './useReviewWords';

/** What the visits of each class cost and bring. */
export const ReturnsCard = ({ returns }: { readonly returns: VisitsReport['returns'] }) => {
  const styles = useTextStyles();
  const { t, shortEuros, percent } = useReviewWords();
  if (returns.every(({ roi }) => roi === null)) return null;
  const said = (value: number | null, say: (value: number) => string): string =>
    value === null ? '–' : say(value);
  return (
    <Card title={t('returns.heading')}>
      <FigureTable
        label={t('returns.table')}
        columns={(['cost', 'margin', 'roi', 'own'] as const).map((id) => t(`returns.${id}`))}
        rows={returns.map(({ class: letter, cost, margin, roi, ownRoi }) => ({
          name: t('returns.class', { letter }),
          figures: [
            said(cost, shortEuros),
            said(margin, shortEuros),
            said(roi, percent),
            said(ownRoi, percent),
          ],
        }))}
      />
      <p className={styles.why}>{t('returns.why')}</p>
    </Card>
  );
};
