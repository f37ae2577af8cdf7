/**
 * The day of a route, step by step, for every moment lunch could be taken: slow and plain on purpose, because it judges the
 * fast labels of the search and must share nothing with them.
 */
import type { Shift, TourModel, Window } from '../model';
import type { Route } from '../plan';

/** Lunch after `stop` visits (0 = before the first), taken where the rep is before leaving, or after arriving. */
interface Meal {
  readonly stop: number;
  readonly isOnArrival: boolean;
}

export interface DayTimes {
  readonly leaves: number;
  readonly returns: number;
  /** Between leaving and returning, lunch left out: driving, visits and waiting. */
  readonly busy: number;
}

const windowsOf = (model: TourModel, visit: number, day: number): readonly Window[] => {
  const weekday = model.days[day]?.weekday ?? 0;
  const asked = model.visits[visit];
  if (asked?.windows) return asked.windows[weekday] ?? [];
  return model.accounts[asked?.account ?? -1]?.windows[weekday] ?? [];
};

/** First moment a visit can begin at or after `time`; undefined when the customer is closed from then on. */
function beginVisit(model: TourModel, visit: number, day: number, time: number): number | undefined {
  const length = model.windowHolds === 'visit' ? (model.visits[visit]?.seconds ?? 0) : 0;
  const starts = windowsOf(model, visit, day)
    .filter(({ open, close }) => close - length >= Math.max(time, open))
    .map(({ open }) => Math.max(time, open));
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function eat(shift: Shift, time: number): number | undefined {
  if (!shift.lunch) return time;
  const begins = Math.max(time, shift.lunch.from);
  return begins <= shift.lunch.to ? begins + shift.lunch.seconds : undefined;
}

/** After an early lunch at home the rep may wait there: that is none of the tour's time. */
function eatAtHome(shift: Shift, ready: number): number | undefined {
  const fed = eat(shift, shift.open);
  return fed === undefined ? undefined : Math.max(fed, ready);
}

interface Day {
  readonly leaves: number;
  readonly returns: number;
}

/**
 * When the rep drives off and is back, ready to leave at `ready` and eating at `meal`; undefined when the day does not work.
 * Lunch at home is before driving off or after being back.
 */
function driveDay(model: TourModel, route: Route, ready: number, meal: Meal | undefined): Day | undefined {
  const shift = model.reps[route.rep]?.shifts[route.day];
  if (!shift) return undefined;
  const placeOf = (visit: number): number => model.accounts[model.visits[visit]?.account ?? -1]?.place ?? -1;
  const stops = [...route.visits.map(placeOf), shift.end];
  let time: number | undefined = ready;
  let leaves = ready;
  let returns = ready;
  let from = shift.start;
  for (let k = 0; k < stops.length && time !== undefined; k++) {
    const place: number = stops[k] ?? 0;
    if (meal?.stop === k && !meal.isOnArrival) time = k === 0 ? eatAtHome(shift, time) : eat(shift, time);
    if (time === undefined) return undefined;
    if (k === 0) leaves = time;
    time += model.travel.seconds[from * model.travel.places + place] ?? Number.NaN;
    returns = time;
    if (meal?.stop === k && meal.isOnArrival) time = eat(shift, time);
    const visit = route.visits[k];
    if (visit !== undefined && time !== undefined) {
      const begins: number | undefined = beginVisit(model, visit, route.day, time);
      time = begins === undefined ? undefined : begins + (model.visits[visit]?.seconds ?? 0);
    }
    from = place;
  }
  return time === undefined || !(time <= shift.close) ? undefined : { leaves, returns };
}

/** The last moment to be ready that is still back by `returns`: leaving later never brings the rep home sooner. */
function lastReady(model: TourModel, route: Route, meal: Meal | undefined, returns: number): number {
  let low = model.reps[route.rep]?.shifts[route.day]?.open ?? 0;
  let high = returns;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const day = driveDay(model, route, middle, meal);
    if (day && day.returns <= returns) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The feasible days of a route: home as early as possible, leaving as late as that allows, for each moment of lunch. */
export function possibleDays(model: TourModel, route: Route): readonly DayTimes[] {
  const shift = model.reps[route.rep]?.shifts[route.day];
  if (!shift) return [];
  const legs = Array.from({ length: route.visits.length + 1 }, (_, stop) => stop);
  const meals: readonly (Meal | undefined)[] = shift.lunch
    ? legs.flatMap((stop) => [
        { stop, isOnArrival: true },
        { stop, isOnArrival: false },
      ])
    : [undefined];
  return meals.flatMap((meal) => {
    const soonest = driveDay(model, route, shift.open, meal);
    if (!soonest) return [];
    const ready = lastReady(model, route, meal, soonest.returns);
    const { leaves, returns } = driveDay(model, route, ready, meal) ?? soonest;
    const isAtHome = meal && (meal.isOnArrival ? meal.stop === route.visits.length : meal.stop === 0);
    return [{ leaves, returns, busy: returns - leaves - (isAtHome ? 0 : (shift.lunch?.seconds ?? 0)) }];
  });
}
