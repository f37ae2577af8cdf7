/**
 * When a route leaves, arrives, serves, eats and comes back: home as early as the order allows, and leaving as late as that
 * allows, so that no time is lost waiting before the first stop. Lunch is taken where it brings the rep home soonest (the
 * earliest such moment), before driving on or on arrival. Every moment of lunch is tried: a route has a dozen stops.
 */
import { windowsOf } from '../model';
import type { Shift, TourModel, Window } from '../model';
import type { Route } from '../plan';

export interface StopTimes {
  readonly visit: number;
  /** Whole seconds from midnight. */
  readonly arrives: number;
  readonly begins: number;
  readonly ends: number;
  /** From the stop before, or from home. */
  readonly driveSeconds: number;
}

export interface Timetable {
  readonly leaves: number;
  readonly returns: number;
  readonly stops: readonly StopTimes[];
  /** null without a lunch break; before `leaves` or after `returns` it is eaten at home. `beforeStop` is the number of stops in the morning. */
  readonly lunch: { readonly begins: number; readonly ends: number; readonly beforeStop: number } | null;
  readonly driveSeconds: number;
  /** The way home. */
  readonly lastDriveSeconds: number;
  readonly visitSeconds: number;
  readonly waitSeconds: number;
}

interface Meal {
  readonly beforeStop: number;
  readonly when: 'beforeDriving' | 'onArrival';
}

export interface Leg {
  readonly visit: number | null;
  readonly driveSeconds: number;
}

export const driveLegs = (model: TourModel, route: Route, shift: Shift): Leg[] => {
  const { seconds, places } = model.travel;
  let from = shift.start;
  const legTo = (place: number, visit: number | null): Leg => {
    const driveSeconds = seconds[from * places + place] ?? 0;
    from = place;
    return { visit, driveSeconds };
  };
  const stops = route.visits.map((visit) =>
    legTo(model.accounts[model.visits[visit]?.account ?? -1]?.place ?? 0, visit),
  );
  return [...stops, legTo(shift.end, null)];
};

/** A leg with what every try of the day asks of the visit it leads to: looked up once. */
interface DrivenLeg extends Leg {
  readonly windows: readonly Window[];
  readonly visitSeconds: number;
  /** What has to lie within a window. */
  readonly neededSeconds: number;
}

const drivenLegs = (model: TourModel, route: Route, shift: Shift): DrivenLeg[] =>
  driveLegs(model, route, shift).map((leg) => {
    const visitSeconds = (leg.visit === null ? undefined : model.visits[leg.visit]?.seconds) ?? 0;
    return {
      ...leg,
      windows: leg.visit === null ? [] : windowsOf(model, leg.visit, route.day),
      ...{ visitSeconds, neededSeconds: model.windowHolds === 'visit' ? visitSeconds : 0 },
    };
  });

/** null when the customer is closed from `time` on. */
const beginOf = ({ windows, neededSeconds }: DrivenLeg, time: number): number | null => {
  let first: number | null = null;
  for (const { open, close } of windows) {
    const begins = Math.max(time, open);
    if (begins + neededSeconds <= close && (first === null || begins < first)) first = begins;
  }
  return first;
};

class Drive {
  readonly stops: StopTimes[] = [];
  lunch: Timetable['lunch'] = null;
  leaves: number;
  returns = 0;

  constructor(
    readonly shift: Shift,
    public time: number,
  ) {
    this.leaves = time;
  }

  /** False when lunch cannot begin in its window any more. At home before leaving, it is eaten first thing. */
  eat(beforeStop: number, isAtHome: boolean): boolean {
    const rule = this.shift.lunch;
    if (!rule) return true;
    const begins = Math.max(isAtHome ? this.shift.open : this.time, rule.from);
    if (begins > rule.to) return false;
    this.time = Math.max(this.time, begins + rule.seconds);
    this.lunch = { begins, ends: begins + rule.seconds, beforeStop };
    return true;
  }

  /** False when the customer cannot be served any more. */
  serve(leg: DrivenLeg, arrives: number): boolean {
    const { visit, driveSeconds } = leg;
    if (visit === null) return true;
    const begins = beginOf(leg, this.time);
    if (begins === null) return false;
    this.time = begins + leg.visitSeconds;
    this.stops.push({ visit, arrives, begins, ends: this.time, driveSeconds });
    return true;
  }
}

interface DriveInput {
  readonly shift: Shift;
  readonly legs: readonly DrivenLeg[];
}

/** null when the day does not work out that way. */
const driveDay = (input: DriveInput, leaves: number, meal: Meal | null): Drive | null => {
  const drive = new Drive(input.shift, leaves);
  for (let stop = 0; stop < input.legs.length; stop++) {
    const leg = input.legs[stop] as DrivenLeg;
    const eats = meal?.beforeStop === stop ? meal.when : null;
    if (eats === 'beforeDriving' && !drive.eat(stop, stop === 0)) return null;
    if (stop === 0) drive.leaves = drive.time;
    drive.time += leg.driveSeconds;
    const arrives = drive.time;
    drive.returns = arrives;
    if (eats === 'onArrival' && !drive.eat(stop, false)) return null;
    if (!drive.serve(leg, arrives)) return null;
  }
  return drive.time <= input.shift.close ? drive : null;
};

/** The last departure that is home no later; leaving later never brings anyone home sooner. */
const latestDeparture = (input: DriveInput, meal: Meal | null, returns: number): number => {
  let [low, high] = [input.shift.open, returns];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const drive = driveDay(input, middle, meal);
    if (drive && drive.returns <= returns) low = middle;
    else high = middle - 1;
  }
  return low;
};

const WHEN = ['onArrival', 'beforeDriving'] as const;

const mealsOf = ({ lunch }: Shift, legs: readonly Leg[]): readonly (Meal | null)[] => {
  if (!lunch) return [null];
  const meals: Meal[] = [];
  for (let beforeStop = 0; beforeStop < legs.length; beforeStop++)
    for (const when of WHEN) meals.push({ beforeStop, when });
  return meals;
};

/** Lunch between leaving and being back; at home before or after, it is none of the tour's time. */
const lunchOnTheWay = ({ lunch, leaves, returns }: Drive): number =>
  lunch && lunch.begins >= leaves && lunch.ends <= returns ? lunch.ends - lunch.begins : 0;

const tabled = (drive: Drive, legs: readonly Leg[]): Timetable => {
  const { leaves, returns, stops, lunch } = drive;
  const driveSeconds = legs.reduce((sum, leg) => sum + leg.driveSeconds, 0);
  const visitSeconds = stops.reduce((sum, { begins, ends }) => sum + ends - begins, 0);
  return {
    leaves,
    returns,
    stops,
    lunch,
    driveSeconds,
    lastDriveSeconds: legs.at(-1)?.driveSeconds ?? 0,
    visitSeconds,
    waitSeconds: returns - leaves - driveSeconds - visitSeconds - lunchOnTheWay(drive),
  };
};

/** Driving, visits and waiting: the field time of method R10. */
export const busySeconds = ({ driveSeconds, visitSeconds, waitSeconds }: Timetable): number =>
  driveSeconds + visitSeconds + waitSeconds;

const inputOf = (model: TourModel, route: Route): DriveInput | null => {
  const shift = model.reps[route.rep]?.shifts[route.day];
  if (!shift) return null;
  const input: DriveInput = { shift, legs: drivenLegs(model, route, shift) };
  return shift.lunch && !driveDay(input, shift.open, null) ? null : input;
};

interface Possible {
  readonly meal: Meal | null;
  readonly drive: Drive;
}

/** Driven from the first hour on, for every moment of lunch that works. */
const possibleDrives = (input: DriveInput): readonly Possible[] =>
  mealsOf(input.shift, input.legs).flatMap((meal) => {
    const drive = driveDay(input, input.shift.open, meal);
    return drive ? [{ meal, drive }] : [];
  });

const leavingLate = (input: DriveInput, { meal, drive }: Possible): Drive =>
  driveDay(input, latestDeparture(input, meal, drive.returns), meal) ?? drive;

/** The day of a route; null when its order cannot be kept within shift, lunch and windows. */
export function timetable(model: TourModel, route: Route): Timetable | null {
  const input = inputOf(model, route);
  if (!input) return null;
  const possible = possibleDrives(input);
  const returns = Math.min(...possible.map(({ drive }) => drive.returns));
  let best: Drive | null = null;
  for (const one of possible) {
    if (one.drive.returns > returns) continue;
    const latest = leavingLate(input, one);
    if (!best || latest.leaves > best.leaves) best = latest;
  }
  return best && tabled(best, input.legs);
}

/**
 * The same day with the least time in the field: a later lunch, and a later return, may save an hour of waiting. null where
 * `timetable` is.
 */
export function leastBusyTimetable(model: TourModel, route: Route): Timetable | null {
  const input = inputOf(model, route);
  if (!input) return null;
  return (
    possibleDrives(input)
      .map((one) => tabled(leavingLate(input, one), input.legs))
      .sort((a, b) => busySeconds(a) - busySeconds(b) || a.returns - b.returns)[0] ?? null
  );
}
