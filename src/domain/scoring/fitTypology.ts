/**
 * Who is a key account when no column says so: the smallest set of clients making half of the turnover, but at most one
 * client in ten (fewer than ten clients: none). Written as a cut on turnover; equals share a side, and a group of equals
 * that would break the limit stays out. Clients of one group (SIREN, enseigne) count together.
 */
import { STATUSES, VALUE } from '../accounts/types';
import type { AccountTable } from '../accounts/types';
import { foldText } from './foldText';
import { KEY_ACCOUNT_EMPLOYEES } from './defaultGrids';
import { cumulate, type Cumulative } from './cumulative';
import type { TypologyCuts } from './types';
import type { Workings } from './workings';

export interface KeyAccountRule {
  /** The smallest set of clients that makes this share of turnover, 0–1… */
  readonly turnoverShare: number;
  /** …but never more than this share of the clients, 0–1. */
  readonly clientShare: number;
  /** A prospect with this many employees. */
  readonly employees: number;
}

const DEFAULT_RULE: KeyAccountRule = {
  turnoverShare: 0.5,
  clientShare: 0.1,
  employees: KEY_ACCOUNT_EMPLOYEES,
};

const CLIENT = STATUSES.indexOf('client');

/** The lowest value still in the set, null when nobody is. */
function keyCut({ values, sums, total }: Cumulative, rule: KeyAccountRule): number | null {
  const limit = Math.floor(values.length * rule.clientShare);
  let cut: number | null = null;
  for (let start = 0; start < limit;) {
    const larger = start === 0 ? 0 : (sums[start - 1] ?? 0);
    if (larger >= rule.turnoverShare * total) break;
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end++;
    if (end > limit) break;
    cut = values[start] ?? 0;
    start = end;
  }
  return cut;
}

interface Groups {
  /** Folded name → summed turnover of its clients. */
  readonly sums: ReadonlyMap<string, number>;
  /** Folded name → name as first in alphabetical order. */
  readonly names: ReadonlyMap<string, string>;
}

/** Adds up clients' turnover by group; values are sorted first so that the sum does not depend on the rows' order. */
function sumGroups(
  folded: readonly string[],
  members: ReadonlyMap<string, number[]>,
  dictionary: readonly string[],
): Groups {
  const sums = new Map<string, number>();
  const names = new Map<string, string>();
  for (const [group, turnovers] of members) sums.set(group, cumulate(Float64Array.from(turnovers)).total);
  dictionary.forEach((name, i) => {
    const group = folded[i] ?? '';
    const known = names.get(group);
    if (known === undefined || name < known) names.set(group, name);
  });
  return { sums, names };
}

/** Turnover of each unit: a group, or a client that is in none. */
function clientUnits(table: AccountTable): { readonly alone: Float64Array; readonly groups: Groups | null } {
  const turnover = table.numbers.turnover;
  const column = table.texts.group;
  const folded = column?.dictionary.map(foldText) ?? [];
  const alone = new Float64Array(table.count);
  const members = new Map<string, number[]>();
  for (let i = 0; turnover && i < table.count; i++) {
    if (table.statuses[i] !== CLIENT || turnover.kinds[i] !== VALUE) continue;
    const group = folded[column?.indices[i] ?? -1];
    if (!group) alone[i] = turnover.values[i] ?? 0;
    else if ((turnover.values[i] ?? 0) > 0) {
      const known = members.get(group);
      if (known) known.push(turnover.values[i] ?? 0);
      else members.set(group, [turnover.values[i] ?? 0]);
    }
  }
  return { alone, groups: column ? sumGroups(folded, members, column.dictionary) : null };
}

/** Everybody with turnover is a client and no column names groups: the company's own figures serve. */
const isPlain = (table: AccountTable): boolean => {
  const turnover = table.numbers.turnover;
  if (table.texts.group || !turnover) return false;
  for (let i = 0; i < table.count; i++)
    if (turnover.kinds[i] === VALUE && (turnover.values[i] ?? 0) > 0 && table.statuses[i] !== CLIENT)
      return false;
  return true;
};

const cumulateUnits = (alone: Float64Array, groups: Groups | null): Cumulative => {
  const groupSums = groups ? Float64Array.from(groups.sums.values()) : new Float64Array(0);
  const units = new Float64Array(alone.length + groupSums.length);
  units.set(alone);
  units.set(groupSums, alone.length);
  return cumulate(units);
};

/** Cuts that tell key accounts from small ones; `employeesFrom` holds for prospects and suspects only. */
export function fitTypology(
  table: AccountTable,
  workings: Workings,
  rule: KeyAccountRule = DEFAULT_RULE,
): TypologyCuts {
  const { alone, groups } = isPlain(table) ? { alone: null, groups: null } : clientUnits(table);
  const cut = keyCut(alone ? cumulateUnits(alone, groups) : workings.companyTurnover, rule);
  const keyGroups = cut === null || !groups ? [] : [...groups.sums].filter(([, sum]) => sum >= cut);
  return {
    turnoverFrom: cut,
    potentialFrom: cut,
    employeesFrom: rule.employees,
    groups: keyGroups.map(([group]) => groups?.names.get(group) ?? group).sort(),
  };
}
