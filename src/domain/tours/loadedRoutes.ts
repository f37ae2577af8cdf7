import type { TourPlan } from './plan';
import type { LoadedRoute } from './search/loadPlan';
import type { SearchProblem } from './search/types';

/** A plan in the search's numbers; routes on days without a shift are left out. */
export function loadedRoutes(problem: SearchProblem, plan: TourPlan): LoadedRoute[] {
  const numbers = new Map<string, number>();
  for (let route = 0; route < problem.routes; route++)
    numbers.set(`${problem.rep[route]} ${problem.day[route]}`, route);
  return plan.routes.flatMap(({ rep, day, visits }) => {
    const route = numbers.get(`${rep} ${day}`);
    return route === undefined ? [] : [{ route, tasks: visits }];
  });
}
