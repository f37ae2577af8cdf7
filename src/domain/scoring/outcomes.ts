/** What a score can be held against: figures of the sheet that say whether customers bought. */
import { numberAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';
import { medianOf } from '../ranking/selectNumber';
import { growthOf } from './measureValues';
import type { Measure } from './types';

export const OUTCOMES = ['orders', 'growth', 'lastOrder'] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

export interface Outcome {
  readonly id: OutcomeId;
  /** Larger is better; NaN unknown. */
  readonly values: Float64Array;
  /** What a band of accounts is judged by: orders, growth, or 1 and 0 for those that ordered lately; NaN unknown. */
  readonly rates: Float64Array;
  /** One figure for a band: the mean, but the median of growth, which a few small accounts would carry away. */
  readonly typical: (rates: Float64Array) => number;
}

/** The criterion that is the outcome itself: a score that counts it proves nothing, so it is left out. */
export const SAME_MEASURE: Readonly<Record<OutcomeId, Measure>> = {
  orders: 'orders',
  growth: 'growth',
  lastOrder: 'daysSinceLastOrder',
};

/** Criteria that share figures with the outcome: part of the agreement is arithmetic, which is said. */
export const LINKED_MEASURES: Readonly<Record<OutcomeId, readonly Measure[]>> = {
  orders: ['turnover', 'productFamilies', 'daysSinceLastOrder', 'daysSinceContact'],
  growth: ['turnover'],
  lastOrder: ['turnover', 'orders', 'daysSinceContact'],
};

/** Accounts that ordered within these days count as buying. */
export const RECENT_DAYS = 180;

const meanOf = (rates: Float64Array): number => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
const flag = (value: number, holds: boolean): number => (Number.isNaN(value) ? NaN : holds ? 1 : 0);

function outcomeOf(table: AccountTable, id: OutcomeId): Outcome | null {
  const { orders, turnover, previousTurnover, lastOrder } = table.numbers;
  const column = (figure: (account: number) => number): Float64Array =>
    Float64Array.from({ length: table.count }, (_, account) => figure(account));
  if (id === 'orders') {
    if (!orders) return null;
    const values = column((i) => numberAt(orders, i));
    return { id, values, rates: values, typical: meanOf };
  }
  if (id === 'growth') {
    if (!turnover || !previousTurnover) return null;
    const values = column((i) => growthOf(numberAt(turnover, i), numberAt(previousTurnover, i)));
    return { id, values, rates: values, typical: medianOf };
  }
  if (!lastOrder) return null;
  const values = column((i) => numberAt(lastOrder, i) - table.referenceDate);
  const rates = values.map((value) => flag(value, value >= -RECENT_DAYS));
  return { id, values, rates, typical: meanOf };
}

const isTelling = ({ values }: Outcome): boolean => {
  const first = values.find((value) => !Number.isNaN(value));
  return values.some((value) => !Number.isNaN(value) && value !== first);
};

/** The first outcome the sheet has figures for that differ: orders, growth, last order. Null where there is none. */
export const outcomeIn = (table: AccountTable): Outcome | null => {
  for (const id of OUTCOMES) {
    const outcome = outcomeOf(table, id);
    if (outcome && isTelling(outcome)) return outcome;
  }
  return null;
};
