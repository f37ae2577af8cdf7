/**
 * Own cost of a visit beside the published 150 € TTC for 1 h 30, and where the gap comes from.
 * Annual cost ÷ (days × hours) ÷ field share × duration is a product, so its logarithm is a sum: each factor gets
 * logarithmic mean × log of its ratio (Ang's LMDI). Taken because the parts add up to the gap exactly, whatever the order
 * of the factors; changing one factor after the other was refused, since each part then depends on that order.
 */
import type { CostParameters } from './economicsParameters';
import { exclTax, withoutVat, type EurosExclTax } from './euros';
import { allInMinutes, carCost, fieldHours, visitCost } from './visitCost';

/** The reference says neither days nor share: the French year of the defaults, half of it in the field. */
export const REFERENCE_WORK = { workDays: 226, hoursPerDay: 7, fieldShare: 0.5 } as const;

/** Share of the gap due to each input, € per visit; `workDays` holds the hours per day too. */
export interface GapParts {
  readonly annualCost: EurosExclTax;
  readonly workDays: EurosExclTax;
  readonly fieldShare: EurosExclTax;
  readonly duration: EurosExclTax;
  /** Kilometres, where the annual cost does not hold them. */
  readonly car: EurosExclTax;
}

export interface ReferenceGap {
  readonly own: EurosExclTax;
  /** The reference without VAT: 125 €. Payroll bears none, so this is the fair comparison. */
  readonly reference: EurosExclTax;
  /** own ÷ reference. */
  readonly ratio: number;
  /** own − reference, the sum of the parts. */
  readonly gap: EurosExclTax;
  /** The annual cost at which the reference holds with its own year, share and duration: 65 917 €. */
  readonly referenceAnnualCost: EurosExclTax;
  readonly parts: GapParts;
}

/** (a − b) ÷ ln(a ÷ b), a where they are equal. */
const logMean = (a: number, b: number): number =>
  Math.abs(a - b) <= 1e-12 * Math.abs(b) ? a : (a - b) / Math.log(a / b);

function annualCostBehind(reference: EurosExclTax, minutes: number): EurosExclTax {
  return exclTax((reference * 60 * fieldHours(REFERENCE_WORK)) / minutes);
}

/** The gap between own and reference cost of a visit. All NaN where an own figure is missing or not positive. */
export function referenceGap(parameters: CostParameters, kmPerVisit?: number): ReferenceGap {
  const minutes = allInMinutes(parameters);
  const reference = withoutVat(parameters.referenceVisitCost, parameters.vatRate);
  const referenceAnnualCost = annualCostBehind(reference, parameters.referenceVisitMinutes);
  const time = visitCost(parameters.annualCost, minutes, parameters);
  const car = carCost(parameters, kmPerVisit);
  const weight = logMean(time, reference);
  const part = (own: number, other: number): EurosExclTax => exclTax(weight * Math.log(own / other));
  const own = exclTax(time + car);
  return {
    own,
    reference,
    ratio: own / reference,
    gap: exclTax(own - reference),
    referenceAnnualCost,
    parts: {
      annualCost: part(parameters.annualCost, referenceAnnualCost),
      workDays: part(
        REFERENCE_WORK.workDays * REFERENCE_WORK.hoursPerDay,
        parameters.workDays * parameters.hoursPerDay,
      ),
      fieldShare: part(REFERENCE_WORK.fieldShare, parameters.fieldShare),
      duration: part(minutes, parameters.referenceVisitMinutes),
      car,
    },
  };
}
