import type { DcPilot, RunControls, WriteTarget } from '../../app/dcPilot';
import type { AgendaReport, SlotsReport } from '../../app/agendaReportTypes';
import type { UnitKey } from '../../app/unitSettings';
import type {
  DiagnosisReport,
  RestoreReport,
  ScoreReport,
  ToursReport,
  VisitsReport,
} from '../../app/report';
import type { Failure, Result } from '../../domain/result';
import type { FieldId } from '../../words/fields';
import type { Language } from '../../words/language';
import type { SeenFlag } from '../preferences';
import { createStore, type Store } from './createStore';
import { chooseColumn, chooseUnit, detect } from './detect';
import { explainRow } from './insight';
import type { PaneContext } from './paneContext';
import { initialState, isBusy, type PaneJob, type PaneState } from './paneState';
import { finishJob, startAgain, writeNow } from './jobs';
import type { PlaceId } from './placeIds';
import { previewRepair, writeRepair } from './repairSheet';
import { restoreWrite } from './restoreWrite';
import { askingTarget, beginRun, endRestore, endScore, showFailure, stopRun } from './running';
import { previewScore, scoreSheet } from './scoreSheet';
import { createSlices } from './slices';
import { followWorkbook, insertSample, leaveFirstRun, startPane } from './startPane';

export interface PaneOptions {
  readonly pilot: DcPilot;
  readonly language: Language;
  readonly firstRun: SeenFlag;
}

/** What the components and the ribbon may do; each is a pure computation and one call of the pilot. */
export interface PaneActions {
  start(): Promise<void>;
  leaveFirstRun(): Promise<void>;
  insertSample(): Promise<void>;
  /** Reads the sheet shown again, or the active one when none is. */
  reload(): Promise<void>;
  chooseColumn(field: FieldId, choice: string): Promise<void>;
  /** "" takes back what was said. */
  chooseUnit(key: UnitKey, value: string): Promise<void>;
  openMapping(isOpen: boolean): void;
  score(target?: WriteTarget): Promise<void>;
  /** Writes after the preview, or the choice of where to write, was seen. */
  write(target?: WriteTarget): Promise<void>;
  preview(target?: WriteTarget): Promise<void>;
  previewRepair(target?: WriteTarget): Promise<void>;
  /** Repairs after the preview was seen. */
  repair(): Promise<void>;
  /** Starts a job again after it failed. */
  startAgain(job: PaneJob, target?: WriteTarget): Promise<void>;
  showPlace(place: PlaceId): void;
  /** Back to the sheet: leaves a preview, a question or a notice. */
  dismiss(): Promise<void>;
  askTarget(job: PaneJob, address: string): void;
  stop(): void;
  restore(): Promise<void>;
  finishJob(): Promise<void>;
  reveal(address: string): Promise<void>;
  setLanguage(language: Language): void;
  isBusy(): boolean;
  begin(job: 'score' | 'visits' | 'tours' | 'agenda' | 'slots' | 'diagnose' | 'restore'): RunControls | null;
  endScore(result: Result<ScoreReport>): Promise<void>;
  endVisits(result: Result<VisitsReport>): Promise<void>;
  endTours(result: Result<ToursReport>): Promise<void>;
  endAgenda(result: Result<AgendaReport>): Promise<void>;
  /** The pane shows the slots of the account on the selected row. */
  endSlots(result: Result<SlotsReport | null>): Promise<void>;
  endDiagnosis(result: Result<DiagnosisReport>): Promise<void>;
  endRestore(result: Result<RestoreReport>): Promise<void>;
  /** The pane shows whom a tour can be sent to. */
  askHandoff(): Promise<void>;
  showFailure(job: PaneJob, failure: Failure): void;
}

export interface Pane {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
  /** For the places that bring their own jobs. */
  readonly context: PaneContext;
  /** Stops listening to the workbook. */
  close(): void;
}

const dismiss = async (context: PaneContext): Promise<void> => {
  const { store } = context;
  const { sheet, sheets } = store.getState();
  if (sheets[sheet] === undefined) return detect(context);
  store.update({ phase: { kind: 'ready' } });
};

const shownSheet = ({ store }: PaneContext): string | undefined => store.getState().sheet || undefined;

const bindActions = (context: PaneContext): PaneActions => ({
  start: () => startPane(context),
  leaveFirstRun: () => leaveFirstRun(context),
  insertSample: () => insertSample(context),
  reload: () => detect(context, shownSheet(context)),
  chooseColumn: (field, choice) => chooseColumn(context, field, choice),
  chooseUnit: (key, value) => chooseUnit(context, key, value),
  openMapping: (isMappingOpen) => context.store.update({ isMappingOpen }),
  score: (target) => scoreSheet(context, target),
  write: (target) => writeNow(context, target),
  preview: (target) => previewScore(context, target),
  previewRepair: (target) => previewRepair(context, target),
  repair: () => writeRepair(context),
  startAgain: (job, target) => startAgain(context, job, target),
  showPlace: (place) => context.store.update({ place }),
  dismiss: () => dismiss(context),
  askTarget: (job, address) => context.store.update({ phase: askingTarget(job, address) }),
  stop: () => stopRun(context),
  restore: () => restoreWrite(context),
  finishJob: () => finishJob(context),
  reveal: (address) => context.pilot.reveal(address).catch(() => undefined),
  setLanguage: (language) => {
    context.store.update({ language });
    void explainRow(context);
  },
  isBusy: () => isBusy(context.store.getState()),
  begin: (job) => beginRun(context, job),
  endScore: (result) => endScore(context, result),
  endVisits: async (result) => (await import('../visits/visitJobs')).endVisits(context, result),
  endTours: async (result) => (await import('../tours/tourJobs')).endTours(context, result),
  endAgenda: async (result) => (await import('../appointments/agendaJobs')).endAgenda(context, result),
  endSlots: async (result) => (await import('../appointments/agendaJobs')).endSlots(context, result),
  endDiagnosis: async (result) => (await import('../diagnosis/diagnosisJobs')).endDiagnosis(context, result),
  endRestore: (result) => endRestore(context, result),
  askHandoff: async () => (await import('../tours/handoff/handoffJobs')).askHandoff(context),
  showFailure: (job, failure) => showFailure(context, job, failure),
});

/** The pane without its face: state, actions, and an ear on the workbook. */
export const createPane = ({ pilot, language, firstRun }: PaneOptions): Pane => {
  const store = createStore(initialState(language));
  const context: PaneContext = {
    ...{ pilot, store, firstRun, stops: { run: null, reading: null } },
    ...{ slice: createSlices(), closers: [] },
  };
  context.closers.push(followWorkbook(context), () => context.stops.reading?.abort());
  const close = (): void => context.closers.forEach((closer) => closer());
  return { store, context, actions: bindActions(context), close };
};
