import type { Geocode } from '../domain/geo/types';
import { type AnswerCell, isBlank, isErrorCell, toMatrix } from './cells';
import { Refusal } from './refusal';

/** A postcode kept as a number lost its zero: 1000 is 01000. */
const textIn = (cell: unknown): string =>
  typeof cell === 'number' ? String(cell).padStart(5, '0') : isBlank(cell) ? '' : String(cell).trim();

function coordinatesOf(geocode: Geocode, postcode: unknown, town: unknown): AnswerCell[] {
  const error = [postcode, town].find(isErrorCell);
  if (error) return [error, error];
  const query = { postcode: textIn(postcode), town: textIn(town), country: '' };
  const outcome = geocode(query);
  if (outcome.kind === 'blank') return ['', ''];
  if (outcome.kind === 'found') return [outcome.place.latitude, outcome.place.longitude];
  const refusal = new Refusal(
    outcome.kind === 'ambiguous' ? 'placeAmbiguous' : 'placeUnknown',
    { value: `${query.postcode} ${query.town}`.trim() },
    'notAvailable',
  );
  return [refusal, refusal];
}

/** postcode; [town] → latitude and longitude side by side, one row per row given; blank where nothing is written. */
export function dcGeo(geocode: Geocode, postcode: unknown, town: unknown): AnswerCell[][] {
  const [postcodes, towns] = [toMatrix(postcode), toMatrix(town)];
  const rows = Math.max(postcodes.length, towns.length);
  const isShort = [postcodes, towns].some(({ length }) => length !== 1 && length !== rows);
  if (isShort) throw new Refusal('ranges', {}, 'notAvailable');
  const cells = Array.from({ length: rows }, (_, row) =>
    coordinatesOf(
      geocode,
      (postcodes.length === 1 ? postcodes[0] : postcodes[row])?.[0],
      (towns.length === 1 ? towns[0] : towns[row])?.[0],
    ),
  );
  const alone = cells.length === 1 ? cells[0]?.[0] : null;
  if (alone instanceof Refusal) throw alone;
  return cells;
}
