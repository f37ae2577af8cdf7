import { compileModel } from './compile/compileModel';
import type { TourModel } from './model';
import type { Route, TourPlan } from './plan';
import { anneal } from './search/anneal';
import type { Budget, Tuning } from './search/anneal';
import { createSearch } from './search/createSearch';
import type { SearchProblem } from './search/types';
import { tuningFor } from './tuning';

export interface SolveOptions {
  readonly seed: number;
  readonly budget: Budget;
  /** For experiments: overrides what the kind of problem suggests. */
  readonly tuning?: Partial<Tuning>;
}

export interface Solution {
  readonly plan: TourPlan;
  readonly iterations: number;
}

/** Plans a model. The same seed and the same answers of the budget give the same plan. */
export function solveTours(model: TourModel, { seed, budget, tuning }: SolveOptions): Solution {
  const problem = compileModel(model);
  const search = createSearch(problem, seed);
  const best = anneal(search, { ...tuningFor(problem), ...tuning }, budget);
  return { plan: planOf(problem, best.next), iterations: search.iteration - 1 };
}

function planOf(problem: SearchProblem, next: Int32Array): TourPlan {
  const routes: Route[] = [];
  const { tasks } = problem;
  for (let route = 0; route < problem.routes; route++) {
    const visits: number[] = [];
    for (let node = next[tasks + route] as number; node < tasks; node = next[node] as number)
      visits.push(node);
    if (visits.length > 0)
      routes.push({
        rep: problem.rep[route] as number,
        day: problem.day[route] as number,
        visits,
      });
  }
  return { routes };
}
