/** What the two sides of a planner's thread say to each other. */
import type { PlannedTours, PlannerRequest } from '../app/plannerPort';
import type { Result } from '../domain/result';

export type ToWorker =
  { readonly kind: 'plan'; readonly request: PlannerRequest } | { readonly kind: 'stop' };

export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result<PlannedTours> };
