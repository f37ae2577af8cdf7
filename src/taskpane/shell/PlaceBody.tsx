import { lazy, Suspense } from 'react';
import { FailureNotice } from '../notices/FailureNotice';
import { PaneNotices } from '../notices/PaneNotices';
import { usePaneState } from '../paneReact';
import { Page } from '../shared/Page';
import { PLACE_VIEWS } from './places';
import { currentSheet, type SheetMemory } from '../store/paneState';
import { LastWriteCard } from '../accounts/LastWriteCard';
import { PreviewView } from '../accounts/PreviewView';
import { ReadingProgress, RunProgress } from '../accounts/RunProgress';
import { TargetQuestion } from '../accounts/TargetQuestion';

const RepairPreviewView = lazy(() =>
  import('../accounts/RepairPreviewView').then(({ RepairPreviewView: view }) => ({ default: view })),
);

/** A sheet without accounts: why, and what to do. */
const NothingHere = ({ memory }: { readonly memory: SheetMemory }) => {
  const { report } = memory.inspection;
  const failure = { code: report.reason?.code ?? 'NO_ACCOUNTS', details: { sheet: report.sheet } } as const;
  return (
    <Page>
      <PaneNotices />
      <FailureNotice failure={failure} job="inspect" canClose={false} />
      <LastWriteCard />
    </Page>
  );
};

/** The place opened, over the sheet shown; or what all places share: a run, a preview, a question, a sheet without accounts. */
export const PlaceBody = () => {
  const place = usePaneState((state) => state.place);
  const phase = usePaneState((state) => state.phase);
  const memory = usePaneState(currentSheet);
  // A setting is one cell: the place stays as it is while it is written.
  if (phase.kind === 'running' && phase.job !== 'settings') return <RunProgress phase={phase} />;
  if (phase.kind === 'detecting') return <ReadingProgress phase={phase} />;
  if (phase.kind === 'previewing') return <PreviewView preview={phase.preview} />;
  if (phase.kind === 'previewingRepair')
    return (
      <Suspense fallback={null}>
        <RepairPreviewView preview={phase.preview} />
      </Suspense>
    );
  if (phase.kind === 'askingTarget') return <TargetQuestion job={phase.job} address={phase.address} />;
  if (memory === undefined)
    return (
      <Page>
        <PaneNotices />
      </Page>
    );
  if (memory.inspection.report.kind === 'none') return <NothingHere memory={memory} />;
  const View = PLACE_VIEWS[place];
  return (
    <Suspense fallback={<Page>{null}</Page>}>
      <View memory={memory} />
    </Suspense>
  );
};
