import { currentSheet, type PaneState } from '../store/paneState';
import { failureSentence } from '../../i18n/sentences';
import { usePaneState } from '../paneReact';
import { useWords, type Words } from '../useWords';
import { STAGE_KEYS } from '../accounts/stages';
import { makeStyles } from './styles';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What a screen reader is told: stages and results, never every percent. */
const announcement = (state: PaneState, { t, language, counted, integer }: Words): string => {
  const { phase } = state;
  if (phase.kind === 'detecting') return t('table.detecting');
  if (phase.kind === 'running') {
    if (phase.isStopping) return t('run.stopping');
    return phase.stage === null ? t(`run.${phase.job}`) : t(STAGE_KEYS[phase.stage]);
  }
  if (phase.kind === 'failed') return failureSentence(phase.failure, language).message;
  if (phase.kind === 'restored') return t('result.restored');
  if (phase.kind === 'askingTarget') return t('target.heading');
  if (phase.kind === 'previewing' || phase.kind === 'previewingRepair') return t('preview.heading');
  if (phase.kind === 'repaired') {
    const cells = phase.report.repairs.reduce((sum, repair) => sum + repair.cells, 0);
    return t('repair.done', counted(cells));
  }
  if (state.place !== 'accounts') return state.said;
  const memory = currentSheet(state);
  if (phase.kind !== 'ready' || !memory) return '';
  if (memory.report) {
    const { coverage, accounts } = memory.report;
    const total = integer(accounts);
    return `${t('result.announced')} ${t('result.doneAccounts', { ...counted(coverage.scoredAccounts), total })}`;
  }
  const { assumptions, report } = memory.inspection;
  return assumptions
    ? t(`table.${report.kind === 'lines' ? 'lines' : 'accounts'}`, counted(assumptions.rowCount))
    : '';
};

export const LiveRegion = () => {
  const styles = useStyles();
  const words = useWords();
  const state = usePaneState((whole) => whole);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(state, words)}
    </div>
  );
};
