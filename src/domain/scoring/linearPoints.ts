import type { Knot } from './types';

/** Between the points at both ends, whatever the rounding. */
const within = (points: number, a: number, b: number): number =>
  Math.min(Math.max(a, b), Math.max(Math.min(a, b), points));

/** Points of a value on a scale: straight between two knots, those of the first or last knot outside. `knots` by value, not empty. */
export function linearPoints(knots: readonly Knot[], value: number): number {
  let below = knots[0];
  if (!below || Number.isNaN(value)) return NaN;
  if (value <= below.value) return below.points;
  for (const above of knots) {
    if (value < above.value) {
      const way = (value - below.value) / (above.value - below.value);
      return within(below.points + way * (above.points - below.points), below.points, above.points);
    }
    below = above;
  }
  return below.points;
}
