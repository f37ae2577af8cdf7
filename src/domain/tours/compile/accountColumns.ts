import type { TourModel } from '../model';
import { NEVER } from '../search/types';
import type { PatternRules } from '../search/types';

export function accountColumns(model: TourModel) {
  const { accounts, visits } = model;
  const gapOf = (account: number): number => Math.max(1, accounts[account]?.minGap ?? 1);
  const start = accountStarts(model);
  const isOneOfMany = (account: number): boolean => (start[account + 1] ?? 0) - (start[account] ?? 0) > 1;
  return {
    accounts: accounts.length,
    accountStart: start,
    minGap: Int32Array.from(visits, ({ account }) => (isOneOfMany(account) ? gapOf(account) : 0)),
    maxGap: Int32Array.from(visits, ({ account }) => accounts[account]?.maxGap ?? NEVER),
    sameRep: Uint8Array.from(accounts, ({ isSameRep }) => (isSameRep ? 1 : 0)),
    patterns: patternsOf(model),
  };
}

function accountStarts({ accounts, visits }: TourModel): Int32Array {
  const start = new Int32Array(accounts.length + 1);
  for (const { account } of visits) start[account + 1] = (start[account + 1] ?? 0) + 1;
  for (let a = 0; a < accounts.length; a++) start[a + 1] = (start[a + 1] ?? 0) + (start[a] ?? 0);
  return start;
}

function patternsOf({ accounts }: TourModel): PatternRules | undefined {
  if (accounts.every(({ patterns }) => patterns === undefined)) return undefined;
  const lists = accounts.map(({ patterns }) => patterns ?? []);
  const start = new Int32Array(accounts.length + 1);
  lists.forEach((list, a) => (start[a + 1] = (start[a] ?? 0) + list.length));
  return { start, days: Int32Array.from(lists.flat()) };
}
