/**
 * The planner's model of one rep: an account belongs to one rep (method R17), so that each rep's weeks are a problem of
 * their own, smaller and solved apart. Travel is estimated between all his places, in whole seconds, before the search.
 */
import type { RepDay, RepWeek } from '../../availability/repCalendar';
import { secondsOf, usualWindows } from '../../availability/usualHours';
import type { CustomerHours } from '../../availability/usualHours';
import { isoWeekday } from '../../calendar/weekdays';
import { UNKNOWN_LEG } from '../../geo/roadTable';
import type { RoadTable } from '../../geo/roadTable';
import { travelSeconds } from '../../geo/travel';
import type { Place } from '../../geo/types';
import type { Shift, TourAccount, TourDay, TourModel, TourVisit } from '../model';
import type { DueVisit, Horizon } from './dueVisits';
import { LEAST_TIME, legCosts, pointCostOf } from './legCosts';
import type { TourAim } from './legCosts';

export interface DayRules extends RepDay, CustomerHours {
  /** Minutes of driving one point of value is worth. */
  readonly pointMinutes: number;
}

/** What one account asks of the plan. */
export interface AccountDemand {
  /** Index into the account table. */
  readonly account: number;
  readonly place: Place;
  /** At the customer's. */
  readonly minutes: number;
  readonly leastGapDays: number;
  /** Between two visits that follow each other; undefined: whatever. */
  readonly mostGapDays?: number;
  readonly visits: readonly DueVisit[];
  /** Monday to Sunday; the usual morning and afternoon of working days where not said. */
  readonly windows?: TourAccount['windows'];
  readonly closedDays?: readonly number[];
}

export interface RepDemand {
  readonly home: Place;
  /** Where his days end, if not at home. */
  readonly evening?: Place | null;
  readonly horizon: Horizon;
  readonly rules: DayRules;
  readonly week: RepWeek;
  /** May the rep drive out on that serial day? Weekends, holidays, absences and field days are in here. */
  readonly isFieldDay: (serial: number) => boolean;
  readonly accounts: readonly AccountDemand[];
  /** Measured between home and the accounts, in that order. */
  readonly roads?: RoadTable;
  /** Least driving time where not said. */
  readonly aim?: TourAim;
}

/** Where a visit of the model comes from. */
export interface VisitOrigin {
  readonly account: number;
  readonly due: DueVisit;
}

export interface RepModel {
  readonly model: TourModel;
  /** Per visit of the model. */
  readonly origins: readonly VisitOrigin[];
  /** Per account of the model. */
  readonly accounts: readonly Pick<AccountDemand, 'account' | 'minutes' | 'visits'>[];
  /** Per place of the model; 0 is home, then the accounts, then where days end otherwise. */
  readonly places: readonly Place[];
  /** What was measured between the places; the rest is estimated. */
  readonly roads?: RoadTable;
}

const HOME = 0;
const WEEKDAYS = 7;
/** Parking, walking, announcing oneself: even next door takes this long, and a town's middle stands for its streets. */
export const LEAST_TRAVEL_SECONDS = 300;

/** The horizon's calendar days; a week begins on a Monday. */
const daysOf = ({ from, days }: Horizon): TourDay[] => {
  const monday = from - isoWeekday(from) + 1;
  return Array.from({ length: days }, (_, date) => ({
    date,
    weekday: isoWeekday(from + date) - 1,
    week: Math.floor((from + date - monday) / WEEKDAYS),
  }));
};

const shiftOf = (rules: DayRules, end: number): Shift => {
  const { dayStart, dayEnd, lunchFrom, lunchTo, lunchMinutes, maxDriveHours, maxVisitsPerDay } = rules;
  const lunchSeconds = lunchMinutes * 60;
  return {
    start: HOME,
    end,
    open: secondsOf(dayStart),
    close: secondsOf(dayEnd),
    maxDriveSeconds: secondsOf(maxDriveHours),
    maxLoad: maxVisitsPerDay,
    ...(lunchSeconds === 0
      ? {}
      : {
          lunch: {
            from: secondsOf(lunchFrom),
            to: Math.max(secondsOf(lunchFrom), secondsOf(lunchTo) - lunchSeconds),
            seconds: lunchSeconds,
          },
        }),
  };
};

const travelBetween = (places: readonly Place[], roads?: RoadTable): Int32Array => {
  const table = new Int32Array(places.length ** 2);
  places.forEach((from, a) => {
    for (let b = a + 1; b < places.length; b++) {
      const to = places[b];
      if (!to) continue;
      const seconds = Math.max(LEAST_TRAVEL_SECONDS, travelSeconds(from, to));
      table[a * places.length + b] = table[b * places.length + a] = seconds;
    }
  });
  roads?.seconds.forEach((seconds, leg) => {
    const isLeg = leg % (places.length + 1) !== 0;
    if (isLeg && seconds !== UNKNOWN_LEG) table[leg] = Math.max(LEAST_TRAVEL_SECONDS, seconds);
  });
  return table;
};

const visitOf = (account: number, minutes: number, { firstDay, lastDay, points }: DueVisit): TourVisit => ({
  account,
  seconds: Math.round(minutes * 60),
  points,
  firstDay,
  lastDay: Math.max(firstDay, lastDay),
});

/** Where one was taken out, or added by hand, the others are as far apart as they are. */
const isUnbroken = (visits: readonly DueVisit[]): boolean =>
  visits.every(
    ({ number, isAdded }, at) => !isAdded && (at === 0 || number === (visits[at - 1]?.number ?? 0) + 1),
  );

/** Builds the model; visits stand by account, then by number, as the model asks. */
export function buildRepModel(demand: RepDemand): RepModel {
  const { home, evening, horizon, rules, week, accounts, isFieldDay, roads, aim = LEAST_TIME } = demand;
  const places = [home, ...accounts.map(({ place }) => place), ...(evening ? [evening] : [])];
  const table = travelBetween(places, roads);
  const [shift, usual] = [shiftOf(rules, evening ? places.length - 1 : HOME), usualWindows(rules)];
  const days = daysOf(horizon);
  const origins = accounts.flatMap(({ account, visits }) => visits.map((due) => ({ account, due })));
  const model: TourModel = {
    travel: { places: places.length, seconds: table, cost: legCosts(table, places, aim) },
    days,
    reps: [
      {
        shifts: days.map(({ date }) => (isFieldDay(horizon.from + date) ? shift : undefined)),
        maxFieldDays: week.fieldDays,
        ...(week.fieldHours === null ? {} : { maxWeekSeconds: secondsOf(week.fieldHours) }),
      },
    ],
    accounts: accounts.map(({ leastGapDays, mostGapDays, visits, windows, closedDays }, at): TourAccount => ({
      place: at + 1,
      windows: windows ?? usual,
      minGap: leastGapDays,
      ...(mostGapDays !== undefined && isUnbroken(visits)
        ? { maxGap: Math.max(leastGapDays, mostGapDays) }
        : {}),
      ...(closedDays && closedDays.length > 0 ? { closedDays } : {}),
    })),
    visits: accounts.flatMap(({ minutes, visits }, at) => visits.map((due) => visitOf(at, minutes, due))),
    pointCost: pointCostOf(aim, rules.pointMinutes),
    windowHolds: 'visit',
    isSelective: true,
  };
  return { model, origins, accounts, places, ...(roads ? { roads } : {}) };
}
