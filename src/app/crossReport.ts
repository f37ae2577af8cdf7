import { VALUE } from '../domain/accounts/types';
import { CROSS_COLUMNS, CROSS_ROWS, CROSS_SEGMENTS, crossAbc } from '../domain/scoring/crossAbc';
import { accountName } from './accountFields';
import type { CrossReport } from './portfolioReportTypes';
import type { ScoredSheet } from './scoredSheet';

/** As many as are read at a glance. */
const NAMED = 10;

/** The cross ABC matrix with the accounts to begin with in each cell; null without potential. */
export const crossReport = ({ sheet, scored, all }: ScoredSheet): CrossReport => {
  const { accounts } = sheet;
  if (!accounts.numbers.potential) return null;
  const { statuses, abc, scores } = scored;
  const cells = crossAbc({ table: accounts, statuses, abc, shares: all.settings.values.abc });
  const members = Array.from({ length: CROSS_ROWS.length * CROSS_COLUMNS.length }, (): number[] => []);
  cells.forEach((cell, account) => members[cell]?.push(account));
  const { turnover } = accounts.numbers;
  const amount = (i: number): number => (turnover?.kinds[i] === VALUE ? (turnover.values[i] ?? 0) : 0);
  const rank = (i: number): number => (Number.isNaN(scores[i]) ? -1 : (scores[i] ?? -1));
  return CROSS_ROWS.flatMap((row, r) =>
    CROSS_COLUMNS.map((column, c) => {
      const own = members[r * CROSS_COLUMNS.length + c] ?? [];
      const best = [...own].sort((a, b) => rank(b) - rank(a) || a - b).slice(0, NAMED);
      return {
        ...{ row, column, segment: CROSS_SEGMENTS[r]?.[c] ?? 'watch', accounts: own.length },
        turnover: Math.round(own.reduce((sum, i) => sum + amount(i), 0) * 100) / 100,
        best: best.map((i) => ({ name: accountName(accounts, i), row: (accounts.rows[i] ?? 0) + 1 })),
      };
    }),
  );
};
