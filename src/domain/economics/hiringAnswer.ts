/**
 * Hire or not (docs/method.md, hiring): yes, no or wait, at both ends of the range of costs. The
 * workload says whether there is work, the ratio whether it pays; both must agree for a yes.
 */
import type { EurosExclTax } from './euros';
import { hiringReturn, type HiringInput, type HiringReturn } from './hiringReturn';
import { workloadGap, type WorkloadGap, type WorkloadInput } from './workload';

export const HIRING_VERDICTS = ['yes', 'no', 'wait'] as const;
export type HiringVerdict = (typeof HIRING_VERDICTS)[number];

/** Gap in reps and ratio I ÷ B at which the answer turns. */
export const HIRING_LIMITS = { gapYes: 0.7, gapNo: 0.3, ratioYes: 1.5, ratioNo: 0.5 } as const;

export interface HiringCase extends HiringInput {
  /** Ends of the range of costs; equal to `annualCost` once it is confirmed. */
  readonly annualCostLow: EurosExclTax;
  readonly annualCostHigh: EurosExclTax;
  readonly workload: WorkloadInput;
}

export interface HiringAnswer {
  /** null when the workload or the return cannot be told. */
  readonly verdict: HiringVerdict | null;
  readonly workload: WorkloadGap;
  readonly atCost: HiringReturn;
  readonly atLow: HiringReturn;
  readonly atHigh: HiringReturn;
}

/** The rule alone. `dear` and `cheap` are the ratios at the high and the low end of the costs. */
function verdictOf(gap: number, dear: number, cheap: number): HiringVerdict | null {
  if (Number.isNaN(gap + dear + cheap)) return null;
  if (gap >= HIRING_LIMITS.gapYes && Math.min(dear, cheap) > HIRING_LIMITS.ratioYes) return 'yes';
  if (gap < HIRING_LIMITS.gapNo || Math.max(dear, cheap) < HIRING_LIMITS.ratioNo) return 'no';
  return 'wait';
}

/** The answer with the figures it rests on. */
export function hiringAnswer(given: HiringCase): HiringAnswer {
  const workload = workloadGap(given.workload);
  const atLow = hiringReturn({ ...given, annualCost: given.annualCostLow });
  const atHigh = hiringReturn({ ...given, annualCost: given.annualCostHigh });
  return {
    verdict: verdictOf(workload.gap, atHigh.ratio, atLow.ratio),
    workload,
    atCost: hiringReturn(given),
    atLow,
    atHigh,
  };
}
