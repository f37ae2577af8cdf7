import { Button } from '@fluentui/react-components';
import { useActions, usePaneState } from '../paneReact';
import { currentSheet } from '../store/paneState';
import { useWords } from '../useWords';
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';

const UnfinishedNotice = () => {
  const { t, date } = useWords();
  const actions = useActions();
  const unfinished = usePaneState((state) => state.unfinished);
  if (unfinished === null) return null;
  const text = t('unfinished.text', { date: date(unfinished.startedAt), sheet: unfinished.sheet });
  return (
    <Notice intent="warning" title={t('unfinished.title')} lines={[text]}>
      <Button size="small" appearance="primary" onClick={() => void actions.finishJob()}>
        {t('unfinished.finish')}
      </Button>
      <Button size="small" onClick={() => void actions.restore()}>
        {t('unfinished.restore')}
      </Button>
    </Notice>
  );
};

const RestoredNotice = () => {
  const { t, counted } = useWords();
  const actions = useActions();
  const phase = usePaneState((state) => state.phase);
  if (phase.kind !== 'restored') return null;
  const { kept } = phase.report;
  const lines = [kept.length === 0 ? t('result.restoredText') : t('result.kept', counted(kept.length))];
  return (
    <Notice intent="success" title={t('result.restored')} lines={lines}>
      {kept.slice(0, 3).map(({ address }) => (
        <Button key={address} size="small" onClick={() => void actions.reveal(address)}>
          {t('result.writtenShow', { address })}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={() => void actions.dismiss()}>
        {t('failure.back')}
      </Button>
    </Notice>
  );
};

const RepairedNotice = () => {
  const { t, counted } = useWords();
  const actions = useActions();
  const phase = usePaneState((state) => state.phase);
  if (phase.kind !== 'repaired') return null;
  const cells = phase.report.repairs.reduce((sum, repair) => sum + repair.cells, 0);
  return (
    <Notice intent="success" title={t('repair.done', counted(cells))} lines={[t('repair.doneText')]}>
      <Button size="small" appearance="primary" onClick={() => void actions.score()}>
        {t('score.action')}
      </Button>
      <Button size="small" onClick={() => void actions.restore()}>
        {t('result.undo')}
      </Button>
    </Notice>
  );
};

const StaleNotice = () => {
  const { t } = useWords();
  const actions = useActions();
  const isStale = usePaneState(
    (state) =>
      state.place === 'accounts' &&
      state.phase.kind !== 'repaired' &&
      (currentSheet(state)?.isStale ?? false),
  );
  if (!isStale) return null;
  return (
    <Notice intent="warning" title={t('stale.title')} lines={[t('stale.text')]}>
      <Button size="small" appearance="primary" onClick={() => void actions.score()}>
        {t('stale.action')}
      </Button>
    </Notice>
  );
};

/** What has to be known before anything else, the most pressing first. */
export const PaneNotices = () => {
  const phase = usePaneState((state) => state.phase);
  const hasSheet = usePaneState((state) => currentSheet(state) !== undefined);
  const isAboutUnfinished = phase.kind === 'failed' && phase.failure.code === 'UNFINISHED_JOB';
  return (
    <>
      {!isAboutUnfinished && <UnfinishedNotice />}
      {phase.kind === 'failed' && (
        <FailureNotice failure={phase.failure} job={phase.job} canClose={hasSheet} />
      )}
      <RepairedNotice />
      <RestoredNotice />
      <StaleNotice />
    </>
  );
};
