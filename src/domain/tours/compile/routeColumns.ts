import type { Shift, TourModel } from '../model';
import { NEVER } from '../search/types';
import type { WeeklyLimits } from '../search/types';

/** One rep on one working day. */
export interface RouteSlot {
  readonly rep: number;
  readonly day: number;
  readonly shift: Shift;
}

/** The routes of a model in the order the search numbers them. */
export const routesOf = ({ reps }: TourModel): readonly RouteSlot[] =>
  reps.flatMap(({ shifts }, rep) => shifts.flatMap((shift, day) => (shift ? [{ rep, day, shift }] : [])));

const columnOf = <T>(items: readonly T[], valueOf: (item: T) => number): Int32Array =>
  Int32Array.from(items, valueOf);

export function routeColumns(model: TourModel, slots: readonly RouteSlot[]) {
  const { days } = model;
  return {
    capacity: columnOf(slots, ({ shift }) => shift.maxLoad ?? NEVER),
    open: columnOf(slots, ({ shift }) => shift.open),
    close: columnOf(slots, ({ shift }) => shift.close),
    maxDrive: columnOf(slots, ({ shift }) => shift.maxDriveSeconds ?? NEVER),
    maxDuration: columnOf(slots, ({ shift }) => shift.maxSeconds ?? NEVER),
    lunchFrom: columnOf(slots, ({ shift }) => shift.lunch?.from ?? 0),
    lunchTo: columnOf(slots, ({ shift }) => shift.lunch?.to ?? 0),
    lunchLength: columnOf(slots, ({ shift }) => shift.lunch?.seconds ?? 0),
    day: columnOf(slots, ({ day }) => day),
    date: columnOf(slots, ({ day }) => days[day]?.date ?? day),
    rep: columnOf(slots, ({ rep }) => rep),
    fixedCost: columnOf(slots, ({ shift }) => shift.fixedCost ?? 0),
    windowColumn: columnOf(slots, ({ day }) => days[day]?.weekday ?? 0),
    twin: twinsOf(model, slots),
    usualRoute: usualRoutes(model, slots),
    moveCost: model.moveCost ?? 0,
    weekly: weeklyOf(model, slots),
  };
}

/** Routes of one day that no visit can tell apart share a number: same shift, rep named by no account nor limit. */
function twinsOf({ reps, accounts, visits }: TourModel, slots: readonly RouteSlot[]): Int32Array {
  const named = new Set([
    ...accounts.flatMap((account) => account.reps ?? []),
    ...visits.flatMap(({ pin, usual }) => [pin, usual].flatMap((at) => (at ? [at.rep] : []))),
  ]);
  const hasLoyalty = accounts.some(({ isSameRep }) => isSameRep);
  const numbers = new Map<string, number>();
  return columnOf(slots, ({ rep, day, shift }) => {
    const limits = reps[rep];
    const isSingular =
      named.has(rep) ||
      hasLoyalty ||
      limits?.maxFieldDays !== undefined ||
      limits?.maxWeekSeconds !== undefined;
    const key = `${day} ${isSingular ? rep : ''} ${JSON.stringify(shift)}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

/** Present when some rep has a weekly limit. */
function weeklyOf({ reps, days }: TourModel, slots: readonly RouteSlot[]): WeeklyLimits | undefined {
  if (reps.every((rep) => rep.maxFieldDays === undefined && rep.maxWeekSeconds === undefined))
    return undefined;
  const numbers = new Map<string, number>();
  const week = columnOf(slots, ({ rep, day }) => {
    const key = `${rep} ${days[day]?.week ?? 0}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  const maxDays = new Int32Array(numbers.size).fill(NEVER);
  const maxBusy = new Int32Array(numbers.size).fill(NEVER);
  slots.forEach(({ rep }, route) => {
    maxDays[week[route] ?? 0] = reps[rep]?.maxFieldDays ?? NEVER;
    maxBusy[week[route] ?? 0] = reps[rep]?.maxWeekSeconds ?? NEVER;
  });
  return { week, maxDays, maxBusy };
}

function usualRoutes({ visits }: TourModel, slots: readonly RouteSlot[]): Int32Array {
  const numbers = new Map(slots.map(({ rep, day }, route) => [`${rep} ${day}`, route]));
  return Int32Array.from(visits, ({ usual }) =>
    usual ? (numbers.get(`${usual.rep} ${usual.day}`) ?? -1) : -1,
  );
}
