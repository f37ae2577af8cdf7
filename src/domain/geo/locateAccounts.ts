/**
 * Where each account is: the sheet's coordinates where they can be true, else its postcode and town. A coordinate far from
 * any town or in another country than the one written is a problem, and the town is used instead.
 */
import type { QualityInput } from '../accounts/quality/qualityInput';
import { textAt } from '../accounts/columnAccess';
import { VALUE } from '../accounts/types';
import type { NumberColumn } from '../accounts/types';
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import { isBelievable } from './addressPlace';
import type { AddressPlace } from './addressPlace';
import type { Gazetteer } from './gazetteer';
import { geocode } from './geocode';
import { geocodeAddress } from './placeOfText';
import { PRECISIONS } from './types';
import type { GeocodeOutcome, Place, PlaceQuery } from './types';
import { countryReader } from './usualCountry';
import { doubtAbout, placeReader, writtenPlaces } from './writtenPlaces';
import type { JudgedPlace, PlacedTable } from './writtenPlaces';

export const NO_PRECISION = 255;

export interface LocatedAccounts {
  readonly latitude: NumberColumn;
  readonly longitude: NumberColumn;
  /** Index into PRECISIONS, 255 where the account could not be placed. */
  readonly precisions: Uint8Array;
}

type Report = QualityInput['report'];

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
const addressAlone = ({ texts }: PlacedTable, account: number, { postcode, town }: PlaceQuery): string =>
  postcode === '' && town === '' ? textAt(texts.address, account) : '';

const emptyColumn = (count: number): NumberColumn => ({
  values: new Float64Array(count),
  kinds: new Uint8Array(count),
});

export interface LocatingOptions {
  /** What an address service found, by account. */
  readonly addresses?: ReadonlyMap<number, AddressPlace>;
}

const coordinatesOf = ({ latitude, longitude }: Place): string => `${latitude}; ${longitude}`;

const reportWritten = (report: Report, account: number, { place, doubt, turnedFrom }: JudgedPlace): void => {
  if (turnedFrom) {
    const repair = coordinatesOf(place);
    report('COORDINATE_SWAPPED', { account, field: 'latitude', value: coordinatesOf(turnedFrom), repair });
  }
  if (doubt) report(doubt, { account, field: 'latitude', value: coordinatesOf(place) });
};

/** What is written about each account, as the places are asked for it. */
const queryReader = (where: Gazetteer, table: PlacedTable): ((account: number) => PlaceQuery) => {
  const countryOf = countryReader(where, table, placeReader(table));
  return (account) => {
    const country = countryOf(account);
    return {
      postcode: textAt(table.texts.postcode, account),
      town: textAt(table.texts.town, account),
      country: country === '?' ? '' : country,
    };
  };
};

const writtenCountry = (where: Gazetteer, { texts }: PlacedTable): ((account: number) => string) => {
  return (account) => where.codes(textAt(texts.country, account));
};

/** Tells the accounts whose place the sheet itself says, where it can be so. */
export const ownPlaceTest = (where: Gazetteer, table: PlacedTable): ((account: number) => boolean) => {
  const [placeOf, countryOf] = [placeReader(table), writtenCountry(where, table)];
  return (account) => {
    const written = placeOf(account);
    return written !== null && doubtAbout(where, written, countryOf(account)) === null;
  };
};

/** Accounts placed between two breaths. */
const A_STEP = 32;

/** Places every account of a table, in steps; what is wrong with a place is reported, row by row. */
export function* locateInSteps(
  where: Gazetteer,
  table: PlacedTable,
  report: Report,
  { addresses }: LocatingOptions = {},
): Steps<LocatedAccounts> {
  const { count } = table;
  const [latitude, longitude] = [emptyColumn(count), emptyColumn(count)];
  const precisions = new Uint8Array(count).fill(NO_PRECISION);
  const [queryOf, remembered] = [queryReader(where, table), rememberingGeocode(where)];
  yield;
  const lookUp = (account: number, query: PlaceQuery): GeocodeOutcome =>
    remembered(query, addressAlone(table, account, query));
  const writtenOf = writtenPlaces(where, table, {
    countryOf: writtenCountry(where, table),
    townOf: (account) => lookUp(account, queryOf(account)),
  });
  const put = (account: number, place: Place, precision: number): void => {
    [latitude.values[account], longitude.values[account]] = [place.latitude, place.longitude];
    latitude.kinds[account] = longitude.kinds[account] = VALUE;
    precisions[account] = precision;
  };
  for (let account = 0; account < count; account++) {
    if (account % A_STEP === 0) yield;
    const written = writtenOf(account);
    if (written) reportWritten(report, account, written);
    if (written && !written.doubt) {
      put(account, written.place, PRECISIONS.indexOf('address'));
      continue;
    }
    const query = queryOf(account);
    const outcome = lookUp(account, query);
    const exact = addresses?.get(account);
    if (exact && isBelievable(exact, outcome)) {
      put(account, exact.place, PRECISIONS.indexOf(exact.precision));
      continue;
    }
    if (outcome.kind === 'found') put(account, outcome.place, PRECISIONS.indexOf(outcome.precision));
    const address = addressAlone(table, account, query);
    if (address === '') reportOutcome(report, account, query, outcome);
    else if (outcome.kind !== 'found') report('PLACE_UNKNOWN', { account, field: 'address', value: address });
  }
  return { latitude, longitude, precisions };
}

/** The same at once. */
export const locateAccounts = (...given: Parameters<typeof locateInSteps>): LocatedAccounts =>
  runSteps(locateInSteps(...given));
