/**
 * Nights away (5.14). The planner is told where a shift ends and the next begins; which nights are worth trying is decided
 * here: in each week, up to the rep's limit, the days whose way home is longest and that have a field day after (or, else,
 * before) them; the night is spent at a customer of that day. Whether it pays is for whoever compares the two plans to say.
 */
import { checkPlan } from '../check/checkPlan';
import { usualShift } from '../model';
import type { Shift, TourModel } from '../model';
import type { Route, TourPlan } from '../plan';

export interface Night {
  /** Day of the horizon in whose evening the rep stays away. */
  readonly day: number;
  /** Place of the model he sleeps at. */
  readonly place: number;
}

export interface NightRules {
  readonly perWeek: number;
  /** Ways home shorter than this need no night. */
  readonly fromSeconds: number;
}

interface FarDay {
  readonly route: Route;
  readonly place: number;
  readonly homeSeconds: number;
}

const placeOf = (model: TourModel, visit: number): number =>
  model.accounts[model.visits[visit]?.account ?? -1]?.place ?? 0;

/** The stop of a day farthest from home, and the way back from it. */
const farDay = (model: TourModel, route: Route): FarDay => {
  const home = model.reps[route.rep]?.shifts[route.day]?.end ?? 0;
  const { seconds, places } = model.travel;
  const stops = route.visits.map((visit) => {
    const place = placeOf(model, visit);
    return { route, place, homeSeconds: seconds[place * places + home] ?? 0 };
  });
  return stops.reduce((far, stop) => (stop.homeSeconds > far.homeSeconds ? stop : far), {
    ...{ route, place: home, homeSeconds: 0 },
  });
};

/** The day that ends away: the far day where the rep drives out on the morrow, else the day before it. */
const eveningOf = (model: TourModel, { route }: FarDay, taken: ReadonlySet<number>): number | null => {
  const shifts = model.reps[route.rep]?.shifts ?? [];
  const isPair = (day: number): boolean =>
    Boolean(shifts[day] && shifts[day + 1]) &&
    model.days[day + 1]?.date === (model.days[day]?.date ?? 0) + 1 &&
    ![day, day + 1].some((one) => taken.has(one));
  return [route.day, route.day - 1].find(isPair) ?? null;
};

/** Nights worth trying for one rep's plan, ascending. */
export function nightsToTry(
  model: TourModel,
  plan: TourPlan,
  { perWeek, fromSeconds }: NightRules,
): readonly Night[] {
  const far = plan.routes
    .map((route) => farDay(model, route))
    .filter(({ homeSeconds }) => homeSeconds >= fromSeconds)
    .sort((a, b) => b.homeSeconds - a.homeSeconds || a.route.day - b.route.day);
  const taken = new Set<number>();
  const byWeek = new Map<number, number>();
  const nights: Night[] = [];
  for (const day of far) {
    const evening = eveningOf(model, day, taken);
    const week = model.days[day.route.day]?.week ?? 0;
    if (evening === null || (byWeek.get(week) ?? 0) >= perWeek) continue;
    taken.add(evening).add(evening + 1);
    byWeek.set(week, (byWeek.get(week) ?? 0) + 1);
    nights.push({ day: evening, place: day.place });
  }
  return nights.sort((a, b) => a.day - b.day);
}

/** The model of one rep with its nights away. */
export function withNights(model: TourModel, nights: readonly Night[]): TourModel {
  const shiftOn = (shift: Shift | undefined, day: number): Shift | undefined => {
    const [evening, morning] = [
      nights.find((one) => one.day === day),
      nights.find((one) => one.day === day - 1),
    ];
    return (
      shift && {
        ...shift,
        ...(evening ? { end: evening.place } : {}),
        ...(morning ? { start: morning.place } : {}),
      }
    );
  };
  return { ...model, reps: model.reps.map((rep) => ({ ...rep, shifts: rep.shifts.map(shiftOn) })) };
}

const isDrivenIn = ({ routes }: TourPlan): ((day: number) => boolean) => {
  const days = new Set(routes.filter(({ visits }) => visits.length > 0).map(({ day }) => day));
  return (day) => days.has(day);
};

/** Without some of its nights: those days begin and end as the rep's ordinary days. */
export const withoutNights = (model: TourModel, nights: readonly Night[]): TourModel => {
  const evenings = new Set(nights.map(({ day }) => day));
  return {
    ...model,
    reps: model.reps.map((rep) => {
      const usual = usualShift(rep.shifts);
      const shiftOn = (shift: Shift | undefined, day: number): Shift | undefined =>
        shift && usual
          ? {
              ...shift,
              end: evenings.has(day) ? usual.end : shift.end,
              start: evenings.has(day - 1) ? usual.start : shift.start,
            }
          : shift;
      return { ...rep, shifts: rep.shifts.map(shiftOn) };
    }),
  };
};

/** Nights of a plan edited by hand that still are some: the rep drives, and may drive, on both days. */
export const standingNights = (
  model: TourModel,
  nights: readonly Night[],
  plan: TourPlan,
): readonly Night[] => {
  const isDriven = isDrivenIn(plan);
  const mayDrive = (day: number): boolean => model.reps.some(({ shifts }) => shifts[day] !== undefined);
  return nights.filter(({ day }) => [day, day + 1].every((one) => isDriven(one) && mayDrive(one)));
};

/** Nights before or after which the rep does not drive: he would be away for nothing. */
export const brokenNights = (nights: readonly Night[], plan: TourPlan): readonly Night[] => {
  const isDriven = isDrivenIn(plan);
  return nights.filter(({ day }) => isDriven(day) !== isDriven(day + 1));
};

/** The nights a plan makes use of; null where a rep would stay away and not go on, or go on from where he never slept. */
export function nightsOf(nights: readonly Night[], plan: TourPlan): readonly Night[] | null {
  const isDriven = isDrivenIn(plan);
  return brokenNights(nights, plan).length > 0 ? null : nights.filter(({ day }) => isDriven(day));
}

interface Planned {
  readonly model: TourModel;
  readonly plan: TourPlan;
}

/** True where the plan with nights costs less, a night counted at its price in seconds. */
export function isWorthNights(base: Planned, away: Planned, nightSeconds: number): boolean {
  const cost = ({ model, plan }: Planned): number => checkPlan(model, plan).objective;
  return cost(away) + nightSeconds < cost(base);
}
