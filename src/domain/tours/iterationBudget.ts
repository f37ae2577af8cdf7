import type { TourModel } from './model';

/**
 * Iterations a search is given: by the size of the model and the effort asked for, nothing else, so that the same sheet and
 * seed give the same plan on every machine.
 */
export interface EffortRate {
  readonly base: number;
  readonly perVisit: number;
}

export const EFFORT_RATES = {
  quick: { base: 10_000, perVisit: 40 },
  normal: { base: 60_000, perVisit: 200 },
  thorough: { base: 300_000, perVisit: 1000 },
} as const satisfies Record<string, EffortRate>;

export type Effort = keyof typeof EFFORT_RATES;
export const EFFORTS = Object.keys(EFFORT_RATES) as readonly Effort[];

export const iterationBudget = (model: TourModel, effort: Effort | EffortRate): number => {
  const { base, perVisit } = typeof effort === 'string' ? EFFORT_RATES[effort] : effort;
  return model.visits.length === 0 ? 0 : base + perVisit * model.visits.length;
};
