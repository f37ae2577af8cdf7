import type { ScoreReport } from '../../app/report';

export interface ParetoPoint {
  /** Share of the accounts, largest first, 0–1. */
  readonly accounts: number;
  /** Share of the turnover they add up to, 0–1. */
  readonly turnover: number;
}

/** Where class B ends: the report counts the accounts, the share is the rule's. */
const B_SHARE = 0.95;

/**
 * The points of the Pareto curve that the report knows: none, the 80 % set (exact), the end of class B, all that buy, all.
 * Between them the curve is drawn smooth and rising, which is what cumulative shares do.
 */
export const paretoPoints = ({ accounts, coverage, abc }: ScoreReport): ParetoPoint[] => {
  if (accounts === 0 || coverage.accounts === 0) return [];
  const candidates: ParetoPoint[] = [
    { accounts: coverage.accounts / accounts, turnover: coverage.share },
    { accounts: (abc.A + abc.B) / accounts, turnover: Math.max(B_SHARE, coverage.share) },
    { accounts: (abc.A + abc.B + abc.C) / accounts, turnover: 1 },
    { accounts: 1, turnover: 1 },
  ];
  const points: ParetoPoint[] = [{ accounts: 0, turnover: 0 }];
  for (const point of candidates) if (point.accounts > (points.at(-1)?.accounts ?? 0)) points.push(point);
  return points;
};
