/** The `tours` job: read, score, frequencies, places, plan, check, write, report. */
import { parseIsoDay } from '../../domain/calendar/serialDate';
import { isoWeekday } from '../../domain/calendar/weekdays';
import { fieldHours } from '../../domain/economics/visitCost';
import { gazetteer, NO_PRECISION } from '../../domain/geo/locateAccounts';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { checkPlan } from '../../domain/tours/check/checkPlan';
import { scheduleRep } from '../../domain/tours/schedule/scheduleRep';
import { accountName } from '../accountFields';
import { todayOf } from '../appContext';
import type { AppContext } from '../appContext';
import type { RunControls, ToursRequest } from '../dcPilot';
import type { PlannedTours } from '../plannerPort';
import { readScoredSheet } from '../scoredSheet';
import type { ScoredSheet } from '../scoredSheet';
import { visitsOf } from '../visits/visitsOf';
import type { VisitWork } from '../visits/visitWork';
import { agendaHolds } from './agendaHolds';
import { askServices } from './online/askServices';
import type { AskedServices } from './online/askServices';
import { engineReport } from './online/engineReport';
import type { ToursResult, UnplannedVisit } from './tourResult';
import { problemMaker, repProblemMaker } from './tourProblems';
import { whyUnplanned } from './whyUnplanned';

const DAYS_A_WEEK = 7;
export const MOST_WEEKS = 13;

export interface PlannedSheet {
  readonly scored: ScoredSheet;
  readonly result: ToursResult;
}

/** The Monday after today where no day is said. */
const firstDay = (app: AppContext, { from }: ToursRequest): Result<number> => {
  if (from === undefined) {
    const today = todayOf(app.clock);
    return succeed(today - isoWeekday(today) + 1 + DAYS_A_WEEK);
  }
  const day = parseIsoDay(from);
  return day === null
    ? fail('SETTING_INVALID', { setting: 'from', value: from, expected: '2026-11-30' })
    : succeed(day);
};

const weeksOf = ({ weeks = 4 }: ToursRequest): Result<number> =>
  Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS
    ? succeed(weeks)
    : fail('SETTING_INVALID', { setting: 'weeks', value: String(weeks), expected: `1–${MOST_WEEKS}` });

interface Prepared extends AskedServices {
  readonly scored: ScoredSheet;
  readonly work: VisitWork;
  readonly from: number;
  readonly weeks: number;
}

const prepare = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls,
): Promise<Result<Prepared>> => {
  const [from, weeks] = [firstDay(app, request), weeksOf(request)];
  if (!from.ok) return from;
  if (!weeks.ok) return weeks;
  const scored = await readScoredSheet(app, request, run);
  if (!scored.ok) return scored;
  const { sheet, all } = scored.value;
  const visits = visitsOf(scored.value);
  run.onProgress?.('locate', 0);
  const places = await app.loadPlaces().catch(() => null);
  if (!places) return fail('PLACES_MISSING');
  const asked = await askServices(app, request, run, {
    ...{ accounts: sheet.accounts, scored: visits.scored, frequencies: visits.work.frequencies },
    ...{ settings: all.settings, groups: visits.work.groups },
    gazetteer: gazetteer(places),
    holds: agendaHolds(scored.value, visits, all.settings.values.today ?? sheet.today),
    horizon: { from: from.value, days: weeks.value * DAYS_A_WEEK },
    problemOf: problemMaker(scored.value),
    repProblemOf: repProblemMaker(scored.value),
  });
  if (!asked.ok) return asked;
  const { prepared } = asked.value;
  const isNowhere = prepared.located.precisions.every((precision) => precision === NO_PRECISION);
  if (prepared.reps.every(({ repModel }) => repModel.origins.length === 0))
    return fail(isNowhere ? 'NO_PLACES' : 'NO_VISITS_DUE', { sheet: sheet.picture.name });
  return succeed({
    ...{ ...asked.value, scored: scored.value, work: visits.work },
    ...{ from: from.value, weeks: weeks.value },
  });
};

const solve = (
  app: AppContext,
  { prepared, engine }: Prepared,
  request: ToursRequest,
  run: RunControls,
): Promise<Result<PlannedTours>> =>
  (engine ? app.services.engine(engine) : app.planner).plan(
    {
      models: prepared.reps.map(({ repModel }) => repModel.model),
      seed: request.seed ?? 1,
      effort: request.effort ?? 'normal',
    },
    {
      onProgress: (share) => run.onProgress?.('plan', share),
      ...(run.signal ? { signal: run.signal } : {}),
    },
  );

/** A plan that breaks a rule is our fault and is never shown or written. */
const brokenRule = ({ prepared }: Prepared, planned: PlannedTours): string | null => {
  for (const [rep, { repModel }] of prepared.reps.entries()) {
    const [violation] = checkPlan(repModel.model, planned.plans[rep] ?? { routes: [] }).violations;
    if (violation) return violation.code;
  }
  return null;
};

const byWorth = (a: UnplannedVisit, b: UnplannedVisit): number =>
  b.due.points - a.due.points || a.account - b.account || a.due.number - b.due.number;

const resultOf = (
  app: AppContext,
  given: Prepared,
  planned: PlannedTours,
  request: ToursRequest,
): ToursResult => {
  const { scored, work, prepared, from, weeks } = given;
  const reps = prepared.reps.map(({ rep, supposedTown, home, repModel }, at) => ({
    ...{ rep, supposedTown, home },
    schedule: scheduleRep(repModel, planned.plans[at] ?? { routes: [] }, from),
  }));
  const { values } = scored.all.settings;
  const nameOf = (account: number): string => accountName(scored.sheet.accounts, account);
  return {
    ...{ accounts: scored.sheet.accounts, scored: scored.scored, language: request.language },
    ...{ sheet: scored.sheet.picture.name, from, weeks, reps },
    unplanned: prepared.reps
      .flatMap((rep, at) =>
        whyUnplanned({
          ...{ rep, from, nameOf, language: request.language },
          plan: planned.plans[at] ?? { routes: [] },
        }),
      )
      .sort(byWorth),
    precisions: prepared.located.precisions,
    roadService: given.roadService,
    services: [...given.services, ...engineReport(app, given, { planned, language: request.language })],
    hourlyCost: values.annualCost / fieldHours(work.parameters),
    navigation: values.navigation,
    iterations: planned.iterations,
    isCapped: planned.isCapped,
  };
};

/** Plans the tours of a sheet; nothing is written. NO_PLACES and NO_VISITS_DUE say why there is nothing to plan. */
export const planTours = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls = {},
): Promise<Result<PlannedSheet>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  if (run.signal?.aborted) return fail('CANCELLED');
  const planned = await solve(app, prepared.value, request, run);
  if (!planned.ok) return planned;
  const broken = brokenRule(prepared.value, planned.value);
  if (broken !== null) return fail('HOST_FAILED', { reason: broken });
  const { scored } = prepared.value;
  const problems = [...scored.problems, ...prepared.value.prepared.problems];
  return succeed({
    scored: { ...scored, problems },
    result: resultOf(app, prepared.value, planned.value, request),
  });
};
