/** What a person would not notice in a grid and would be scored wrongly by. */
import type { Bilingual } from '../../words/language';
import { bestPoints } from './bestPoints';
import { checkBands } from './checkBands';
import { checkCaps } from './checkCaps';
import type { Criterion, ScoringGrid } from './types';

export const GRID_FAULTS = [
  'BAND_OVERLAP',
  'BAND_HOLE',
  'BAND_EMPTY',
  'BAND_OPEN_BELOW',
  'BAND_OPEN_ABOVE',
  'LABEL_WITHOUT_POINTS',
  'POINTS_ABOVE_MAXIMUM',
  'MAXIMUM_UNREACHABLE',
  'COEFFICIENT_NEGATIVE',
  'CRITERION_TWICE',
  'CAP_WITHOUT_CRITERIA',
  'CAP_NEVER_REACHED',
  'GROUP_WITHOUT_CAP',
  'GRID_WITHOUT_CRITERIA',
  'GRID_UNREACHABLE',
] as const;
export type GridFault = (typeof GRID_FAULTS)[number];

export interface GridFlag {
  readonly code: GridFault;
  readonly gridId: string;
  /** Of the grid. */
  readonly label: Bilingual;
  /** Absent when the grid as a whole or a cap is meant. */
  readonly criterion?: Criterion;
  /** Where along the measure: the value at which the overlap or hole begins. */
  readonly at?: number | null;
  /** The group of a cap ("": of the whole grid) where a cap is meant. */
  readonly group?: string;
  /** Values of the column that no row names. */
  readonly values?: readonly string[];
}

type Found = readonly { readonly code: GridFault; readonly at?: number | null }[];

function checkCriterion(criterion: Criterion): Found {
  const found: { code: GridFault; at?: number | null }[] = [];
  if (criterion.coefficient < 0) found.push({ code: 'COEFFICIENT_NEGATIVE' });
  const best = bestPoints(criterion);
  if (criterion.coefficient > 0 && best > criterion.maximum) found.push({ code: 'POINTS_ABOVE_MAXIMUM' });
  if (criterion.coefficient > 0 && best < criterion.maximum) found.push({ code: 'MAXIMUM_UNREACHABLE' });
  const { rule } = criterion;
  return rule.kind === 'bands' ? [...checkBands(rule.bands, criterion), ...found] : found;
}

/** Faults of grids: codes with the criterion and place; [] when all is well. `grids` in the order in which they are asked. */
export function checkGrids(grids: readonly ScoringGrid[]): readonly GridFlag[] {
  const taken = new Set<string>();
  return grids.flatMap((grid) => {
    const kinds = grid.statuses.flatMap((status) =>
      grid.typologies.map((typology) => `${status} ${typology}`),
    );
    const isReachable = kinds.some((kind) => !taken.has(kind));
    kinds.forEach((kind) => taken.add(kind));
    const whole: GridFlag[] = isReachable
      ? []
      : [{ code: 'GRID_UNREACHABLE', gridId: grid.id, label: grid.label }];
    if (grid.criteria.length === 0)
      whole.push({ code: 'GRID_WITHOUT_CRITERIA', gridId: grid.id, label: grid.label });
    const parts = grid.criteria.flatMap((criterion, i): GridFlag[] => {
      const isTwice = grid.criteria.findIndex(({ measure }) => measure === criterion.measure) < i;
      const found = [
        ...checkCriterion(criterion),
        ...(isTwice ? [{ code: 'CRITERION_TWICE' as const }] : []),
      ];
      return found.map((fault) => ({ ...fault, gridId: grid.id, label: grid.label, criterion }));
    });
    const caps = checkCaps(grid).map((fault) => ({ ...fault, gridId: grid.id, label: grid.label }));
    return [...whole, ...parts, ...caps];
  });
}
