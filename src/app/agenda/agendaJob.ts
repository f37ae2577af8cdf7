import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { AgendaReport } from '../agendaReportTypes';
import type { AgendaRequest } from '../agendaRequest';
import type { AppContext } from '../appContext';
import type { RunControls } from '../dcPilot';
import { planFollowupSheet } from '../followup/lineSheets';
import type { LineSheetWords } from '../followup/lineSheets';
import { readScoredSheet } from '../scoredSheet';
import { changesSomething } from '../settings/editableSheet';
import { problemsIn } from '../settings/tableProblems';
import { readTourTabs } from '../tours/readTourTabs';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { agendaReport } from './agendaReport';
import { planAgendaSheet } from './agendaSheet';
import { agendaGround } from './agendaWork';
import { planAlertsSheet } from './alertsSheet';
import { planAssistantSheet } from './assistantSheet';
import { decideAgenda, standingVisits } from './decideAgenda';
import type { AgendaWork, StandingVisits } from './decideAgenda';
import { linesToAdd } from './followupLines';
import { nextDays, nextVisitColumn } from './nextVisitColumn';
import { placesOf } from './placesOf';
import { takeCalls } from './takeCalls';
import { aim, rememberSource } from './pointedVisit';
import { planSeriesSheet } from './seriesSheet';

export interface PreparedAgenda extends PreparedJob {
  readonly work: AgendaWork;
}

/** Reads everything visits are told by; nothing is decided, planned or written. */
export const standingVisitsOf = async (
  app: AppContext,
  given: AgendaRequest,
  run: RunControls,
): Promise<Result<StandingVisits>> => {
  const aimed = await aim(app, given);
  if (!aimed.ok) return aimed;
  const { request, pointed } = aimed.value;
  const read = await readScoredSheet(app, request, run);
  if (!read.ok) return read;
  const tabs = await readTourTabs(app);
  if (!tabs.ok) return tabs;
  if (run.signal?.aborted) return fail('CANCELLED');
  run.onProgress?.('locate', 0);
  const calls = await takeCalls(app, read.value, request);
  if (!calls.ok) return calls;
  const ground = agendaGround(calls.value.result);
  const places = await placesOf(app, ground);
  run.onProgress?.('plan', 0);
  const { returned } = calls.value;
  const { ownTables: inWorkbook } = read.value;
  return standingVisits(ground, request, { tabs: tabs.value, places, pointed, returned, inWorkbook });
};

const sheetsOf = (work: AgendaWork, words: LineSheetWords): OwnSheetWrite[] => {
  const { ground, rows, series, newTicks, problems, calls, applied } = work;
  const { language } = words;
  const { ownTables } = ground.result;
  const held = linesToAdd(ground, rows);
  const told = problemsIn(ownTables.followup, ground.followup?.faults ?? []);
  return [
    planAgendaSheet({ rows: rows.rows, existing: ownTables.agenda ?? null, problems }, words),
    planSeriesSheet({ ground, rows, reading: series, ticks: newTicks, problems }, words),
    planAlertsSheet(ground, work.alerts, language),
    planAssistantSheet({ ground, calls, applied, language }),
    ...(held.length > 0
      ? [planFollowupSheet(ground.result, { reading: ground.followup, problems: told, held }, words)]
      : []),
  ];
};

const prepare = async (
  app: AppContext,
  request: AgendaRequest,
  run: RunControls,
): Promise<Result<PreparedAgenda>> => {
  const visits = await standingVisitsOf(app, request, run);
  if (!visits.ok) return visits;
  const work = decideAgenda(visits.value, request, app.clock().getTime());
  const { ground, rows } = work;
  const { language } = request;
  const standing = tablesByName(work.inWorkbook);
  const dayOf = nextDays(ground, rows);
  const next = await nextVisitColumn(app, ground.result.sheet, { dayOf, language });
  const sheets = sheetsOf(work, { sentences: app.sentences, language });
  return succeed({
    ...{ work, standing },
    plan: {
      ...{ job: 'agenda', startedAt: app.clock().toISOString(), sheet: ground.result.sheet.picture.name },
      columns: next.write,
      sheets: sheets.filter((one) => changesSomething(one, standing.get(one.table) ?? null)),
    },
  });
};

const JOB: WritingJob<AgendaRequest, PreparedAgenda, AgendaReport> = {
  prepare,
  report: ({ work }, written, { language }) => agendaReport(work, written, language),
  afterwards: (app, { plan }) => rememberSource(app, plan.sheet),
};

export const previewAgenda = previewOf(JOB);

/** The one table of visits and its views: `DC Agenda`, `DC Séries`, `DC Alertes`, `DC Assistant`, `DC Suivi`, `DC Prochaine visite`. */
export const keepAgenda = writeOf(JOB);
