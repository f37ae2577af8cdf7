/**
 * One plan in several searches: what the planner cannot decide by itself (which weekday an account keeps to, which nights
 * are spent away) is read off a first plan and asked for in a second one, which begins there; what needs no search (days
 * alike, home sooner) follows. Each pass only replaces a plan by one that keeps all its rules.
 */
import { checkPlan } from '../../domain/tours/check/checkPlan';
import type { TourModel } from '../../domain/tours/model';
import type { TourPlan } from '../../domain/tours/plan';
import { balanceInSteps } from '../../domain/tours/refine/balanceDays';
import { endSoonerInSteps } from '../../domain/tours/refine/endSooner';
import { keepOrder } from '../../domain/tours/refine/keepOrder';
import { keptRoutes } from '../../domain/tours/refine/keptRoutes';
import {
  brokenNights,
  isWorthNights,
  nightsOf,
  nightsToTry,
  withNights,
  withoutNights,
} from '../../domain/tours/refine/nightsAway';
import type { Night, NightRules } from '../../domain/tours/refine/nightsAway';
import { withLooseSpacing } from '../../domain/tours/refine/looseSpacing';
import { withSameWeekday } from '../../domain/tours/refine/sameWeekday';
import { succeed } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import type { AppContext } from '../appContext';
import { breatheThrough } from '../breatheThrough';
import type { Result } from '../../domain/result';
import type { PlannedTours, PlannerPort, PlannerRequest, PlannerRun } from '../plannerPort';

export interface PassRules {
  /** Visits without a place may break their spacing. */
  readonly isFlexible: boolean;
  readonly keepsWeekday: boolean;
  readonly balancesDays: boolean;
  readonly endsSooner: boolean;
  /** A day keeps the order it has in the plan begun with. */
  readonly keepsOrder: boolean;
  /** Per model: nights in its shifts from the start, as they stand in the tours. */
  readonly standingNights: readonly (readonly Night[])[];
  /** Per model: one night away, in seconds of the plan's cost. */
  readonly nightSeconds: readonly number[];
  /** Per model; null where the rep sleeps at home. */
  readonly nights: readonly (NightRules | null)[];
}

export interface PlannedInPasses extends PlannedTours {
  /** As they were in the end: with nights away in their shifts. */
  readonly models: readonly TourModel[];
  /** Nights away that the plans make use of, per model. */
  readonly nights: readonly (readonly Night[])[];
}

interface Pass {
  readonly planner: PlannerPort;
  readonly request: PlannerRequest;
  readonly run: PlannerRun;
  readonly share: { readonly from: number; readonly to: number };
}

const search = ({ planner, request, run, share }: Pass): Promise<Result<PlannedTours>> =>
  planner.plan(request, {
    ...(run.signal ? { signal: run.signal } : {}),
    onProgress: (done) => run.onProgress?.(share.from + done * (share.to - share.from)),
  });

const startsFor = (models: readonly TourModel[], plans: readonly TourPlan[]): TourPlan[] =>
  models.map((model, at) => keptRoutes(model, plans[at] ?? { routes: [] }));

const planAt = ({ plans }: PlannedInPasses, at: number): TourPlan => plans[at] ?? { routes: [] };

type Next = (pass: Pick<Pass, 'share'>, sofar: PlannedInPasses) => Promise<Result<PlannedInPasses>>;

const joined = (sofar: PlannedInPasses, then: PlannedTours): PlannedInPasses => ({
  ...sofar,
  plans: then.plans,
  iterations: sofar.iterations + then.iterations,
  isCapped: sofar.isCapped || then.isCapped,
});

/** Searched again by other models, from the plans so far. */
const searchedAgain = async (
  given: Pass,
  sofar: PlannedInPasses,
  models: readonly TourModel[],
): Promise<Result<PlannedInPasses>> => {
  const request = { ...given.request, models, starts: startsFor(models, sofar.plans) };
  const then = await search({ ...given, request });
  return then.ok ? succeed({ ...joined(sofar, then.value), models }) : then;
};

const spacingPass =
  (given: Omit<Pass, 'share'>): Next =>
  async ({ share }, sofar) => {
    const models = sofar.models.map((model, at) => withLooseSpacing(model, planAt(sofar, at)));
    const isLoose = models.some((model, at) => model !== sofar.models[at]);
    return isLoose ? searchedAgain({ ...given, share }, sofar, models) : succeed(sofar);
  };

const weekdayPass =
  (given: Omit<Pass, 'share'>): Next =>
  ({ share }, sofar) => {
    const models = sofar.models.map((model, at) => withSameWeekday(model, planAt(sofar, at)));
    return searchedAgain({ ...given, share }, sofar, models);
  };

/** A night the search made pointless, one of its two days without a visit, goes; the plan is looked at again without it. */
const settlePass =
  (given: Omit<Pass, 'share'>): Next =>
  async ({ share }, sofar) => {
    let settled = sofar;
    for (;;) {
      const broken = settled.nights.map((nights, at) => brokenNights(nights, planAt(settled, at)));
      if (broken.every((nights) => nights.length === 0)) break;
      const models = settled.models.map((model, at) => withoutNights(model, broken[at] ?? []));
      const request = { ...given.request, models, starts: startsFor(models, settled.plans) };
      const then = await search({ ...given, request, share });
      if (!then.ok) return then;
      const nights = settled.nights.map((all, at) => all.filter((night) => !broken[at]?.includes(night)));
      settled = { ...joined(settled, then.value), models, nights };
    }
    return succeed({
      ...settled,
      nights: settled.nights.map((nights, at) => nightsOf(nights, planAt(settled, at)) ?? []),
    });
  };

const nightsPass =
  (given: Omit<Pass, 'share'>, { nights: rules, nightSeconds }: PassRules): Next =>
  async ({ share }, sofar) => {
    const tried = sofar.models.map((model, at) => {
      const rule = rules[at];
      return rule ? nightsToTry(model, planAt(sofar, at), rule) : [];
    });
    const asked = tried.flatMap((nights, at) => (nights.length > 0 ? [at] : []));
    if (asked.length === 0) return succeed(sofar);
    const models = sofar.models.map((model, at) => withNights(model, tried[at] ?? []));
    const starts = startsFor(models, sofar.plans);
    const then = await search({
      ...{ ...given, share },
      request: {
        ...given.request,
        models: asked.flatMap((at) => models[at] ?? []),
        starts: asked.flatMap((at) => starts[at] ?? []),
      },
    });
    if (!then.ok) return then;
    const chosen = sofar.models.map((model, at) => {
      const base = { model, plan: planAt(sofar, at) };
      const away = { model: models[at] ?? model, plan: then.value.plans[asked.indexOf(at)] ?? base.plan };
      const nights = asked.includes(at) ? nightsOf(tried[at] ?? [], away.plan) : null;
      return nights && isWorthNights(base, away, nights.length * (nightSeconds[at] ?? 0))
        ? { ...away, nights: [...(sofar.nights[at] ?? []), ...nights] }
        : { ...base, nights: sofar.nights[at] ?? [] };
    });
    return succeed({
      ...joined(sofar, { ...then.value, plans: chosen.map(({ plan }) => plan) }),
      models: chosen.map(({ model }) => model),
      nights: chosen.map(({ nights }) => nights),
    });
  };

interface Refined {
  readonly model: TourModel | undefined;
  readonly plan: TourPlan;
  /** The plan begun with. */
  readonly start: TourPlan | undefined;
}

function* refinedPlan(
  { model, plan, start }: Refined,
  { balancesDays, endsSooner, keepsOrder }: PassRules,
): Steps<TourPlan> {
  if (!model || checkPlan(model, plan).violations.length > 0) return plan;
  const ordered = keepsOrder && start ? yield* keepOrder(model, plan, start) : plan;
  const balanced = balancesDays ? yield* balanceInSteps(model, ordered) : ordered;
  return endsSooner ? yield* endSoonerInSteps(model, balanced) : balanced;
}

/** Rep by rep. */
function* refined(
  sofar: PlannedInPasses,
  { starts }: PlannerRequest,
  rules: PassRules,
): Steps<PlannedInPasses> {
  const plans: TourPlan[] = [];
  for (const [at, plan] of sofar.plans.entries()) {
    yield;
    plans.push(yield* refinedPlan({ model: sofar.models[at], plan, start: starts?.[at] }, rules));
  }
  return { ...sofar, plans };
}

/** Plans models by the rules; progress runs over all searches. */
export async function planInPasses(
  app: Pick<AppContext, 'breathe'> & { readonly planner: PlannerPort },
  request: PlannerRequest,
  run: PlannerRun,
  rules: PassRules,
): Promise<Result<PlannedInPasses>> {
  const given = { planner: app.planner, request, run };
  const passes: Next[] = [
    ...(rules.standingNights.some((nights) => nights.length > 0) ? [settlePass(given)] : []),
    ...(rules.isFlexible ? [spacingPass(given)] : []),
    ...(rules.keepsWeekday ? [weekdayPass(given)] : []),
    ...(rules.nights.some((rule) => rule !== null) ? [nightsPass(given, rules)] : []),
  ];
  const step = 1 / (passes.length + 1);
  const first = await search({ ...given, share: { from: 0, to: step } });
  if (!first.ok) return first;
  let sofar: PlannedInPasses = {
    ...first.value,
    models: request.models,
    nights: request.models.map((_, at) => rules.standingNights[at] ?? []),
  };
  for (const [at, pass] of passes.entries()) {
    const next = await pass({ share: { from: (at + 1) * step, to: (at + 2) * step } }, sofar);
    if (!next.ok) return next;
    sofar = next.value;
  }
  return succeed(await breatheThrough(app, refined(sofar, request, rules)));
}
