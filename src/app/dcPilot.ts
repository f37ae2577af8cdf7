import type { AmountUnit, LineSummary, Mapping } from '../domain/accounts/types';
import type { ScoreExplanation } from '../domain/scoring/types';
import type { Result } from '../domain/result';
import type { GridEdit } from './grid/gridReportTypes';
import type { Effort } from '../domain/tours/iterationBudget';
import type { NumberField } from '../words/fields';
import type { Language } from '../words/language';
import type { TourRow, TourRowQuery } from './tours/tourRow';
import type {
  Handoff,
  HandoffChoices,
  HandoffRequest,
  TakebackReport,
  TakebackRequest,
} from './handoff/handoffTypes';
import type { ResultColumnId } from '../words/resultColumns';
import type { ScenarioText } from './visits/scenarioTypes';
import type { VisitInsight, WhatIfChange, WhatIfReport } from './visits/visitAnswers';
import type { RepairableField } from '../words/repairColumns';
import type { AgendaReport, SlotsReport } from './agendaReportTypes';
import type { AgendaRequest, SlotsRequest } from './agendaRequest';
import type { MappingChoice, SheetRequest, UnitTexts } from './sheetRequest';
import type {
  DiagnosisReport,
  FollowupReport,
  GridReport,
  InspectReport,
  JournalReport,
  RepairReport,
  RestoreReport,
  ScoreReport,
  SettingsReport,
  ToursReport,
  VisitsReport,
} from './report';

export type { MappingChoice, SheetRequest, UnitTexts };

export type WriteTarget =
  { readonly kind: 'beside' } | { readonly kind: 'insertColumns' } | { readonly kind: 'ownSheet' };

export interface ScoreRequest extends SheetRequest {
  readonly columns?: readonly ResultColumnId[];
  /** Where the columns go when the place at the right is taken; asked (TARGET_OCCUPIED) when absent. */
  readonly target?: WriteTarget;
}

export interface VisitsRequest extends ScoreRequest {
  /** Scenarios of this run, beside those of `DC Scénarios`. */
  readonly scenarios?: readonly ScenarioText[];
}

export interface RepairRequest extends SheetRequest {
  /** Every field that can be mended when absent. */
  readonly fields?: readonly RepairableField[];
  readonly target?: WriteTarget;
}

export interface ToursRequest extends SheetRequest {
  /** ISO day the plan begins; the Monday after today when absent. */
  readonly from?: string;
  /** 1–13; 4 when absent. */
  readonly weeks?: number;
  readonly seed?: number;
  readonly effort?: Effort;
  /** `tabs`: the tours that stand are improved, what the user fixed stays; `scratch` when absent. */
  readonly start?: 'scratch' | 'tabs';
}

export interface RetimeRequest extends SheetRequest {
  /** Visits taken to another day before the times are worked out; as a row whose day was typed. */
  readonly moves?: readonly {
    /** "C10#1". */
    readonly visit: string;
    /** ISO day. */
    readonly day: string;
  }[];
}

export type Stage =
  'read' | 'recognise' | 'score' | 'locate' | 'ask' | 'plan' | 'restorePoint' | 'write' | 'finish' | 'undo';

/** An AbortSignal, by the one member a job looks at between blocks (the app is compiled without DOM types). */
export interface StopSignal {
  readonly aborted: boolean;
}

/** How a running job is watched and stopped. */
export interface RunControls {
  /** `share` is 0–1 of the stage. */
  readonly onProgress?: (stage: Stage, share: number) => void;
  readonly signal?: StopSignal;
}

/** What was taken for granted while reading, shown before scoring. */
export interface Assumptions {
  /** Accounts, or lines where the table holds lines. */
  readonly rowCount: number;
  readonly units: Readonly<Partial<Record<NumberField, AmountUnit>>>;
  /** ISO day as of which recency is counted. */
  readonly referenceDate: string;
  /** True where clients and prospects were told apart by their turnover. */
  readonly statusDeduced: boolean;
  /** How lines are added up; absent for an account list. */
  readonly lines?: LineSummary;
  /** Header of the order numbers orders are counted by. */
  readonly orderNumbers?: string;
}

export interface Inspection {
  readonly report: InspectReport;
  readonly mapping: Mapping;
  /** Every column of the table found, for the mapping lists: header, letter, first values. */
  readonly columns: readonly {
    readonly header: string;
    readonly letter: string;
    readonly samples: readonly string[];
  }[];
  /** True when nothing has to be asked before scoring. */
  readonly isReady: boolean;
  /** Absent where there are no accounts. */
  readonly assumptions?: Assumptions;
}

/** What a job would write, shown before it does. */
export interface WritePreview {
  readonly newColumns: readonly { readonly header: string; readonly letter: string }[];
  readonly updatedColumns: readonly { readonly header: string; readonly letter: string }[];
  readonly newSheets: readonly string[];
  readonly updatedSheets: readonly string[];
  readonly cellCount: number;
  /** False when the old blocks are too large for a restore point. */
  readonly canRestore: boolean;
}

export interface ScorePreview extends WritePreview {
  readonly report: ScoreReport;
}

export interface RepairPreview extends WritePreview {
  readonly report: RepairReport;
}

export interface VisitsPreview extends WritePreview {
  readonly report: VisitsReport;
}

export interface FollowupPreview extends WritePreview {
  readonly report: FollowupReport;
}

export interface DiagnosisPreview extends WritePreview {
  readonly report: DiagnosisReport;
}

export interface ToursPreview extends WritePreview {
  readonly report: ToursReport;
}

export interface AgendaPreview extends WritePreview {
  readonly report: AgendaReport;
}

export interface TakebackPreview extends WritePreview {
  readonly report: TakebackReport;
}

export interface AccountInsight {
  readonly sheetRow: number;
  readonly name: string;
  readonly score: number | null;
  readonly classLetter: string;
  readonly rank: number | null;
  readonly abc: string;
  readonly explanation: ScoreExplanation;
}

export interface SettingsRequest extends SheetRequest {
  /** Sheets to make where they are not there; `DC Paramètres` alone when absent. `settings` are written into it. */
  readonly sheets?: readonly SettingsReport['tables'][number]['id'][];
  /** Written into `DC Scénarios`, in the place of those of the same name. */
  readonly scenarios?: readonly ScenarioText[];
}

export interface GridRequest extends SheetRequest {
  /** Applied to the lines the report numbers; `settings.grid` puts a ready grid in place of what stands first. */
  readonly edits?: readonly GridEdit[];
}

/** A job that did not end: the pane died or the workbook was closed while it wrote. */
export interface UnfinishedJob {
  readonly job: string;
  readonly startedAt: string;
  readonly sheet: string;
}

export interface LastWrite {
  readonly job: string;
  readonly at: string;
  readonly addresses: readonly string[];
}

export type WorkbookEvent =
  | { readonly kind: 'selection'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'sheetActivated'; readonly sheet: string }
  | { readonly kind: 'dataChanged'; readonly sheet: string; readonly address: string };

/** The use cases as the pane, the ribbon commands and the command line see them; `runtime` wires them to a workbook. */
export interface DcPilot {
  inspect(request: SheetRequest, run?: RunControls): Promise<Result<Inspection>>;
  previewScore(request: ScoreRequest, run?: RunControls): Promise<Result<ScorePreview>>;
  score(request: ScoreRequest, run?: RunControls): Promise<Result<ScoreReport>>;
  previewRepair(request: RepairRequest, run?: RunControls): Promise<Result<RepairPreview>>;
  repair(request: RepairRequest, run?: RunControls): Promise<Result<RepairReport>>;
  /** Frequencies, coherence, costs, return and hiring: the score's columns and those of the visits, `DC Synthèse`. */
  previewVisits(request: VisitsRequest, run?: RunControls): Promise<Result<VisitsPreview>>;
  visits(request: VisitsRequest, run?: RunControls): Promise<Result<VisitsReport>>;
  /** As `explain`: why the account on a row has its visits, what they cost and bring, and what was decided. */
  explainVisits(request: SheetRequest & { readonly row?: number }): Promise<Result<VisitInsight | null>>;
  /** The accounts of the sheet under other settings, beside what holds now; nothing is written. */
  whatIf(request: SheetRequest, change: WhatIfChange): Promise<Result<WhatIfReport>>;
  /** Visits, reviews and satisfaction as they were written down: `DC Suivi`, `DC Bilans`, `DC Satisfaction`, and what they come to in `DC Résultats`. */
  previewFollowup(request: SheetRequest, run?: RunControls): Promise<Result<FollowupPreview>>;
  followup(request: SheetRequest, run?: RunControls): Promise<Result<FollowupReport>>;
  /** Marks per theme, synthesis and recommendations in `DC Diagnostic`; `settings: { mailing: 'yes' }` adds a sheet to send. */
  previewDiagnosis(request: SheetRequest, run?: RunControls): Promise<Result<DiagnosisPreview>>;
  diagnose(request: SheetRequest, run?: RunControls): Promise<Result<DiagnosisReport>>;
  /** Plans the weeks of every rep; nothing is written. */
  previewTours(request: ToursRequest, run?: RunControls): Promise<Result<ToursPreview>>;
  /** Plans and writes a tab per rep and week. */
  tours(request: ToursRequest, run?: RunControls): Promise<Result<ToursReport>>;
  /** The one table of visits: views harvested, series booked, conflicts and alerts told, calls listed; what the user did is entered. */
  previewAgenda(request: AgendaRequest, run?: RunControls): Promise<Result<AgendaPreview>>;
  agenda(request: AgendaRequest, run?: RunControls): Promise<Result<AgendaReport>>;
  /** The best three slots for an account; nothing is written. null where the row holds no account. */
  slots(request: SlotsRequest, run?: RunControls): Promise<Result<SlotsReport | null>>;
  /** The visit on a row, or the row of a visit; null where there is none. */
  findTourRow(query: TourRowQuery): Promise<Result<TourRow | null>>;
  /** Reps with a tour tab in the workbook, and whose is looked at. */
  handoffReps(): Promise<Result<HandoffChoices>>;
  /** A workbook of one rep's tabs, as a file and as a message; the workbook itself is only read. */
  handoff(request: HandoffRequest): Promise<Result<Handoff>>;
  /** Opens such a file in a window of its own. */
  openBook(bytes: Uint8Array): Promise<Result<void>>;
  /** Statuses and notes of a file that came back; conflicts are told, never written. */
  previewTakeback(request: TakebackRequest, run?: RunControls): Promise<Result<TakebackPreview>>;
  takeback(request: TakebackRequest, run?: RunControls): Promise<Result<TakebackReport>>;
  /** Edited tour tabs with their times worked out anew, and what the edits cost; nothing is written. */
  previewRetime(request: RetimeRequest, run?: RunControls): Promise<Result<ToursPreview>>;
  retime(request: RetimeRequest, run?: RunControls): Promise<Result<ToursReport>>;
  /** What the add-in wrote and when, newest last. */
  journal(): Promise<Result<JournalReport>>;
  /** Makes `DC Journal`, which every job then keeps. */
  showJournal(request: { readonly language: Language }, run?: RunControls): Promise<Result<JournalReport>>;
  restore(run?: RunControls): Promise<Result<RestoreReport>>;
  /** What is set, and what is wrong in it; `request.settings` as if they were in the sheet. */
  settings(request: SettingsRequest): Promise<Result<SettingsReport>>;
  /** Makes the settings sheets asked for and writes `request.settings` into `DC Paramètres`. */
  writeSettings(request: SettingsRequest, run?: RunControls): Promise<Result<SettingsReport>>;
  /** `DC Barème` as it stands, or as the first score would write it; with `request.edits` as if they were in it. */
  grid(request: GridRequest, run?: RunControls): Promise<Result<GridReport>>;
  /** Writes the grid so; makes the sheet where it is not there. */
  writeGrid(request: GridRequest, run?: RunControls): Promise<Result<GridReport>>;
  /** The account on a sheet row (1-based; the selected row when absent), scored by the grid in force. Null when the row holds none. */
  explain(request: SheetRequest & { readonly row?: number }): Promise<Result<AccountInsight | null>>;
  rememberMapping(sheet: string, mapping: MappingChoice): Promise<Result<void>>;
  /** Keeps what the user says of units in the workbook; "" takes it back. */
  rememberUnits(sheet: string, units: UnitTexts): Promise<Result<void>>;
  unfinishedJob(): Promise<UnfinishedJob | null>;
  lastWrite(): Promise<LastWrite | null>;
  /** Selects cells, e.g. "Comptes!B12". */
  reveal(address: string): Promise<void>;
  /** Adds a sheet of invented accounts to try the product on, and activates it. */
  insertSample(language: Language): Promise<Result<void>>;
  subscribe(listener: (event: WorkbookEvent) => void): () => void;
}
