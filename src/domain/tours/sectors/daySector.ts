/** Where a day lies seen from home, and the figure the days of a week make together (marguerite, trèfle, spirale, ligne brisée). */
import type { SectorPattern } from '../../../words/tourSectors';
import { greatCircleKm } from '../../geo/travel';
import type { Place } from '../../geo/types';
import { bearingOf, middleOf, offsetFrom, turnBetween } from './bearing';

export interface DaySector {
  /** Eighth of the compass, 0 = north, clockwise; null where the day stays around home. */
  readonly compass: number | null;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** As the crow flies, from home to the middle of the stops. */
  readonly km: number;
}

const NEAR_KM = 5;
const EIGHTH = 45;

/** null for a day without stops. */
export function daySector(home: Place, stops: readonly Place[]): DaySector | null {
  if (stops.length === 0) return null;
  const bearing = bearingOf(middleOf(stops.map((stop) => offsetFrom(home, stop))));
  const middle = {
    latitude: stops.reduce((sum, { latitude }) => sum + latitude, 0) / stops.length,
    longitude: stops.reduce((sum, { longitude }) => sum + longitude, 0) / stops.length,
  };
  const km = greatCircleKm(home, middle);
  return { compass: km < NEAR_KM ? null : Math.round(bearing / EIGHTH) % 8, bearing, km };
}

const LINE_DEGREES = 30;
const LEAF_DEGREES = 60;
const PETAL_DEGREES = 40;
const FEWEST_PETALS = 5;
const SPIRAL_GROWTH = 1.5;

const areApart = (sectors: readonly DaySector[], degrees: number): boolean =>
  sectors.every((a, at) => sectors.slice(at + 1).every((b) => turnBetween(a.bearing, b.bearing) >= degrees));

const isLine = ([first, ...rest]: readonly DaySector[]): boolean =>
  first !== undefined &&
  rest.every(({ bearing }) => {
    const turn = turnBetween(first.bearing, bearing);
    return turn <= LINE_DEGREES || turn >= 180 - LINE_DEGREES;
  });

const isSpiral = (sectors: readonly DaySector[]): boolean => {
  const [first, last] = [sectors[0]?.km ?? 0, sectors.at(-1)?.km ?? 0];
  const grows = sectors.every(({ km }, at) => at === 0 || km > (sectors[at - 1]?.km ?? 0));
  const shrinks = sectors.every(({ km }, at) => at === 0 || km < (sectors[at - 1]?.km ?? 0));
  return (grows && last > first * SPIRAL_GROWTH) || (shrinks && first > last * SPIRAL_GROWTH);
};

/** The figure of three days or more, in the order they are driven; 'free' where they make none. */
export function weekPattern(sectors: readonly DaySector[]): SectorPattern {
  if (sectors.length < 3) return 'free';
  if (isLine(sectors)) return 'brokenLine';
  if (sectors.length >= FEWEST_PETALS && areApart(sectors, PETAL_DEGREES)) return 'daisy';
  if (sectors.length < FEWEST_PETALS && areApart(sectors, LEAF_DEGREES)) return 'clover';
  return isSpiral(sectors) ? 'spiral' : 'free';
}
