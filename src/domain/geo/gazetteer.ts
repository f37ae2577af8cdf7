/** All that is known of places, made once for a table of them: a tree over all of them stands behind it. */
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

/** Names of countries are folded when one is first asked for. */
const codesWhenAsked = (places: PlaceIndex): CountryCodes => {
  let codes: CountryCodes | null = null;
  return (name) => (codes ??= countryCodes(places.countries))(name);
};

export const gazetteer = onceFor((places: PlaceIndex): Gazetteer => ({
  places,
  nearest: nearestPlaces(places),
  codes: codesWhenAsked(places),
}));
