import type { TourModel } from '../model';
import type { Route } from '../plan';
import { possibleDays } from './simulateRoute';
import type { Violation, ViolationCode } from './violations';

export interface RouteCheck {
  readonly violations: readonly Violation[];
  readonly cost: number;
  /** Least busy seconds of a day that works; 0 when none does. */
  readonly busy: number;
}

/** What one route breaks by itself, and what it costs. */
export function checkRoute(model: TourModel, route: Route): RouteCheck {
  const { rep, day } = route;
  const shift = model.reps[rep]?.shifts[day];
  if (!shift) return { violations: [{ code: 'NO_SHIFT', rep, day }], cost: 0, busy: 0 };
  const stops = [
    shift.start,
    ...route.visits.map((visit) => model.accounts[model.visits[visit]?.account ?? -1]?.place ?? -1),
    shift.end,
  ];
  const legsOf = (table: Int32Array): number =>
    stops.reduce(
      (sum, to, k) =>
        k === 0 ? 0 : sum + (table[(stops[k - 1] ?? 0) * model.travel.places + to] ?? Number.NaN),
      0,
    );
  const load = route.visits.reduce((sum, visit) => sum + (model.visits[visit]?.load ?? 1), 0);
  const days = possibleDays(model, route);
  const codes: ViolationCode[] = [];
  if (route.visits.length === 0) codes.push('ROUTE_EMPTY');
  if (days.length === 0) codes.push('HOURS_EXCEEDED');
  else if (days.every(({ leaves, returns }) => returns - leaves > (shift.maxSeconds ?? Infinity)))
    codes.push('DURATION_EXCEEDED');
  if (!(legsOf(model.travel.seconds) <= (shift.maxDriveSeconds ?? Infinity))) codes.push('DRIVE_EXCEEDED');
  if (load > (shift.maxLoad ?? Infinity)) codes.push('LOAD_EXCEEDED');
  return {
    violations: [
      ...codes.map((code) => ({ code, rep, day })),
      ...route.visits.flatMap((visit) => checkVisit(model, route, visit)),
    ],
    cost: legsOf(model.travel.cost) + (shift.fixedCost ?? 0),
    busy: days.length === 0 ? 0 : Math.min(...days.map(({ busy }) => busy)),
  };
}

function checkVisit(model: TourModel, { rep, day }: Route, index: number): readonly Violation[] {
  const visit = model.visits[index];
  const account = model.accounts[visit?.account ?? -1];
  if (!visit || !account) return [{ code: 'VISIT_UNKNOWN', rep, day, visit: index }];
  const codes: ViolationCode[] = [];
  if (day < (visit.firstDay ?? 0) || day > (visit.lastDay ?? Infinity)) codes.push('DAY_NOT_ALLOWED');
  if (account.closedDays?.includes(day)) codes.push('CLOSED_DAY');
  if (account.reps && !account.reps.includes(rep)) codes.push('REP_NOT_ALLOWED');
  if (visit.pin && (visit.pin.rep !== rep || visit.pin.day !== day)) codes.push('PIN_MOVED');
  return codes.map((code) => ({ code, rep, day, visit: index }));
}
