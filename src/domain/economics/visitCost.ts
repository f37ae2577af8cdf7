/** What a visit costs: a rep's full annual cost spread over his time in the field (method R12). */
import { exclTax, type EurosExclTax } from './euros';
import type { CostParameters, WorkParameters } from './economicsParameters';

/** Towns and roads between two visits, where no plan says it (docs/method.md, travel). */
const TRAVEL_KM_PER_HOUR = 50;

const ifPositive = (value: number): number => (value > 0 && Number.isFinite(value) ? value : NaN);

/** Hours a year one rep spends in the field: 226 × 7 × 50 % = 791. NaN unless positive. */
export const fieldHours = ({ workDays, hoursPerDay, fieldShare }: WorkParameters): number =>
  ifPositive(workDays * hoursPerDay * fieldShare);

/**
 * Cost of a visit of `minutes`, all in (travel included). `annualCost` ÷ the visits that fit in the field hours:
 * 85 000 € → 161.19 €; 90 250 over 205 days × 3 h → 146.75. NaN where a figure is missing or not positive.
 */
export const visitCost = (annualCost: EurosExclTax, minutes: number, work: WorkParameters): EurosExclTax =>
  exclTax((annualCost * minutes) / (60 * fieldHours(work)));

/** Visits of `minutes`, all in, that one rep can make in a year; unrounded (527.33 by default). */
export const visitCapacity = (minutes: number, work: WorkParameters): number =>
  (60 * fieldHours(work)) / ifPositive(minutes);

/** Minutes of a visit with its travel. */
export const allInMinutes = ({
  visitMinutes,
  travelMinutes,
}: Pick<CostParameters, 'visitMinutes' | 'travelMinutes'>): number => visitMinutes + travelMinutes;

/** Kilometres a visit adds to the annual cost, in €: 0 where car and expenses are in it. */
export function carCost(parameters: CostParameters, kmPerVisit?: number): EurosExclTax {
  if (parameters.costIncludesCar) return exclTax(0);
  const km = kmPerVisit ?? (parameters.travelMinutes / 60) * TRAVEL_KM_PER_HOUR;
  return exclTax(km * parameters.kmCost);
}

/** Own cost of a visit, and its ends while only a range of annual costs is known (161 €: 133–190 €). */
export interface VisitCostRange {
  readonly own: EurosExclTax;
  readonly low: EurosExclTax;
  readonly high: EurosExclTax;
}

/** `kmPerVisit`: the last plan's mean; without one, the flat travel time at 50 km/h. */
export function visitCostRange(parameters: CostParameters, kmPerVisit?: number): VisitCostRange {
  const car = carCost(parameters, kmPerVisit);
  const at = (annualCost: EurosExclTax): EurosExclTax =>
    exclTax(visitCost(annualCost, allInMinutes(parameters), parameters) + car);
  return {
    own: at(parameters.annualCost),
    low: at(parameters.annualCostLow),
    high: at(parameters.annualCostHigh),
  };
}

/**
 * Cost of one visit to each account from its own minutes at the customer, € without tax; the default minutes where an
 * account has none (NaN). Each figure equals `DCVISITCOST` of the same minutes to the last digit.
 */
export function visitCosts(customerMinutes: Float64Array, parameters: CostParameters): Float64Array {
  const { annualCost, travelMinutes, visitMinutes } = parameters;
  const divisor = 60 * fieldHours(parameters);
  const car = carCost(parameters);
  const costs = new Float64Array(customerMinutes.length);
  for (let i = 0; i < costs.length; i++) {
    const minutes = customerMinutes[i] ?? NaN;
    const allIn = (minutes >= 0 ? minutes : visitMinutes) + travelMinutes;
    costs[i] = (annualCost * allIn) / divisor + car;
  }
  return costs;
}
