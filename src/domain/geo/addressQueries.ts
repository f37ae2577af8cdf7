/**
 * Postcode and town out of an address written in one cell, as many lists have it. Several readings are given, the
 * likeliest first: which one holds is for the table of places to say, not for a pattern.
 */
import type { CountryCodes } from './countryCodes';
import type { PlaceQuery } from './types';

const PARTS = /\s*[,;\n\r]+\s*|\s+[-–—]\s+/;
/** "44000 Nantes", "F-75002 PARIS 2": what comes before is the street. */
const POSTCODE_AND_TOWN = /(?:^|\s)(?:F-|FR-)?(\d{4,5})\s+(\p{L}[^\d]*(?:\d{1,2})?)$/iu;
const POSTCODE_ALONE = /^(?:F-|FR-)?\d{4,5}$/i;
/** "LA 70116", "LA" before "70116", "TX 78701-1234". */
const STATE_AND_ZIP = /^[A-Z]{2}\s+\d{5}(?:-\d{4})?$/;
const STATE = /^[A-Z]{2}$/;
const ZIP = /^\d{5}(?:-\d{4})?$/;

const withoutCountry = (parts: readonly string[], codes: CountryCodes): [readonly string[], string] => {
  const last = parts.at(-1) ?? '';
  const country = parts.length > 1 && /^\p{L}[\p{L}\s.’']*$/u.test(last) ? codes(last) : '';
  return country === '' || country === '?' ? [parts, ''] : [parts.slice(0, -1), country];
};

/** "New Orleans, LA, 70116": the town before the state. */
const american = (parts: readonly string[]): PlaceQuery[] => {
  const [state, zip] = parts.slice(-2);
  const isSplit = STATE.test(state ?? '') && ZIP.test(zip ?? '');
  const isJoined = STATE_AND_ZIP.test(parts.at(-1) ?? '');
  if (!isSplit && !isJoined) return [];
  const town = parts.at(isSplit ? -3 : -2);
  return town === undefined ? [] : [{ postcode: '', town, country: 'US' }];
};

/** The last part that says both; a building or a floor may stand behind it. */
const withPostcode = (parts: readonly string[], country: string): PlaceQuery[] =>
  parts.toReversed().flatMap((part, at) => {
    const both = POSTCODE_AND_TOWN.exec(part);
    if (both) return [{ postcode: both[1] ?? '', town: (both[2] ?? '').trim(), country }];
    const next = at === 0 ? undefined : parts.at(-at);
    return POSTCODE_ALONE.test(part) ? [{ postcode: part, town: next ?? '', country }] : [];
  });

const byNameAlone = (parts: readonly string[], country: string): PlaceQuery[] =>
  parts
    .slice(-2)
    .toReversed()
    .filter((part) => !/^\d/.test(part))
    .map((town) => ({ postcode: '', town, country }));

/** The readings of a one-line address; [] for a blank one. */
export const addressQueries = (text: string, codes: CountryCodes): readonly PlaceQuery[] => {
  const written = text.split(PARTS).filter((part) => part.trim() !== '');
  const inAmerica = american(written);
  if (inAmerica.length > 0) return inAmerica;
  const [parts, country] = withoutCountry(written, codes);
  return [...withPostcode(parts, country), ...byNameAlone(parts, country)];
};
