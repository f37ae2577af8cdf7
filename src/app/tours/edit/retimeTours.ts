/** The `retime` job: tours in the order the user gave them get their times; what they break is told on the row. */
import { runSteps } from '../../../domain/steps';
import { fieldHours } from '../../../domain/economics/visitCost';
import { succeed } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import type { TourModel } from '../../../domain/tours/model';
import type { TourPlan } from '../../../domain/tours/plan';
import { standingNights, withNights } from '../../../domain/tours/refine/nightsAway';
import { scheduleRep } from '../../../domain/tours/schedule/scheduleRep';
import type { AppContext } from '../../appContext';
import type { RetimeRequest, RunControls } from '../../dcPilot';
import { judge, repFigures } from '../judgeTours';
import type { PlannedSheet } from '../planTours';
import { prepareSheet } from '../prepareSheet';
import type { PreparedSheet } from '../prepareSheet';
import type { RepToPlan } from '../prepareTours';
import type { RepTours, StopNote, ToursResult } from '../tourResult';
import { heldTime } from './holds';
import { nightsAway, nightsInModel } from './repNights';
import { planChanges } from './planChanges';
import type { RepOfPlan } from './planChanges';
import { daysOf, looseTimes, plannedRoutes, standingRoutes, visitFinder, withFixedTimes } from './repRoutes';
import { stopNotes } from './stopNotes';
import { unplannedAfterEdit } from './unplannedAfterEdit';
import type { Language } from '../../../words/language';

interface Retimed {
  readonly tours: RepTours;
  readonly plan: TourPlan;
  /** The rules it is timed by: fixed times and nights away in them. */
  readonly model: TourModel;
  readonly before: RepOfPlan;
  readonly notes: readonly (readonly [string, StopNote])[];
}

/** One rep's tours, as they stand and as they were written. */
export const retimeRep = (given: PreparedSheet, part: RepToPlan, language: Language): Retimed => {
  const { rep, repModel } = part;
  const { from, standing } = given;
  const stops = (standing?.stops ?? []).filter((stop) => stop.rep === rep);
  const gone = (standing?.gone ?? []).filter((visit) => visit.rep === rep);
  const visitOf = visitFinder(repModel);
  const times = new Map(
    stops.flatMap((stop) => {
      const at = heldTime(stop);
      return at === null ? [] : [[visitOf(stop.account, stop.number), at] as const];
    }),
  );
  const known = nightsInModel(standing, part, from);
  const nights = standingNights(repModel.model, known, daysOf(stops, from));
  const strict = withNights(withFixedTimes(repModel.model, times), nights);
  const fixed = { ...repModel, model: strict };
  const plan = standingRoutes({ repModel: fixed, from, stops });
  const written = plannedRoutes({ repModel, from, stops }, gone);
  const nightsWritten = standingNights(repModel.model, known, written);
  const asWritten = withNights(repModel.model, nightsWritten);
  return {
    plan,
    model: strict,
    tours: {
      ...repFigures(part),
      nights: nightsAway(nights, part, from),
      schedule: scheduleRep(fixed, plan, from, looseTimes),
    },
    before: {
      rep,
      nights: nightsAway(nightsWritten, part, from),
      schedule: scheduleRep({ ...repModel, model: asWritten }, written, from, looseTimes),
    },
    notes: stopNotes({ repModel, strict, plan, stops, language }),
  };
};

const resultOf = (given: PreparedSheet, language: Language): ToursResult => {
  const { scored, visits, prepared, from, weeks, standing, services, roadService } = given;
  const retimed = prepared.reps.map((part) => retimeRep(given, part, language));
  const { accounts } = scored.sheet;
  const { work } = visits;
  const hourlyCost = scored.all.settings.values.annualCost / fieldHours(work.parameters);
  return {
    ...{
      accounts,
      scored: scored.scored,
      language,
      job: 'retime',
      task: 'retime',
      sheet: scored.sheet.picture.name,
    },
    ...{
      from,
      weeks,
      standing,
      hourlyCost,
      services,
      roadService,
      unplanned: unplannedAfterEdit(given, language),
      iterations: 0,
      isCapped: false,
    },
    ...{ precisions: prepared.located.precisions, timeZones: given.timeZones, pastDays: given.pastDays },
    ...runSteps(
      judge(
        { scored, work, from, tours: retimed.map(({ tours }) => tours), asked: 'figures' },
        prepared.reps.flatMap((rep, at) => {
          const { plan, model } = retimed[at] ?? {};
          return plan && model ? [{ rep: { ...rep, repModel: { ...rep.repModel, model } }, plan }] : [];
        }),
      ),
    ),
    navigation: scored.all.settings.values.navigation,
    reps: retimed.map(({ tours }) => tours),
    notes: new Map(retimed.flatMap(({ notes }) => notes)),
    changes: planChanges({
      before: retimed.map(({ before }) => before),
      after: retimed.map(({ tours }) => tours),
      prices: { hour: hourlyCost, night: scored.all.settings.values.nightCost },
      idOf: (account, number) => `${accounts.keys[account] ?? ''}#${number}`,
    }),
  };
};

/** NO_TOURS and NO_TOURS_AHEAD where there is nothing to time; STOP_UNKNOWN for a move of a visit that is in no tab. */
export const retimeTours = async (
  app: AppContext,
  request: RetimeRequest,
  run: RunControls = {},
): Promise<Result<PlannedSheet>> => {
  const prepared = await prepareSheet(app, request, { run, task: 'retime' });
  if (!prepared.ok) return prepared;
  const { scored, visits, prepared: models, standing } = prepared.value;
  const problems = [...scored.problems, ...models.problems, ...(standing?.problems ?? [])];
  return succeed({
    scored: { ...scored, problems },
    visits,
    result: resultOf(prepared.value, request.language),
  });
};
