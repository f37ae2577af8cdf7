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
import { fakeAgenda, fakeAgendaPreview } from './fakeAgenda';
import { fakeGrid } from './fakeGrid';
import { fakeFollowup, fakeFollowupPreview } from './fakeFollowup';
import { fakeTours, fakeToursPreview } from './fakeTours';

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

const goodAnswers: Omit<DcPilot, 'subscribe'> = {
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
  previewAgenda: async () => succeed(fakeAgendaPreview),
  agenda: async () => succeed(fakeAgenda),
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

/** A pilot without a workbook: it answers well unless told otherwise, and keeps what it was asked. */
export const createFakePilot = (members: Partial<DcPilot> = {}): FakePilot => {
  let answers = { ...goodAnswers, ...members };
  const calls: (readonly [keyof DcPilot, unknown])[] = [];
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const note = (name: keyof DcPilot, argument?: unknown): void => void calls.push([name, argument]);
  return {
    calls,
    callsOf: (name) => calls.filter(([called]) => called === name).map(([, argument]) => argument),
    answer: (changed) => (answers = { ...answers, ...changed }),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    inspect: (request, run) => (note('inspect', request), answers.inspect(request, run)),
    previewScore: (request, run) => (note('previewScore', request), answers.previewScore(request, run)),
    score: (request, run) => (note('score', request), answers.score(request, run)),
    previewRepair: (request, run) => (note('previewRepair', request), answers.previewRepair(request, run)),
    repair: (request, run) => (note('repair', request), answers.repair(request, run)),
    previewVisits: (request, run) => (note('previewVisits', request), answers.previewVisits(request, run)),
    visits: (request, run) => (note('visits', request), answers.visits(request, run)),
    explainVisits: (request) => (note('explainVisits', request), answers.explainVisits(request)),
    whatIf: (request, change) => (note('whatIf', change), answers.whatIf(request, change)),
    previewFollowup: (request, run) => (
      note('previewFollowup', request),
      answers.previewFollowup(request, run)
    ),
    followup: (request, run) => (note('followup', request), answers.followup(request, run)),
    previewDiagnosis: (request, run) => (
      note('previewDiagnosis', request),
      answers.previewDiagnosis(request, run)
    ),
    diagnose: (request, run) => (note('diagnose', request), answers.diagnose(request, run)),
    previewTours: (request, run) => (note('previewTours', request), answers.previewTours(request, run)),
    tours: (request, run) => (note('tours', request), answers.tours(request, run)),
    previewAgenda: (request, run) => (note('previewAgenda', request), answers.previewAgenda(request, run)),
    agenda: (request, run) => (note('agenda', request), answers.agenda(request, run)),
    journal: () => (note('journal'), answers.journal()),
    showJournal: (request, run) => (note('showJournal', request), answers.showJournal(request, run)),
    settings: (request) => (note('settings', request), answers.settings(request)),
    writeSettings: (request, run) => (note('writeSettings', request), answers.writeSettings(request, run)),
    restore: (run) => (note('restore'), answers.restore(run)),
    grid: (request, run) => (note('grid', request), answers.grid(request, run)),
    writeGrid: (request, run) => (note('writeGrid', request), answers.writeGrid(request, run)),
    explain: (request) => (note('explain', request), answers.explain(request)),
    rememberMapping: (sheet, mapping) => (
      note('rememberMapping', mapping),
      answers.rememberMapping(sheet, mapping)
    ),
    rememberUnits: (sheet, units) => (note('rememberUnits', units), answers.rememberUnits(sheet, units)),
    unfinishedJob: () => answers.unfinishedJob(),
    lastWrite: () => answers.lastWrite(),
    reveal: (address) => (note('reveal', address), answers.reveal(address)),
    insertSample: (language) => (note('insertSample', language), answers.insertSample(language)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
