import { decisionsOf, type DecisionColumns } from './decisions';
import type { EconomicsParameters } from './economicsParameters';
import { expectedTurnovers, type TurnoverInput } from './expectedTurnover';
import { expectedMargins } from './marginRates';
import { returnsOnVisits } from './returnOnVisits';
import { visitCosts } from './visitCost';

/** A portfolio: the accounts as read and scored, with the visits the frequencies give them. */
export interface Portfolio extends TurnoverInput {
  readonly scores: Float64Array;
  /** Visits a year, NaN where none can be told. */
  readonly visits: Float64Array;
  /** Minutes at the customer. */
  readonly minutes: Float64Array;
  /** 1 where the user set the number of visits himself. */
  readonly pinned?: Uint8Array;
}

/** One figure per account, € a year without tax; NaN where it cannot be told. */
export interface AccountEconomics extends DecisionColumns {
  readonly yearCosts: Float64Array;
  readonly turnovers: Float64Array;
  /** 1 where another account's figure stands in for a missing potential. */
  readonly turnoverEstimated: Uint8Array;
  /** 1 where the default margin rate stands in. */
  readonly marginAssumed: Uint8Array;
  /** Ratios: 0.5 = 50 %. */
  readonly returns: Float64Array;
  /** Indices into DECISIONS, NO_DECISION where there is none. */
  readonly decisions: Uint8Array;
}

const times = (a: Float64Array, b: Float64Array): Float64Array => {
  const products = new Float64Array(a.length);
  for (let i = 0; i < products.length; i++) products[i] = (a[i] ?? NaN) * (b[i] ?? NaN);
  return products;
};

/** Cost, expected turnover and margin, return and decision of every account (method R12, R13). O(n), one column each. */
export function accountEconomics(portfolio: Portfolio, parameters: EconomicsParameters): AccountEconomics {
  const { table, visits, minutes, scores, statuses, typologies, pinned } = portfolio;
  const { amounts: turnovers, estimated } = expectedTurnovers(portfolio, parameters);
  const { margins, assumed } = expectedMargins(table.numbers, turnovers, parameters.marginRate);
  const costs = visitCosts(minutes, parameters);
  const yearCosts = times(visits, costs);
  const columns: DecisionColumns = {
    visits,
    visitCosts: costs,
    margins,
    scores,
    turnover: table.numbers.turnover,
    potential: table.numbers.potential,
    statuses,
    typologies,
    ...(pinned ? { pinned } : {}),
  };
  return {
    ...columns,
    yearCosts,
    turnovers,
    turnoverEstimated: estimated,
    marginAssumed: assumed,
    returns: returnsOnVisits(margins, yearCosts),
    decisions: decisionsOf(columns),
  };
}
