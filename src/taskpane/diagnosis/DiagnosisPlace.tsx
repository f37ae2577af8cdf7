import { useEffect } from 'react';
import type { DiagnosisReport, FollowupReport } from '../../app/report';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { PaneNotices } from '../notices/PaneNotices';
import { StaleResult } from '../notices/StaleResult';
import { usePaneContext, useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { Page } from '../shared/Page';
import { PlaceBar } from '../shared/PlaceBar';
import type { PlaceProps } from '../shell/placeProps';
import { SettingsPanel } from '../settings/SettingsPanel';
import { AdviceCard } from './AdviceCard';
import { DiagnosisIntro } from './DiagnosisIntro';
import { previewDiagnosis, writeDiagnosis } from './diagnosisJobs';
import { DIAGNOSIS } from './diagnosisSlice';
import { FindingsPanel } from './FindingsPanel';
import { followDiagnosis } from './followDiagnosis';
import { FollowupCard } from './FollowupCard';
import { JournalPanel } from './JournalPanel';
import { MailingChoice } from './MailingChoice';
import { MarkCard } from './MarkCard';
import { ObstaclesCard } from './ObstaclesCard';
import { RatiosPanel } from './RatiosPanel';
import { ReviewsNotice } from './ReviewsNotice';
import { SatisfactionCard } from './SatisfactionCard';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords } from './useDiagnosisWords';

const Synthesis = ({ opening }: Pick<DiagnosisReport, 'opening'>) => {
  const styles = useTextStyles();
  const { t } = useDiagnosisWords();
  if (opening.length === 0) return null;
  return (
    <Card title={t('synthesis.heading')}>
      {opening.map((sentence) => (
        <p key={sentence} className={styles.facts}>
          {sentence}
        </p>
      ))}
    </Card>
  );
};

const DiagnosisResult = ({ report }: { readonly report: DiagnosisReport }) => (
  <>
    <MarkCard report={report} />
    <Synthesis opening={report.opening} />
    <AdviceCard report={report} />
    <FindingsPanel findings={report.findings} />
  </>
);

const FollowupResult = ({ report }: { readonly report: FollowupReport }) => (
  <>
    <ReviewsNotice reviews={report.reviews} />
    <RatiosPanel report={report} />
    <ObstaclesCard report={report} />
    <SatisfactionCard report={report} />
  </>
);

/** Follow-up, satisfaction, questionnaire and synthesis of the sheet shown. */
export const DiagnosisPlace = ({ memory }: PlaceProps) => {
  const { t } = useDiagnosisWords();
  const context = usePaneContext();
  const { sheet } = memory.inspection.report;
  const report = useSlice(DIAGNOSIS, (state) => state.diagnoses[sheet]);
  const followup = useSlice(DIAGNOSIS, (state) => state.followups[sheet]);
  const isStale = useSlice(DIAGNOSIS, (state) => state.stale.includes(sheet));
  useEffect(() => followDiagnosis(context), [context]);
  const written = (report ?? followup)?.written ?? [];
  const judged = report ?? followup;
  return (
    <>
      <Page>
        <PaneNotices />
        {report === undefined ? (
          <DiagnosisIntro inspection={memory.inspection} />
        ) : (
          <>
            {isStale && <StaleResult t={t} onAgain={() => void writeDiagnosis(context)} />}
            <DiagnosisResult report={report} />
          </>
        )}
        <FollowupCard report={followup} />
        {followup !== undefined && <FollowupResult report={followup} />}
        <MailingChoice />
        <SettingsPanel title={t('settings')} keys={['anonymousReviews']} sheets={['settings']} />
        <JournalPanel />
        {judged !== undefined && <ProblemList report={judged} />}
        {written.length > 0 && <WrittenCard title={t('written')} addresses={written} />}
      </Page>
      <PlaceBar
        t={t}
        isAgain={report !== undefined}
        onRun={() => void writeDiagnosis(context)}
        onPreview={() => void previewDiagnosis(context)}
      />
    </>
  );
};
