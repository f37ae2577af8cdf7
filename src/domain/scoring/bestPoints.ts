import type { Criterion } from './types';

const allPoints = ({ rule, blankPoints }: Pick<Criterion, 'rule' | 'blankPoints'>): readonly number[] => {
  const blank = blankPoints === undefined ? [] : [blankPoints];
  switch (rule.kind) {
    case 'bands':
      return [...rule.bands.map(({ points }) => points), ...blank];
    case 'pareto':
      return [...rule.steps.map(({ points }) => points), rule.rest, rule.nonPositive, ...blank];
    case 'quantile':
      return [...rule.points, ...(rule.negative === null ? [] : [rule.negative]), ...blank];
    case 'labels':
      return [...Object.values(rule.points), ...blank];
    case 'yesNo':
      return [rule.yes, rule.no, ...blank];
    case 'linear':
      return [...rule.knots.map(({ points }) => points), ...blank];
  }
};

/** The most points an account can get by a rule; −Infinity when it gives none. */
export const bestPoints = (criterion: Pick<Criterion, 'rule' | 'blankPoints'>): number =>
  Math.max(...allPoints(criterion));
