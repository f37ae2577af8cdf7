/** The `tours` job: read, score, frequencies, places, what stands, plan, check. Afresh, or beginning with the tabs as they are. */
import { fieldHours } from '../../domain/economics/visitCost';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { checkPlan } from '../../domain/tours/check/checkPlan';
import type { Steps } from '../../domain/steps';
import type { TourPlan } from '../../domain/tours/plan';
import { scheduleRep } from '../../domain/tours/schedule/scheduleRep';
import { accountName } from '../accountFields';
import type { AppContext } from '../appContext';
import { breatheThrough } from '../breatheThrough';
import type { RunControls, ToursRequest } from '../dcPilot';
import type { PlannedTours } from '../plannerPort';
import type { VisitsInForce } from '../visits/visitsOf';
import { parseRunSettings } from '../runSettings';
import type { ScoredSheet } from '../scoredSheet';
import { withoutUnits } from '../unitSettings';
import { engineReport } from './online/engineReport';
import { changesAfresh } from './edit/changesAfresh';
import { planChanges } from './edit/planChanges';
import { nightsAway } from './edit/repNights';
import { looseTimes } from './edit/repRoutes';
import { stopNotes } from './edit/stopNotes';
import { byWorth, takenOutOf } from './edit/unplannedAfterEdit';
import { prepareSheet } from './prepareSheet';
import type { PreparedSheet } from './prepareSheet';
import { repSearch } from './repSearch';
import type { RepSearch } from './repSearch';
import { planInPasses } from './planInPasses';
import type { PlannedInPasses } from './planInPasses';
import { passRules } from './planPasses';
import { judge, repFigures } from './judgeTours';
import type { RepTours, StopNote, ToursResult } from './tourResult';
import { spacingNotes } from './spacingNotes';
import { whyUnplanned } from './whyUnplanned';

export interface PlannedSheet {
  readonly scored: ScoredSheet;
  readonly visits: VisitsInForce;
  readonly result: ToursResult;
}

const SECONDS_A_MINUTE = 60;

interface Search {
  readonly given: PreparedSheet;
  readonly searches: readonly RepSearch[];
  readonly request: ToursRequest;
}

/** Is there anything a plan has to begin with? The user's own engine takes no beginning. */
const hasStart = (searches: readonly RepSearch[]): boolean =>
  searches.some(({ start }) => start.routes.length > 0);

const engineOf = ({ given, searches }: Search): PreparedSheet['engine'] =>
  given.task === 'plan' && !hasStart(searches) ? given.engine : null;

const solve = (app: AppContext, search: Search, run: RunControls): Promise<Result<PlannedInPasses>> => {
  const { searches, request } = search;
  const starts = searches.map(({ start }) => start);
  const engine = engineOf(search);
  return planInPasses(
    { breathe: app.breathe, planner: engine ? app.services.engine(engine) : app.planner },
    {
      models: searches.map(({ model }) => model),
      seed: request.seed ?? 1,
      effort: request.effort ?? 'normal',
      ...(hasStart(searches) ? { starts } : {}),
    },
    {
      onProgress: (share) => run.onProgress?.('plan', share),
      ...(run.signal ? { signal: run.signal } : {}),
    },
    passRules(
      search.given.scored.all.settings.values,
      searches,
      // The user's own engine takes no beginning, which every pass needs.
      engine ? 'improve' : search.given.task,
    ),
  );
};

const planAt = ({ plans }: PlannedTours, at: number): TourPlan => plans[at] ?? { routes: [] };

/** A plan that breaks a rule, or leaves out what is fixed, is our fault and is never shown or written. */
function* brokenRule(searches: readonly RepSearch[], planned: PlannedTours): Steps<string | null> {
  for (const [at, { model }] of searches.entries()) {
    yield;
    const { violations, leftOut } = checkPlan(model, planAt(planned, at));
    if (violations[0]) return violations[0].code;
    if (leftOut.some((visit) => model.visits[visit]?.pin)) return 'PIN_MOVED';
  }
  return null;
}

/** The plan in the numbers of the rules as they are: who stands in for himself is himself. */
const asPerson = ({ routes }: TourPlan, { personOf }: RepSearch): TourPlan => ({
  routes: routes.map((route) => ({ ...route, rep: personOf[route.rep] ?? 0 })),
});

interface Outcome extends Search {
  readonly planned: PlannedInPasses;
  /** With the models as they were asked for, before any pass changed them. */
  readonly asked: readonly RepSearch[];
}

const changesOf = ({ given, searches }: Outcome, result: ToursResult): Pick<ToursResult, 'changes'> => {
  if (given.task !== 'improve') {
    const changes = changesAfresh(given, result, given.scored.ownTables.tours ?? null);
    return changes ? { changes } : {};
  }
  const before = searches.map(({ rep, strict, nights, given: routes }) => ({
    rep: rep.rep,
    nights: nightsAway(nights, rep, given.from),
    schedule: scheduleRep({ ...rep.repModel, model: strict }, routes, given.from, looseTimes),
  }));
  const idOf = (account: number, number: number): string =>
    `${result.accounts.keys[account] ?? ''}#${number}`;
  const { hourlyCost, reps: after, values } = result;
  const prices = { hour: hourlyCost, night: values.nightCost };
  return { changes: planChanges({ before, after, prices, idOf }) };
};

const servicesOf = (app: AppContext, outcome: Outcome): ToursResult['services'] => {
  const { given, planned, request } = outcome;
  const used = { ...given, engine: engineOf(outcome) };
  return [...given.services, ...engineReport(app, used, { planned, language: request.language })];
};

function* repTours({ given, searches, planned }: Outcome): Steps<RepTours[]> {
  const reps: RepTours[] = [];
  for (const [at, { rep, model }] of searches.entries()) {
    yield;
    reps.push({
      ...repFigures(rep),
      schedule: scheduleRep({ ...rep.repModel, model }, planAt(planned, at), given.from),
      nights: nightsAway(planned.nights[at] ?? [], rep, given.from),
    });
  }
  return reps;
}

/** What a standing stop breaks wins over what is loose about its spacing. */
function* notesOf({ given, searches, asked, planned, request }: Outcome): Steps<ToursResult['notes']> {
  const { scored, standing } = given;
  const { language } = request;
  const notes: (readonly [string, StopNote])[] = [];
  const isFlexible = scored.all.settings.values.spacing === 'flexible';
  for (const [at, strict] of (isFlexible ? asked : []).entries()) {
    yield;
    notes.push(...spacingNotes(strict, planAt(planned, at), { accounts: scored.sheet.accounts, language }));
  }
  for (const [at, search] of searches.entries()) {
    yield;
    const of = stopNotes({
      ...{ repModel: search.rep.repModel, strict: search.strict, language },
      plan: asPerson(planAt(planned, at), search),
      stops: (standing?.stops ?? []).filter(({ rep }) => rep === search.rep.rep),
    });
    notes.push(...of);
  }
  return new Map(notes);
}

const resultOf = async (app: AppContext, outcome: Outcome): Promise<ToursResult> => {
  const { given, searches, planned, request } = outcome;
  const { scored, visits, from, weeks, standing } = given;
  const { work } = visits;
  const { language } = request;
  const reps = await breatheThrough(app, repTours(outcome));
  const nameOf = (account: number): string => accountName(scored.sheet.accounts, account);
  const decided = searches.map(({ rep, model }, at) => ({
    rep: { ...rep, repModel: { ...rep.repModel, model } },
    plan: planAt(planned, at),
  }));
  const why = whyUnplanned({
    ...{ reps: decided, from, nameOf, language },
    canServe: given.prepared.canServe,
  });
  const withoutPlace = await breatheThrough(app, why);
  await app.breathe();
  const byHand = given.task === 'improve' ? takenOutOf(given, language) : [];
  const unplanned = [...withoutPlace, ...byHand].sort(byWorth);
  const notes = await breatheThrough(app, notesOf(outcome));
  await app.breathe();
  const judged = await breatheThrough(app, judge({ scored, work, from, tours: reps, asked: 'all' }, decided));
  const result: ToursResult = {
    ...{ accounts: scored.sheet.accounts, scored: scored.scored, language, job: 'tours' },
    task: given.task,
    ...{ sheet: scored.sheet.picture.name, from, weeks, reps, unplanned, standing },
    ...{ notes, services: servicesOf(app, outcome) },
    ...{
      timeZones: given.timeZones,
      pastDays: given.pastDays,
      precisions: given.prepared.located.precisions,
    },
    ...{ roadService: given.roadService },
    ...judged,
    navigation: scored.all.settings.values.navigation,
    hourlyCost: scored.all.settings.values.annualCost / fieldHours(work.parameters),
    ...{ iterations: planned.iterations, isCapped: planned.isCapped },
  };
  return { ...result, ...changesOf(outcome, result) };
};

/** Improving may be asked for as a setting of the run, on the command line. */
const taskOf = (request: ToursRequest): 'plan' | 'improve' => {
  const settings = parseRunSettings(withoutUnits(request.settings));
  return request.start === 'tabs' || (settings.ok && settings.value.improve) ? 'improve' : 'plan';
};

/**
 * Plans the tours of a sheet; nothing is written. NO_PLACES, NO_VISITS_DUE, NO_TOURS and NO_TOURS_AHEAD say why there is
 * nothing to plan.
 */
export const planTours = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls = {},
): Promise<Result<PlannedSheet>> => {
  const prepared = await prepareSheet(app, request, { run, task: taskOf(request) });
  if (!prepared.ok) return prepared;
  if (run.signal?.aborted) return fail('CANCELLED');
  const given = prepared.value;
  const moveCost = given.scored.all.settings.values.moveMinutes * SECONDS_A_MINUTE;
  const asked = given.prepared.reps.flatMap((_, at) => repSearch(given, at, moveCost) ?? []);
  const search: Search = { given, searches: asked, request };
  const planned = await solve(app, search, run);
  if (!planned.ok) return planned;
  const searches = asked.map((search, at) => ({
    ...search,
    model: planned.value.models[at] ?? search.model,
  }));
  const broken = await breatheThrough(app, brokenRule(searches, planned.value));
  if (broken !== null) return fail('HOST_FAILED', { reason: broken });
  const { scored, visits, standing } = given;
  const problems = [...scored.problems, ...given.prepared.problems, ...(standing?.problems ?? [])];
  return succeed({
    scored: { ...scored, problems },
    visits,
    result: await resultOf(app, { ...search, searches, asked, planned: planned.value }),
  });
};
