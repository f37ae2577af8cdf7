import type { Geocode, PlaceTable } from '../domain/geo/types';
import { fetchOnce } from './fetchOnce';

const load = async (): Promise<Geocode> => {
  const [response, { indexPlaces }, { geocode }] = await Promise.all([
    fetch('assets/places.json'),
    import('../domain/geo/placeIndex'),
    import('../domain/geo/geocode'),
  ]);
  if (!response.ok) throw new Error(`places.json: ${response.status}`);
  const places = indexPlaces((await response.json()) as PlaceTable);
  return (query) => geocode(places, query);
};

/** The table of places from beside the page, loaded when first asked for and shared; a failed load is tried again next time. */
export const loadPlaces = fetchOnce(load);
