/**
 * What a planner of weekly tours is asked. Reps drive from home through visits and back, day by day, over a horizon of
 * days (1 to 13 weeks of them); accounts are visited once or several times in it; not everything fits.
 *
 * Decided: which visits, by whom, on which day, in which order. Wanted: the least of
 *     points left out × `pointCost` + cost of driving + fixed cost of the days used + `moveCost` per visit moved
 * in one unit of cost, whole numbers (seconds of driving unless the user prefers km or euros), so that "one point is
 * worth ten minutes of driving" is one figure the user can move.
 *
 * Hard: working hours, lunch, windows, allowed days and reps, most visits and driving a day, weekly field time, spacing
 * between visits of one account, pins. A night away is a shift that ends, and the next one that begins, somewhere else
 * than home; where that is, the planner does not choose.
 *
 * Times are whole seconds from midnight, travel times are whole seconds before the search begins: floating-point sums
 * would make results depend on the order of additions.
 */

import type { Window } from '../availability/window';

export type { Window };

export interface TourModel {
  readonly travel: Travel;
  readonly days: readonly TourDay[];
  readonly reps: readonly TourRep[];
  readonly accounts: readonly TourAccount[];
  /** Ordered by account; the visits of one account in the order they are due. */
  readonly visits: readonly TourVisit[];
  /** Cost of leaving one point of value out. */
  readonly pointCost: number;
  /** Cost of planning a visit on another day or with another rep than its usual one; 0 or undefined: moving is free. */
  readonly moveCost?: number;
  /** `visit`: the whole visit lies inside its window; `start`: it only begins there (as benchmark instances count). */
  readonly windowHolds: 'visit' | 'start';
  /** True when leaving visits out is expected (more demand than time); only guides the search. */
  readonly isSelective: boolean;
}

/** Square tables, row = from, column = to. `cost` may be the very same array as `seconds`. */
export interface Travel {
  readonly places: number;
  readonly seconds: Int32Array;
  readonly cost: Int32Array;
}

export interface TourDay {
  /** Index into an account's windows, 0 = Monday; 0 where the horizon knows no weekdays. */
  readonly weekday: number;
  /** Number of the week within the horizon, from 0. */
  readonly week: number;
  /** Calendar days from the start of the horizon: what spacing is measured in. */
  readonly date: number;
}

export interface TourRep {
  /** One per day of the horizon; undefined on days off. */
  readonly shifts: readonly (Shift | undefined)[];
  /** Days in the field per week, at most; undefined: every shift. */
  readonly maxFieldDays?: number;
  /** Driving + visits + waiting per week, at most, in seconds (lunch does not count). */
  readonly maxWeekSeconds?: number;
}

export interface Shift {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
  readonly lunch?: LunchBreak;
  readonly maxDriveSeconds?: number;
  /** From leaving to being back. */
  readonly maxSeconds?: number;
  /** Most load a day; visits load 1 each unless they say otherwise. */
  readonly maxLoad?: number;
  readonly fixedCost?: number;
}

/** Begins inside the window, once a day: between two visits, or at home before leaving or after coming back. */
export interface LunchBreak {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export interface TourAccount {
  readonly place: number;
  /** By weekday; a weekday without windows is closed; one entry for horizons without weekdays. */
  readonly windows: readonly (readonly Window[])[];
  /** Days of the horizon on which it is closed whatever the weekday, ascending. */
  readonly closedDays?: readonly number[];
  /** Reps who may come; undefined: all. */
  readonly reps?: readonly number[];
  /** Calendar days between two of its visits. */
  readonly minGap?: number;
  readonly maxGap?: number;
  readonly isSameRep?: boolean;
  /** All its visits or none, on exactly one of these sets of days (bit d = day d of the horizon). */
  readonly patterns?: readonly number[];
}

export interface TourVisit {
  readonly account: number;
  /** Time at the customer. */
  readonly seconds: number;
  readonly points: number;
  readonly load?: number;
  /** Days of the horizon, both included; undefined: no bound. */
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** In place of its account's, where this one visit has hours of its own: an appointment. */
  readonly windows?: TourAccount['windows'];
  /** On this day with this rep or nowhere; in a plan from the start, never taken out of it. */
  readonly pin?: RepDay;
  /** Where the plan in force has it: kept unless something better is worth `moveCost`. */
  readonly usual?: RepDay;
}

export interface RepDay {
  readonly rep: number;
  readonly day: number;
}

/** When a visit may be made on a day of the horizon. */
export const windowsOf = (
  { accounts, visits, days }: TourModel,
  visit: number,
  day: number,
): readonly Window[] => {
  const asked = visits[visit];
  const account = accounts[asked?.account ?? -1];
  if (account?.closedDays?.includes(day) && !asked?.windows) return [];
  const windows = asked?.windows ?? account?.windows;
  return windows?.[days[day]?.weekday ?? 0] ?? [];
};

/** The rep's ordinary day: the first of those that begin and end where most of his days do; undefined where he has none. */
export const usualShift = (shifts: TourRep['shifts']): Shift | undefined => {
  const counts = new Map<string, { readonly shift: Shift; readonly days: number }>();
  for (const shift of shifts) {
    if (!shift) continue;
    const ends = `${shift.start} ${shift.end}`;
    const known = counts.get(ends);
    counts.set(ends, { shift: known?.shift ?? shift, days: (known?.days ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.days - a.days)[0]?.shift;
};
