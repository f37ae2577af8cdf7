/** What the `tours` job writes: a tab per rep and week, `DC Tournées`, `DC Non planifiées`. */
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { ReportWrite } from '../../sheet/reportWrite';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Bilingual } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import { OVERVIEW_COLUMNS, TOUR_COLUMNS, UNPLANNED_COLUMNS } from '../../words/tourWords';
import { SHOWN_FIELDS } from '../accountFields';
import type { AppContext } from '../appContext';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import type { RunControls, ToursRequest } from '../dcPilot';
import type { ToursReport } from '../report';
import type { OwnTable } from '../workbookPort';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { planTours } from './planTours';
import type { PlannedSheet } from './planTours';
import { shortRepNames, tourTableName } from './tabName';
import { planTourTab, USER_COLUMNS } from './tourTab';
import { planToursOverview } from './toursOverview';
import { toursReport } from './toursReport';
import { planUnplannedSheet } from './unplannedSheet';

const both = (names: readonly Bilingual[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ fr, en }) => [fr, en]));

const USERS: readonly Bilingual[] = USER_COLUMNS.map((id) => TOUR_COLUMNS[id]);
const OURS = Object.values(TOUR_COLUMNS).filter((name) => !USERS.includes(name));

/** Status, pin and note are the user's from the day they are made: they travel with his rows. */
const TAB_RULES: CarryRules = {
  ownHeaders: both([...OURS, KEY_COLUMN]),
  keys: [TOUR_COLUMNS.visit],
  keepGone: 'withNotes',
};
const UNPLANNED_RULES: CarryRules = {
  ownHeaders: both([
    ...Object.values(UNPLANNED_COLUMNS),
    ...Object.values(SHOWN_FIELDS).map(({ header }) => header),
    KEY_COLUMN,
  ]),
  keys: [UNPLANNED_COLUMNS.visit],
  keepGone: 'withNotes',
};

const OVERVIEW_RULES: CarryRules = {
  ownHeaders: both(Object.values(OVERVIEW_COLUMNS)),
  keys: [OVERVIEW_COLUMNS.week, OVERVIEW_COLUMNS.rep],
  keepGone: 'withNotes',
};

const carryOverview = (report: ReportWrite, standing: OwnTable | null): ReportWrite => ({
  ...report,
  sections: report.sections.map((section) =>
    section.table
      ? { ...section, table: carryUserCells(section.table, standing, OVERVIEW_RULES).write }
      : section,
  ),
});

interface TabPlan {
  readonly table: string;
  readonly plan: (existing: OwnTable | null) => OwnSheetWrite;
}

const tabPlans = ({ result }: PlannedSheet): TabPlan[] => {
  const names = shortRepNames(result.reps.map(({ rep }) => rep));
  return result.reps.flatMap((tours, at) =>
    tours.schedule.weeks.map((week): TabPlan => {
      const repNumber = at + 1;
      const shortName = names[at] ?? tours.rep;
      return {
        table: tourTableName(week.week, repNumber),
        plan: (existing) => planTourTab({ result, tours, week, repNumber, shortName, existing }),
      };
    }),
  );
};

/** Reads the tabs as they stand, then plans what replaces them. */
const planWrite = async (app: AppContext, planned: PlannedSheet): Promise<Result<PreparedJob>> => {
  const tabs = tabPlans(planned);
  const names = [...tabs.map(({ table }) => table), OWN_SHEETS.unplanned.table, OWN_SHEETS.tours.table];
  const tables = await app.workbook.readOwnTables(names);
  if (!tables.ok) return tables;
  const standing = new Map(
    names.flatMap((name, at) => (tables.value[at] ? [[name, tables.value[at]] as const] : [])),
  );
  const sheets = tabs.map(({ table, plan }) => {
    const old = standing.get(table) ?? null;
    return carryUserCells(plan(old), old, TAB_RULES).write;
  });
  const oldUnplanned = standing.get(OWN_SHEETS.unplanned.table) ?? null;
  const unplanned = carryUserCells(planUnplannedSheet(planned.result), oldUnplanned, UNPLANNED_RULES).write;
  const hasUnplanned = planned.result.unplanned.length > 0 || oldUnplanned !== null;
  return succeed({
    standing,
    plan: {
      ...{ job: 'tours', startedAt: app.clock().toISOString(), sheet: planned.result.sheet, columns: null },
      sheets: [...sheets, ...(hasUnplanned ? [unplanned] : [])],
      reports: [
        carryOverview(planToursOverview(planned.result), standing.get(OWN_SHEETS.tours.table) ?? null),
      ],
    },
  });
};

const prepare = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls,
): Promise<Result<PlannedSheet & PreparedJob>> => {
  const planned = await planTours(app, request, run);
  if (!planned.ok) return planned;
  const write = await planWrite(app, planned.value);
  return write.ok ? succeed({ ...planned.value, ...write.value }) : write;
};

const JOB: WritingJob<ToursRequest, PlannedSheet & PreparedJob, ToursReport> = {
  prepare,
  report: toursReport,
};

export const previewTours = previewOf(JOB);

/** Plans tours and writes them. */
export const writeTours = writeOf(JOB);
