import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { todayOf } from './appContext';
import type { AppContext } from './appContext';
import type { DcPilot } from './dcPilot';
import { explainAccount, ScoredSheetMemory } from './explainAccount';
import { keepAgenda, previewAgenda } from './agenda/agendaJob';
import { findSlots } from './agenda/slotsJob';
import { diagnose, previewDiagnosis } from './diagnosis/diagnoseJob';
import { followUp, previewFollowup } from './followup/followupJob';
import { readGrid, writeGrid } from './grid/gridJob';
import { findTourRow } from './tours/findTourRow';
import { handoffReps, makeHandoff } from './handoff/handoffJob';
import { previewTakeback, takeBack } from './handoff/takebackJob';
import { inspectSheet } from './inspectSheet';
import { readLog, showLog } from './journal/journalJob';
import { withJournal } from './journal/withJournal';
import { rememberUnits } from './unitMemory';
import { rememberMapping } from './mappingMemory';
import { previewRepair, repairSheet } from './repairSheet';
import { restoreLastWrite } from './restoreLastWrite';
import { readSettings, writeSettings } from './settings/settingsJob';
import { sampleSheet } from './sampleSheet';
import { previewScore, scoreSheet } from './scoreSheet';
import { explainVisits, whatIf } from './visits/lookAtVisits';
import { createTourJobs } from './tours/writeTours';
import { countVisits, previewVisits } from './visits/countVisits';

const valueOrNull = <T>(result: Result<T | null>): T | null => (result.ok ? result.value : null);

type HandoffCases = Pick<
  DcPilot,
  'handoffReps' | 'handoff' | 'openBook' | 'previewTakeback' | 'takeback' | 'findTourRow'
>;

/** Tours on the road: who has one, a workbook of its own, and what comes back. */
const handoffCases = (app: AppContext): HandoffCases => ({
  findTourRow: (query) => findTourRow(app, query),
  handoffReps: () => handoffReps(app),
  handoff: (request) => makeHandoff(app, request),
  openBook: (bytes) => app.workbook.openBook(bytes),
  previewTakeback: (request, run) => previewTakeback(app, request, run),
  takeback: (request, run) => takeBack(app, request, run),
});

/** The use cases over a workbook. */
export const createUseCases = (given: AppContext): DcPilot => {
  const app = { ...given, workbook: withJournal(given.workbook, given.clock) };
  const memory = new ScoredSheetMemory(app);
  const { workbook } = app;
  const tours = createTourJobs(app);
  /** What is remembered of the sheet scored last does not outlive the job. */
  const anew =
    <Given extends unknown[], Answer>(job: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      memory.forget();
      tours.forget();
      return job(...given);
    };
  return {
    inspect: (request, run) => inspectSheet(app, request, run),
    previewScore: (request, run) => previewScore(app, request, run),
    score: anew((request, run) => scoreSheet(app, request, run)),
    previewRepair: (request, run) => previewRepair(app, request, run),
    repair: anew((request, run) => repairSheet(app, request, run)),
    previewVisits: (request, run) => previewVisits(app, request, run),
    visits: anew((request, run) => countVisits(app, request, run)),
    explainVisits: (request) => explainVisits(memory, request),
    whatIf: (request, change) => whatIf(memory, request, change),
    previewFollowup: (request, run) => previewFollowup(app, request, run),
    followup: (request, run) => followUp(app, request, run),
    previewDiagnosis: (request, run) => previewDiagnosis(app, request, run),
    diagnose: (request, run) => diagnose(app, request, run),
    previewTours: tours.previewTours,
    tours: tours.tours,
    previewRetime: tours.previewRetime,
    retime: tours.retime,
    previewAgenda: (request, run) => previewAgenda(app, request, run),
    agenda: anew((request, run) => keepAgenda(app, request, run)),
    slots: (request, run) => findSlots(app, request, run),
    ...handoffCases(app),
    journal: () => readLog(app),
    showJournal: (request, run) => showLog(app, request, run),
    restore: anew((run) => restoreLastWrite(app, run)),
    settings: (request) => readSettings(app, request),
    writeSettings: anew((request, run) => writeSettings(app, request, run)),
    grid: (request, run) => readGrid(app, request, run),
    writeGrid: anew((request, run) => writeGrid(app, request, run)),
    explain: (request) => explainAccount(memory, request),
    rememberMapping: (sheet, mapping) => rememberMapping(workbook, sheet, mapping),
    rememberUnits: (sheet, units) => rememberUnits(workbook, sheet, units),
    unfinishedJob: async () => valueOrNull(await workbook.unfinishedJob()),
    lastWrite: async () => valueOrNull(await workbook.lastWrite()),
    reveal: (address) => workbook.reveal(address),
    insertSample: async (language) => {
      const described = await workbook.describeSheet();
      const dateSystem = described.ok ? described.value.locale.dateSystem : 1900;
      const added = await workbook.addSheet(sampleSheet(language, todayOf(app.clock), dateSystem));
      return added.ok ? succeed(undefined) : added;
    },
    subscribe: (listener) => workbook.subscribe(listener),
  };
};
