/**
 * The score of a client nobody sells to or visits any more wears off: a penalty that grows straight with the days since
 * the last contact. A criterion of the grid like any other, so that it is seen, edited and explained on its row and
 * `DCSCORE` knows it; not a factor on the finished score, which no row of the grid could tell.
 */
import { criterionName } from './columnMeasure';
import { DEFAULT_GRIDS } from './defaultGrids';
import type { Criterion, ScoringGrid } from './types';

export interface Decay {
  /** Lost per year; 0 for no decay. */
  readonly points: number;
  /** Without contact before it begins. */
  readonly months: number;
}

const DAYS_IN_YEAR = 365;
const ALL_POINTS = 100;

const decayCriterion = ({ points, months }: Decay): Criterion => {
  const from = Math.round((months * DAYS_IN_YEAR) / 12);
  return {
    ...{ measure: 'daysSinceContact', coefficient: 0, maximum: 0, label: criterionName('daysSinceContact') },
    rule: {
      kind: 'linear',
      knots: [
        { value: from, points: 0 },
        { value: from + Math.round((ALL_POINTS / points) * DAYS_IN_YEAR), points: -ALL_POINTS },
      ],
    },
    why: {
      fr: 'Érosion : points perdus sans commande ni visite, hors maximum',
      en: 'Decay: points lost without order or visit, outside the maximum',
    },
  };
};

const isDecay = ({ measure, coefficient }: Criterion): boolean =>
  measure === 'daysSinceContact' && coefficient === 0;

/** The grids for clients with this decay and no other; the default grids where none are given. */
export const withDecay = (grids: readonly ScoringGrid[] | null, decay: Decay): readonly ScoringGrid[] =>
  (grids ?? DEFAULT_GRIDS).map((grid) => {
    const others = grid.criteria.filter((criterion) => !isDecay(criterion));
    const wears = decay.points > 0 && grid.statuses.includes('client');
    return { ...grid, criteria: wears ? [...others, decayCriterion(decay)] : others };
  });
