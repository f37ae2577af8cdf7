import type { AccountTable } from '../domain/accounts/types';
import { numberAt } from '../domain/accounts/columnAccess';
import { RFM_SEGMENT_ORDER, rfmMarks } from '../domain/scoring/rfmSegments';
import type { ScoredAccounts } from '../domain/scoring/types';
import type { RfmReport } from './portfolioReportTypes';

/** Accounts and turnover of the segments that have any, champions first; null where no RFM grid scored. */
export const rfmReport = (accounts: AccountTable, scored: ScoredAccounts): RfmReport => {
  const marks = rfmMarks(accounts, scored);
  if (!marks) return null;
  const lines = RFM_SEGMENT_ORDER.map((segment) => ({ segment, accounts: 0, turnover: 0 }));
  marks.segments.forEach((at, account) => {
    const line = lines[at];
    if (!line) return;
    line.accounts++;
    line.turnover += Math.max(0, numberAt(accounts.numbers.turnover, account) || 0);
  });
  return lines
    .filter(({ accounts: count }) => count > 0)
    .map((line) => ({ ...line, turnover: Math.round(line.turnover * 100) / 100 }));
};
