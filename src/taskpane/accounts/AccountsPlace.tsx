import { lazy, Suspense } from 'react';
import { FailureNotice } from '../notices/FailureNotice';
import { PaneNotices } from '../notices/PaneNotices';
import { usePaneState } from '../paneReact';
import { Page } from '../shared/Page';
import { currentSheet, type SheetMemory } from '../store/paneState';
import { LastWriteCard } from './LastWriteCard';
import { PreviewView } from './PreviewView';
import { ReadingProgress, RunProgress } from './RunProgress';
import { SheetView } from './SheetView';
import { TargetQuestion } from './TargetQuestion';

const RepairPreviewView = lazy(() =>
  import('./RepairPreviewView').then(({ RepairPreviewView: view }) => ({ default: view })),
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

/** The first place: the table found, its columns, the score, why. */
export const AccountsPlace = () => {
  const phase = usePaneState((state) => state.phase);
  const memory = usePaneState(currentSheet);
  if (phase.kind === 'running') return <RunProgress phase={phase} />;
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
  return memory.inspection.report.kind === 'none' ? (
    <NothingHere memory={memory} />
  ) : (
    <SheetView memory={memory} />
  );
};
