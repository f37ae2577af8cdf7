import { onceFor } from './onceFor';
import type { Band } from './types';

/** Bands made ready to be asked a million times: those that can take somebody, by lower limit. */
export interface BandScale {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly points: Float64Array;
}

/** Empty bands are left out; where two overlap, the one that begins later wins. Made once per list of bands. */
export const bandScale = onceFor(makeScale);

function makeScale(bands: readonly Band[]): BandScale {
  const usable = bands
    .map(({ from, to, points }) => ({ from: from ?? -Infinity, to: to ?? Infinity, points }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    from: Float64Array.from(usable, ({ from }) => from),
    to: Float64Array.from(usable, ({ to }) => to),
    points: Float64Array.from(usable, ({ points }) => points),
  };
}

/** Points of a value, NaN where no band takes it (a hole). */
export function bandPoints({ from, to, points }: BandScale, value: number): number {
  for (let i = from.length - 1; i >= 0; i--)
    if (value >= (from[i] ?? 0) && value < (to[i] ?? 0)) return points[i] ?? 0;
  return NaN;
}
