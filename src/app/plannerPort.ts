/** What the tour jobs need of a planner: implemented off the main thread, or at once where there is no other thread. */
import type { Effort, EffortRate } from '../domain/tours/iterationBudget';
import type { TourModel } from '../domain/tours/model';
import type { TourPlan } from '../domain/tours/plan';
import type { Result } from '../domain/result';
import type { StopSignal } from './dcPilot';

export interface PlannerRequest {
  /** One model per rep, solved apart. */
  readonly models: readonly TourModel[];
  readonly seed: number;
  /** A rate of its own is for measuring. */
  readonly effort: Effort | EffortRate;
  /** One plan per model to improve: never made worse, its pins kept. */
  readonly starts?: readonly TourPlan[];
  /** Limit of wall-clock time over all models; none in tests and on the command line, where plans must not depend on it. */
  readonly capSeconds?: number;
}

export interface PlannedTours {
  /** One plan per model. */
  readonly plans: readonly TourPlan[];
  readonly iterations: number;
  /** True when a limit of wall-clock time, or the user, ended the search before its iterations. */
  readonly isCapped: boolean;
}

export interface PlannerRun {
  /** Share done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Stopping ends the search with the best plans so far. */
  readonly signal?: StopSignal;
}

export interface PlannerPort {
  /** CANCELLED when stopped before every model has a plan; the same request, not capped, gives the same plans. */
  plan(request: PlannerRequest, run?: PlannerRun): Promise<Result<PlannedTours>>;
}
