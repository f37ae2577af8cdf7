/**
 * Offline geocoding: postcode and town to a place. In France the postcode decides where to look (its communes, then its
 * département, since CEDEX codes belong to no commune), elsewhere the name alone. A misspelt name is forgiven only where
 * few towns compete, and said; of several towns of one name the much larger one is taken, else the question is left open.
 */
import { foldTown } from './foldTown';
import { ABROAD, departmentOf, HOME_COUNTRY } from './placeIndex';
import type { PlaceIndex } from './placeIndex';
import { unlikeness } from './townLikeness';
import type { GeocodeOutcome, Likeness, Place, PlaceQuery, Precision } from './types';

/** A town with four times the inhabitants of all its namesakes together is the one people mean. */
const MUCH_LARGER = 4;
const MOST_NAMES = 4;
/** Letters: fewer begin too many names. */
const SHORTEST_BEGINNING = 4;
/** Degrees of latitude. */
const SOUTH_OF_CORSICA = 41;

const FRENCH_POSTCODE = /^\d{5}$/;

interface Match {
  readonly index: number;
  readonly likeness: Exclude<Likeness, 'none'>;
}

const inhabitants = (places: PlaceIndex, index: number): number => 2 ** places.sizeAt(index);

/** The middle of places, leaning to where people live. */
const middleOf = (places: PlaceIndex, indices: readonly number[]): Place => {
  let [latitude, longitude, weight] = [0, 0, 0];
  for (const index of indices) {
    const people = inhabitants(places, index);
    const place = places.placeAt(index);
    latitude += place.latitude * people;
    longitude += place.longitude * people;
    weight += people;
  }
  const rounded = (sum: number): number => Math.round((sum / weight) * 1000) / 1000;
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
};

const found = (places: PlaceIndex, { index, likeness }: Match): GeocodeOutcome => ({
  kind: 'found',
  place: places.placeAt(index),
  precision: places.precisionAt(index),
  name: places.nameAt(index),
  country: places.countryAt(index),
  likeness,
});

const around = (places: PlaceIndex, indices: readonly number[], precision: Precision): GeocodeOutcome => ({
  kind: 'found',
  place: middleOf(places, indices),
  precision,
  name: '',
  country: HOME_COUNTRY,
  likeness: 'none',
});

/** The likeliest of the places named, or null: nothing alike, or two as likely. */
const likeliest = (places: PlaceIndex, town: string, among: Iterable<number>): Match | null => {
  let [best, least, isTied] = [-1, Infinity, false];
  for (const index of among) {
    const distance = unlikeness(town, places.foldedAt(index));
    if (distance === Infinity || distance > least) continue;
    isTied = distance === least && places.foldedAt(index) !== places.foldedAt(best);
    if (distance < least || places.sizeAt(index) > places.sizeAt(best)) best = index;
    least = distance;
  }
  if (best < 0 || isTied) return null;
  return { index: best, likeness: least === 0 ? 'same' : 'alike' };
};

/** The one meant among towns of the same name; null when none stands out. */
const largest = (places: PlaceIndex, namesakes: readonly number[]): number | null => {
  let [first, total] = [-1, 0];
  for (const index of namesakes) {
    total += inhabitants(places, index);
    if (first < 0 || places.sizeAt(index) > places.sizeAt(first)) first = index;
  }
  if (first < 0) return null;
  const own = inhabitants(places, first);
  return own >= MUCH_LARGER * (total - own) ? first : null;
};

const ambiguous = (places: PlaceIndex, namesakes: readonly number[]): GeocodeOutcome => ({
  kind: 'ambiguous',
  names: namesakes
    .slice(0, MOST_NAMES)
    .map((index) => `${places.nameAt(index)} (${places.countryAt(index)})`),
});

/** Overseas towns are found by their postcode: a bare "Saint-Pierre" is not meant to be on La Réunion. */
const withoutOverseas = (places: PlaceIndex, namesakes: readonly number[]): readonly number[] => {
  const near = namesakes.filter(
    (index) => places.countryAt(index) !== HOME_COUNTRY || places.placeAt(index).latitude > SOUTH_OF_CORSICA,
  );
  return near.length > 0 ? near : namesakes;
};

/** Places by the name people write in full: "Vitoria" is Vitoria-Gasteiz, "Évry" Évry-Courcouronnes. */
const beginningWith = (names: ReadonlyMap<string, readonly number[]>, town: string): readonly number[] => {
  if (town.length < SHORTEST_BEGINNING) return [];
  return [...names].flatMap(([name, indices]) => (name.startsWith(`${town} `) ? indices : []));
};

/** The places whose name is likest; null where two names are as like. */
const likestNames = (
  names: ReadonlyMap<string, readonly number[]>,
  town: string,
): readonly number[] | null => {
  let [best, least]: [readonly number[] | null, number] = [null, Infinity];
  for (const [name, indices] of names) {
    const distance = unlikeness(town, name);
    if (distance === Infinity || distance > least) continue;
    // An alias and its name are one place.
    const isTied: boolean = distance === least && best?.[0] !== indices[0];
    [best, least] = [isTied ? null : indices, distance];
  }
  return best;
};

const byNameIn = (places: PlaceIndex, country: string, town: string): GeocodeOutcome => {
  const names = places.byName(country);
  const namesakes = withoutOverseas(places, names.get(town) ?? []);
  if (namesakes.length > 0) {
    const index = largest(places, namesakes);
    return index === null ? ambiguous(places, namesakes) : found(places, { index, likeness: 'same' });
  }
  const index =
    largest(places, beginningWith(names, town)) ?? largest(places, likestNames(names, town) ?? []);
  return index === null ? { kind: 'unknown' } : found(places, { index, likeness: 'alike' });
};

const frenchByPostcode = (places: PlaceIndex, postcode: string, town: string): GeocodeOutcome => {
  const communes = places.byPostcode.get(postcode);
  const department = places.byDepartment.get(departmentOf(postcode));
  if (town !== '') {
    const match = likeliest(places, town, communes ?? []) ?? likeliest(places, town, department ?? []);
    if (match) return found(places, match);
  }
  if (communes) return around(places, communes, 'postcode');
  const elsewhere = town === '' ? null : byNameIn(places, HOME_COUNTRY, town);
  if (elsewhere?.kind === 'found') return elsewhere;
  return department ? around(places, department, 'department') : { kind: 'unknown' };
};

/** The world's town of that name, when one stands out. */
const byNameAbroad = (places: PlaceIndex, town: string): GeocodeOutcome => {
  const namesakes = [...places.countries].flatMap((country) => places.byName(country).get(town) ?? []);
  const index = largest(places, namesakes);
  if (index !== null) return found(places, { index, likeness: 'same' });
  return namesakes.length > 0 ? ambiguous(places, namesakes) : { kind: 'unknown' };
};

/** A country's own town first; nowhere said, the world's, when one stands out. */
const byNameAnywhere = (places: PlaceIndex, town: string): GeocodeOutcome => {
  const home = byNameIn(places, HOME_COUNTRY, town);
  if (home.kind === 'found' && home.likeness === 'same') return home;
  const namesakes = [...places.countries]
    .filter((country) => country !== HOME_COUNTRY)
    .flatMap((country) => places.byName(country).get(town) ?? []);
  const index = largest(places, namesakes);
  if (index !== null) return found(places, { index, likeness: 'same' });
  if (namesakes.length > 0 && home.kind !== 'found') return ambiguous(places, namesakes);
  return home;
};

/** Where an account is, as far as its postcode, town and country tell. Deterministic; never throws. */
export function geocode(places: PlaceIndex, query: PlaceQuery): GeocodeOutcome {
  const town = foldTown(query.town);
  const postcode = query.postcode.replace(/\s+/g, '').replace(/^F-?/i, '');
  if (town === '' && postcode === '') return { kind: 'blank' };
  const isFrench = query.country === HOME_COUNTRY || query.country === '';
  if (isFrench && FRENCH_POSTCODE.test(postcode)) return frenchByPostcode(places, postcode, town);
  if (town === '') return { kind: 'unknown' };
  if (query.country === '') return byNameAnywhere(places, town);
  return query.country === ABROAD ? byNameAbroad(places, town) : byNameIn(places, query.country, town);
}
