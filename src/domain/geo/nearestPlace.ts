import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { PlaceIndex } from './placeIndex';
import { greatCircleKm } from './travel';
import type { Place } from './types';

export interface NearestPlace {
  readonly index: number;
  /** As the crow flies. */
  readonly km: number;
}

export type FindNearest = (place: Place, country?: string) => NearestPlace | null;

/** Finds the known town (no quarter of one) nearest to a point, of a country when one is named; null when that country has none within 500 km. */
export function nearestPlaces(places: PlaceIndex): FindNearest {
  const tree = new KDBush(places.count);
  for (let index = 0; index < places.count; index++) {
    const { latitude, longitude } = places.placeAt(index);
    tree.add(longitude, latitude);
  }
  tree.finish();
  return (place, country) => {
    const isWanted = (index: number): boolean =>
      places.sizeAt(index) > 0 && (country === undefined || places.countryAt(index) === country);
    const [index] = around(tree, place.longitude, place.latitude, 1, 500, isWanted);
    return index === undefined ? null : { index, km: greatCircleKm(place, places.placeAt(index)) };
  };
}
