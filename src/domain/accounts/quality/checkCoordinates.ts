/** Coordinates outside the globe, half missing, at 0,0, swapped, or far from the others of the same town. */
import { VALUE } from '../types';
import type { NumberColumn } from '../types';
import type { QualityInput } from './qualityInput';

/** About 55 km of latitude: farther from the middle of five or more neighbours of the same town is a mistake. */
const FAR_DEGREES = 0.5;
const FEWEST_NEIGHBOURS = 5;
/** Swapped coordinates land this near the middle of all accounts, while the cell's own lie this far away. */
const NEAR_DEGREES = 12;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isOnGlobe = (lat: number, lng: number): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat === 0 && lng === 0);

const knownPairs = (latitude: NumberColumn, longitude: NumberColumn): number[] =>
  Array.from(latitude.kinds, (kind, i) => (kind === VALUE && longitude.kinds[i] === VALUE ? i : -1)).filter(
    (i) => i >= 0,
  );

interface Middle {
  readonly lat: number;
  readonly lng: number;
}

const middleOf = (accounts: readonly number[], latitude: NumberColumn, longitude: NumberColumn): Middle => ({
  lat: median(accounts.map((i) => latitude.values[i] ?? 0)),
  lng: median(accounts.map((i) => longitude.values[i] ?? 0)),
});

const distance = (a: Middle, lat: number, lng: number): number =>
  Math.max(Math.abs(a.lat - lat), Math.abs(a.lng - lng));

const isSwapped = (lat: number, lng: number, middle: Middle): boolean =>
  isOnGlobe(lng, lat) &&
  distance(middle, lng, lat) <= NEAR_DEGREES &&
  (!isOnGlobe(lat, lng) || distance(middle, lat, lng) > 2 * NEAR_DEGREES);

const checkEach = (input: QualityInput, latitude: NumberColumn, longitude: NumberColumn): number[] => {
  const pairs = knownPairs(latitude, longitude);
  const valid = pairs.filter((i) => isOnGlobe(latitude.values[i] ?? 0, longitude.values[i] ?? 0));
  const middle = middleOf(valid, latitude, longitude);
  return pairs.filter((i) => {
    const lat = latitude.values[i] ?? 0;
    const lng = longitude.values[i] ?? 0;
    if (valid.length >= FEWEST_NEIGHBOURS && isSwapped(lat, lng, middle)) {
      input.report('COORDINATE_SWAPPED', {
        account: i,
        field: 'latitude',
        value: `${lat}; ${lng}`,
        repair: `${lng}; ${lat}`,
      });
      return false;
    }
    if (isOnGlobe(lat, lng)) return true;
    const field = Math.abs(lat) > 90 || lat === 0 ? 'latitude' : 'longitude';
    input.report('COORDINATE_INVALID', { account: i, field, value: `${lat}; ${lng}` });
    return false;
  });
};

const checkTowns = (
  input: QualityInput,
  accounts: readonly number[],
  latitude: NumberColumn,
  longitude: NumberColumn,
): void => {
  const town = input.texts.town ?? input.texts.postcode;
  const byTown = new Map<number, number[]>();
  for (const i of accounts) {
    const index = town?.indices[i] ?? -1;
    if (index < 0) continue;
    const list = byTown.get(index);
    if (list) list.push(i);
    else byTown.set(index, [i]);
  }
  for (const list of byTown.values()) {
    if (list.length < FEWEST_NEIGHBOURS) continue;
    const middle = middleOf(list, latitude, longitude);
    const far = list.filter(
      (i) => distance(middle, latitude.values[i] ?? 0, longitude.values[i] ?? 0) > FAR_DEGREES,
    );
    if (far.length * 5 > list.length) continue;
    for (const i of far) {
      const isLat = Math.abs(middle.lat - (latitude.values[i] ?? 0)) > FAR_DEGREES;
      const value = String(isLat ? latitude.values[i] : longitude.values[i]);
      input.report('COORDINATE_INVALID', { account: i, field: isLat ? 'latitude' : 'longitude', value });
    }
  }
};

const checkHalves = (input: QualityInput, latitude: NumberColumn, longitude: NumberColumn): void => {
  for (let i = 0; i < input.count; i++) {
    const hasLat = latitude.kinds[i] === VALUE;
    const hasLng = longitude.kinds[i] === VALUE;
    if (hasLat !== hasLng)
      input.report('COORDINATE_INVALID', { account: i, field: hasLat ? 'longitude' : 'latitude', value: '' });
  }
};

export const checkCoordinates = (input: QualityInput): void => {
  const { latitude, longitude } = input.numbers;
  if (!latitude || !longitude) return;
  checkHalves(input, latitude, longitude);
  checkTowns(input, checkEach(input, latitude, longitude), latitude, longitude);
};
