import { geocode } from './geocode';
import type { PlaceIndex } from './placeIndex';
import type { Place } from './types';

/** "12 rue de la Paix, 75002 Paris", "44000 Nantes", "Paris (75)": what comes before the postcode is the street. */
const POSTCODE_AND_TOWN = /(?:^|[\s,;])(?:F-|FR-)?(\d{4,5})[\s,]+([^,;]+?)\s*$/i;

/** The place of an address written in one cell; null where neither postcode nor town is known. */
export function placeOfText(places: PlaceIndex, text: string): Place | null {
  const match = POSTCODE_AND_TOWN.exec(text);
  const town = (match?.[2] ?? text.split(/[,;]/).at(-1) ?? '').trim();
  const outcome = geocode(places, { postcode: match?.[1] ?? '', town, country: '' });
  return outcome.kind === 'found' ? outcome.place : null;
}
