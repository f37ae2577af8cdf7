/** Driving between places as a road service measured it, and as the offline model estimates it where the service says nothing. */
import { roadKmBetween, travelSeconds } from './travel';
import type { Place } from './types';

/** Square tables, row = from, column = to; `UNKNOWN_LEG` where the service has no answer. */
export interface RoadTable {
  readonly places: number;
  /** Whole seconds. */
  readonly seconds: Int32Array;
  readonly metres: Int32Array;
}

export const UNKNOWN_LEG = -1;

/** What a leg’s time and length rest on. */
export type LegSource = 'roads' | 'estimate';

export interface Leg {
  /** Whole seconds. */
  readonly seconds: number;
  /** Not rounded. */
  readonly km: number;
  readonly source: LegSource;
}

/** A table nothing is known of yet. */
export const unknownRoads = (places: number): RoadTable => ({
  places,
  seconds: new Int32Array(places * places).fill(UNKNOWN_LEG),
  metres: new Int32Array(places * places).fill(UNKNOWN_LEG),
});

const known = (table: Int32Array | undefined, at: number): number | null => {
  const value = table?.[at] ?? UNKNOWN_LEG;
  return value === UNKNOWN_LEG ? null : value;
};

/** The leg between two places of a list: measured where `roads` knows it, else estimated. */
export function legBetween(places: readonly Place[], from: number, to: number, roads?: RoadTable): Leg {
  const [start, end] = [places[from], places[to]];
  if (!start || !end) throw new RangeError(`No place ${from} or ${to} among ${places.length}.`);
  const at = from * places.length + to;
  const seconds = known(roads?.seconds, at);
  const metres = known(roads?.metres, at);
  return {
    seconds: seconds ?? travelSeconds(start, end),
    km: metres === null ? roadKmBetween(start, end) : metres / 1000,
    source: seconds === null ? 'estimate' : 'roads',
  };
}
