import type { TourModel } from '../../../src/domain/tours/model';
import type { TourPlan } from '../../../src/domain/tours/plan';

export const FORMATS = ['solomon', 'homberger', 'pvrp', 'pvrptw', 'optw', 'tours'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file asks, and how its answer is told. */
export interface Instance {
  readonly model: TourModel;
  /** The file's number of each visit. */
  readonly ids: readonly number[];
  /** The figure the format is judged by. */
  readonly measure: 'cost' | 'value';
  readonly measureOf: (plan: TourPlan) => number;
  /** Seconds of travel the format's own way; its distance where distance and time are one. */
  readonly travelOf: (plan: TourPlan) => number;
}
