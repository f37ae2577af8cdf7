/**
 * "Earliest return": the visits of each day in the order that brings the rep home soonest, then leaves latest. Which visits,
 * and on which day, stays as the search decided; a change that breaks a rule of the week is not made. One stop at a time is
 * moved within its day as long as that helps: days have a handful of stops.
 */
import { runSteps } from '../../steps';
import type { Steps } from '../../steps';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { Route, TourPlan } from '../plan';
import { timetable } from '../timing/timetable';

interface Day {
  readonly route: Route;
  readonly returns: number;
  readonly leaves: number;
}

const dayOf = (model: TourModel, route: Route): Day | null => {
  const times = timetable(model, route);
  return times && { route, returns: times.returns, leaves: times.leaves };
};

const isSooner = (a: Day, b: Day): boolean =>
  a.returns < b.returns || (a.returns === b.returns && a.leaves > b.leaves);

const moved = (visits: readonly number[], from: number, to: number): number[] => {
  const rest = visits.filter((_, at) => at !== from);
  return [...rest.slice(0, to), visits[from] ?? 0, ...rest.slice(to)];
};

const soonerBy = (model: TourModel, day: Day): Day | null => {
  const { visits } = day.route;
  let best = day;
  visits.forEach((_, from) =>
    visits.forEach((__, to) => {
      if (from === to) return;
      const tried = dayOf(model, { ...day.route, visits: moved(visits, from, to) });
      if (tried && isSooner(tried, best)) best = tried;
    }),
  );
  return best === day ? null : best;
};

const soonest = (model: TourModel, route: Route): Route => {
  let day = dayOf(model, route);
  for (let better = day; better !== null && day; better = soonerBy(model, day)) day = better;
  return day?.route ?? route;
};

/** The plan with its days re-ordered, day by day; never later home on any day, never a rule broken. */
export function* endSoonerInSteps(model: TourModel, plan: TourPlan): Steps<TourPlan> {
  let sofar = plan;
  for (const [at, route] of plan.routes.entries()) {
    yield;
    const sooner = soonest(model, route);
    const tried = { routes: sofar.routes.map((known, k) => (k === at ? sooner : known)) };
    if (checkPlan(model, tried).violations.length === 0) sofar = tried;
  }
  return sofar;
}

/** The same at once. */
export const endSooner = (...given: Parameters<typeof endSoonerInSteps>): TourPlan =>
  runSteps(endSoonerInSteps(...given));
