/** What is wrong with the visits of an account, as codes on its row; the rest is computed all the same. */
import { numberAt, textAt } from '../accounts/columnAccess';
import { STATUSES } from '../accounts/types';
import type { NumberColumn, ProblemCode, TextColumn } from '../accounts/types';
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
  /** Visits a year the account asks for. */
  readonly asked?: NumberColumn | undefined;
  /** Of each account: a blank category is told for clients, where most of them have one. */
  readonly statuses?: Uint8Array;
  readonly table?: FrequencyTable;
}

const CLIENT = STATUSES.indexOf('client');

/** Visits a year, or those asked for where they are more. */
const mostVisits = ({ visits, asked }: FindingsInput): Float64Array =>
  asked ? visits.map((count, i) => Math.max(count || 0, numberAt(asked, i) || 0)) : visits;

/** Clients without a category, where more than half have one. */
const withoutCategory = ({ category, statuses }: FindingsInput): VisitFinding[] => {
  if (!category || !statuses) return [];
  const clients = [...statuses.keys()].filter((account) => statuses[account] === CLIENT);
  const blank = clients.filter((account) => textAt(category, account).trim() === '');
  if (2 * blank.length >= clients.length) return [];
  return blank.map((account) => ({ code: 'CATEGORY_MISSING', account, value: '' }));
};

/** Findings by account, then code. Each unknown category is found on every row that has it. */
export function visitFindings(input: FindingsInput): VisitFinding[] {
  const { openDays, category, table = DEFAULT_FREQUENCIES } = input;
  const visits = mostVisits(input);
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
  return [...beyond, ...unknown, ...withoutCategory(input)].sort(
    (a, b) => a.account - b.account || (a.code < b.code ? -1 : 1),
  );
}
