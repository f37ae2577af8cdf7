import { onceFor } from '../onceFor';
import type { ScoredAccounts } from './types';

/** Nothing in the list could be scored by: a list of addresses, say. Asked account by account, looked through once. */
export const hasNoScore = onceFor(({ scores }: Pick<ScoredAccounts, 'scores'>): boolean =>
  scores.every((score) => Number.isNaN(score)),
);
