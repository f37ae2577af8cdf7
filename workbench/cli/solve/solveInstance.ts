import { checkPlan } from '../../../src/domain/tours/check/checkPlan';
import type { Budget as SearchBudget } from '../../../src/domain/tours/search/anneal';
import { solveTours } from '../../../src/domain/tours/solveTours';
import type { Instance } from './instance';
import type { Budget } from './parseSolve';

/** The answer of `solve`, as docs/architecture.md section 5 fixes it. */
export interface SolveAnswer {
  readonly cost?: number;
  readonly value?: number;
  readonly served: number;
  readonly travelSeconds: number;
  readonly routes: readonly {
    readonly vehicle: number;
    readonly day: number;
    readonly stops: readonly number[];
  }[];
  readonly unserved: readonly number[];
  readonly iterations: number;
  readonly seconds: number;
}

export interface SolveRun {
  readonly seed: number;
  readonly budget: Budget;
  /** CPU seconds since the first read. */
  readonly elapsed: () => number;
}

const searchBudget = ({ budget, elapsed }: SolveRun): SearchBudget =>
  'iterations' in budget ? budget : { share: () => elapsed() / budget.seconds };

const tidy = (figure: number): number => Math.round(figure * 1e6) / 1e6;

/** Solves, has the plan checked, and tells it in the format's own words. A plan that fails the check is our fault. */
export function solveInstance(instance: Instance, run: SolveRun): SolveAnswer {
  const { plan, iterations } = solveTours(instance.model, { seed: run.seed, budget: searchBudget(run) });
  const { violations, leftOut } = checkPlan(instance.model, plan);
  if (violations.length > 0)
    throw new Error(`The plan breaks its own rules: ${JSON.stringify(violations.slice(0, 5))}`);
  const idOf = (visit: number): number => instance.ids[visit] ?? -1;
  return {
    [instance.measure]: tidy(instance.measureOf(plan)),
    served: plan.routes.reduce((sum, { visits }) => sum + visits.length, 0),
    travelSeconds: tidy(instance.travelOf(plan)),
    routes: plan.routes.map(({ rep, day, visits }) => ({
      vehicle: rep,
      day: day + 1,
      stops: visits.map(idOf),
    })),
    unserved: [...new Set(leftOut.map(idOf))],
    iterations,
    seconds: tidy(run.elapsed()),
  };
}
