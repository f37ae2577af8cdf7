/** What is wrong with the visits of an account, as codes on its row; the rest is computed all the same. */
import { textAt } from '../accounts/columnAccess';
import type { ProblemCode, TextColumn } from '../accounts/types';
import { categoryMultiplier } from './categories';
import { accountsBeyondDays } from './coherence';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import type { FrequencyTable } from './types';

export interface VisitFinding {
  readonly code: ProblemCode;
  readonly account: number;
  readonly value: string;
}

export interface FindingsInput {
  readonly visits: Float64Array;
  /** Days a year on which accounts can be visited: the rep's worked days, or by account. */
  readonly openDays: Float64Array | number;
  readonly category?: TextColumn | undefined;
  readonly table?: FrequencyTable;
}

/** Findings by account, then code. Each unknown category is found on every row that has it. */
export function visitFindings({
  visits,
  openDays,
  category,
  table = DEFAULT_FREQUENCIES,
}: FindingsInput): VisitFinding[] {
  const beyond = accountsBeyondDays(visits, openDays).map((account): VisitFinding => {
    const count = Math.round((visits[account] ?? 0) * 10) / 10;
    return { code: 'VISITS_EXCEED_DAYS', account, value: String(count) };
  });
  const isUnknown = (category?.dictionary ?? []).map(
    (cell) => categoryMultiplier(cell, table).unknown.length > 0,
  );
  const unknown: VisitFinding[] = [];
  if (isUnknown.includes(true))
    category?.indices.forEach((index, account) => {
      if (isUnknown[index])
        unknown.push({ code: 'CATEGORY_UNKNOWN', account, value: textAt(category, account) });
    });
  return [...beyond, ...unknown].sort((a, b) => a.account - b.account || (a.code < b.code ? -1 : 1));
}
