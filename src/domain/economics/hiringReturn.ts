/** What one more rep must bring and returns (Zoltners, Sinha and Lorimer). */
import { exclTax, type EurosExclTax } from './euros';

export interface HiringInput {
  /** Full cost of one rep a year. */
  readonly annualCost: EurosExclTax;
  /** Margin rate on turnover, 0–1. */
  readonly marginRate: number;
  /** Turnover a year that the visits of one more rep would add (I). */
  readonly turnoverGain: EurosExclTax;
  /** Shares of that gain still there in the second and third year without further effort. */
  readonly carryOver2: number;
  readonly carryOver3: number;
}

export interface HiringReturn {
  /** B = cost ÷ margin rate: the extra turnover that pays the rep. */
  readonly breakEven: EurosExclTax;
  /** I ÷ B: under 0.5 the force is too large, over 1.5 too small. */
  readonly ratio: number;
  /** One year of effort, effects over three years: (M·I·(1 + K2 + K3) − C) ÷ C. */
  readonly return3: number;
}

/** 85 000 €, 30 %, I 350 000 €, 50 / 25 % → B 283 333 €, ratio 1.24, return 116 %. NaN unless cost and rate are positive. */
export function hiringReturn(input: HiringInput): HiringReturn {
  const { annualCost, marginRate, turnoverGain, carryOver2, carryOver3 } = input;
  if (!(annualCost > 0 && marginRate > 0)) return { breakEven: exclTax(NaN), ratio: NaN, return3: NaN };
  const breakEven = exclTax(annualCost / marginRate);
  const margin = marginRate * turnoverGain;
  return {
    breakEven,
    ratio: turnoverGain / breakEven,
    return3: (margin + margin * carryOver2 + margin * carryOver3 - annualCost) / annualCost,
  };
}
