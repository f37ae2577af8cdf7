/**
 * "Changes as little as possible": a day that an improvement left with the visits it had keeps their order, and one that
 * gained or lost some keeps the order of the others, unless the new order saves minutes of driving. Between neighbours many
 * orders cost the same, and a search ends in any of them; whoever was told a time would be called again for nothing.
 */
import { checkPlan } from '../check/checkPlan';
import type { Steps } from '../../steps';
import type { TourModel } from '../model';
import type { Route, TourPlan } from '../plan';

/** In the plan's unit of cost, seconds of driving unless the user prefers otherwise: five minutes. */
const WORTH_ANOTHER_ORDER = 300;

/** Of the legs. */
const costOf = ({ travel, reps, accounts, visits }: TourModel, route: Route): number => {
  const shift = reps[route.rep]?.shifts[route.day];
  const places = route.visits.map((visit) => accounts[visits[visit]?.account ?? -1]?.place ?? 0);
  let from = shift?.start ?? 0;
  let cost = 0;
  for (const to of [...places, shift?.end ?? 0]) {
    cost += travel.cost[from * travel.places + to] ?? 0;
    from = to;
  }
  return cost;
};

const cheapestWith = (model: TourModel, route: Route, visit: number): Route => {
  let best: { readonly route: Route; readonly cost: number } | null = null;
  for (let at = 0; at <= route.visits.length; at++) {
    const tried = { ...route, visits: route.visits.toSpliced(at, 0, visit) };
    const cost = costOf(model, tried);
    if (!best || cost < best.cost) best = { route: tried, cost };
  }
  return best?.route ?? route;
};

/** The visits the day had, in their order, and its new ones where they cost least. */
const inOldOrder = (model: TourModel, route: Route, old: Route): Route => {
  const had = new Set(old.visits);
  const kept = old.visits.filter((visit) => route.visits.includes(visit));
  return route.visits
    .filter((visit) => !had.has(visit))
    .reduce<Route>((day, visit) => cheapestWith(model, day, visit), { ...route, visits: kept });
};

const isSame = (a: Route, b: Route): boolean => a.visits.join() === b.visits.join();

/** The plan with the order of `before` wherever that costs little and breaks nothing; every visit stays on its day. */
export function* keepOrder(model: TourModel, plan: TourPlan, before: TourPlan): Steps<TourPlan> {
  let { routes } = plan;
  for (const [at, route] of plan.routes.entries()) {
    const old = before.routes.find(({ rep, day }) => rep === route.rep && day === route.day);
    const tried = old && inOldOrder(model, route, old);
    if (!tried || isSame(tried, route)) continue;
    if (costOf(model, tried) >= costOf(model, route) + WORTH_ANOTHER_ORDER) continue;
    yield;
    const all = routes.map((one, k) => (k === at ? tried : one));
    if (checkPlan(model, { routes: all }).violations.length === 0) routes = all;
  }
  return { routes };
}
