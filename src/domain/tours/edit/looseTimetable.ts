/**
 * The times of a route whose order was given by hand and need not work: nothing is dropped, what cannot be kept is told.
 * Where the order works, the times are those of the planner; where not, the day is driven as well as it goes: customers
 * are waited for while they still open that day, an appointment is gone to early enough, lunch is eaten late rather than
 * not, and every stop that breaks something says what.
 */
import { usualShift, windowsOf } from '../model';
import type { Shift, TourModel } from '../model';
import type { Route } from '../plan';
import { driveLegs, timetable } from '../timing/timetable';
import type { StopTimes, Timetable } from '../timing/timetable';

export const STOP_FAULTS = [
  /** A day off: weekend, holiday, absence, no day in the field. */
  'DAY_OFF',
  /** The customer receives nobody on that day. */
  'CUSTOMER_CLOSED',
  /** The visit would begin or end outside the customer's hours. */
  'OUTSIDE_WINDOW',
  /** The time it was fixed at cannot be reached. */
  'TOO_LATE',
  /** Before the day begins or after the rep has to be back. */
  'OVER_HOURS',
] as const;
export type StopFault = (typeof STOP_FAULTS)[number];

export interface FaultyStop {
  readonly visit: number;
  readonly fault: StopFault;
}

export interface LooseTimetable {
  readonly times: Timetable;
  /** In the order of the stops. */
  readonly faults: readonly FaultyStop[];
}

/** On a day off, the hours of any other day of the rep. */
const shiftFor = (model: TourModel, { rep, day }: Route): Shift | null => {
  const shifts = model.reps[rep]?.shifts ?? [];
  return shifts[day] ?? usualShift(shifts) ?? null;
};

interface Served {
  readonly begins: number;
  readonly fault: StopFault | null;
}

/** Waits for the customer as long as he still opens that day; else the visit is made at once, and that is told. */
const serve = (model: TourModel, day: number, visit: number, time: number): Served => {
  const needed = model.windowHolds === 'visit' ? (model.visits[visit]?.seconds ?? 0) : 0;
  const windows = windowsOf(model, visit, day);
  const starts = windows
    .map(({ open, close }) => ({ begins: Math.max(time, open), close }))
    .filter(({ begins, close }) => begins + needed <= close)
    .map(({ begins }) => begins);
  if (starts.length > 0) return { begins: Math.min(...starts), fault: null };
  if (windows.length === 0) return { begins: time, fault: 'CUSTOMER_CLOSED' };
  return { begins: time, fault: model.visits[visit]?.windows ? 'TOO_LATE' : 'OUTSIDE_WINDOW' };
};

/** The last moment a visit fixed at a time can begin; null for the others. */
const fixedBegin = (model: TourModel, day: number, visit: number | null): number | null => {
  const asked = model.visits[visit ?? -1];
  if (!asked?.windows || visit === null) return null;
  const [window] = windowsOf(model, visit, day);
  return window ? window.close - (model.windowHolds === 'visit' ? asked.seconds : 0) : null;
};

class LooseDrive {
  readonly stops: StopTimes[] = [];
  readonly faults: FaultyStop[] = [];
  lunch: Timetable['lunch'] = null;
  time: number;

  constructor(
    readonly model: TourModel,
    readonly route: Route,
    readonly shift: Shift,
  ) {
    this.time = shift.open;
  }

  /** Lunch is due before a visit that begins in its time, or that would outlast it. */
  eatIfDue(beforeStop: number, seconds: number): void {
    const rule = this.shift.lunch;
    if (!rule || this.lunch) return;
    if (this.time < rule.from && this.time + seconds <= rule.to) return;
    const begins = Math.max(this.time, rule.from);
    this.time = begins + rule.seconds;
    this.lunch = { begins, ends: this.time, beforeStop };
  }

  visit(visit: number, driveSeconds: number): void {
    const { model, route } = this;
    const seconds = model.visits[visit]?.seconds ?? 0;
    const arrives = this.time + driveSeconds;
    this.time = arrives;
    const fixed = fixedBegin(model, route.day, visit);
    if (fixed === null || fixed >= arrives + (this.shift.lunch?.seconds ?? 0))
      this.eatIfDue(this.stops.length, seconds);
    const { begins, fault } = serve(model, route.day, visit, this.time);
    if (fault) this.faults.push({ visit, fault });
    this.time = begins + seconds;
    this.stops.push({ visit, arrives, begins, ends: this.time, driveSeconds });
  }
}

const wayHome = ({ model, shift }: LooseDrive, visit: number): number => {
  const place = model.accounts[model.visits[visit]?.account ?? -1]?.place ?? 0;
  return model.travel.seconds[place * model.travel.places + shift.end] ?? 0;
};

/** Stops after which the rep is not back in time, and a first one he leaves too early for. */
const overHours = (drive: LooseDrive, leaves: number): FaultyStop[] => {
  const { shift, stops } = drive;
  return stops
    .filter(
      ({ visit, ends }, at) =>
        ends + wayHome(drive, visit) > shift.close || (at === 0 && leaves < shift.open),
    )
    .map(({ visit }) => ({ visit, fault: 'OVER_HOURS' }));
};

const driveLoosely = (model: TourModel, route: Route, shift: Shift): LooseTimetable => {
  const legs = driveLegs(model, route, shift);
  const drive = new LooseDrive(model, route, shift);
  const [first] = legs;
  const appointment = fixedBegin(model, route.day, first?.visit ?? null);
  if (first && appointment !== null) drive.time = Math.min(drive.time, appointment - first.driveSeconds);
  for (const { visit, driveSeconds } of legs) if (visit !== null) drive.visit(visit, driveSeconds);
  const lastDriveSeconds = legs.at(-1)?.driveSeconds ?? 0;
  const begins = drive.stops[0]?.begins ?? drive.time;
  const ateFirst = drive.lunch?.beforeStop === 0 ? drive.lunch.ends - drive.lunch.begins : 0;
  const leaves = begins - (first?.driveSeconds ?? 0) - ateFirst;
  const returns = drive.time + lastDriveSeconds;
  const driveSeconds = legs.reduce((sum, leg) => sum + leg.driveSeconds, 0);
  const visitSeconds = drive.stops.reduce((sum, stop) => sum + stop.ends - stop.begins, 0);
  const eats = drive.lunch ? drive.lunch.ends - drive.lunch.begins : 0;
  const { stops, lunch } = drive;
  return {
    times: {
      ...{ leaves, returns, stops, lunch, driveSeconds, lastDriveSeconds, visitSeconds },
      waitSeconds: returns - leaves - driveSeconds - visitSeconds - eats,
    },
    faults: [...drive.faults, ...overHours(drive, leaves)],
  };
};

/** The day of a route in the order given; null only where the rep has no working day at all to take hours from. */
export function looseTimetable(model: TourModel, route: Route): LooseTimetable | null {
  const strict = timetable(model, route);
  if (strict) return { times: strict, faults: [] };
  const shift = shiftFor(model, route);
  if (!shift) return null;
  const loose = driveLoosely(model, route, shift);
  const isDayOff = model.reps[route.rep]?.shifts[route.day] === undefined;
  return isDayOff ? { ...loose, faults: route.visits.map((visit) => ({ visit, fault: 'DAY_OFF' })) } : loose;
}
