/**
 * Travel without a road map: great circle × 1.3, driven at 50 km/h on short legs rising to 70 km/h at 50 km as the crow
 * flies. Taken because it needs no network and is the model of the sales weeks the planner is measured on; on motorways it
 * is on the careful side, which a road service mends leg by leg (docs/services.md). Refused: a constant speed, which makes
 * town visits too cheap and long legs too dear.
 */
import type { Place } from './types';

/** Mean radius of the earth (IUGG). */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

export interface TravelModel {
  /** Road over great circle. */
  readonly detour: number;
  readonly shortLegKmPerHour: number;
  readonly longLegKmPerHour: number;
  /** Great-circle length from which the long-leg speed holds. */
  readonly longLegKm: number;
}

export const ROAD_ESTIMATE: TravelModel = {
  detour: 1.3,
  shortLegKmPerHour: 50,
  longLegKmPerHour: 70,
  longLegKm: 50,
};

/** Kilometres as the crow flies (haversine). */
export function greatCircleKm(from: Place, to: Place): number {
  const north = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2);
  const east = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
  const chord =
    north * north + Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS) * east * east;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Estimated road kilometres, not rounded. */
export const roadKmBetween = (from: Place, to: Place, model: TravelModel = ROAD_ESTIMATE): number =>
  greatCircleKm(from, to) * model.detour;

/** Estimated driving time in whole seconds. */
export function travelSeconds(from: Place, to: Place, model: TravelModel = ROAD_ESTIMATE): number {
  const km = greatCircleKm(from, to);
  const rise = model.longLegKmPerHour - model.shortLegKmPerHour;
  const kmPerHour = model.shortLegKmPerHour + rise * Math.min(1, km / model.longLegKm);
  return Math.round(((km * model.detour) / kmPerHour) * 3600);
}
