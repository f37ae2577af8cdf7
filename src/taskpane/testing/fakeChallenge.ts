import type { ScoreReport } from '../../app/report';
import { fakeReport } from './fakeData';

/** A later score: a challenge is on, accounts came and moved, columns are formulas, the score is due again. */
export const challengeReport: ScoreReport = {
  ...fakeReport,
  freshness: { scoredOn: '2025-06-30', redoFrom: '2026-06-30', isStale: true },
  coverage: { ...fakeReport.coverage, scoredShare: 0.71 },
  challenge: [
    { rep: 'Anne Le Goff', target: 5, listed: 50, contacted: 22, met: 11, quoted: 7, won: 5 },
    { rep: 'Karim Benali', target: 5, listed: 50, contacted: 9, met: 4, quoted: 1, won: 1 },
    { rep: 'Jean-Christophe de Montgolfier', target: 8, listed: 31, contacted: 0, met: 0, quoted: 0, won: 0 },
  ],
  changes: {
    since: '2025-06-30',
    counts: { entered: 2, left: 1, moved: 14 },
    entered: [
      { name: 'Atelier du Ponant', row: 88 },
      { name: 'Scierie des Monts', row: 91 },
    ],
    left: ['K-104'],
    moved: [
      { name: 'Hôtel des Alpes', row: 598, from: 'B', to: 'A' },
      { name: 'Fonderie Rhône-Isère et associés', row: 810, from: 'A', to: 'C' },
    ],
  },
  live: {
    formulas: [
      { column: 'DC Score', restsOn: [] },
      { column: 'DC Classe', restsOn: [] },
    ],
    values: [
      { column: 'DC Complétude', why: 'noFormula' },
      { column: 'DC TOP', why: 'noFormula' },
    ],
  },
};

/** Scored by the RFM grid: what 995 customers came to (docs/method.md, R5b). */
export const rfmScoreReport: ScoreReport = {
  ...fakeReport,
  rfm: [
    { segment: 'champions', accounts: 158, turnover: 120_178 },
    { segment: 'loyal', accounts: 278, turnover: 166_712 },
    { segment: 'potentialLoyal', accounts: 169, turnover: 56_043 },
    { segment: 'cannotLose', accounts: 17, turnover: 11_476 },
    { segment: 'atRisk', accounts: 69, turnover: 32_702 },
    { segment: 'lost', accounts: 75, turnover: 10_400 },
  ],
};
