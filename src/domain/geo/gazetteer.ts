/** All that is known of places, made once for a table of them: a tree over all of them stands behind it. */
import { once } from '../once';
import { onceFor } from '../onceFor';
import { countryCodes } from './countryCodes';
import type { CountryCodes } from './countryCodes';
import { nearestPlaces } from './nearestPlace';
import type { FindNearest } from './nearestPlace';
import type { PlaceIndex } from './placeIndex';

export interface Gazetteer {
  readonly places: PlaceIndex;
  readonly nearest: FindNearest;
  readonly codes: CountryCodes;
}

export const gazetteer = onceFor((places: PlaceIndex): Gazetteer => {
  const codes = once(() => countryCodes(places.countries));
  return { places, nearest: nearestPlaces(places), codes: (name) => codes()(name) };
});
