import { readFile } from 'node:fs/promises';
import { geocode } from '../../src/domain/geo/geocode';
import { indexPlaces } from '../../src/domain/geo/placeIndex';
import type { PlaceIndex } from '../../src/domain/geo/placeIndex';
import type { Geocode, PlaceTable } from '../../src/domain/geo/types';
import { assetPath } from './assetPath';

let loading: Promise<PlaceIndex> | null = null;

/** The table of places from the project's assets, read when first asked for. */
export const loadPlaces = (): Promise<PlaceIndex> => {
  loading ??= readFile(assetPath('places.json'), 'utf8').then((text) =>
    indexPlaces(JSON.parse(text) as PlaceTable),
  );
  return loading;
};

export const loadGeocode = async (): Promise<Geocode> => {
  const places = await loadPlaces();
  return (query) => geocode(places, query);
};
