/**
 * The account of one hire over three years: recruitment and three annual costs against the margin of three years, the
 * first at its ramp-up. Carry-over is left out on purpose: the rep goes on visiting, and the gain of a full year is
 * already what his visits keep up year after year; adding last year's echo would count it twice.
 */
import type { HiringParameters } from './economicsParameters';
import { exclTax, type EurosExclTax } from './euros';
import type { HiringInput } from './hiringReturn';

export interface HiringYear {
  readonly year: 1 | 2 | 3;
  readonly turnover: EurosExclTax;
  readonly margin: EurosExclTax;
  readonly cost: EurosExclTax;
  /** margin − cost, and summed up to this year. */
  readonly result: EurosExclTax;
  readonly cumulated: EurosExclTax;
}

export interface ThreeYearAccount {
  readonly years: readonly HiringYear[];
  readonly cost: EurosExclTax;
  readonly margin: EurosExclTax;
  readonly result: EurosExclTax;
  /** Ratio, NaN without a cost. */
  readonly return: number;
  /** First year by whose end the hire has paid for itself; null when none has. */
  readonly paidBackIn: 1 | 2 | 3 | null;
}

/** Recruitment falls into the first year. */
export function threeYearAccount(
  { annualCost, marginRate, turnoverGain }: Pick<HiringInput, 'annualCost' | 'marginRate' | 'turnoverGain'>,
  { rampUp, recruitmentCost }: Pick<HiringParameters, 'rampUp' | 'recruitmentCost'>,
): ThreeYearAccount {
  let cumulated = 0;
  const years = ([1, 2, 3] as const).map((year): HiringYear => {
    const turnover = turnoverGain * (year === 1 ? rampUp : 1);
    const margin = turnover * marginRate;
    const cost = annualCost + (year === 1 ? recruitmentCost : 0);
    cumulated += margin - cost;
    return {
      year,
      turnover: exclTax(turnover),
      margin: exclTax(margin),
      cost: exclTax(cost),
      result: exclTax(margin - cost),
      cumulated: exclTax(cumulated),
    };
  });
  const sum = (figure: 'cost' | 'margin'): number => years.reduce((total, year) => total + year[figure], 0);
  const [cost, margin] = [sum('cost'), sum('margin')];
  return {
    years,
    cost: exclTax(cost),
    margin: exclTax(margin),
    result: exclTax(margin - cost),
    return: cost > 0 ? (margin - cost) / cost : NaN,
    paidBackIn: years.find((year) => year.cumulated >= 0)?.year ?? null,
  };
}
