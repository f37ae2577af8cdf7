/**
 * The changes tried for visits left out, from the least to the most disturbing; each relaxes one kind of rule, for all the
 * visits asked about at once, so that a plan is loaded a handful of times and not once per visit.
 */
import type { Shift, TourAccount, TourModel, TourVisit, Window } from '../model';
import type { Remedy } from './types';

export interface Relaxation {
  readonly relax: (model: TourModel, leftOut: ReadonlySet<number>) => TourModel;
  readonly remedyAt: (rep: number, day: number) => Remedy;
}

const LONGER_MINUTES = [15, 30, 60, 120];
const ALL_DAY: readonly Window[] = [{ open: 0, close: 86_400 }];

const changeOwners = (
  model: TourModel,
  leftOut: ReadonlySet<number>,
  change: (account: TourAccount) => TourAccount,
): TourModel => {
  const owners = new Set([...leftOut].map((visit) => model.visits[visit]?.account));
  return {
    ...model,
    accounts: model.accounts.map((account, k) => (owners.has(k) ? change(account) : account)),
  };
};

const changeShifts = (model: TourModel, change: (shift: Shift) => Shift): TourModel => ({
  ...model,
  reps: model.reps.map((rep) => ({ ...rep, shifts: rep.shifts.map((shift) => shift && change(shift)) })),
});

const onAnyDate = ({ account, seconds, points, load }: TourVisit): TourVisit => ({
  account,
  seconds,
  points,
  ...(load === undefined ? {} : { load }),
});

/** Any date, and on weekdays the account is closed, the hours of a day it is open; spacing left out. */
const onOtherDay: Relaxation['relax'] = (model, leftOut) => {
  const free = changeOwners(model, leftOut, ({ minGap: _, maxGap: __, ...account }) => {
    const usual = account.windows.find((windows) => windows.length > 0) ?? [];
    return { ...account, windows: account.windows.map((day) => (day.length > 0 ? day : usual)) };
  });
  return { ...free, visits: free.visits.map((visit, k) => (leftOut.has(k) ? onAnyDate(visit) : visit)) };
};

const inWiderWindow: Relaxation['relax'] = (model, leftOut) =>
  changeOwners(model, leftOut, (account) => ({
    ...account,
    windows: account.windows.map((windows) => (windows.length > 0 ? ALL_DAY : windows)),
  }));

/** Later home, and as much more driving. */
const longer = (shift: Shift, seconds: number): Shift => ({
  ...shift,
  close: shift.close + seconds,
  ...(shift.maxDriveSeconds === undefined ? {} : { maxDriveSeconds: shift.maxDriveSeconds + seconds }),
  ...(shift.maxSeconds === undefined ? {} : { maxSeconds: shift.maxSeconds + seconds }),
});

/** No limit on visits a day, nor on field days and hours a week. */
const withMoreFieldTime: Relaxation['relax'] = (model) => {
  const open = changeShifts(model, ({ maxLoad: _, ...shift }) => shift);
  return { ...open, reps: open.reps.map(({ shifts }) => ({ shifts })) };
};

const withOtherRep: Relaxation['relax'] = (model, leftOut) =>
  changeOwners(model, leftOut, ({ reps: _, isSameRep: __, ...account }) => account);

export const RELAXATIONS: readonly Relaxation[] = [
  { relax: onOtherDay, remedyAt: (rep, day) => ({ kind: 'otherDay', rep, day }) },
  { relax: inWiderWindow, remedyAt: (rep, day) => ({ kind: 'widerWindow', rep, day }) },
  ...LONGER_MINUTES.map((minutes): Relaxation => ({
    relax: (model) => changeShifts(model, (shift) => longer(shift, minutes * 60)),
    remedyAt: (rep, day) => ({ kind: 'longerDay', minutes, rep, day }),
  })),
  { relax: withMoreFieldTime, remedyAt: (rep, day) => ({ kind: 'moreFieldTime', rep, day }) },
  { relax: withOtherRep, remedyAt: (rep, day) => ({ kind: 'otherRep', rep, day }) },
];
