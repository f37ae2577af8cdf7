/**
 * Who could be seen as well: accounts that are in no visit of the plan, offered where a day has a gap they fit into with
 * all its rules kept (hours, windows, lunch, driving, visits a day, the week's field time). For each day the ones that
 * cost the least detour for what they are worth.
 */
import type { TourModel, TourVisit } from '../model';
import type { Route, TourPlan } from '../plan';
import { planTimes, weekKey } from '../timing/planTimes';
import { busySeconds, timetable } from '../timing/timetable';
import type { Timetable } from '../timing/timetable';

/** An account of the model without a visit of its own. */
export interface Candidate {
  /** Index into the model's accounts. */
  readonly account: number;
  readonly seconds: number;
  readonly points: number;
}

export interface Offer {
  readonly rep: number;
  readonly day: number;
  readonly account: number;
  /** After so many stops of the day. */
  readonly afterStops: number;
  /** Driving more. */
  readonly extraSeconds: number;
  /** When the visit would begin and end, seconds from midnight. */
  readonly begins: number;
  readonly ends: number;
}

export interface NearbyRules {
  readonly perDay: number;
  /** Detours longer than this are no gap filled but a tour of their own. */
  readonly mostExtraSeconds: number;
}

interface Day {
  readonly route: Route;
  readonly times: Timetable;
  /** Field time left in the week. */
  readonly slack: number;
}

const daysOf = (model: TourModel, { routes }: TourPlan): Day[] => {
  const timed = planTimes(model, routes);
  const busy = new Map<string, number>();
  for (const { route, times } of timed) {
    const key = weekKey(model, route);
    busy.set(key, (busy.get(key) ?? 0) + busySeconds(times));
  }
  return timed.map(({ route, times }) => ({
    ...{ route, times },
    slack: (model.reps[route.rep]?.maxWeekSeconds ?? Infinity) - (busy.get(weekKey(model, route)) ?? 0),
  }));
};

const detourAt = (model: TourModel, { rep, day, visits }: Route, at: number, place: number): number => {
  const { places, seconds } = model.travel;
  const shift = model.reps[rep]?.shifts[day];
  const placeOf = (visit: number | undefined, otherwise: number): number =>
    visit === undefined
      ? otherwise
      : (model.accounts[model.visits[visit]?.account ?? -1]?.place ?? otherwise);
  const from = placeOf(visits[at - 1], shift?.start ?? 0);
  const to = placeOf(visits[at], shift?.end ?? 0);
  const leg = (a: number, b: number): number => seconds[a * places + b] ?? 0;
  return leg(from, place) + leg(place, to) - leg(from, to);
};

const isOpen = (model: TourModel, account: number, day: number): boolean => {
  const { windows, closedDays } = model.accounts[account] ?? {};
  const weekday = model.days[day]?.weekday ?? 0;
  return (windows?.[weekday]?.length ?? 0) > 0 && !closedDays?.includes(day);
};

const withVisit = (model: TourModel, { account, seconds, points }: Candidate): TourModel => {
  const visit: TourVisit = { account, seconds, points };
  return { ...model, visits: [...model.visits, visit] };
};

/** The place in the day with the shortest detour that works; null where none does. */
const offerFor = (
  model: TourModel,
  { route, times, slack }: Day,
  candidate: Candidate,
  { mostExtraSeconds }: NearbyRules,
): Offer | null => {
  const shift = model.reps[route.rep]?.shifts[route.day];
  const place = model.accounts[candidate.account]?.place ?? -1;
  if (!shift || !isOpen(model, candidate.account, route.day)) return null;
  const load = route.visits.reduce((sum, visit) => sum + (model.visits[visit]?.load ?? 1), 1);
  if (load > (shift.maxLoad ?? Infinity) || candidate.seconds > slack) return null;
  const tried = withVisit(model, candidate);
  const added = model.visits.length;
  const places = [...route.visits, added]
    .map((_, at) => ({ at, extra: detourAt(model, route, at, place) }))
    .filter(({ extra }) => extra <= mostExtraSeconds)
    .sort((a, b) => a.extra - b.extra || a.at - b.at);
  for (const { at, extra } of places) {
    const after = timetable(tried, { ...route, visits: route.visits.toSpliced(at, 0, added) });
    if (!after || after.driveSeconds > (shift.maxDriveSeconds ?? Infinity)) continue;
    if (after.returns - after.leaves > (shift.maxSeconds ?? Infinity)) continue;
    if (busySeconds(after) - busySeconds(times) > slack) continue;
    const stop = after.stops[at];
    if (!stop) continue;
    return {
      ...{ rep: route.rep, day: route.day, account: candidate.account, afterStops: at },
      ...{ extraSeconds: extra, begins: stop.begins, ends: stop.ends },
    };
  }
  return null;
};

/** The offers of a plan by day, the shortest detour per point first; an account may be offered on several days. */
export function prospectsNearby(
  model: TourModel,
  plan: TourPlan,
  candidates: readonly Candidate[],
  rules: NearbyRules,
): readonly Offer[] {
  return daysOf(model, plan).flatMap((day) =>
    candidates
      .flatMap((candidate) => {
        const offer = offerFor(model, day, candidate, rules);
        return offer ? [{ offer, worth: candidate.points / (offer.extraSeconds + candidate.seconds) }] : [];
      })
      .sort((a, b) => b.worth - a.worth || a.offer.account - b.offer.account)
      .slice(0, rules.perDay)
      .map(({ offer }) => offer),
  );
}
