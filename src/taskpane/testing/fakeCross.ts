import type { ScoreReport } from '../../app/report';

const SEGMENT_ROWS = [
  ['development', 'development', 'core'],
  ['development', 'core', 'core'],
  ['development', 'light', 'light'],
  ['conquestFirst', 'conquest', 'watch'],
] as const;
const CROSS_COUNTS = [64, 71, 52, 48, 60, 40, 95, 80, 40, 118, 132, 100];
export const fakeCross: ScoreReport['crossAbc'] = (['A', 'B', 'C', 'P'] as const).flatMap((row, r) =>
  (['A', 'B', 'C'] as const).map((column, c) => ({
    ...{ row, column, segment: SEGMENT_ROWS[r]?.[c] ?? 'watch', accounts: CROSS_COUNTS[r * 3 + c] ?? 0 },
    turnover: row === 'P' ? 0 : (CROSS_COUNTS[r * 3 + c] ?? 0) * 41_000,
    best: [
      { name: 'Clinique du Parc', row: 4 },
      { name: 'Transports Bellecour', row: 612 },
    ],
  })),
);
