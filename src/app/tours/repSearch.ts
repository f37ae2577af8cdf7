/** The search of one rep's tours: his model with what the user fixed in it, and the plan to begin with. */
import { checkPlan } from '../../domain/tours/check/checkPlan';
import { admitHeld } from '../../domain/tours/edit/admitHeld';
import type { TourModel, TourRep } from '../../domain/tours/model';
import type { Route, TourPlan } from '../../domain/tours/plan';
import { standingNights, withNights } from '../../domain/tours/refine/nightsAway';
import type { Night } from '../../domain/tours/refine/nightsAway';
import { nightsInModel } from './edit/repNights';
import { daysOf, standingRoutes, visitFinder, withFixedTimes } from './edit/repRoutes';
import type { StandingStop } from './edit/standingTours';
import type { PreparedSheet } from './prepareSheet';
import type { RepToPlan } from './prepareTours';

export interface RepSearch {
  readonly rep: RepToPlan;
  /** The rules as they are, with the times the user fixed. */
  readonly strict: TourModel;
  /** The rules as wide as what is fixed needs. */
  readonly model: TourModel;
  /** Tours as they stand; without routes where none do. */
  readonly given: TourPlan;
  readonly start: TourPlan;
  readonly personOf: readonly number[];
  /** Nights away that stand, in the rules of `strict` and `model`. */
  readonly nights: readonly Night[];
}

const NOTHING: TourPlan = { routes: [] };

const onlyVisits = ({ routes }: TourPlan, keep: (visit: number) => boolean): TourPlan => ({
  routes: routes
    .map((route) => ({ ...route, visits: route.visits.filter(keep) }))
    .filter(({ visits }) => visits.length > 0),
});

/** A day that is closed takes nothing beside what it holds. */
const withClosedDays = (model: TourModel, held: TourPlan, isClosed: (day: number) => boolean): TourModel => {
  const close = (one: TourRep, rep: number): TourRep => ({
    ...one,
    shifts: one.shifts.map((shift, day) => {
      if (!shift || !isClosed(day)) return shift;
      const visits = held.routes.find((route) => route.rep === rep && route.day === day)?.visits ?? [];
      const load = visits.reduce((sum, visit) => sum + (model.visits[visit]?.load ?? 1), 0);
      return load === 0 ? undefined : { ...shift, maxLoad: load };
    }),
  });
  return { ...model, reps: model.reps.map(close) };
};

/** Where the visit usually is: it moves only for something worth it. */
const withUsualDays = (model: TourModel, given: TourPlan, moveCost: number): TourModel => {
  const spots = new Map(
    given.routes.flatMap(({ rep, day, visits }) => visits.map((visit) => [visit, { rep, day }])),
  );
  return {
    ...model,
    moveCost,
    visits: model.visits.map((visit, at) => {
      const usual = spots.get(at);
      return usual && !visit.pin ? { ...visit, usual } : visit;
    }),
  };
};

/** The tours that stand as a beginning: a day that does not work begins with what is held on it, and so does a week. */
const startingPlan = (model: TourModel, given: TourPlan, held: TourPlan): TourPlan => {
  const heldVisits = new Set(held.routes.flatMap(({ visits }) => visits));
  const works = (routes: readonly Route[]): boolean =>
    checkPlan(model, { routes }).violations.every(
      ({ code }) => code === 'TOO_CLOSE' || code === 'TOO_FAR_APART',
    );
  const bare = (routes: readonly Route[]): Route[] =>
    onlyVisits({ routes }, (visit) => heldVisits.has(visit)).routes.slice();
  const weeks = new Map<number, Route[]>();
  for (const route of given.routes) {
    const week = model.days[route.day]?.week ?? 0;
    weeks.set(week, [...(weeks.get(week) ?? []), ...(works([route]) ? [route] : bare([route]))]);
  }
  return { routes: [...weeks.values()].flatMap((routes) => (works(routes) ? routes : bare(routes))) };
};

const repOfDay = ({ reps }: TourModel, day: number): number =>
  Math.max(
    0,
    reps.findIndex(({ shifts }) => shifts[day] !== undefined),
  );

/** `at` is the rep's place among those prepared. */
export const repSearch = (given: PreparedSheet, at: number, moveCost: number): RepSearch | null => {
  const { prepared, standing, holds, from, task } = given;
  const rep = prepared.reps[at];
  if (!rep) return null;
  const { repModel } = rep;
  const visitOf = visitFinder(repModel);
  const known = (standing?.stops ?? [])
    .filter((stop) => stop.rep === rep.rep)
    .map((stop) => ({ stop, visit: visitOf(stop.account, stop.number), hold: holds.of(stop) }))
    .filter(({ visit, hold }) => visit >= 0 && (task !== 'plan' || hold.isHeld));
  if (known.length === 0)
    return {
      ...{ rep, strict: repModel.model, model: repModel.model, given: NOTHING, start: NOTHING },
      ...{ personOf: [0], nights: [] },
    };
  const times = new Map(
    known.flatMap(({ visit, hold }) => (hold.at === null ? [] : [[visit, hold.at] as const])),
  );
  const stops: readonly StandingStop[] = known.map(({ stop }) => stop);
  const nights = standingNights(repModel.model, nightsInModel(standing, rep, from), daysOf(stops, from));
  const strict = withNights(withFixedTimes(repModel.model, times), nights);
  const routes = standingRoutes({ repModel: { ...repModel, model: strict }, from, stops });
  const heldVisits = new Set(known.filter(({ hold }) => hold.isHeld).map(({ visit }) => visit));
  const admitted = admitHeld(
    strict,
    onlyVisits(routes, (visit) => heldVisits.has(visit)),
  );
  const isClosed = (day: number): boolean => holds.isClosed(rep.rep, from + day);
  const closed = withClosedDays(admitted.model, admitted.held, isClosed);
  const inModel: TourPlan = {
    routes: routes.routes.map((route) => ({ ...route, rep: repOfDay(closed, route.day) })),
  };
  const model = task === 'improve' ? withUsualDays(closed, inModel, moveCost) : closed;
  return {
    ...{ rep, strict, model, given: routes, personOf: admitted.personOf, nights },
    start: startingPlan(model, task === 'improve' ? inModel : admitted.held, admitted.held),
  };
};
