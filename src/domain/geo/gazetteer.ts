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
  /** Countries of which the table has the larger towns alone. */
  readonly sparse: ReadonlySet<string>;
}

/** log2 of the inhabitants: a country without any town of under 8,000 is one of larger towns. */
const SMALL_TOWN = 13;

const sparseCountries = ({ count, countries, countryAt, sizeAt }: PlaceIndex): ReadonlySet<string> => {
  const sparse = new Set(countries);
  for (let index = 0; index < count; index++)
    if (sizeAt(index) > 0 && sizeAt(index) < SMALL_TOWN) sparse.delete(countryAt(index));
  return sparse;
};

export const gazetteer = onceFor((places: PlaceIndex): Gazetteer => ({
  places,
  nearest: nearestPlaces(places),
  codes: countryCodes(places.countries),
  sparse: sparseCountries(places),
}));
