import { addressQueries } from './addressQueries';
import { geocode } from './geocode';
import type { CountryCodes } from './countryCodes';
import type { PlaceIndex } from './placeIndex';
import type { GeocodeOutcome, Place, PlaceQuery } from './types';

interface Where {
  readonly places: PlaceIndex;
  readonly codes: CountryCodes;
}

/** A street is no town: without a postcode its name must be the town's to the letter, unless nothing else is written. */
const isSure = (outcome: GeocodeOutcome, { postcode }: PlaceQuery, readings: number): boolean =>
  outcome.kind === 'found' && (outcome.likeness !== 'alike' || postcode !== '' || readings === 1);

/** Where an address written in one cell is: "12 rue de la Paix, 75002 Paris", "44000 Nantes", "New Orleans, LA, 70116". */
export const geocodeAddress = ({ places, codes }: Where, text: string): GeocodeOutcome => {
  const queries = addressQueries(text, codes);
  if (queries.length === 0) return { kind: 'blank' };
  for (const query of queries) {
    const outcome = geocode(places, query);
    if (isSure(outcome, query, queries.length)) return outcome;
  }
  return { kind: 'unknown' };
};

/** As `geocodeAddress`; null where neither postcode nor town is known. */
export const placeOfText = (where: Where, text: string): Place | null => {
  const outcome = geocodeAddress(where, text);
  return outcome.kind === 'found' ? outcome.place : null;
};
