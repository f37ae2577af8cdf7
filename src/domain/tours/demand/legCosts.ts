/**
 * What a leg costs the plan, by the objective chosen, always in seconds of driving, so that "a point of score is worth ten
 * minutes" means the same under each of them: a km stands for a minute, a euro for the time it pays for.
 */
import type { TourObjective } from '../../../words/tourObjectives';
import { roadKmBetween } from '../../geo/travel';
import type { Place } from '../../geo/types';

export interface TourAim {
  readonly objective: TourObjective;
  /** Of driving one km; 0 where the car is in the annual cost. */
  readonly eurosPerKm: number;
  /** Of an hour in the field. */
  readonly eurosPerHour: number;
}

/** One km at 60 km/h. */
const SECONDS_PER_KM = 60;
/** Under "value first" driving counts for a sixth. */
const VALUE_FIRST = 6;

/** Driving time alone. */
export const LEAST_TIME: TourAim = { objective: 'time', eurosPerKm: 0, eurosPerHour: 1 };

const perKm = ({ eurosPerKm, eurosPerHour }: TourAim): number => (3600 * eurosPerKm) / eurosPerHour;

/** Cost of every leg; the table of seconds itself where nothing but time counts. */
export function legCosts(seconds: Int32Array, places: readonly Place[], aim: TourAim): Int32Array {
  const isKm = aim.objective === 'km';
  const weight = isKm ? SECONDS_PER_KM : perKm(aim);
  if (!isKm && (aim.objective !== 'cost' || weight === 0)) return seconds;
  const costs = new Int32Array(seconds.length);
  places.forEach((from, a) =>
    places.forEach((to, b) => {
      const leg = a * places.length + b;
      const km = a === b ? 0 : roadKmBetween(from, to) * weight;
      costs[leg] = Math.round(isKm ? km : (seconds[leg] ?? 0) + km);
    }),
  );
  return costs;
}

/** Cost of leaving one point of value out that is worth so many minutes of driving. */
export const pointCostOf = ({ objective }: TourAim, pointMinutes: number): number =>
  Math.round(pointMinutes * 60 * (objective === 'value' ? VALUE_FIRST : 1));
