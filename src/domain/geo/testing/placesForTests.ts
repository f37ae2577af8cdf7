/** The real table, from where the build takes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPlaces } from '../placeIndex';
import type { PlaceIndex } from '../placeIndex';
import type { PlaceTable } from '../types';

export const tableForTests = (): PlaceTable =>
  JSON.parse(readFileSync(join(__dirname, '../../../../assets/places.json'), 'utf8')) as PlaceTable;

export const placesForTests = (): PlaceIndex => indexPlaces(tableForTests());
