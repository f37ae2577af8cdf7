/**
 * Times of all days of a plan. Each is home as early as its order allows; in a week whose field time would then exceed what
 * the rep has (method R10), the days that save most by it are driven with the least waiting instead, as few of them as
 * needed. The checker accepts a week by its least busy days, so that what is written keeps the limit it was judged by.
 */
import type { TourModel } from '../model';
import type { Route } from '../plan';
import { busySeconds, leastBusyTimetable, timetable } from './timetable';
import type { Timetable } from './timetable';

/** The times of a route; null where its order cannot be kept. */
export type TimesOf = (model: TourModel, route: Route) => Timetable | null;

export interface TimedRoute {
  readonly route: Route;
  readonly times: Timetable;
}

/** A rep's week. */
export const weekKey = ({ days }: TourModel, { rep, day }: Route): string => `${rep} ${days[day]?.week ?? 0}`;

const withinWeek = (model: TourModel, days: readonly TimedRoute[], most: number): readonly TimedRoute[] => {
  const over = days.reduce((sum, { times }) => sum + busySeconds(times), 0) - most;
  if (over <= 0) return days;
  const savings = days
    .map(({ route, times }, at) => {
      const lean = leastBusyTimetable(model, route);
      return { at, lean: lean ?? times, saved: lean ? busySeconds(times) - busySeconds(lean) : 0 };
    })
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || a.at - b.at);
  const changed = new Map<number, Timetable>();
  let left = over;
  for (const { at, lean, saved } of savings) {
    if (left <= 0) break;
    changed.set(at, lean);
    left -= saved;
  }
  // Tours edited by hand may be too long whatever is done: they keep their times.
  if (left > 0) return days;
  return days.map(({ route, times }, at) => ({ route, times: changed.get(at) ?? times }));
};

/** In the order of the routes; those whose order cannot be kept are left out. */
export function planTimes(
  model: TourModel,
  routes: readonly Route[],
  timesOf: TimesOf = timetable,
): readonly TimedRoute[] {
  const timed = routes.flatMap((route): TimedRoute[] => {
    const times = timesOf(model, route);
    return times ? [{ route, times }] : [];
  });
  const weeks = new Map<string, TimedRoute[]>();
  for (const day of timed) {
    const key = weekKey(model, day.route);
    weeks.set(key, [...(weeks.get(key) ?? []), day]);
  }
  const inForce = new Map(
    [...weeks.values()].flatMap((days) => {
      const most = model.reps[days[0]?.route.rep ?? -1]?.maxWeekSeconds ?? Infinity;
      return withinWeek(model, days, most).map((day) => [day.route, day] as const);
    }),
  );
  return timed.map((day) => inForce.get(day.route) ?? day);
}
