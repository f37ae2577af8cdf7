import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';

/**
 * The model with the spacing of visits that found no place let go: they may be later than their last day, and as near
 * another visit of their account as the next day. A plan made again from there keeps what was on time where it is better.
 */
export function withLooseSpacing(model: TourModel, plan: TourPlan): TourModel {
  const planned = new Set(plan.routes.flatMap(({ visits }) => visits));
  const isLoose = (visit: number): boolean => !planned.has(visit) && !model.visits[visit]?.pin;
  const loose = new Set(model.visits.flatMap(({ account }, visit) => (isLoose(visit) ? [account] : [])));
  if (loose.size === 0) return model;
  return {
    ...model,
    accounts: model.accounts.map((account, at) => {
      if (!loose.has(at)) return account;
      const { maxGap: _, ...rest } = account;
      return { ...rest, minGap: Math.min(1, account.minGap ?? 1) };
    }),
    visits: model.visits.map((visit, at) => {
      if (!isLoose(at)) return visit;
      const { lastDay: _, ...rest } = visit;
      return rest;
    }),
  };
}

export type SpacingFault = 'late' | 'close' | 'far';

const FAULTS: Readonly<Record<string, SpacingFault>> = {
  DAY_NOT_ALLOWED: 'late',
  TOO_CLOSE: 'close',
  TOO_FAR_APART: 'far',
};

/** Visits of a plan that do not keep the spacing of the model they were let go from. */
export const spacingFaults = (strict: TourModel, plan: TourPlan): ReadonlyMap<number, SpacingFault> =>
  new Map(
    checkPlan(strict, plan).violations.flatMap(({ code, visit }) => {
      const fault = FAULTS[code];
      return fault === undefined || visit === undefined ? [] : [[visit, fault] as const];
    }),
  );
