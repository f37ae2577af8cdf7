import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { VisitsReport } from '../../app/report';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { Notice } from '../notices/Notice';
import { PaneNotices } from '../notices/PaneNotices';
import { usePaneContext, useSlice } from '../paneReact';
import { Page } from '../shared/Page';
import type { PlaceProps } from '../shell/placeProps';
import { AccountVisits } from './AccountVisits';
import { LiveCard } from '../accounts/LiveCard';
import { AdviceCard } from './AdviceCard';
import { MoneyQuestion } from './MoneyQuestion';
import { RepsCard } from './RepsCard';
import { ReturnsCard } from './ReturnsCard';
import { ReviewCard } from './ReviewCard';
import { CoherenceCard } from './CoherenceCard';
import { CostCard } from './CostCard';
import { DecisionsCard } from './DecisionsCard';
import { followVisits } from './followVisits';
import { HiringCard } from './HiringCard';
import { LeversCard } from './LeversCard';
import { OverCapacityCard } from './OverCapacityCard';
import { VisitSettings } from './VisitSettings';
import { useVisitWords } from './useVisitWords';
import { previewVisits, writeVisits } from './visitJobs';
import { VisitsIntro } from './VisitsIntro';
import { VISITS } from './visitsSlice';
import { WhatIfPanel } from './WhatIfPanel';
import { RunBar } from '../shared/RunBar';
import { usePlaceObstacle } from '../shared/usePlaceObstacle';

const Stale = () => {
  const { t } = useVisitWords();
  const context = usePaneContext();
  return (
    <Notice intent="warning" title={t('stale.title')} lines={[t('stale.text')]}>
      <Button size="small" appearance="primary" onClick={() => void writeVisits(context)}>
        {t('action.again')}
      </Button>
    </Notice>
  );
};

const VisitsResult = ({ report }: { readonly report: VisitsReport }) => {
  const { t } = useVisitWords();
  return (
    <>
      <MoneyQuestion report={report} />
      <CoherenceCard report={report} />
      {report.overCapacity !== null && <OverCapacityCard choices={report.overCapacity} />}
      <RepsCard report={report} />
      <AccountVisits />
      <CostCard cost={report.costPerVisit} />
      <ReturnsCard returns={report.returns} />
      <DecisionsCard report={report} />
      <HiringCard hiring={report.hiring} />
      <LeversCard levers={report.levers} />
      <AdviceCard advice={report.advice} />
      <WhatIfPanel />
      <ReviewCard report={report} />
      <LiveCard live={report.live} />
      <VisitSettings />
      <ProblemList report={report} />
      <WrittenCard title={t('written')} addresses={report.written} />
    </>
  );
};

const VisitsBar = ({ isAgain }: { readonly isAgain: boolean }) => {
  const { t } = useVisitWords();
  const context = usePaneContext();
  const obstacle = usePlaceObstacle();
  return (
    <RunBar
      isAgain={isAgain}
      isReady={obstacle === null}
      hint={obstacle ?? t('action.hint')}
      run={t(isAgain ? 'action.again' : 'action.run')}
      preview={t('action.preview')}
      onRun={() => void writeVisits(context)}
      onPreview={() => void previewVisits(context)}
    />
  );
};

/** Frequencies, coherence, cost, return and hiring of the sheet shown. */
export const VisitsPlace = ({ memory }: PlaceProps) => {
  const context = usePaneContext();
  const { sheet } = memory.inspection.report;
  const report = useSlice(VISITS, (state) => state.reports[sheet]);
  const isStale = useSlice(VISITS, (state) => state.stale.includes(sheet));
  useEffect(() => followVisits(context), [context]);
  return (
    <>
      <Page>
        <PaneNotices />
        {report === undefined ? (
          <>
            <VisitsIntro inspection={memory.inspection} />
            <VisitSettings />
          </>
        ) : (
          <>
            {isStale && <Stale />}
            <VisitsResult report={report} />
          </>
        )}
      </Page>
      <VisitsBar isAgain={report !== undefined} />
    </>
  );
};
