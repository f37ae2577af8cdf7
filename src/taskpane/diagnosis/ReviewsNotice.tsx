import { Button } from '@fluentui/react-components';
import type { FollowupReport } from '../../app/report';
import { Notice } from '../notices/Notice';
import { usePaneContext } from '../paneReact';
import { openOwnSheet } from '../store/openOwnSheet';
import { useDiagnosisWords } from './useDiagnosisWords';

/** A review of one kind only is not fair: it is said, and can be mended. */
export const ReviewsNotice = ({ reviews }: Pick<FollowupReport, 'reviews'>) => {
  const { t } = useDiagnosisWords();
  const context = usePaneContext();
  const lines = reviews.flatMap(({ rep, warnings }) =>
    warnings.map((warning) => t(`reviews.${warning}`, { rep })),
  );
  if (lines.length === 0) return null;
  return (
    <Notice intent="warning" title={t('reviews.heading')} lines={lines}>
      <Button size="small" onClick={() => void openOwnSheet(context, 'reviews')}>
        {t('followup.reviews')}
      </Button>
    </Notice>
  );
};
