/** The figures criteria look at, one account at a time. NaN = cannot be told. */
import { roadKmBetween } from '../geo/travel';
import type { Place } from '../geo/types';

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

/** Estimated road kilometres from a place to another (decimal degrees), whole km: an estimate has no decimals. */
export const roadKm = (from: Place, latitude: number, longitude: number): number =>
  Math.round(roadKmBetween(from, { latitude, longitude }));
