/**
 * The changes tried for visits left out, from the least to the most disturbing; each relaxes one kind of rule, for all the
 * visits asked about at once, so that a plan is loaded a handful of times and not once per visit. What is planned keeps the
 * hours and dates of its customers under each of them.
 */
import type { Shift, TourModel, Window } from '../model';
import type { Stranger } from './stranger';
import type { Remedy } from './types';

export interface Rules {
  readonly model: TourModel;
  readonly strangers: readonly Stranger[];
}

export interface Relaxation {
  readonly relax: (rules: Rules) => Rules;
  readonly remedyAt: (spot: Spot) => Remedy;
}

export interface Spot {
  readonly rep: number;
  readonly day: number;
  /** Whether the plan has stops there already. */
  readonly isUsed: boolean;
}

const LONGER_MINUTES = [15, 30, 60, 120];
/** Of a week. */
const FIELD_MINUTES = [60, 120, 240];
const ALL_DAY: readonly Window[] = [{ open: 0, close: 86_400 }];

type Change = (rules: Rules) => Rules;

const ofStrangers =
  (change: (stranger: Stranger) => Stranger): Change =>
  ({ model, strangers }) => ({ model, strangers: strangers.map(change) });

const ofShifts =
  (change: (shift: Shift) => Shift): Change =>
  ({ model, strangers }) => ({
    model: {
      ...model,
      reps: model.reps.map((rep) => ({
        ...rep,
        shifts: rep.shifts.map((shift) => shift && change(shift)),
      })),
    },
    strangers,
  });

/** Any date, and on weekdays the account is closed, the hours of a day it is open; spacing left out. */
const onOtherDay = ofStrangers(({ account, visit: { seconds, points, load }, closures }) => {
  const usual = account.windows.find((windows) => windows.length > 0) ?? [];
  return {
    account: {
      ...account,
      closedDays: closures,
      windows: account.windows.map((day) => (day.length > 0 ? day : usual)),
    },
    visit: { seconds, points, ...(load === undefined ? {} : { load }) },
    closures,
  };
});

/** All day on the weekdays it opens; on any, where its hours leave none. */
const inWiderWindow = ofStrangers(({ account, ...stranger }) => {
  const isNeverOpen = account.windows.every((windows) => windows.length === 0);
  const windows = account.windows.map((day) => (isNeverOpen || day.length > 0 ? ALL_DAY : day));
  return { ...stranger, account: { ...account, windows } };
});

const withOtherRep = ofStrangers(({ account: { reps: _, ...account }, ...stranger }) => ({
  ...stranger,
  account,
}));

/** Later home, and as much more driving. */
const withLongerDay = (minutes: number): Change => {
  const more = minutes * 60;
  return ofShifts((shift) => ({
    ...shift,
    close: shift.close + more,
    ...(shift.maxDriveSeconds === undefined ? {} : { maxDriveSeconds: shift.maxDriveSeconds + more }),
    ...(shift.maxSeconds === undefined ? {} : { maxSeconds: shift.maxSeconds + more }),
  }));
};

const withOneMoreVisit = ofShifts(({ maxLoad, ...shift }) => ({
  ...shift,
  ...(maxLoad === undefined ? {} : { maxLoad: maxLoad + 1 }),
}));

const withMoreMinutes =
  (minutes: number): Change =>
  ({ model, strangers }) => ({
    model: {
      ...model,
      reps: model.reps.map(({ maxWeekSeconds, ...rep }) => ({
        ...rep,
        ...(maxWeekSeconds === undefined ? {} : { maxWeekSeconds: maxWeekSeconds + minutes * 60 }),
      })),
    },
    strangers,
  });

/** No limit on visits a day, nor on field days and hours a week. */
const withMoreFieldTime: Change = (rules) => {
  const { model, strangers } = ofShifts(({ maxLoad: _, ...shift }) => shift)(rules);
  return { model: { ...model, reps: model.reps.map(({ shifts }) => ({ shifts })) }, strangers };
};

/** What one account, one day or one colleague can give. */
export const SMALL_CHANGES: readonly Relaxation[] = [
  { relax: onOtherDay, remedyAt: ({ rep, day }) => ({ kind: 'otherDay', rep, day }) },
  { relax: inWiderWindow, remedyAt: ({ rep, day }) => ({ kind: 'widerWindow', rep, day }) },
  ...LONGER_MINUTES.map((minutes): Relaxation => ({
    relax: withLongerDay(minutes),
    remedyAt: ({ rep, day }) => ({ kind: 'longerDay', minutes, rep, day }),
  })),
  { relax: withOtherRep, remedyAt: ({ rep, day }) => ({ kind: 'otherRep', rep, day }) },
];

/** Where the limits of a day or a week are reached. */
export const MORE_FIELD_TIME: readonly Relaxation[] = [
  { relax: withOneMoreVisit, remedyAt: ({ rep, day }) => ({ kind: 'moreVisits', rep, day }) },
  ...FIELD_MINUTES.map((minutes): Relaxation => ({
    relax: withMoreMinutes(minutes),
    remedyAt: ({ rep, day }) => ({ kind: 'moreFieldTime', minutes, rep, day }),
  })),
  {
    relax: withMoreFieldTime,
    remedyAt: ({ rep, day, isUsed }) =>
      isUsed ? { kind: 'moreFieldTime', minutes: null, rep, day } : { kind: 'extraDay', rep, day },
  },
];

const MOST_LONGER = Math.max(...LONGER_MINUTES);

const alsoMoreFieldTime =
  (change: Change): Change =>
  (rules) =>
    withMoreFieldTime(change(rules));

/** Where one change is not enough. */
export const TWO_CHANGES: readonly Relaxation[] = [
  {
    relax: alsoMoreFieldTime(onOtherDay),
    remedyAt: ({ rep, day }) => ({ kind: 'andFieldTime', change: 'otherDay', rep, day }),
  },
  {
    relax: alsoMoreFieldTime(inWiderWindow),
    remedyAt: ({ rep, day }) => ({ kind: 'andFieldTime', change: 'widerWindow', rep, day }),
  },
  {
    relax: alsoMoreFieldTime(withLongerDay(MOST_LONGER)),
    remedyAt: ({ rep, day }) => ({
      ...{ kind: 'andFieldTime', change: 'longerDay', minutes: MOST_LONGER, rep, day },
    }),
  },
];
