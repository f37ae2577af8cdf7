import { onceFor } from '../onceFor';
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

/** Sign, exponent and the first two digits of a double: 16 384 stretches of the number line. */
const SHIFT = 18;
const STRETCHES = 1 << (32 - SHIFT);

/** For columns: the points of each stretch of the number line that holds no limit, and the limits for the others. */
export interface BandFinder {
  readonly scale: BandScale;
  readonly points: Float64Array;
  /** 1 where a limit lies in the stretch: its values have to be compared. */
  readonly isMixed: Uint8Array;
}

/**
 * Comparing a value with one limit after the other costs a million accounts more than all else, because no processor can
 * foresee the outcome; a look-up by the value's own upper bits can be done without a choice.
 */
export const bandFinder = onceFor(makeFinder);

function makeFinder(scale: BandScale): BandFinder {
  const points = new Float64Array(STRETCHES);
  const isMixed = new Uint8Array(STRETCHES);
  const first = new Float64Array(1);
  const halves = new Uint32Array(first.buffer);
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    halves[1] = stretch << SHIFT;
    points[stretch] = bandPoints(scale, first[0] ?? NaN);
  }
  for (const limit of [...scale.from, ...scale.to, 0, -0]) {
    first[0] = limit;
    isMixed[(halves[1] ?? 0) >>> SHIFT] = 1;
  }
  return { scale, points, isMixed };
}

/** Points of a value whose upper half is `high`. */
export function pointsAt({ scale, points, isMixed }: BandFinder, value: number, high: number): number {
  const stretch = high >>> SHIFT;
  return isMixed[stretch] === 1 ? bandPoints(scale, value) : (points[stretch] ?? NaN);
}
