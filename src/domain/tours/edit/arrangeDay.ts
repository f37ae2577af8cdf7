/** The order of a day that was edited: rows stand where the user put them, what only got another day goes where it costs least. */
import type { TourModel } from '../model';
import type { Route } from '../plan';
import { looseTimetable } from './looseTimetable';

export interface EditedStop {
  readonly visit: number;
  /** False: only its day was given, its place is free. */
  readonly isPlaced: boolean;
  /** A time was typed: where the order given cannot keep it, the stop goes where its time is kept. */
  readonly isTimed: boolean;
}

/** A time that was asked for and missed is worse than a long day. */
const MISSED = 100;

interface Worth {
  readonly faults: number;
  readonly seconds: number;
}

const worthOf = (model: TourModel, route: Route): Worth => {
  const loose = looseTimetable(model, route);
  if (!loose) return { faults: route.visits.length, seconds: Infinity };
  const { leaves, returns } = loose.times;
  const faults = loose.faults.reduce((sum, { fault }) => sum + (fault === 'TOO_LATE' ? MISSED : 1), 0);
  return { faults, seconds: returns - leaves };
};

const isBetter = (a: Worth, b: Worth): boolean =>
  a.faults < b.faults || (a.faults === b.faults && a.seconds < b.seconds);

/** The route with one visit more, where it breaks least, then where the day is shortest. */
export function insertBest(model: TourModel, route: Route, visit: number): Route {
  let best: Route | null = null;
  let bestWorth: Worth = { faults: Infinity, seconds: Infinity };
  for (let at = 0; at <= route.visits.length; at++) {
    const tried = { ...route, visits: route.visits.toSpliced(at, 0, visit) };
    const worth = worthOf(model, tried);
    if (best && !isBetter(worth, bestWorth)) continue;
    [best, bestWorth] = [tried, worth];
  }
  return best ?? { ...route, visits: [...route.visits, visit] };
}

export interface DayToArrange {
  readonly rep: number;
  readonly day: number;
  /** In the order of the rows. */
  readonly stops: readonly EditedStop[];
}

export function arrangeDay(model: TourModel, { rep, day, stops }: DayToArrange): Route {
  const visitsOf = (keep: (stop: EditedStop) => boolean): number[] =>
    stops.filter(keep).map(({ visit }) => visit);
  const given: Route = { rep, day, visits: visitsOf(({ isPlaced }) => isPlaced) };
  const insertAll = (route: Route, visits: readonly number[]): Route =>
    visits.reduce((grown, visit) => insertBest(model, grown, visit), route);
  const kept = insertAll(
    given,
    visitsOf(({ isPlaced }) => !isPlaced),
  );
  const timed = visitsOf(({ isTimed }) => isTimed);
  if (timed.length === 0 || worthOf(model, kept).faults === 0) return kept;
  const untimed = { ...kept, visits: kept.visits.filter((visit) => !timed.includes(visit)) };
  const moved = insertAll(untimed, timed);
  return worthOf(model, moved).faults < worthOf(model, kept).faults ? moved : kept;
}
