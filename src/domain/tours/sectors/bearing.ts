import type { Place } from '../../geo/types';

const RADIANS = Math.PI / 180;

/** North and east of home on a plane, in degrees of latitude: good enough for a rep's sector. */
export interface Offset {
  readonly north: number;
  readonly east: number;
}

export const offsetFrom = (home: Place, { latitude, longitude }: Place): Offset => ({
  north: latitude - home.latitude,
  east: (longitude - home.longitude) * Math.cos(home.latitude * RADIANS),
});

/** Degrees clockwise from north, 0 ≤ bearing < 360. */
export const bearingOf = ({ north, east }: Offset): number => (Math.atan2(east, north) / RADIANS + 360) % 360;

/** Degrees between two bearings, 0–180. */
export const turnBetween = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

export const middleOf = (offsets: readonly Offset[]): Offset => {
  const sum = offsets.reduce(
    (total, { north, east }) => ({ north: total.north + north, east: total.east + east }),
    { north: 0, east: 0 },
  );
  const count = Math.max(1, offsets.length);
  return { north: sum.north / count, east: sum.east / count };
};
