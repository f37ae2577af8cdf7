import { legBetween } from '../../geo/roadTable';
import type { RepModel } from '../demand/buildRepModel';
import type { Route } from '../plan';

/** What would fall away without a stop: the ways to and from it less the way between its neighbours; never below 0. */
export interface OwnTravel {
  readonly ownSeconds: number;
  /** Tenths. */
  readonly ownKm: number;
}

/** The marginal travel of every stop of a route, in its order (feature 4.02). */
export function ownTravel({ model, places, roads }: RepModel, { rep, day, visits }: Route): OwnTravel[] {
  const shift = model.reps[rep]?.shifts[day];
  const placeOf = (visit: number) => model.accounts[model.visits[visit]?.account ?? -1]?.place ?? 0;
  const stops = [shift?.start ?? 0, ...visits.map(placeOf), shift?.end ?? 0];
  const seconds = (from: number, to: number): number => model.travel.seconds[from * places.length + to] ?? 0;
  const km = (from: number, to: number): number => legBetween(places, from, to, roads).km;
  return visits.map((_, at) => {
    const [before, here, after] = [stops[at] ?? 0, stops[at + 1] ?? 0, stops[at + 2] ?? 0];
    const without = (leg: (from: number, to: number) => number): number =>
      Math.max(0, leg(before, here) + leg(here, after) - leg(before, after));
    return { ownSeconds: without(seconds), ownKm: Math.round(without(km) * 10) / 10 };
  });
}
