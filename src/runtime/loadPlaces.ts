import type { PlaceIndex } from '../domain/geo/placeIndex';
import type { Geocode, PlaceTable } from '../domain/geo/types';
import { breathe } from './breathe';
import { fetchOnce } from './fetchOnce';

const load = async (): Promise<PlaceIndex> => {
  const [response, { indexPlaces }] = await Promise.all([
    fetch('assets/places.json'),
    import('../domain/geo/placeIndex'),
  ]);
  if (!response.ok) throw new Error(`places.json: ${response.status}`);
  // Three megabytes: the page has a turn between the decoding, the parsing and the indexing of it.
  const text = await response.text();
  await breathe();
  const table = JSON.parse(text) as PlaceTable;
  await breathe();
  return indexPlaces(table);
};

/** The table of places from beside the page, loaded when first asked for and shared; a failed load is tried again next time. */
export const loadPlaces = fetchOnce(load);

/** What cells need of it. */
export const loadGeocode = async (): Promise<Geocode> => {
  const [places, { geocode }] = await Promise.all([loadPlaces(), import('../domain/geo/geocode')]);
  return (query) => geocode(places, query);
};
