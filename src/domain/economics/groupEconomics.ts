import type { AccountEconomics } from './accountEconomics';
import { returnOnVisits } from './returnOnVisits';

/** Totals of a class, a rep, the company. Only accounts with visits count in turnover, margin and return (method R13). */
export interface GroupEconomics {
  readonly accounts: number;
  readonly visits: number;
  /** At the customers, travel included. */
  readonly hours: number;
  /** € a year without tax. */
  readonly cost: number;
  readonly turnover: number;
  readonly margin: number;
  /** Ratio, NaN without visits. */
  readonly return: number;
  /** Visited accounts whose margin is below the cost of their visits. */
  readonly unprofitable: number;
  /** Visited accounts whose margin is not known; their cost counts, their margin does not. */
  readonly marginUnknown: number;
}

type Totals = { -readonly [Key in Exclude<keyof GroupEconomics, 'return'>]: number };

const noTotals = (): Totals => ({
  accounts: 0,
  visits: 0,
  hours: 0,
  cost: 0,
  turnover: 0,
  margin: 0,
  unprofitable: 0,
  marginUnknown: 0,
});

export interface GroupOptions {
  /** Group of each account; an index outside 0…groupCount − 1 belongs to none. */
  readonly groups: ArrayLike<number>;
  readonly groupCount: number;
  /** Minutes at the customer, and of travel per visit. */
  readonly minutes: Float64Array;
  readonly travelMinutes: number;
}

function addAccount(
  totals: Totals,
  economics: AccountEconomics,
  { account, minutes }: { account: number; minutes: number },
): void {
  totals.accounts++;
  const visits = economics.visits[account] ?? NaN;
  if (!(visits > 0)) return;
  const cost = economics.yearCosts[account] ?? NaN;
  const margin = economics.margins[account] ?? NaN;
  totals.visits += visits;
  totals.hours += (visits * minutes) / 60;
  totals.cost += cost;
  if (Number.isNaN(margin)) return void totals.marginUnknown++;
  totals.turnover += economics.turnovers[account] ?? 0;
  totals.margin += margin;
  if (margin < cost) totals.unprofitable++;
}

/** Nothing known is not nothing earned: without any margin there is no return. */
function withReturn(group: Totals): GroupEconomics {
  const known = group.marginUnknown > 0 && group.turnover === 0 ? { turnover: NaN, margin: NaN } : {};
  const totals = { ...group, ...known };
  return { ...totals, return: returnOnVisits(totals.margin, totals.cost) };
}

/** Totals per group, in the order of their indices. Sums run in the table's order: sort the table, and the last digits may move. */
export function groupEconomics(
  economics: AccountEconomics,
  options: GroupOptions,
): readonly GroupEconomics[] {
  const totals = Array.from({ length: options.groupCount }, noTotals);
  for (let account = 0; account < economics.visits.length; account++) {
    const group = totals[options.groups[account] ?? -1];
    const minutes = (options.minutes[account] ?? NaN) + options.travelMinutes;
    if (group) addAccount(group, economics, { account, minutes });
  }
  return totals.map(withReturn);
}
