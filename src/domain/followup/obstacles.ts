import { foldText } from '../scoring/foldText';

/** What gets in the way, most frequent first, with the share the first ones make together and whether it grows. */
export interface ObstacleReport {
  readonly obstacle: string;
  /** Serial day of the visit. */
  readonly day: number;
}

export type Trend = 'up' | 'down' | 'steady' | 'new';

export interface ObstacleRank {
  readonly obstacle: string;
  readonly count: number;
  readonly share: number;
  /** Share of this one and all more frequent ones. */
  readonly cumulativeShare: number;
  /** Last three months against the three before. */
  readonly trend: Trend;
}

/** About three months. */
const PERIOD_DAYS = 91;
/** Fewer reports than this differ by chance. */
const FEWEST_FOR_A_TREND = 3;

const trendOf = (days: readonly number[], today: number): Trend => {
  const recent = days.filter((day) => day <= today && day > today - PERIOD_DAYS).length;
  const before = days.filter((day) => day <= today - PERIOD_DAYS && day > today - 2 * PERIOD_DAYS).length;
  if (Math.max(recent, before) < FEWEST_FOR_A_TREND) return 'steady';
  if (before === 0) return days.some((day) => day <= today - 2 * PERIOD_DAYS) ? 'up' : 'new';
  if (recent >= before * 1.25) return 'up';
  return recent <= before * 0.75 ? 'down' : 'steady';
};

interface Reported {
  readonly obstacle: string;
  readonly days: number[];
}

/** Equal counts are ordered by name; case and accents do not tell obstacles apart, the first spelling is shown. `today` is a serial day; reports without an obstacle are not counted. */
export function rankObstacles(reports: readonly ObstacleReport[], today: number): readonly ObstacleRank[] {
  const byName = new Map<string, Reported>();
  for (const { obstacle, day } of reports) {
    if (obstacle === '') continue;
    const key = foldText(obstacle);
    const known = byName.get(key) ?? { obstacle, days: [] };
    known.days.push(day);
    byName.set(key, known);
  }
  const ranked = [...byName].sort(([a, x], [b, y]) => y.days.length - x.days.length || (a < b ? -1 : 1));
  const total = ranked.reduce((sum, [, { days }]) => sum + days.length, 0);
  let counted = 0;
  return ranked.map(([, { obstacle, days }]) => {
    counted += days.length;
    return {
      obstacle,
      count: days.length,
      share: days.length / total,
      cumulativeShare: counted / total,
      trend: trendOf(days, today),
    };
  });
}
