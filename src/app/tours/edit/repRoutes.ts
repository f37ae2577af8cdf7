/** The tours of one rep in the numbers of his model. */
import type { RepModel } from '../../../domain/tours/demand/buildRepModel';
import { arrangeDay } from '../../../domain/tours/edit/arrangeDay';
import { looseTimetable } from '../../../domain/tours/edit/looseTimetable';
import type { TourModel } from '../../../domain/tours/model';
import type { Route, TourPlan } from '../../../domain/tours/plan';
import type { TimesOf } from '../../../domain/tours/timing/planTimes';
import type { GoneVisit, StandingStop } from './standingTours';

const REP = 0;

/** Times of any order, whatever it breaks. */
export const looseTimes: TimesOf = (model, route) => looseTimetable(model, route)?.times ?? null;

const spotKey = (account: number, number: number): string => `${account} ${number}`;

/** Visit of the model by account and number. */
export const visitFinder = ({ origins }: RepModel): ((account: number, number: number) => number) => {
  const visits = new Map(origins.map(({ account, due }, visit) => [spotKey(account, due.number), visit]));
  return (account, number) => visits.get(spotKey(account, number)) ?? -1;
};

/** Visits that begin at their time or not at all. */
export const withFixedTimes = (model: TourModel, times: ReadonlyMap<number, number>): TourModel => ({
  ...model,
  visits: model.visits.map((visit, at) => {
    const open = times.get(at);
    if (open === undefined) return visit;
    const usual = model.accounts[visit.account]?.windows ?? [];
    return { ...visit, windows: usual.map(() => [{ open, close: open + visit.seconds }]) };
  }),
});

const grouped = <T>(items: readonly T[], dayOf: (item: T) => number): [number, T[]][] => {
  const days = new Map<number, T[]>();
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item]);
  return [...days].sort(([a], [b]) => a - b);
};

export interface RepStops {
  readonly repModel: RepModel;
  /** First serial day. */
  readonly from: number;
  readonly stops: readonly StandingStop[];
}

/** The tours as they stand, edits included. */
export const standingRoutes = ({ repModel, from, stops }: RepStops): TourPlan => {
  const visitOf = visitFinder(repModel);
  const known = stops
    .map((stop) => ({ stop, visit: visitOf(stop.account, stop.number) }))
    .filter(({ visit }) => visit >= 0);
  return {
    routes: grouped(known, ({ stop }) => stop.day - from).map(([day, list]) =>
      arrangeDay(repModel.model, {
        ...{ rep: REP, day },
        stops: list.map(({ stop, visit }) => ({
          ...{ visit, isPlaced: stop.isPlaced, isTimed: stop.typedBegins !== null },
        })),
      }),
    ),
  };
};

/** On which days there are stops, their order aside. */
export const daysOf = (stops: readonly StandingStop[], from: number): TourPlan => ({
  routes: grouped(stops, ({ day }) => day - from).map(([day, list]) => ({
    ...{ rep: REP, day },
    visits: list.map((_, at) => at),
  })),
});

/** The tours as the last job wrote them. */
export const plannedRoutes = ({ repModel, from, stops }: RepStops, gone: readonly GoneVisit[]): TourPlan => {
  const visitOf = visitFinder(repModel);
  const written = stops.flatMap(({ id, account, number, row }) =>
    row.planned && row.visitId === id && row.planned.day >= from ? [{ account, number, ...row.planned }] : [],
  );
  const visits = [...written, ...gone]
    .map((one) => ({ ...one, visit: visitOf(one.account, one.number) }))
    .filter(({ visit }) => visit >= 0)
    .sort((a, b) => a.begins - b.begins || a.visit - b.visit);
  return {
    routes: grouped(visits, ({ day }) => day - from).map(([day, list]): Route => ({
      rep: REP,
      day,
      visits: list.map(({ visit }) => visit),
    })),
  };
};
