/**
 * What the user holds stands, whatever the rules say: an appointment at 19:00, a Saturday, a fourth day in the field. The
 * planner is therefore given a model whose rules admit what is held, and nothing more: hours of that one day, the
 * customer's hours for that one visit, and a week that is already too full by itself takes nothing else.
 *
 * Such a week gets a rep of its own in the model (the same person), because limits of a week are a rep's: a fourth day
 * held in one week must not allow a fourth day in the others. `personOf` says who is who.
 */
import { checkRoute } from '../check/checkRoute';
import { usualShift } from '../model';
import type { Shift, TourModel, TourRep, TourVisit, Window } from '../model';
import type { Route, TourPlan } from '../plan';
import { looseTimetable } from './looseTimetable';
import type { LooseTimetable } from './looseTimetable';

export interface HeldPlan {
  readonly model: TourModel;
  /** The held routes in the numbers of `model`. */
  readonly held: TourPlan;
  /** Rep of the model asked about, per rep of `model`. */
  readonly personOf: readonly number[];
}

const ALL_DAY: Window = { open: 0, close: 172_800 };

const openOn = (visit: TourVisit, model: TourModel, day: number, window: Window): TourVisit => {
  const weekday = model.days[day]?.weekday ?? 0;
  const usual = visit.windows ?? model.accounts[visit.account]?.windows ?? [];
  return { ...visit, windows: usual.map((windows, at) => (at === weekday ? [window] : windows)) };
};

interface Admitted {
  readonly shift: Shift;
  readonly visits: ReadonlyMap<number, TourVisit>;
}

const driveSecondsAllowed = ({ maxDriveSeconds }: Shift, driven: number): Partial<Shift> =>
  maxDriveSeconds === undefined ? {} : { maxDriveSeconds: Math.max(maxDriveSeconds, driven) };

const durationAllowed = ({ maxSeconds }: Shift, length: number): Partial<Shift> =>
  maxSeconds === undefined ? {} : { maxSeconds: Math.max(maxSeconds, length) };

const loadAllowed = ({ maxLoad }: Shift, load: number): Partial<Shift> =>
  maxLoad === undefined ? {} : { maxLoad: Math.max(maxLoad, load) };

/** The day's rules, as wide as the held stops need: their hours, then, where that is not enough, their very times without lunch. */
const admitDay = (model: TourModel, route: Route, { times, faults }: LooseTimetable): Admitted | null => {
  const shifts = model.reps[route.rep]?.shifts ?? [];
  const standing = shifts[route.day] ?? usualShift(shifts);
  if (!standing) return null;
  const { leaves, returns } = times;
  const load = route.visits.reduce((sum, visit) => sum + (model.visits[visit]?.load ?? 1), 0);
  const shift: Shift = {
    ...standing,
    ...{ open: Math.min(standing.open, leaves), close: Math.max(standing.close, returns) },
    ...driveSecondsAllowed(standing, times.driveSeconds),
    ...durationAllowed(standing, returns - leaves),
    ...loadAllowed(standing, load),
  };
  const refused = new Set(faults.filter(({ fault }) => fault !== 'OVER_HOURS').map(({ visit }) => visit));
  const opened = new Map(
    route.visits
      .filter((visit) => refused.has(visit))
      .flatMap((visit) => {
        const asked = model.visits[visit];
        return asked ? [[visit, openOn(asked, model, route.day, ALL_DAY)] as const] : [];
      }),
  );
  const wide = withDay(model, route, { shift, visits: opened });
  const broken = checkRoute(wide, route).violations.filter(({ visit }) => visit === undefined);
  if (broken.length === 0) return { shift, visits: opened };
  const { lunch: _, ...unfed } = shift;
  const exact = new Map(
    times.stops.flatMap(({ visit, begins, ends }) => {
      const asked = model.visits[visit];
      return asked ? [[visit, openOn(asked, model, route.day, { open: begins, close: ends })] as const] : [];
    }),
  );
  return { shift: unfed, visits: exact };
};

const withDay = (model: TourModel, { rep, day }: Route, { shift, visits }: Admitted): TourModel => ({
  ...model,
  visits: model.visits.map((visit, at) => visits.get(at) ?? visit),
  reps: model.reps.map((one, at) =>
    at === rep ? { ...one, shifts: one.shifts.map((old, on) => (on === day ? shift : old)) } : one,
  ),
});

/** An account may be closed on a day it is held on. */
const openedFor = (model: TourModel, routes: readonly Route[]): TourModel => {
  const days = new Map<number, Set<number>>();
  for (const { day, visits } of routes)
    for (const visit of visits) {
      const owner = model.visits[visit]?.account ?? -1;
      days.set(owner, (days.get(owner) ?? new Set()).add(day));
    }
  return {
    ...model,
    accounts: model.accounts.map((account, at) => {
      const held = days.get(at);
      const { closedDays } = account;
      return held && closedDays
        ? { ...account, closedDays: closedDays.filter((day) => !held.has(day)) }
        : account;
    }),
  };
};

/** Held visits of an account may stand nearer than it likes. */
const withHeldGaps = (model: TourModel, routes: readonly Route[]): TourModel => {
  const dates = new Map<number, number[]>();
  for (const { day, visits } of routes)
    for (const visit of visits) {
      const owner = model.visits[visit]?.account ?? -1;
      dates.set(owner, [...(dates.get(owner) ?? []), model.days[day]?.date ?? 0]);
    }
  return {
    ...model,
    accounts: model.accounts.map((account, at) => {
      const sorted = (dates.get(at) ?? []).toSorted((a, b) => a - b);
      const gaps = sorted.slice(1).map((date, k) => date - (sorted[k] ?? 0));
      const [least, most] = [Math.min(Infinity, ...gaps), Math.max(0, ...gaps)];
      return {
        ...account,
        ...(account.minGap !== undefined && least < account.minGap ? { minGap: least } : {}),
        ...(account.maxGap !== undefined && most > account.maxGap ? { maxGap: most } : {}),
      };
    }),
  };
};

interface WeekLoad {
  readonly rep: number;
  readonly week: number;
  readonly routes: readonly Route[];
}

const weeksOf = (model: TourModel, routes: readonly Route[]): WeekLoad[] => {
  const weeks = new Map<string, WeekLoad>();
  for (const route of routes) {
    const week = model.days[route.day]?.week ?? 0;
    const key = `${route.rep} ${week}`;
    const known = weeks.get(key) ?? { rep: route.rep, week, routes: [] };
    weeks.set(key, { ...known, routes: [...known.routes, route] });
  }
  return [...weeks.values()];
};

const isTooFull = (model: TourModel, { rep, routes }: WeekLoad): boolean => {
  const { maxFieldDays = Infinity, maxWeekSeconds = Infinity } = model.reps[rep] ?? {};
  const busy = routes.reduce((sum, route) => sum + checkRoute(model, route).busy, 0);
  return routes.length > maxFieldDays || busy > maxWeekSeconds;
};

/** The rep of a week that is too full: only its held days, and nothing more on them. */
const repOfFullWeek = (model: TourModel, { rep, routes }: WeekLoad): TourRep => ({
  shifts: (model.reps[rep]?.shifts ?? []).map((shift, day) => {
    const route = routes.find((one) => one.day === day);
    const load = (route?.visits ?? []).reduce((sum, visit) => sum + (model.visits[visit]?.load ?? 1), 0);
    return route && shift ? { ...shift, maxLoad: load } : undefined;
  }),
});

const withoutWeek = (model: TourModel, one: TourRep, week: number): TourRep => ({
  ...one,
  shifts: one.shifts.map((shift, day) => (model.days[day]?.week === week ? undefined : shift)),
});

/** Weeks too full become reps of their own; accounts tied to the person are tied to both. */
const splitFullWeeks = (model: TourModel, routes: readonly Route[]): HeldPlan => {
  const full = weeksOf(model, routes).filter((week) => isTooFull(model, week));
  const reps = model.reps.map((one, rep) =>
    full.filter((week) => week.rep === rep).reduce((left, { week }) => withoutWeek(model, left, week), one),
  );
  const added = full.map((week) => repOfFullWeek(model, week));
  const standIns = (rep: number): number[] =>
    full.flatMap((week, at) => (week.rep === rep ? [model.reps.length + at] : []));
  return {
    model: {
      ...model,
      reps: [...reps, ...added],
      accounts: model.accounts.map((account) =>
        account.reps ? { ...account, reps: account.reps.flatMap((rep) => [rep, ...standIns(rep)]) } : account,
      ),
    },
    held: {
      routes: routes.map((route) => {
        const week = full.findIndex(({ routes: own }) => own.includes(route));
        return week < 0 ? route : { ...route, rep: model.reps.length + week };
      }),
    },
    personOf: [...model.reps.map((_, rep) => rep), ...full.map(({ rep }) => rep)],
  };
};

/** The model with what `held` asks for made possible, and its visits pinned where they are. */
export function admitHeld(model: TourModel, held: TourPlan): HeldPlan {
  const opened = held.routes.reduce((wider, route) => {
    const loose = looseTimetable(wider, route);
    const admitted = loose && admitDay(wider, route, loose);
    return admitted ? withDay(wider, route, admitted) : wider;
  }, model);
  const received = openedFor(opened, held.routes);
  const split = splitFullWeeks(withHeldGaps(received, held.routes), held.routes);
  const spots = new Map(
    split.held.routes.flatMap(({ rep, day, visits }) =>
      visits.map((visit) => [visit, { rep, day }] as const),
    ),
  );
  return {
    ...split,
    model: {
      ...split.model,
      visits: split.model.visits.map((visit, at) => {
        const pin = spots.get(at);
        if (!pin) return visit;
        const { firstDay = pin.day, lastDay = pin.day } = visit;
        return {
          ...visit,
          pin,
          firstDay: Math.min(firstDay, pin.day),
          lastDay: Math.max(lastDay, pin.day),
        };
      }),
    },
  };
}
