/** Bands as a person leaves them: half-open, by rights one beginning where another ends. */
import type { Band, Criterion, Measure } from './types';

export type BandFault = 'BAND_OVERLAP' | 'BAND_HOLE' | 'BAND_EMPTY' | 'BAND_OPEN_BELOW' | 'BAND_OPEN_ABOVE';

export interface BandFinding {
  readonly code: BandFault;
  /** Where along the measure: the value at which the fault begins. */
  readonly at: number | null;
}

const low = ({ from }: Band): number => from ?? -Infinity;
const high = ({ to }: Band): number => to ?? Infinity;

/** The least a measure can be where it is not zero; a column of the user's own may hold anything, but hardly less than zero. */
const FLOORS: Partial<Readonly<Record<Measure, number>>> = {
  turnover: -Infinity,
  marginRate: -Infinity,
  growth: -1,
  daysToProject: -Infinity,
};

/** Values beyond the outer bands get no points, which makes the criterion not count for them: hardly meant, but for penalties. */
function checkEnds(ordered: readonly Band[], { measure, coefficient }: Criterion): BandFinding[] {
  const [first] = ordered;
  const top = Math.max(...ordered.map(high));
  if (!first || coefficient === 0) return [];
  const below = low(first) > (FLOORS[measure] ?? 0);
  return [
    ...(below ? [{ code: 'BAND_OPEN_BELOW' as const, at: first.from }] : []),
    ...(top < Infinity ? [{ code: 'BAND_OPEN_ABOVE' as const, at: top }] : []),
  ];
}

/** Overlaps and holes; a value in a hole has no points, one in an overlap those of the band that begins later. */
export function checkBands(bands: readonly Band[], criterion: Criterion): readonly BandFinding[] {
  const empty = bands
    .filter((band) => low(band) >= high(band))
    .map(({ from }) => ({ code: 'BAND_EMPTY' as const, at: from }));
  const ordered = bands
    .filter((band) => low(band) < high(band))
    .sort((a, b) => low(a) - low(b) || high(a) - high(b));
  let reached = ordered[0] ? high(ordered[0]) : Infinity;
  const between = ordered.slice(1).flatMap((band): BandFinding[] => {
    const end = reached;
    reached = Math.max(reached, high(band));
    if (low(band) < end) return [{ code: 'BAND_OVERLAP', at: band.from }];
    return low(band) > end ? [{ code: 'BAND_HOLE', at: end }] : [];
  });
  return [...empty, ...between, ...checkEnds(ordered, criterion)];
}
