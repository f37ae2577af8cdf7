/** A rep's plan as people read it: weeks, days, stops with clock times, kilometres and costs, and what found no place. */
import { isoWeekOf } from '../../calendar/isoWeek';
import type { IsoWeek } from '../../calendar/isoWeek';
import { legBetween } from '../../geo/roadTable';
import type { LegSource } from '../../geo/roadTable';
import type { Place } from '../../geo/types';
import type { RepModel, VisitOrigin } from '../demand/buildRepModel';
import type { DueVisit } from '../demand/dueVisits';
import type { Route, TourPlan } from '../plan';
import { ownTravel } from './ownTravel';
import type { OwnTravel } from './ownTravel';
import { planTimes } from '../timing/planTimes';
import type { TimesOf } from '../timing/planTimes';
import type { StopTimes, Timetable } from '../timing/timetable';

export interface ScheduledStop extends OwnTravel {
  /** Index into the account table. */
  readonly account: number;
  readonly place: Place;
  readonly due: DueVisit;
  /** Place in the day, from 1. */
  readonly order: number;
  /** Seconds from midnight. */
  readonly arrives: number;
  readonly begins: number;
  readonly ends: number;
  readonly driveSeconds: number;
  /** From the stop before, or from home. */
  readonly km: number;
  /** What the way there rests on. */
  readonly source: LegSource;
  /** At the customer's, driving there and waiting, and its share of the way home (method R12). */
  readonly costSeconds: number;
}

export interface ScheduledDay {
  /** Serial day. */
  readonly day: number;
  readonly leaves: number;
  readonly returns: number;
  readonly stops: readonly ScheduledStop[];
  readonly lunch: Timetable['lunch'];
  readonly driveSeconds: number;
  readonly visitSeconds: number;
  readonly waitSeconds: number;
  /** The way home included. */
  readonly km: number;
}

export interface ScheduledWeek {
  readonly week: IsoWeek;
  readonly days: readonly ScheduledDay[];
}

export interface RepSchedule {
  /** Weeks with at least one visit, in order. */
  readonly weeks: readonly ScheduledWeek[];
  /** Visits without a place in the plan, by account, then number. */
  readonly unplanned: readonly VisitOrigin[];
}

/** Tenths of a kilometre: an estimate has no more. */
const tenths = (km: number): number => Math.round(km * 10) / 10;

interface DayInput {
  readonly repModel: RepModel;
  readonly route: Route;
  readonly times: Timetable;
  readonly from: number;
}

interface RoadLeg {
  readonly km: number;
  readonly source: LegSource;
}

/** To every stop, and last to where the day ends. */
const legsOf = ({ model, places, roads }: RepModel, { rep, day, visits }: Route): RoadLeg[] => {
  const shift = model.reps[rep]?.shifts[day];
  const placeOf = (visit: number) => model.accounts[model.visits[visit]?.account ?? -1]?.place ?? 0;
  const stops = [shift?.start ?? 0, ...visits.map(placeOf), shift?.end ?? 0];
  return stops.slice(1).map((stop, at) => {
    const { km, source } = legBetween(places, stops[at] ?? 0, stop, roads);
    return { km: tenths(km), source };
  });
};

interface StopFacts extends RoadLeg {
  readonly own: OwnTravel;
  readonly origin: VisitOrigin;
  readonly place: Place;
  readonly waits: number;
  readonly wayHome: number;
}

const scheduleStop = (
  stop: StopTimes,
  order: number,
  { origin, place, km, source, own, waits, wayHome }: StopFacts,
): ScheduledStop => ({
  ...own,
  account: origin.account,
  place,
  due: origin.due,
  order,
  arrives: stop.arrives,
  begins: stop.begins,
  ends: stop.ends,
  driveSeconds: stop.driveSeconds,
  km,
  source,
  costSeconds: stop.ends - stop.begins + stop.driveSeconds + waits + wayHome,
});

const scheduleDay = ({ repModel, route, times, from }: DayInput): ScheduledDay => {
  const legs = legsOf(repModel, route);
  const owns = ownTravel(repModel, route);
  const lunchAt = times.lunch?.beforeStop ?? -1;
  const lunchSeconds = times.lunch ? times.lunch.ends - times.lunch.begins : 0;
  const wayHome = times.lastDriveSeconds / Math.max(1, times.stops.length);
  let free = times.leaves;
  const stops = times.stops.flatMap((stop, at): ScheduledStop[] => {
    const origin = repModel.origins[stop.visit];
    const waits = stop.begins - free - stop.driveSeconds - (lunchAt === at ? lunchSeconds : 0);
    free = stop.ends;
    const place =
      repModel.places[repModel.model.accounts[repModel.model.visits[stop.visit]?.account ?? -1]?.place ?? -1];
    const [leg, own] = [legs[at], owns[at]];
    return origin && place && leg && own
      ? [scheduleStop(stop, at + 1, { origin, place, ...leg, own, waits, wayHome })]
      : [];
  });
  const { leaves, returns, lunch, driveSeconds, visitSeconds, waitSeconds } = times;
  return {
    day: from + (repModel.model.days[route.day]?.date ?? 0),
    ...{ leaves, returns, stops, lunch, driveSeconds, visitSeconds, waitSeconds },
    km: tenths(legs.reduce((sum, { km }) => sum + km, 0)),
  };
};

/** Reads a checked plan; a route whose order no longer works is left out with its visits. `from` is the plan's first serial day. */
export function scheduleRep(
  repModel: RepModel,
  plan: TourPlan,
  from: number,
  timesOf?: TimesOf,
): RepSchedule {
  const inOrder = plan.routes.toSorted((a, b) => a.day - b.day);
  const kept = planTimes(repModel.model, inOrder, timesOf).map(({ route, times }) => ({
    route,
    day: scheduleDay({ repModel, route, times, from }),
  }));
  const planned = new Set(kept.flatMap(({ route }) => route.visits));
  const weeks = new Map<string, { week: IsoWeek; days: ScheduledDay[] }>();
  for (const { day } of kept) {
    const week = isoWeekOf(day.day);
    const key = `${week.year}-${week.week}`;
    const known = weeks.get(key);
    if (known) known.days.push(day);
    else weeks.set(key, { week, days: [day] });
  }
  return {
    weeks: [...weeks.values()],
    unplanned: repModel.origins.filter((_, visit) => !planned.has(visit)),
  };
}

export interface ScheduleTotals {
  readonly visits: number;
  readonly days: number;
  readonly driveSeconds: number;
  readonly visitSeconds: number;
  readonly waitSeconds: number;
  readonly km: number;
}

export const totalsOf = (days: readonly ScheduledDay[]): ScheduleTotals =>
  days.reduce(
    (sum, day) => ({
      visits: sum.visits + day.stops.length,
      days: sum.days + 1,
      driveSeconds: sum.driveSeconds + day.driveSeconds,
      visitSeconds: sum.visitSeconds + day.visitSeconds,
      waitSeconds: sum.waitSeconds + day.waitSeconds,
      km: tenths(sum.km + day.km),
    }),
    { visits: 0, days: 0, driveSeconds: 0, visitSeconds: 0, waitSeconds: 0, km: 0 },
  );
