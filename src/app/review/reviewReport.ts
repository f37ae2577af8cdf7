import { formatIsoDay } from '../../domain/calendar/serialDate';
import type { Freshness } from '../../domain/scoring/freshness';
import { CLASSES } from '../../domain/scoring/types';
import type { AttentionCheck, ServedAccount } from '../../domain/visits/attentionCheck';
import { accountName } from '../accountFields';
import type { FreshnessReport, ReviewReport } from '../reviewReportTypes';
import type { ScoredSheet } from '../scoredSheet';
import type { ReviewWork } from './reviewWork';

const round = (value: number): number => Math.round(value * 1000) / 1000;
const orNull = (value: number): number | null => (Number.isFinite(value) ? round(value) : null);

export const freshnessReport = ({ scoredOn, redoFrom, isStale }: Freshness): FreshnessReport => ({
  ...{ scoredOn: formatIsoDay(scoredOn), redoFrom: formatIsoDay(redoFrom), isStale },
});

const attentionOf = ({ sheet }: ScoredSheet, check: AttentionCheck): ReviewReport['attention'] => {
  const { accounts } = sheet;
  const { basis, misplaced, correlation, classes } = check;
  const listed = ({ account, found, fair, gap }: ServedAccount) => ({
    ...{ name: accountName(accounts, account), row: (accounts.rows[account] ?? 0) + 1 },
    ...{ found: round(found), fair: orNull(fair), gap: round(gap) },
  });
  return {
    ...{ basis, accounts: check.accounts, misplaced: orNull(misplaced), correlation: orNull(correlation) },
    classes: classes.map(({ accounts: count, visits, scoreShare, visitShare }, at) => ({
      ...{ class: CLASSES[at] ?? 'D', accounts: count, visits: round(visits) },
      ...{ scoreShare: orNull(scoreShare), visitShare: orNull(visitShare) },
    })),
    over: check.over.map(listed),
    under: check.under.map(listed),
  };
};

export const reviewReport = (result: ScoredSheet, review: ReviewWork): ReviewReport => {
  const { overrides, backTest } = review;
  const { oldest, ...counts } = overrides;
  const { bands, correlation, ...test } = backTest;
  return {
    freshness: freshnessReport(review.freshness),
    overrides: { ...counts, oldest: Number.isNaN(oldest) ? null : formatIsoDay(oldest) },
    backTest: {
      ...test,
      correlation: orNull(correlation),
      bands: bands.map(({ from, to, accounts, rate }) => ({
        ...{ from: round(from), to: round(to), accounts, rate: round(rate) },
      })),
    },
    attention: attentionOf(result, review.attention),
    spacing: review.spacing,
  };
};
