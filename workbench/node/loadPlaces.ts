import { readFile } from 'node:fs/promises';
import { geocode } from '../../src/domain/geo/geocode';
import { indexPlaces } from '../../src/domain/geo/placeIndex';
import type { Geocode, PlaceTable } from '../../src/domain/geo/types';
import { assetPath } from './assetPath';

let loading: Promise<Geocode> | null = null;

/** The table of places from the project's assets, read when first asked for. */
export const loadPlaces = (): Promise<Geocode> => {
  loading ??= readFile(assetPath('places.json'), 'utf8').then((text) => {
    const places = indexPlaces(JSON.parse(text) as PlaceTable);
    return (query) => geocode(places, query);
  });
  return loading;
};
