import { Button } from '@fluentui/react-components';
import type { FollowupReport, SurveyReport } from '../../app/report';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { openOwnSheet } from '../store/openOwnSheet';
import { useDiagnosisWords, type DiagnosisWords } from './useDiagnosisWords';

interface SurveyProps {
  readonly name: string;
  readonly survey: SurveyReport;
  readonly said: (value: number) => string;
}

const boundsOf = ({ interval }: SurveyReport, said: SurveyProps['said'], { t }: DiagnosisWords): string =>
  interval === null
    ? t('satisfaction.tooFew')
    : t('satisfaction.interval', { low: said(interval[0]), high: said(interval[1]) });

/** A figure with how many answered and its bounds; without answers there is nothing to say. */
const Survey = ({ name, survey, said }: SurveyProps) => {
  const styles = useTextStyles();
  const words = useDiagnosisWords();
  if (survey.value === null) return null;
  return (
    <li>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.figure}>{said(survey.value)}</span>
      </div>
      <span className={styles.why}>
        {`${words.t('satisfaction.answers', words.counted(survey.answers))}, ${boundsOf(survey, said, words)}`}
      </span>
    </li>
  );
};

/** NPS and CSAT with how sure they are, and the accounts at risk. */
export const SatisfactionCard = ({ report }: { readonly report: FollowupReport }) => {
  const styles = useTextStyles();
  const { t, integer, percent, counted } = useDiagnosisWords();
  const context = usePaneContext();
  const { nps, csat, atRisk } = report.satisfaction;
  const isEmpty = nps.value === null && csat.value === null;
  return (
    <Card title={t('satisfaction.heading')}>
      {isEmpty && <p className={styles.facts}>{t('satisfaction.none')}</p>}
      <ul className={styles.list}>
        <Survey name={t('satisfaction.nps')} survey={nps} said={(value) => integer(value)} />
        <Survey name={t('satisfaction.csat')} survey={csat} said={(value) => percent(value / 100)} />
      </ul>
      {atRisk > 0 && <p className={styles.bad}>{t('satisfaction.atRisk', counted(atRisk))}</p>}
      <Button onClick={() => void openOwnSheet(context, 'satisfaction')}>{t('satisfaction.open')}</Button>
    </Card>
  );
};
