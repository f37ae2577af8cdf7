import { compileModel } from './compile/compileModel';
import type { TourModel } from './model';
import type { Route, TourPlan } from './plan';
import { advance, beginAnnealing } from './search/anneal';
import type { Annealing, Budget, Tuning } from './search/anneal';
import { createSearch } from './search/createSearch';
import { loadPlan } from './search/loadPlan';
import { loadedRoutes } from './loadedRoutes';
import type { SearchProblem } from './search/types';
import { tuningFor } from './tuning';

export interface TourOptions {
  readonly seed: number;
  /** The plan to improve; without it, a greedy one. */
  readonly start?: TourPlan;
  /** For experiments: overrides what the kind of problem suggests. */
  readonly tuning?: Partial<Tuning>;
}

export interface SolveOptions extends TourOptions {
  readonly budget: Budget;
}

export interface Solution {
  readonly plan: TourPlan;
  readonly iterations: number;
}

/** A search that can be continued in slices and asked for its best plan at any time. */
export interface TourSearch {
  readonly problem: SearchProblem;
  readonly annealing: Annealing;
}

/** Begins to plan a model: a first plan is there at once. */
export function beginTours(model: TourModel, { seed, start, tuning }: TourOptions): TourSearch {
  const problem = compileModel(model);
  const search = createSearch(problem, seed);
  if (start) loadPlan(search, loadedRoutes(problem, start));
  return { problem, annealing: beginAnnealing(search, { ...tuningFor(problem), ...tuning }) };
}

/** Plans a model. The same seed and the same iterations give the same plan; an improved plan is never worse than its start. */
export function solveTours(model: TourModel, options: SolveOptions): Solution {
  const tours = beginTours(model, options);
  advance(tours.annealing, options.budget);
  return { plan: bestPlan(tours), iterations: tours.annealing.iterations };
}

export function bestPlan({ problem, annealing }: TourSearch): TourPlan {
  const { tasks } = problem;
  const next = annealing.bestNext;
  const routes: Route[] = [];
  for (let route = 0; route < problem.routes; route++) {
    const visits: number[] = [];
    for (let node = next[tasks + route] as number; node < tasks; node = next[node] as number)
      visits.push(node);
    if (visits.length > 0)
      routes.push({ rep: problem.rep[route] as number, day: problem.day[route] as number, visits });
  }
  return { routes };
}
