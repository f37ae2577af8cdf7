import type {
  AccountInsight,
  Inspection,
  LastWrite,
  MappingChoice,
  RepairPreview,
  Stage,
  UnfinishedJob,
  WritePreview,
  WriteTarget,
} from '../../app/dcPilot';
import type { RepairReport, RestoreReport, ScoreReport } from '../../app/report';
import type { Failure } from '../../domain/result';
import type { Language } from '../../words/language';
import type { PlaceId } from './placeIds';

/** Jobs that write results where there may be something already. */
export type WriteJob = 'score' | 'repair' | 'visits';
/** Jobs whose whole write is shown before it is done. */
export type PreviewJob = 'score' | 'visits' | 'agenda' | 'followup' | 'diagnose';
/** What the pane can be busy with; a failure says which of them it stopped. */
export type PaneJob =
  | WriteJob
  | PreviewJob
  | 'inspect'
  | 'preview'
  | 'previewRepair'
  | 'previewVisits'
  | 'previewTours'
  | 'tours'
  | 'takeback'
  | 'previewAgenda'
  | 'slots'
  | 'retime'
  | 'previewFollowup'
  | 'previewDiagnosis'
  | 'journal'
  | 'settings'
  | 'grid'
  | 'restore'
  | 'sample';

export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'firstRun' }
  | { readonly kind: 'detecting'; readonly stage: Stage | null; readonly share: number }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'previewing';
      readonly job: PreviewJob;
      readonly preview: WritePreview;
    }
  | { readonly kind: 'previewingRepair'; readonly preview: RepairPreview; readonly target?: WriteTarget }
  | { readonly kind: 'askingTarget'; readonly job: WriteJob; readonly address: string }
  | {
      readonly kind: 'running';
      readonly job: Exclude<PaneJob, 'inspect'>;
      readonly stage: Stage | null;
      /** 0–1 of the stage. */
      readonly share: number;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'repaired'; readonly report: RepairReport }
  | { readonly kind: 'restored'; readonly report: RestoreReport }
  | { readonly kind: 'failed'; readonly job: PaneJob; readonly failure: Failure };

/** What is known of a sheet since the pane opened. */
export interface SheetMemory {
  readonly inspection: Inspection;
  readonly choices: MappingChoice;
  /** The last scoring of this sheet. */
  readonly report: ScoreReport | null;
  /** True when cells changed after the scoring. */
  readonly isStale: boolean;
  /** True when cells changed after the sheet was read. */
  readonly isChanged: boolean;
}

export interface PaneState {
  readonly language: Language;
  readonly place: PlaceId;
  readonly phase: Phase;
  /** The sheet shown in the pane; "" before the first one is read. */
  readonly sheet: string;
  readonly sheets: Readonly<Record<string, SheetMemory>>;
  /** True while the sheet is read again after a correction of the mapping. */
  readonly isRereading: boolean;
  readonly isMappingOpen: boolean;
  /** The account of the selected row: null when the row holds none. */
  readonly insight: AccountInsight | null;
  readonly lastWrite: LastWrite | null;
  readonly unfinished: UnfinishedJob | null;
  /** What a screen reader is told of the last result of a place other than the accounts. */
  readonly said: string;
}

export const initialState = (language: Language): PaneState => ({
  language,
  place: 'accounts',
  phase: { kind: 'starting' },
  sheet: '',
  sheets: {},
  isRereading: false,
  isMappingOpen: false,
  insight: null,
  lastWrite: null,
  unfinished: null,
  said: '',
});

export const currentSheet = (state: PaneState): SheetMemory | undefined => state.sheets[state.sheet];

export const isBusy = (state: PaneState): boolean => state.phase.kind === 'running';
