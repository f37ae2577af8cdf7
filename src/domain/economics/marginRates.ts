/** Every margin is turned into a rate on turnover (taux de marque) before anything is computed with it (method R3). */
import { toMarginRate } from '../accounts/amountUnits';
import { numberAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';

/** How a margin is expressed: on turnover (0.3), on cost (mark-up 0.4286, coefficient 1.4286), or in €. */
export type MarginForm = 'rate' | 'markUp' | 'coefficient';

/** "30" in a rate column formatted as a number means 30 %: whatever is over 1 (or under −1) is in points. */
export const rateFromCell = (cell: number): number => (Math.abs(cell) > 1 ? cell / 100 : cell);

/** Rate on turnover: mark-up m → m ÷ (1 + m), coefficient c → 1 − 1 ÷ c. NaN where it cannot be one. */
export function marginRateFrom(value: number, form: MarginForm): number {
  const isImpossible = (form === 'markUp' && value <= -1) || (form === 'coefficient' && value <= 0);
  return isImpossible ? NaN : toMarginRate(value, form);
}

/** A rate on turnover in another form: 0.3 → mark-up 0.4286, coefficient 1.4286. NaN from 100 % on, where cost is nil. */
export function marginRateAs(rate: number, form: MarginForm): number {
  if (form === 'rate') return rate;
  if (!(rate < 1)) return NaN;
  return form === 'markUp' ? rate / (1 - rate) : 1 / (1 - rate);
}

/** The account's own rate on turnover: its rate column, else margin ÷ turnover; NaN where neither is known. */
export function ownMarginRate(
  { marginRate, margin, turnover }: AccountTable['numbers'],
  account: number,
): number {
  const rate = numberAt(marginRate, account);
  if (rate === rate || !margin) return rate;
  const sold = numberAt(turnover, account);
  return sold > 0 ? numberAt(margin, account) / sold : NaN;
}

export interface ExpectedMargins {
  /** € a year without tax; NaN where the turnover is not known. */
  readonly margins: Float64Array;
  /** 1 where the default rate stands in for a missing one (a hypothesis). */
  readonly assumed: Uint8Array;
}

/** Expected turnover × the account's own rate, else `defaultRate`. */
export function expectedMargins(
  numbers: AccountTable['numbers'],
  turnovers: Float64Array,
  defaultRate: number,
): ExpectedMargins {
  const margins = new Float64Array(turnovers.length);
  const assumed = new Uint8Array(turnovers.length);
  for (let i = 0; i < margins.length; i++) {
    const rate = ownMarginRate(numbers, i);
    const isAssumed = Number.isNaN(rate);
    margins[i] = (turnovers[i] ?? NaN) * (isAssumed ? defaultRate : rate);
    if (isAssumed) assumed[i] = 1;
  }
  return { margins, assumed };
}
