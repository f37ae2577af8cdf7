import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { Route, TourPlan } from '../plan';

/** As much of a plan as another model allows, to begin from: routes and visits that break one of its rules fall away. */
export function keptRoutes(model: TourModel, plan: TourPlan): TourPlan {
  let routes: readonly Route[] = plan.routes;
  for (let left = plan.routes.length + model.visits.length; left > 0; left--) {
    const [violation] = checkPlan(model, { routes }).violations;
    if (!violation) return { routes };
    const { rep, day, visit } = violation;
    routes = routes
      .map((route): Route => {
        if (visit !== undefined) return { ...route, visits: route.visits.filter((one) => one !== visit) };
        return route.rep === rep && route.day === day
          ? { ...route, visits: route.visits.slice(0, -1) }
          : route;
      })
      .filter(({ visits }) => visits.length > 0);
  }
  return { routes: [] };
}
