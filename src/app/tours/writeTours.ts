/** What the `tours` job writes: a tab per rep and week, `DC Tournées`, `DC Non planifiées`. */
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OwnSheetWrite, WritePlan } from '../../sheet/writePlan';
import type { Bilingual } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import { TOUR_COLUMNS, UNPLANNED_COLUMNS } from '../../words/tourWords';
import { SHOWN_FIELDS } from '../accountFields';
import type { AppContext } from '../appContext';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import type { RunControls, ToursPreview, ToursRequest } from '../dcPilot';
import type { ToursReport } from '../report';
import type { OwnTable } from '../workbookPort';
import { writePreview } from '../writePreview';
import { planTours } from './planTours';
import type { PlannedSheet } from './planTours';
import { shortRepNames, tourTableName } from './tabName';
import { planTourTab } from './tourTab';
import { planToursOverview } from './toursOverview';
import { toursReport } from './toursReport';
import { planUnplannedSheet } from './unplannedSheet';

const both = (names: readonly Bilingual[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ fr, en }) => [fr, en]));

const USERS: readonly Bilingual[] = [TOUR_COLUMNS.status, TOUR_COLUMNS.note];
const OURS = Object.values(TOUR_COLUMNS).filter((name) => !USERS.includes(name));

/** Status and note are the user's from the day they are made: they travel with his rows. */
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

interface ToursWrite {
  readonly plan: WritePlan;
  readonly existing: ReadonlyMap<string, OwnTable>;
}

/** Reads the tabs as they stand, then plans what replaces them. */
const planWrite = async (app: AppContext, planned: PlannedSheet): Promise<Result<ToursWrite>> => {
  const tabs = tabPlans(planned);
  const names = [...tabs.map(({ table }) => table), OWN_SHEETS.unplanned.table];
  const tables = await app.workbook.readOwnTables(names);
  if (!tables.ok) return tables;
  const existing = new Map(
    names.flatMap((name, at) => (tables.value[at] ? [[name, tables.value[at]] as const] : [])),
  );
  const sheets = tabs.map(({ table, plan }) => {
    const old = existing.get(table) ?? null;
    return carryUserCells(plan(old), old, TAB_RULES).write;
  });
  const oldUnplanned = existing.get(OWN_SHEETS.unplanned.table) ?? null;
  const unplanned = carryUserCells(planUnplannedSheet(planned.result), oldUnplanned, UNPLANNED_RULES).write;
  const hasUnplanned = planned.result.unplanned.length > 0 || oldUnplanned !== null;
  return succeed({
    existing,
    plan: {
      ...{ job: 'tours', startedAt: app.clock().toISOString(), sheet: planned.result.sheet, columns: null },
      sheets: [...sheets, ...(hasUnplanned ? [unplanned] : [])],
      reports: [planToursOverview(planned.result)],
    },
  });
};

const prepare = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls,
): Promise<Result<PlannedSheet & ToursWrite>> => {
  const planned = await planTours(app, request, run);
  if (!planned.ok) return planned;
  const write = await planWrite(app, planned.value);
  return write.ok ? succeed({ ...planned.value, ...write.value }) : write;
};

/** The plan and what writing it would change; nothing is written. */
export const previewTours = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls = {},
): Promise<Result<ToursPreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, existing } = prepared.value;
  return succeed({ report: toursReport(prepared.value, []), ...writePreview(plan, existing) });
};

/** Plans tours and writes them. UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const writeTours = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls = {},
): Promise<Result<ToursReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const applied = await app.workbook.apply(prepared.value.plan, run);
  return applied.ok ? succeed(toursReport(prepared.value, applied.value.written)) : applied;
};
