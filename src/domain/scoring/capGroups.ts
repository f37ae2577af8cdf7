/** Caps over several criteria: which count together, and how much at most. */
import type { Cap, Criterion, ScoringGrid } from './types';
import { foldText } from './foldText';

export interface CapGroup<C> {
  /** As the grid writes it; "" for criteria without a cap of their own. */
  readonly group: string;
  /** Infinity where there is none. */
  readonly cap: number;
  readonly criteria: readonly C[];
}

type Capped<C> = Pick<ScoringGrid, 'caps'> & { readonly criteria: readonly C[] };

export const isPenalty = ({ coefficient }: Pick<Criterion, 'coefficient'>): boolean => coefficient === 0;

export const sameGroup = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** The cap on the whole grid. */
export const totalCap = ({ caps }: Pick<ScoringGrid, 'caps'>): number =>
  caps?.find(({ group }) => group === '')?.points ?? Infinity;

/** Criteria by the cap they share; those without one first. Penalties are in none: they are taken off the result. */
export function capGroups<C extends Criterion>({ caps = [], criteria }: Capped<C>): readonly CapGroup<C>[] {
  const counted = criteria.filter((one) => !isPenalty(one));
  const capOf = ({ group = '' }: C): Cap | undefined =>
    group === '' ? undefined : caps.find((cap) => sameGroup(cap.group, group));
  const free = { group: '', cap: Infinity, criteria: counted.filter((one) => !capOf(one)) };
  const capped = caps.map((cap) => ({
    ...{ group: cap.group, cap: cap.points },
    criteria: counted.filter((one) => capOf(one) === cap),
  }));
  return [free, ...capped].filter((group) => group.criteria.length > 0);
}

const weight = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { maximum, coefficient }) => sum + maximum * coefficient, 0);

/** The most a grid's criteria can count together: Σ maximum × coefficient, less what caps cut off. */
export const fullMaximum = (grid: Capped<Criterion>): number =>
  Math.min(
    totalCap(grid),
    capGroups(grid).reduce((sum, { cap, criteria }) => sum + Math.min(cap, weight(criteria)), 0),
  );
