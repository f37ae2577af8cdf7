/**
 * Quantile of ascending `sorted` values at `share` (0–1), R type 7 (the one of QUARTILE.INC / QUARTILE.INCLURE).
 * NaN when there are none.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const below = sorted[low] ?? NaN;
  const above = sorted[low + 1] ?? below;
  return position === low ? below : below + (position - low) * (above - below);
}
