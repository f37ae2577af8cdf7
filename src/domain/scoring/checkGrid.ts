/** What a person would not notice in a grid and would be scored wrongly by. */
import type { Bilingual } from '../../words/language';
import type { Band, Criterion, ScoringGrid } from './types';

export const GRID_FAULTS = [
  'BAND_OVERLAP',
  'BAND_HOLE',
  'BAND_EMPTY',
  'POINTS_ABOVE_MAXIMUM',
  'MAXIMUM_UNREACHABLE',
  'COEFFICIENT_NEGATIVE',
  'CRITERION_TWICE',
  'GRID_WITHOUT_CRITERIA',
  'GRID_UNREACHABLE',
] as const;
export type GridFault = (typeof GRID_FAULTS)[number];

export interface GridFlag {
  readonly code: GridFault;
  readonly gridId: string;
  /** Of the grid. */
  readonly label: Bilingual;
  /** Absent when the grid as a whole is meant. */
  readonly criterion?: Criterion;
  /** Where along the measure: the value at which the overlap or hole begins. */
  readonly at?: number | null;
}

type Found = readonly { readonly code: GridFault; readonly at?: number | null }[];

const low = ({ from }: Band): number => from ?? -Infinity;
const high = ({ to }: Band): number => to ?? Infinity;

/** Overlaps and holes between bands in order; a value in a hole has no points, one in an overlap those of the later band. */
function checkBands(bands: readonly Band[]): Found {
  const empty = bands
    .filter((band) => low(band) >= high(band))
    .map(({ from }) => ({ code: 'BAND_EMPTY' as const, at: from }));
  const usable = bands.filter((band) => low(band) < high(band)).sort((a, b) => low(a) - low(b));
  const between = usable.slice(1).flatMap((band, i): Found => {
    const previous = usable[i] ?? band;
    if (low(band) < high(previous)) return [{ code: 'BAND_OVERLAP', at: band.from }];
    return low(band) > high(previous) ? [{ code: 'BAND_HOLE', at: previous.to }] : [];
  });
  return [...empty, ...between];
}

const allPoints = ({ rule, blankPoints }: Criterion): number[] => {
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
  }
};

function checkCriterion(criterion: Criterion): Found {
  const found: { code: GridFault; at?: number | null }[] = [];
  if (criterion.coefficient < 0) found.push({ code: 'COEFFICIENT_NEGATIVE' });
  const best = Math.max(...allPoints(criterion));
  if (criterion.coefficient > 0 && best > criterion.maximum) found.push({ code: 'POINTS_ABOVE_MAXIMUM' });
  if (criterion.coefficient > 0 && best < criterion.maximum) found.push({ code: 'MAXIMUM_UNREACHABLE' });
  return criterion.rule.kind === 'bands' ? [...checkBands(criterion.rule.bands), ...found] : found;
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
    return [...whole, ...parts];
  });
}
