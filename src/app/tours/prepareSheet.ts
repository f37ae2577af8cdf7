/** What the tour jobs share before a plan is made: the accounts with their scores and visits, the tours that stand, the models. */
import { formatIsoWeek, mondayOf } from '../../domain/calendar/isoWeek';
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import { parseIsoDay } from '../../domain/calendar/serialDate';
import { isoWeekday } from '../../domain/calendar/weekdays';
import { gazetteer } from '../../domain/geo/gazetteer';
import { NO_PRECISION } from '../../domain/geo/locateAccounts';
import { timeZonesInSteps } from '../../domain/geo/timeZones';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { todayOf } from '../appContext';
import type { AppContext } from '../appContext';
import { breatheThrough } from '../breatheThrough';
import type { RetimeRequest, RunControls, SheetRequest, ToursRequest } from '../dcPilot';
import { readScoredSheet } from '../scoredSheet';
import type { ScoredSheet } from '../scoredSheet';
import { visitsInSteps } from '../visits/visitsOf';
import type { VisitsInForce } from '../visits/visitsOf';
import { agendaHolds } from './agendaHolds';
import { holdsOf } from './edit/holds';
import type { Holds } from './edit/holds';
import { recallPlan } from './edit/planMemory';
import type { PlanMemory } from './edit/planMemory';
import { visitFinder } from './edit/repRoutes';
import { standingDemands } from './edit/standingDemands';
import { standingTours } from './edit/standingTours';
import type { GoneVisit, StandingStop, StandingTours } from './edit/standingTours';
import { askServices } from './online/askServices';
import type { AskedServices } from './online/askServices';
import type { TourTab } from './parseTourTab';
import type { TourTask } from './tourResult';
import type { PreparedTours } from './prepareTours';
import { metricCoordinates } from './metricCoordinates';
import type { MetricCoordinates } from './metricCoordinates';
import { readTourTabs } from './readTourTabs';
import { parseTourTableName } from './tabName';
import { problemMaker, repProblemMaker } from './tourProblems';

const DAYS_A_WEEK = 7;
export const MOST_WEEKS = 13;

export interface PreparedSheet extends AskedServices {
  readonly scored: ScoredSheet;
  readonly visits: VisitsInForce;
  /** First serial day. */
  readonly from: number;
  readonly weeks: number;
  /** null where no tour stands. */
  readonly standing: StandingTours | null;
  readonly holds: Holds;
  /** Hours from Greenwich of the zones to drive in. */
  readonly timeZones: readonly number[];
  /** Days of the plan that are over today. */
  readonly pastDays: number;
  readonly task: TourTask;
}

const mondayBefore = (day: number): number => day - isoWeekday(day) + 1;

const placesToDriveTo = ({ reps }: AskedServices['prepared']) =>
  reps.flatMap(({ repModel }) => repModel.places);

/** Tours that stand are timed whatever is over: only who plans is told. */
const pastDays = (
  today: number,
  { from, weeks }: Pick<PreparedSheet, 'from' | 'weeks'>,
  task: TourTask,
): number => (task === 'retime' ? 0 : Math.max(0, Math.min(weeks * DAYS_A_WEEK, today - from)));

/** The Monday after today where no day is said. */
const firstDay = (app: AppContext, from: string | undefined): Result<number> => {
  if (from === undefined) return succeed(mondayBefore(todayOf(app.clock)) + DAYS_A_WEEK);
  const day = parseIsoDay(from);
  return day === null
    ? fail('SETTING_INVALID', { setting: 'from', value: from, expected: '2026-11-30' })
    : succeed(day);
};

const weeksOf = (weeks = 4): Result<number> =>
  Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS
    ? succeed(weeks)
    : fail('SETTING_INVALID', { setting: 'weeks', value: String(weeks), expected: `1–${MOST_WEEKS}` });

interface Standing {
  readonly from: number;
  readonly weeks: number;
  readonly standing: StandingTours | null;
}

interface StandingQuestion {
  readonly scored: ScoredSheet;
  readonly tabs: readonly TourTab[];
  readonly request: ToursRequest & RetimeRequest;
  readonly task: TourTask;
}

const OUT_OF_REACH = 'past' as const;

/** Tours planned afresh replace what stands in their weeks; the rows of other days stay. */
const standingWithin = (standing: StandingTours, until: number): StandingTours => ({
  ...standing,
  stops: standing.stops.filter(({ day }) => day < until),
  kept: [
    ...standing.kept,
    ...standing.stops
      .filter(({ day }) => day >= until)
      .map(({ tab, row }) => ({ tab, row, why: OUT_OF_REACH })),
  ],
});

const standingForPlan = async (
  app: AppContext,
  { scored, tabs, request }: StandingQuestion,
): Promise<Result<Standing>> => {
  const [from, weeks] = [firstDay(app, request.from), weeksOf(request.weeks)];
  if (!from.ok) return from;
  if (!weeks.ok) return weeks;
  const asked = { from: from.value, weeks: weeks.value };
  if (tabs.length === 0) return succeed({ ...asked, standing: null });
  const { accounts } = scored.sheet;
  const memory = await recallPlan(app.workbook);
  const standing = standingTours({ tabs, accounts, memory, from: asked.from });
  return succeed({ ...asked, standing: standingWithin(standing, asked.from + asked.weeks * DAYS_A_WEEK) });
};

/** Visits taken to another day before anything is worked out. */
const withMoves = (standing: StandingTours, moves: RetimeRequest['moves'] = []): Result<StandingTours> => {
  const days = new Map<string, number>();
  for (const { visit, day } of moves) {
    const serial = parseIsoDay(day);
    if (serial === null)
      return fail('SETTING_INVALID', { setting: 'move', value: day, expected: '2026-11-30' });
    if (!standing.stops.some(({ id }) => id === visit)) return fail('STOP_UNKNOWN', { visit });
    days.set(visit, serial);
  }
  const moved = (stop: StandingStop): StandingStop => {
    const day = days.get(stop.id);
    return day === undefined || day === stop.day ? stop : { ...stop, day, isPlaced: false };
  };
  return succeed({ ...standing, stops: standing.stops.map(moved) });
};

/** Weeks that had visits when they were written last, their tabs deleted or not. */
const rememberedWeeks = (memory: PlanMemory | null): readonly IsoWeek[] =>
  [...(memory?.tabs ?? [])].flatMap(([table, { visits }]) => {
    const id = parseTourTableName(table);
    return id && visits.size > 0 ? [id.week] : [];
  });

const standingForEdit = async (
  app: AppContext,
  { scored, tabs, request }: StandingQuestion,
): Promise<Result<Standing>> => {
  const last = tabs.at(-1);
  if (!last) return fail('NO_TOURS');
  const thisMonday = mondayBefore(todayOf(app.clock));
  const ahead = (weeks: readonly IsoWeek[]): readonly number[] =>
    weeks.map(mondayOf).filter((monday) => monday >= thisMonday);
  const standingAhead = ahead(tabs.map(({ week }) => week));
  if (standingAhead.length === 0)
    return fail('NO_TOURS_AHEAD', { week: formatIsoWeek(last.week, request.language) });
  const memory = await recallPlan(app.workbook);
  const from = Math.min(...standingAhead, ...ahead(rememberedWeeks(memory)));
  const standing = standingTours({ tabs, accounts: scored.sheet.accounts, memory, from });
  const moved = withMoves(standing, request.moves);
  if (!moved.ok) return moved;
  if (standing.stops.length === 0 && standing.gone.length === 0) return fail('NO_TOURS');
  const days = [
    ...moved.value.stops.map(({ day }) => day),
    ...standing.gone.map(({ day }) => day),
    ...standing.tabs.map(({ week }) => mondayOf(week) + DAYS_A_WEEK - 1),
  ];
  return succeed({
    ...{ from, standing: moved.value },
    weeks: Math.ceil((Math.max(...days) - from + 1) / DAYS_A_WEEK),
  });
};

/** Edits concern the accounts the tours were planned from, whatever sheet is looked at. */
const sheetOf = async (app: AppContext, request: SheetRequest): Promise<SheetRequest> => {
  if (request.sheet !== undefined) return request;
  const [memory, sheets] = [await recallPlan(app.workbook), await app.workbook.listSheets()];
  const isThere = sheets.ok && sheets.value.some(({ name }) => name === memory?.sheet);
  return memory && isThere ? { ...request, sheet: memory.sheet } : request;
};

/** Stops whose account has no place keep their row. */
const withoutPlaceless = (
  standing: StandingTours,
  prepared: PreparedTours,
  isBooked: (stop: StandingStop) => boolean,
): StandingTours => {
  const finders = new Map(prepared.reps.map(({ rep, repModel }) => [rep, visitFinder(repModel)] as const));
  const isNowhere = (stop: StandingStop): boolean =>
    isBooked(stop) && (finders.get(stop.rep)?.(stop.account, stop.number) ?? -1) < 0;
  const nowhere = standing.stops.filter(isNowhere);
  return {
    ...standing,
    stops: standing.stops.filter((stop) => !isNowhere(stop)),
    kept: [...standing.kept, ...nowhere.map(({ tab, row }) => ({ tab, row, why: 'nowhere' as const }))],
  };
};

/** Visits that are not driven to any more: not asked for again, or, where only times are given, part of the plan before. */
const LEFT_OUT = {
  plan: [],
  improve: ['deleted', 'cancelled', 'dropped', 'lent'],
  retime: ['deleted', 'cancelled', 'postponed', 'lent'],
} as const satisfies Record<TourTask, readonly GoneVisit['kind'][]>;

const hasPlace = ({ located }: PreparedTours): boolean =>
  located.precisions.some((precision) => precision !== NO_PRECISION);

const nothingToPlan = (prepared: PreparedTours, sheet: string, metric: MetricCoordinates | null) => {
  if (hasPlace(prepared)) return fail('NO_VISITS_DUE', { sheet });
  return metric ? fail('PLACES_IN_METRES', metric.details) : fail('NO_PLACES', { sheet });
};

const withProblem = (prepared: PreparedTours, metric: MetricCoordinates | null): PreparedTours =>
  metric ? { ...prepared, problems: [metric.problem, ...prepared.problems] } : prepared;

/** Reads, scores, counts visits, finds places, reads the tours that stand, and makes a model per rep. */
export const prepareSheet = async (
  app: AppContext,
  given: ToursRequest & RetimeRequest,
  { run, task }: { readonly run: RunControls; readonly task: TourTask },
): Promise<Result<PreparedSheet>> => {
  const tabs = await readTourTabs(app);
  if (!tabs.ok) return tabs;
  if (task !== 'plan' && tabs.value.length === 0) return fail('NO_TOURS');
  const request = task === 'plan' ? given : { ...given, ...(await sheetOf(app, given)) };
  const scored = await readScoredSheet(app, request, run);
  if (!scored.ok) return scored;
  const question = { scored: scored.value, tabs: tabs.value, request, task };
  const stands = await (task === 'plan' ? standingForPlan(app, question) : standingForEdit(app, question));
  if (!stands.ok) return stands;
  const { from, weeks, standing } = stands.value;
  const { sheet, all } = scored.value;
  await app.breathe();
  const visits = await breatheThrough(app, visitsInSteps(scored.value));
  run.onProgress?.('locate', 0);
  await app.breathe();
  const places = await app.loadPlaces().catch(() => null);
  if (!places) return fail('PLACES_MISSING');
  await app.breathe();
  const where = gazetteer(places);
  await app.breathe();
  const holds = holdsOf(standing?.stops ?? [], todayOf(app.clock));
  const isBooked = (stop: StandingStop): boolean => task !== 'plan' || holds.of(stop).isHeld;
  const metric = metricCoordinates(scored.value, where);
  const agenda = agendaHolds(scored.value, visits, all.settings.values.today ?? sheet.today);
  const asked = await askServices(app, request, run, {
    ...{ accounts: sheet.accounts, scored: visits.scored, frequencies: visits.work.frequencies },
    ...{ settings: all.settings, groups: visits.work.groups },
    gazetteer: where,
    holds: agenda,
    horizon: { from, days: weeks * DAYS_A_WEEK },
    problemOf: problemMaker(scored.value),
    repProblemOf: repProblemMaker(scored.value),
    ...(standing
      ? {
          standing: standingDemands({
            ...{ standing, isBooked, from, purpose: task === 'retime' ? 'timed' : 'planned' },
            gone: standing.gone.filter(({ kind }) => (LEFT_OUT[task] as readonly string[]).includes(kind)),
            isInAgenda: (account) => agenda.heldOf(account).length > 0,
            scoreOf: (account) => visits.scored.scores[account] || 0,
          }),
        }
      : {}),
  });
  if (!asked.ok) return asked;
  const { prepared } = asked.value;
  if (prepared.reps.every(({ repModel }) => repModel.origins.length === 0))
    return nothingToPlan(prepared, sheet.picture.name, metric);
  return succeed({
    ...{ ...asked.value, prepared: withProblem(prepared, metric) },
    ...{ scored: scored.value, visits, from, weeks, holds, task },
    pastDays: pastDays(all.settings.values.today ?? todayOf(app.clock), stands.value, task),
    timeZones: await breatheThrough(app, timeZonesInSteps(where, placesToDriveTo(prepared))),
    standing: standing && withoutPlaceless(standing, prepared, isBooked),
  });
};
