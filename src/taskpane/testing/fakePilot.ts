import type { DcPilot, WorkbookEvent } from '../../app/dcPilot';
import { succeed } from '../../domain/result';
import {
  fakeInsight,
  fakeInspection,
  fakePreview,
  fakeRepairPreview,
  fakeReport,
  fakeRestore,
  fakeSettings,
} from './fakeData';
import { fakeVisitInsight, fakeVisits, fakeVisitsPreview, fakeWhatIf } from './fakeVisits';
import { fakeDiagnosis, fakeDiagnosisPreview, fakeJournal } from './fakeDiagnosis';
import { fakeAgenda, fakeAgendaPreview, fakeSlots } from './fakeAgenda';
import { fakeGrid } from './fakeGrid';
import { fakeFollowup, fakeFollowupPreview } from './fakeFollowup';
import { fakeCallsFile, fakeHandoff, fakeTakeback, fakeTakebackPreview } from './fakeHandoff';
import { fakeRetimePreview, fakeTourRow, fakeTours, fakeToursPreview } from './fakeTours';

export interface FakePilot extends DcPilot {
  /** Names and first arguments of the calls, in order. */
  readonly calls: readonly (readonly [keyof DcPilot, unknown])[];
  /** Calls of one member. */
  callsOf(name: keyof DcPilot): unknown[];
  /** Replaces what a member answers from now on. */
  answer(members: Partial<DcPilot>): void;
  /** Plays an event of the workbook. */
  emit(event: WorkbookEvent): void;
}

type Answers = Omit<DcPilot, 'subscribe'>;

const goodAnswers: Answers = {
  inspect: async () => succeed(fakeInspection),
  previewScore: async () => succeed(fakePreview),
  score: async () => succeed(fakeReport),
  previewRepair: async () => succeed(fakeRepairPreview),
  repair: async () => succeed(fakeRepairPreview.report),
  previewVisits: async () => succeed(fakeVisitsPreview),
  visits: async () => succeed(fakeVisits),
  explainVisits: async () => succeed(fakeVisitInsight),
  whatIf: async () => succeed(fakeWhatIf),
  previewFollowup: async () => succeed(fakeFollowupPreview),
  followup: async () => succeed(fakeFollowup),
  previewDiagnosis: async () => succeed(fakeDiagnosisPreview),
  diagnose: async () => succeed(fakeDiagnosis),
  previewTours: async () => succeed(fakeToursPreview),
  tours: async () => succeed(fakeTours),
  previewRetime: async () => succeed(fakeRetimePreview),
  retime: async () => succeed(fakeTours),
  previewAgenda: async () => succeed(fakeAgendaPreview),
  agenda: async () => succeed(fakeAgenda),
  findTourRow: async () => succeed(fakeTourRow),
  handoffReps: async () => succeed({ reps: fakeHandoff.report.reps, active: null, accounts: 'Comptes' }),
  handoff: async ({ to }) => succeed(to === 'assistant' ? fakeCallsFile : fakeHandoff),
  openBook: async () => succeed(undefined),
  previewTakeback: async () => succeed(fakeTakebackPreview),
  takeback: async () => succeed(fakeTakeback),
  slots: async () => succeed(fakeSlots),
  journal: async () => succeed(fakeJournal),
  showJournal: async () => succeed(fakeJournal),
  restore: async () => succeed(fakeRestore),
  settings: async () => succeed(fakeSettings),
  writeSettings: async () => succeed(fakeSettings),
  grid: async () => succeed(fakeGrid),
  writeGrid: async () => succeed(fakeGrid),
  explain: async () => succeed(fakeInsight),
  rememberMapping: async () => succeed(undefined),
  rememberUnits: async () => succeed(undefined),
  unfinishedJob: async () => null,
  lastWrite: async () => null,
  reveal: async () => undefined,
  insertSample: async () => succeed(undefined),
};

/** Asked by the pane of itself, not for the user. */
const UNNOTED: ReadonlySet<string> = new Set<keyof Answers>(['unfinishedJob', 'lastWrite']);
/** Calls told by their second argument: the first one says only where. */
const TOLD_BY_SECOND: ReadonlySet<string> = new Set<keyof Answers>([
  'whatIf',
  'rememberMapping',
  'rememberUnits',
]);
/** What is handed to them is how they run. */
const TOLD_BY_NAME: ReadonlySet<string> = new Set<keyof Answers>(['restore']);

/** Every member notes its call, then answers as it is told to by now. */
const noted = (calls: (readonly [keyof DcPilot, unknown])[], answers: () => Answers): Answers => {
  const members = (Object.keys(goodAnswers) as (keyof Answers)[]).map((name) => {
    const call = (...given: readonly unknown[]): unknown => {
      const argument = TOLD_BY_NAME.has(name) ? undefined : given[TOLD_BY_SECOND.has(name) ? 1 : 0];
      if (!UNNOTED.has(name)) calls.push([name, argument]);
      return (answers()[name] as (...args: readonly unknown[]) => unknown)(...given);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(members) as unknown as Answers;
};

/** A pilot without a workbook: it answers well unless told otherwise, and keeps what it was asked. */
export const createFakePilot = (members: Partial<DcPilot> = {}): FakePilot => {
  let answers = { ...goodAnswers, ...members };
  const calls: (readonly [keyof DcPilot, unknown])[] = [];
  const listeners = new Set<(event: WorkbookEvent) => void>();
  return {
    calls,
    callsOf: (name) => calls.filter(([called]) => called === name).map(([, argument]) => argument),
    answer: (changed) => (answers = { ...answers, ...changed }),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    ...noted(calls, () => answers),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
