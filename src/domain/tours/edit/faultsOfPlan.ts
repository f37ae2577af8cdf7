import { checkPlan } from '../check/checkPlan';
import type { Violation, ViolationCode } from '../check/violations';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { looseTimetable } from './looseTimetable';
import type { FaultyStop, StopFault } from './looseTimetable';

/** What a stop breaks by itself, and what its day, its week or its account's other visits make of it. */
export type PlanFault =
  | StopFault
  | Extract<
      ViolationCode,
      | 'DRIVE_EXCEEDED'
      | 'LOAD_EXCEEDED'
      | 'TOO_CLOSE'
      | 'TOO_FAR_APART'
      | 'FIELD_DAYS_EXCEEDED'
      | 'WEEK_EXCEEDED'
    >;

export interface FaultOfVisit {
  readonly visit: number;
  readonly fault: PlanFault;
}

type OfDay = 'DRIVE_EXCEEDED' | 'LOAD_EXCEEDED';
type OfWeek = 'FIELD_DAYS_EXCEEDED' | 'WEEK_EXCEEDED';
type OfAccount = 'TOO_CLOSE' | 'TOO_FAR_APART';

const DAY_CODES: ReadonlySet<string> = new Set<OfDay>(['DRIVE_EXCEEDED', 'LOAD_EXCEEDED']);
const WEEK_CODES: ReadonlySet<string> = new Set<OfWeek>(['FIELD_DAYS_EXCEEDED', 'WEEK_EXCEEDED']);
const ACCOUNT_CODES: ReadonlySet<string> = new Set<OfAccount>(['TOO_CLOSE', 'TOO_FAR_APART']);

/** A day or a week that is too full is told at its last stop. */
const visitOf = (
  model: TourModel,
  plan: TourPlan,
  { code, rep, day, visit }: Violation,
): number | undefined => {
  if (ACCOUNT_CODES.has(code)) return visit;
  const week = model.days[day ?? -1]?.week;
  const routes = plan.routes
    .filter((route) => route.rep === rep)
    .filter((route) => (WEEK_CODES.has(code) ? model.days[route.day]?.week === week : route.day === day));
  return routes
    .toSorted((a, b) => a.day - b.day)
    .at(-1)
    ?.visits.at(-1);
};

/** Every rule an edited plan breaks, at the stop where it shows; a stop may break several. */
export function faultsOfPlan(model: TourModel, plan: TourPlan): readonly FaultOfVisit[] {
  const ofStops: readonly FaultyStop[] = plan.routes.flatMap(
    (route) => looseTimetable(model, route)?.faults ?? [],
  );
  const daysOff = new Set(ofStops.filter(({ fault }) => fault === 'DAY_OFF').map(({ visit }) => visit));
  const others = checkPlan(model, plan).violations.flatMap((violation): FaultOfVisit[] => {
    const { code } = violation;
    if (!DAY_CODES.has(code) && !WEEK_CODES.has(code) && !ACCOUNT_CODES.has(code)) return [];
    const visit = visitOf(model, plan, violation);
    return visit === undefined || daysOff.has(visit) ? [] : [{ visit, fault: code as PlanFault }];
  });
  return [...ofStops, ...others];
}
