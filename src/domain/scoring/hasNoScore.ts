import type { ScoredAccounts } from './types';

/** Nothing in the list could be scored by: a list of addresses, say. */
export const hasNoScore = ({ scores }: Pick<ScoredAccounts, 'scores'>): boolean =>
  scores.every((score) => Number.isNaN(score));
