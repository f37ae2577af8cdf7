/**
 * A smooth rising curve through points of an SVG, as a path of cubic Béziers. The slope at a point is the harmonic mean of its
 * two neighbours' (Fritsch and Butland, 1984), so that a curve of cumulative shares never overshoots or falls back; a plain
 * spline would. Three lines of arithmetic: a charting library is not worth its weight in the pane.
 */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const slopeBetween = (from: Spot, to: Spot): number => (to.y - from.y) / (to.x - from.x);

const slopeAt = (spots: readonly Spot[], index: number): number => {
  const [before, spot, after] = [spots[index - 1], spots[index], spots[index + 1]];
  if (!spot) return 0;
  if (!before) return after ? slopeBetween(spot, after) : 0;
  if (!after) return slopeBetween(before, spot);
  const left = slopeBetween(before, spot);
  const right = slopeBetween(spot, after);
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** `spots` from left to right, no two at the same x. @returns '' for no point. */
export const smoothPath = (spots: readonly Spot[]): string =>
  spots
    .map((spot, index) => {
      const before = spots[index - 1];
      if (before === undefined) return `M${round(spot.x)} ${round(spot.y)}`;
      const third = (spot.x - before.x) / 3;
      const leave = before.y + slopeAt(spots, index - 1) * third;
      const arrive = spot.y - slopeAt(spots, index) * third;
      const handles = [before.x + third, leave, spot.x - third, arrive, spot.x, spot.y];
      return `C${handles.map(round).join(' ')}`;
    })
    .join('');
