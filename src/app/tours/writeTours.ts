/** What the `tours` job writes: a tab per rep and week, `DC Tournées`, `DC Non planifiées`. */
import { textAt } from '../../domain/accounts/columnAccess';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { ReportWrite } from '../../sheet/reportWrite';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { KEY_COLUMN } from '../../words/resultColumns';
import { OVERVIEW_COLUMNS, UNPLANNED_COLUMNS } from '../../words/tourWords';
import { SHOWN_FIELDS } from '../accountFields';
import type { AppContext } from '../appContext';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import type { RetimeRequest, RunControls, ToursRequest } from '../dcPilot';
import { carryReport, readReportTables } from '../carryReport';
import type { NextVisitsReport, ToursReport } from '../report';
import type { OwnTable } from '../workbookPort';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { planTours } from './planTours';
import type { PlannedSheet } from './planTours';
import { nextPlanned } from './nextPlanned';
import { memoryAfter } from './edit/memoryAfter';
import { recallPlan, rememberPlan } from './edit/planMemory';
import { retimeTours } from './edit/retimeTours';
import { standingUnplanned } from './edit/standingUnplanned';
import { pastTabs } from './pastTabs';
import { PlanSeen } from './planSeen';
import { tabLines } from './tabLines';
import { tabPlaces } from './tabPlaces';
import { routeDrawing } from './routePicture';
import { isSameTab } from './sameTab';
import { planTourTab } from './tourTab';
import { INSIGHT_SECTIONS, INSIGHT_WORDS } from './insightSections';
import { planToursOverview } from './toursOverview';
import { toursReport } from './toursReport';
import type { ToursResult } from './tourResult';
import { visitId } from './tourResult';
import { planUnplannedSheet } from './unplannedSheet';

const UNPLANNED_RULES: CarryRules = {
  own: [
    ...Object.values(UNPLANNED_COLUMNS),
    ...Object.values(SHOWN_FIELDS).map(({ header }) => header),
    KEY_COLUMN,
  ],
  keys: [UNPLANNED_COLUMNS.visit],
  keepGone: 'withNotes',
};

const OVERVIEW_RULES: CarryRules = {
  own: Object.values(OVERVIEW_COLUMNS),
  keys: [OVERVIEW_COLUMNS.week, OVERVIEW_COLUMNS.rep],
  keepGone: 'withNotes',
};

const carryOverview = (report: ReportWrite, standing: OwnTable | null): ReportWrite => ({
  ...report,
  sections: report.sections.map((section) =>
    section.table && section.id === 'weeks'
      ? { ...section, table: carryUserCells(section.table, standing, OVERVIEW_RULES).write }
      : section,
  ),
});

/** A plan renews `DC Non planifiées`; times given anew only where a visit came off it or onto it. */
const changesUnplanned = ({ job, unplanned, accounts }: ToursResult, table: OwnTable | null): boolean => {
  if (job === 'tours') return unplanned.length > 0 || table !== null;
  const [were, are] = [
    standingUnplanned(table).map(({ id, reason }) => `${id} ${reason}`),
    unplanned.map((visit) => `${visitId(accounts, visit)} ${visit.reason}`),
  ].map((lines) => lines.sort().join('\n'));
  return were !== are;
};

interface PlannedWrite extends PreparedJob {
  readonly nextVisits: NextVisitsReport;
}

/** What replaces the tours as they stand, and the next visit beside each account. */
const planWrite = async (app: AppContext, planned: PlannedSheet): Promise<Result<PlannedWrite>> => {
  const { result } = planned;
  const { ownTables } = planned.scored;
  const places = tabPlaces(result);
  const { tours, unplanned: oldUnplanned } = ownTables;
  const standing = new Map([
    ...tablesByName({ ...(tours ? { tours } : {}), ...(oldUnplanned ? { unplanned: oldUnplanned } : {}) }),
    ...places.flatMap(({ table, tab }) => (tab ? [[table, tab.own] as const] : [])),
  ]);
  const lines = tabLines(result);
  const memory = await recallPlan(app.workbook);
  const opensAnother = (table: string): boolean =>
    ![undefined, '', result.navigation].includes(memory?.tabs.get(table)?.navigation);
  const draw = await routeDrawing(app);
  const townOf = (account: number): string => textAt(result.accounts.texts.town, account);
  const sheets: OwnSheetWrite[] = [];
  for (const place of places) {
    await app.breathe();
    const rows = lines.of(place);
    const write = planTourTab({ result, place, lines: rows });
    if (result.job === 'retime' && !opensAnother(place.table) && isSameTab(write, rows, place.tab)) continue;
    const { home, nights } = place.tours;
    const picture = draw({ ...{ home, nights, townOf }, week: place.week, language: result.language });
    sheets.push(picture ? { ...write, picture } : write);
  }
  await app.breathe();
  const unplanned = changesUnplanned(result, oldUnplanned ?? null)
    ? [carryUserCells(planUnplannedSheet(result), oldUnplanned ?? null, UNPLANNED_RULES).write]
    : [];
  const parts = await readReportTables(app, 'tours', INSIGHT_SECTIONS);
  if (!parts.ok) return parts;
  const past = await pastTabs(app, result, places);
  if (!past.ok) return past;
  const overview = carryOverview(
    planToursOverview(result, {
      hiddenTabs: past.value.hiddenCount,
      sections: new Set(parts.value.keys()),
    }),
    tours ?? null,
  );
  const { toHide: hides } = past.value;
  await app.breathe();
  const next = await nextPlanned(app, planned);
  return succeed({
    ...{ standing, nextVisits: next.report },
    plan: {
      ...{ job: result.job, startedAt: app.clock().toISOString(), sheet: result.sheet, hides },
      columns: next.column,
      sheets: [...sheets, ...unplanned],
      reports: [carryReport(overview, parts.value, INSIGHT_WORDS)],
    },
  });
};

type PreparedWrite = PlannedSheet & PlannedWrite;

const withWrite = async (app: AppContext, planned: Result<PlannedSheet>): Promise<Result<PreparedWrite>> => {
  if (!planned.ok) return planned;
  const write = await planWrite(app, planned.value);
  return write.ok ? succeed({ ...planned.value, ...write.value }) : write;
};

const remember = async (app: AppContext, { result }: PreparedWrite): Promise<void> => {
  await rememberPlan(app.workbook, memoryAfter(result, await recallPlan(app.workbook)));
};

/** What a plan rests on beside the cells: what was asked, and which services this machine may ask. */
const questionOf = ({ services }: AppContext, request: ToursRequest) => [request, services.allowed()];

/** The tour jobs over a workbook. A plan that was looked at is the one that is written, unless something changed since. */
export const createTourJobs = (app: AppContext) => {
  const seen = new PlanSeen<PlannedSheet>(app.workbook, ({ result }) => !result.isCapped);
  const toursBy = (known: 'look' | 'recall'): WritingJob<ToursRequest, PreparedWrite, ToursReport> => ({
    prepare: async (_, request, run) =>
      withWrite(app, await seen[known](questionOf(app, request), () => planTours(app, request, run))),
    report: (prepared, written) => toursReport(prepared, { written, hidden: prepared.plan.hides ?? [] }),
    afterwards: remember,
  });
  const retime: WritingJob<RetimeRequest, PreparedWrite, ToursReport> = {
    prepare: async (_, request, run) => withWrite(app, await retimeTours(app, request, run)),
    report: (prepared, written) => toursReport(prepared, { written, hidden: prepared.plan.hides ?? [] }),
    afterwards: remember,
  };
  const forgetting = async <Answer>(written: Promise<Answer>): Promise<Answer> =>
    written.finally(() => seen.forget());
  return {
    forget: (): void => seen.forget(),
    previewTours: (request: ToursRequest, run?: RunControls) => previewOf(toursBy('look'))(app, request, run),
    tours: (request: ToursRequest, run?: RunControls) =>
      forgetting(writeOf(toursBy('recall'))(app, request, run)),
    previewRetime: (request: RetimeRequest, run?: RunControls) => previewOf(retime)(app, request, run),
    retime: (request: RetimeRequest, run?: RunControls) => forgetting(writeOf(retime)(app, request, run)),
  };
};
