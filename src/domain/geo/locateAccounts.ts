/**
 * Where each account is: the sheet's coordinates where they can be true, else its postcode and town. A coordinate far from
 * any town or in another country than the one written is a problem, and the town is used instead.
 */
import type { QualityInput } from '../accounts/quality/qualityInput';
import { textAt } from '../accounts/typedCells/readTextColumn';
import { VALUE } from '../accounts/types';
import type { AccountTable, NumberColumn } from '../accounts/types';
import { countryCodes } from './countryCodes';
import type { CountryCodes } from './countryCodes';
import { geocode } from './geocode';
import { geocodeAddress } from './placeOfText';
import { nearestPlaces } from './nearestPlace';
import type { FindNearest } from './nearestPlace';
import { onceFor } from '../onceFor';
import { isBelievable } from './addressPlace';
import type { AddressPlace } from './addressPlace';
import type { PlaceIndex } from './placeIndex';
import { PRECISIONS } from './types';
import type { GeocodeOutcome, Place, PlaceQuery } from './types';

/** Farther from every known town than this is the sea (or a desert): no account is there. */
const SEA_KM = 40;
/** A border runs through towns: only this far inside another country is it the wrong one. */
const BORDER_KM = 25;

export const NO_PRECISION = 255;

export interface LocatedAccounts {
  readonly latitude: NumberColumn;
  readonly longitude: NumberColumn;
  /** Index into PRECISIONS, 255 where the account could not be placed. */
  readonly precisions: Uint8Array;
}

type Table = Pick<AccountTable, 'count' | 'numbers' | 'texts'> &
  Partial<Pick<AccountTable, 'rows' | 'problems'>>;
type Report = QualityInput['report'];

export interface Gazetteer {
  readonly places: PlaceIndex;
  readonly nearest: FindNearest;
  readonly codes: CountryCodes;
}

/** Made once for a table of places: a tree over all of them stands behind it. */
export const gazetteer = onceFor((places: PlaceIndex): Gazetteer => ({
  places,
  nearest: nearestPlaces(places),
  codes: countryCodes(places.countries),
}));

/** Sheet rows (1-based) whose coordinates were found to be swapped: they are swapped back. */
const swappedRows = ({ problems = [] }: Table): ReadonlySet<number> =>
  new Set(problems.flatMap(({ code, row }) => (code === 'COORDINATE_SWAPPED' ? [row] : [])));

const writtenPlace = (table: Table, account: number, swapped: ReadonlySet<number>): Place | null => {
  const { latitude, longitude } = table.numbers;
  if (latitude?.kinds[account] !== VALUE || longitude?.kinds[account] !== VALUE) return null;
  const [first, second] = [latitude.values[account] ?? 0, longitude.values[account] ?? 0];
  return swapped.has((table.rows?.[account] ?? -1) + 1)
    ? { latitude: second, longitude: first }
    : { latitude: first, longitude: second };
};

type Doubt = 'COORDINATE_INVALID' | 'COORDINATE_AT_SEA' | 'COORDINATE_ELSEWHERE';

const doubtAbout = ({ nearest, places }: Gazetteer, place: Place, country: string): Doubt | null => {
  const { latitude, longitude } = place;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'COORDINATE_INVALID';
  const any = nearest(place);
  if (!any || any.km > SEA_KM) return 'COORDINATE_AT_SEA';
  if (country === '' || country === '?' || places.countryAt(any.index) === country) return null;
  const own = nearest(place, country);
  return !own || own.km > BORDER_KM ? 'COORDINATE_ELSEWHERE' : null;
};

const queryOf = ({ texts }: Table, account: number, country: string): PlaceQuery => ({
  postcode: textAt(texts.postcode, account),
  town: textAt(texts.town, account),
  country: country === '?' ? '' : country,
});

const said = ({ postcode, town }: PlaceQuery): string => `${postcode} ${town}`.trim();

const reportOutcome = (report: Report, account: number, query: PlaceQuery, outcome: GeocodeOutcome): void => {
  const finding = { account, field: query.town === '' ? 'postcode' : 'town', value: said(query) } as const;
  if (outcome.kind === 'unknown') report('PLACE_UNKNOWN', finding);
  if (outcome.kind === 'ambiguous') report('PLACE_AMBIGUOUS', finding);
  if (outcome.kind !== 'found' || query.town === '') return;
  if (outcome.likeness === 'alike')
    report('TOWN_MISSPELT', { ...finding, value: query.town, repair: outcome.name });
  if (outcome.likeness === 'none') report('TOWN_UNKNOWN', finding);
};

/** Equal queries are looked up once. */
const rememberingGeocode = (where: Gazetteer): ((query: PlaceQuery, address: string) => GeocodeOutcome) => {
  const known = new Map<string, GeocodeOutcome>();
  return (query, address) => {
    const key = `${query.country}|${query.postcode}|${query.town}|${address}`;
    const outcome =
      known.get(key) ?? (address === '' ? geocode(where.places, query) : geocodeAddress(where, address));
    known.set(key, outcome);
    return outcome;
  };
};

/** The street address stands in for postcode and town where neither is written; "" otherwise. */
const addressAlone = ({ texts }: Table, account: number, { postcode, town }: PlaceQuery): string =>
  postcode === '' && town === '' ? textAt(texts.address, account) : '';

const emptyColumn = (count: number): NumberColumn => ({
  values: new Float64Array(count),
  kinds: new Uint8Array(count),
});

export interface LocatingOptions {
  /** What an address service found, by account. */
  readonly addresses?: ReadonlyMap<number, AddressPlace>;
}

/** Tells the accounts whose place the sheet itself says, where it can be so. */
export const ownPlaceTest = (where: Gazetteer, table: Table): ((account: number) => boolean) => {
  const swapped = swappedRows(table);
  return (account) => {
    const written = writtenPlace(table, account, swapped);
    const country = where.codes(textAt(table.texts.country, account));
    return written !== null && doubtAbout(where, written, country) === null;
  };
};

/** Places every account of a table; what is wrong with a place is reported, row by row. */
export function locateAccounts(
  where: Gazetteer,
  table: Table,
  report: Report,
  { addresses }: LocatingOptions = {},
): LocatedAccounts {
  const { count } = table;
  const [latitude, longitude] = [emptyColumn(count), emptyColumn(count)];
  const precisions = new Uint8Array(count).fill(NO_PRECISION);
  const swapped = swappedRows(table);
  const lookUp = rememberingGeocode(where);
  const put = (account: number, place: Place, precision: number): void => {
    [latitude.values[account], longitude.values[account]] = [place.latitude, place.longitude];
    latitude.kinds[account] = longitude.kinds[account] = VALUE;
    precisions[account] = precision;
  };
  for (let account = 0; account < count; account++) {
    const country = where.codes(textAt(table.texts.country, account));
    const written = writtenPlace(table, account, swapped);
    const doubt = written && doubtAbout(where, written, country);
    if (written && !doubt) {
      put(account, written, PRECISIONS.indexOf('address'));
      continue;
    }
    if (written && doubt)
      report(doubt, { account, field: 'latitude', value: `${written.latitude}; ${written.longitude}` });
    const query = queryOf(table, account, country);
    const address = addressAlone(table, account, query);
    const outcome = lookUp(query, address);
    const exact = addresses?.get(account);
    if (exact && isBelievable(exact, outcome)) {
      put(account, exact.place, PRECISIONS.indexOf(exact.precision));
      continue;
    }
    if (outcome.kind === 'found') put(account, outcome.place, PRECISIONS.indexOf(outcome.precision));
    if (address === '') reportOutcome(report, account, query, outcome);
    else if (outcome.kind !== 'found') report('PLACE_UNKNOWN', { account, field: 'address', value: address });
  }
  return { latitude, longitude, precisions };
}
