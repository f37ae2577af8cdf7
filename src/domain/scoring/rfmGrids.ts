/**
 * Recency, frequency, monetary: clients by quintiles of days since the last order, orders and turnover, 1 to 5 points each.
 * The cuts are quantiles of R type 7 raised by one, which is how the published scores of the "rfm" package come about; with
 * plain quantiles, customers whose whole number equals a cut would move up a group. Prospects have no orders and keep their grid.
 */
import type { Bilingual } from '../../words/language';
import { criterionName } from './columnMeasure';
import { DEFAULT_GRIDS } from './defaultGrids';
import type { Criterion, Measure, ScoringGrid } from './types';

export const RFM_GRID_ID = 'rfm';

const quintiles = (measure: Measure, points: readonly number[], why: Bilingual): Criterion => ({
  ...{ measure, coefficient: 1, maximum: 5, label: criterionName(measure), why },
  rule: { kind: 'quantile', points, negative: null, shift: 1 },
});

const RFM: ScoringGrid = {
  id: RFM_GRID_ID,
  label: { fr: 'RFM', en: 'RFM' },
  statuses: ['client', 'inactive', 'excluded'],
  typologies: ['small', 'key'],
  criteria: [
    quintiles('daysSinceLastOrder', [5, 4, 3, 2, 1], {
      fr: 'R : plus la dernière commande est récente, plus il y a de points',
      en: 'R: the more recent the last order, the more points',
    }),
    quintiles('orders', [1, 2, 3, 4, 5], { fr: 'F : nombre de commandes', en: 'F: number of orders' }),
    quintiles('turnover', [1, 2, 3, 4, 5], { fr: 'M : montant acheté', en: 'M: amount bought' }),
  ],
};

export const RFM_GRIDS: readonly ScoringGrid[] = [
  RFM,
  ...DEFAULT_GRIDS.filter(({ statuses }) => !statuses.includes('client')),
];
