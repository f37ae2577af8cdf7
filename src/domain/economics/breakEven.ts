import { exclTax, type EurosExclTax } from './euros';

/**
 * Turnover whose margin pays `visits` visits: cost × visits ÷ margin rate. 133.30 × 3.9 ÷ 12 % → 4 332.25; at 30 % a visit
 * of 161.19 € needs 537.29 €. NaN unless the rate is positive. The inverted form some pages print (÷ (1 − rate)) is
 * wrong and refused.
 */
export const breakEvenTurnover = (costPerVisit: EurosExclTax, marginRate: number, visits = 1): EurosExclTax =>
  exclTax(marginRate > 0 ? (costPerVisit * visits) / marginRate : NaN);
