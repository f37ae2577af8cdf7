import type { RunControls, WritePreview } from '../../app/dcPilot';
import type { RestoreReport, ScoreReport } from '../../app/report';
import type { Failure, Result } from '../../domain/result';
import { openQuestions } from './columnChoice';
import { detect } from './detect';
import { explainRow } from './insight';
import { attempt, type PaneContext } from './paneContext';
import {
  currentSheet,
  isBusy,
  type PaneJob,
  type PaneState,
  type PreviewJob,
  type WriteJob,
} from './paneState';

type RunningJob = Exclude<PaneJob, 'inspect'>;

/** Shows a job as running; its progress and *Arrêter* go through the controls. Null when another one runs. */
export const beginRun = ({ store, stops }: PaneContext, job: RunningJob): RunControls | null => {
  if (isBusy(store.getState())) return null;
  stops.reading?.abort();
  const stop = new AbortController();
  stops.run = stop;
  store.update({ phase: { kind: 'running', job, stage: null, share: 0, isStopping: false } });
  return {
    signal: stop.signal,
    onProgress: (stage, share) => {
      const { phase } = store.getState();
      if (phase.kind === 'running') store.update({ phase: { ...phase, stage, share } });
    },
  };
};

export const stopRun = ({ store, stops }: PaneContext): void => {
  const { phase } = store.getState();
  if (phase.kind !== 'running') return;
  store.update({ phase: { ...phase, isStopping: true } });
  stops.run?.abort();
};

/** What is left in the workbook by jobs: the last write, or one that did not end. */
export const readTraces = async ({ pilot, store }: PaneContext): Promise<void> => {
  const [unfinished, lastWrite] = await Promise.all([
    pilot.unfinishedJob().catch(() => null),
    pilot.lastWrite().catch(() => null),
  ]);
  store.update({ unfinished, lastWrite });
};

const WRITES: Readonly<Partial<Record<PaneJob, WriteJob>>> = {
  repair: 'repair',
  previewRepair: 'repair',
  visits: 'visits',
  previewVisits: 'visits',
};

/** The question where to write, for the job that met something in its place. */
export const askingTarget = (job: PaneJob, address: string): PaneState['phase'] => ({
  kind: 'askingTarget',
  job: WRITES[job] ?? 'score',
  address,
});

const failureChange = (job: PaneJob, failure: Failure): Partial<PaneState> => {
  if (failure.code === 'TARGET_OCCUPIED')
    return { phase: askingTarget(job, String(failure.details['address'] ?? '')) };
  const isMapping = failure.code.startsWith('MAPPING') || failure.code === 'NO_TURNOVER';
  return { phase: { kind: 'failed', job, failure }, ...(isMapping ? { isMappingOpen: true } : {}) };
};

/** Shows why a job stopped: a question where the user can answer, else the failure. */
export const showFailure = ({ store }: PaneContext, job: PaneJob, failure: Failure): void =>
  store.update(failureChange(job, failure));

/** Shows what a job would write; writes nothing. */
export const showPreview = async (
  context: PaneContext,
  running: RunningJob,
  job: PreviewJob,
  look: (controls: RunControls) => Promise<Result<WritePreview>>,
): Promise<void> => {
  const controls = beginRun(context, running);
  if (controls === null) return;
  const result = await attempt(() => look(controls));
  if (result.ok) context.store.update({ phase: { kind: 'previewing', job, preview: result.value } });
  else showFailure(context, running, result.failure);
};

/** A column has to be chosen: the sheet is read again, so that the question stands there ready to be answered. */
const askColumn = async (context: PaneContext, job: PaneJob, failure: Failure): Promise<void> => {
  const { store } = context;
  store.update({ place: 'accounts' });
  await detect(context, store.getState().sheet || undefined);
  const memory = currentSheet(store.getState());
  const isAsked = memory !== undefined && openQuestions(memory.inspection, memory.choices).length > 0;
  if (store.getState().phase.kind === 'ready' && !isAsked) showFailure(context, job, failure);
};

/** Ends a job that wrote nothing: its failure is shown, or its question stands ready. */
export const endFailed = async (context: PaneContext, job: PaneJob, failure: Failure): Promise<void> => {
  showFailure(context, job, failure);
  if (failure.code === 'MAPPING_AMBIGUOUS') await askColumn(context, job, failure);
  await readTraces(context);
};

/** Ends a scoring, whoever started it. */
export const endScore = async (context: PaneContext, result: Result<ScoreReport>): Promise<void> => {
  const { store } = context;
  store.update({ place: 'accounts' });
  if (!result.ok) return endFailed(context, 'score', result.failure);
  const report = result.value;
  const { sheets } = store.getState();
  const known = sheets[report.sheet];
  if (known === undefined) await detect(context, report.sheet);
  const memory = store.getState().sheets[report.sheet];
  if (memory)
    store.update({
      sheet: report.sheet,
      sheets: { ...store.getState().sheets, [report.sheet]: { ...memory, report, isStale: false } },
    });
  store.update({ phase: { kind: 'ready' } });
  await Promise.all([readTraces(context), explainRow(context)]);
};

/** Ends the undoing of a write, whoever started it: no result stands any more. */
export const endRestore = async (context: PaneContext, result: Result<RestoreReport>): Promise<void> => {
  const { store } = context;
  if (!result.ok) {
    showFailure(context, 'restore', result.failure);
    return readTraces(context);
  }
  const { sheets } = store.getState();
  const without = Object.entries(sheets).map(([name, memory]) => [
    name,
    { ...memory, report: null, isStale: false },
  ]);
  store.update({
    phase: { kind: 'restored', report: result.value },
    sheets: Object.fromEntries(without),
    insight: null,
  });
  await readTraces(context);
};
