/** The figures criteria look at, one account at a time. NaN = cannot be told. */

const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;
/** Road over great circle, the usual mean for France. */
const DETOUR = 1.3;

/** Decimal fractions of amounts are not exact: −5 % must be −5 %. */
const withoutNoise = (ratio: number): number => Math.round(ratio * 1e9) / 1e9;

/** Change against last year as a ratio (0.1 = +10 %); NaN unless last year's turnover was positive. */
export const growthOf = (turnover: number, previous: number): number =>
  previous > 0 ? withoutNoise((turnover - previous) / previous) : NaN;

/** Margin as a share of turnover; NaN unless the turnover is positive. */
export const marginRateOf = (margin: number, turnover: number): number =>
  turnover > 0 ? margin / turnover : NaN;

/** Whole days from one serial day to another; times of day do not count. */
export const wholeDays = (from: number, to: number): number => Math.floor(to) - Math.floor(from);

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Estimated road kilometres from a place to another (decimal degrees), whole km: an estimate has no decimals. */
export function roadKm(from: Place, latitude: number, longitude: number): number {
  const north = Math.sin(((latitude - from.latitude) * RADIANS) / 2);
  const east = Math.sin(((longitude - from.longitude) * RADIANS) / 2);
  const chord =
    north * north + Math.cos(from.latitude * RADIANS) * Math.cos(latitude * RADIANS) * east * east;
  const degrees = (2 * Math.asin(Math.min(1, Math.sqrt(chord)))) / RADIANS;
  return Math.round(degrees * KM_PER_DEGREE * DETOUR);
}
