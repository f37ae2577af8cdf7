import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect } from 'react';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { PaneNotices } from '../notices/PaneNotices';
import { StaleResult } from '../notices/StaleResult';
import { usePaneContext, useSlice } from '../paneReact';
import { ActionBar } from '../shared/ActionBar';
import { Page } from '../shared/Page';
import { usePlaceObstacle } from '../shared/usePlaceObstacle';
import type { PlaceProps } from '../shell/placeProps';
import { ChangesCard } from './ChangesCard';
import { EditCard } from './EditCard';
import { followTours } from './followTours';
import { HandoffCard } from './handoff/HandoffCard';
import { HomesCard } from './HomesCard';
import { GainCard, OffersCard } from './InsightCard';
import { PlanCard } from './PlanCard';
import { PlanOptionsCard } from './PlanOptionsCard';
import { TourCard } from './TourCard';
import { ServicesPanel } from './services/ServicesPanel';
import { planTours, previewAgain, writeTours } from './tourJobs';
import { TourSettings } from './TourSettings';
import { ToursIntro } from './ToursIntro';
import { TOURS, type ShownTours } from './toursSlice';
import { UnplannedCard } from './UnplannedCard';
import { useTourWords } from './useTourWords';

/** Below the first cards. */
const ToursDetails = ({ shown }: { readonly shown: ShownTours }) => {
  const { report } = shown;
  return (
    <>
      <TourCard shown={shown} />
      <UnplannedCard shown={shown} />
      <OffersCard shown={shown} />
      <HomesCard homes={report.homes} />
      <PlanOptionsCard />
      <TourSettings />
      <ServicesPanel />
      <HandoffCard />
      <ProblemList report={report} />
    </>
  );
};

const ToursResult = ({ shown }: { readonly shown: ShownTours }) => {
  const { t } = useTourWords();
  const { report, preview } = shown;
  // Drawn at a stroke, a whole plan keeps the pane from answering: its figures first, what is below them in small pieces.
  const detailed = useDeferredValue<ShownTours | null>(shown, null);
  return (
    <>
      <PlanCard shown={shown} />
      <GainCard shown={shown} />
      <ChangesCard report={report} />
      {preview === null && <WrittenCard title={t('written')} addresses={report.written} />}
      <EditCard />
      {detailed && <ToursDetails shown={detailed} />}
    </>
  );
};

const ToursBar = ({ shown }: { readonly shown: ShownTours | undefined }) => {
  const { t } = useTourWords();
  const context = usePaneContext();
  const obstacle = usePlaceObstacle();
  const isDraft = shown !== undefined && shown.preview !== null;
  const hint = obstacle ?? (shown === undefined ? t('action.planHint') : undefined);
  const plan = (
    <Button
      appearance={shown === undefined ? 'primary' : 'secondary'}
      size="large"
      disabledFocusable={obstacle !== null}
      onClick={() => void planTours(context)}
    >
      {t(shown === undefined ? 'action.plan' : 'action.again')}
    </Button>
  );
  return (
    <ActionBar {...(hint === undefined ? {} : { hint })}>
      {isDraft && (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={obstacle !== null}
          onClick={() => void writeTours(context)}
        >
          {t('action.write')}
        </Button>
      )}
      {plan}
    </ActionBar>
  );
};

/** Tours of the sheet shown: planned, looked at, written. */
export const ToursPlace = ({ memory }: PlaceProps) => {
  const { t } = useTourWords();
  const context = usePaneContext();
  const { sheet } = memory.inspection.report;
  const shown = useSlice(TOURS, (state) => state.tours[sheet]);
  useEffect(() => followTours(context), [context]);
  return (
    <>
      <Page>
        <PaneNotices />
        {shown === undefined ? (
          <>
            <ToursIntro inspection={memory.inspection} />
            <PlanOptionsCard />
            <EditCard />
            <TourSettings />
            <ServicesPanel />
            <HandoffCard />
          </>
        ) : (
          <>
            {shown.isStale && <StaleResult t={t} onAgain={() => void previewAgain(context)} />}
            <ToursResult shown={shown} />
          </>
        )}
      </Page>
      <ToursBar shown={shown} />
    </>
  );
};
