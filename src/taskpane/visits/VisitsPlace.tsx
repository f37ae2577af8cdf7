import { useEffect } from 'react';
import type { VisitsReport } from '../../app/report';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { PaneNotices } from '../notices/PaneNotices';
import { StaleResult } from '../notices/StaleResult';
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
import { ScenariosCard } from './ScenariosCard';
import { VisitSettings } from './VisitSettings';
import { useVisitWords } from './useVisitWords';
import { previewVisits, writeVisits } from './visitJobs';
import { VisitsIntro } from './VisitsIntro';
import { VISITS } from './visitsSlice';
import { WhatIfPanel } from './WhatIfPanel';
import { PlaceBar } from '../shared/PlaceBar';

/** The currency costs are counted in. */
const currencySaid = ({ money: { isConfirmed, currency } }: VisitsReport): string =>
  isConfirmed ? currency : 'unknown';

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
      <ScenariosCard scenarios={report.scenarios} currency={currencySaid(report)} />
      <WhatIfPanel />
      <ReviewCard report={report} />
      <LiveCard live={report.live} />
      <VisitSettings />
      <ProblemList report={report} />
      <WrittenCard title={t('written')} addresses={report.written} />
    </>
  );
};

/** Frequencies, coherence, cost, return and hiring of the sheet shown. */
export const VisitsPlace = ({ memory }: PlaceProps) => {
  const { t } = useVisitWords();
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
            {isStale && <StaleResult t={t} onAgain={() => void writeVisits(context)} />}
            <VisitsResult report={report} />
          </>
        )}
      </Page>
      <PlaceBar
        t={t}
        isAgain={report !== undefined}
        onRun={() => void writeVisits(context)}
        onPreview={() => void previewVisits(context)}
      />
    </>
  );
};
