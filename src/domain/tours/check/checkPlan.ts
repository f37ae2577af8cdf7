/**
 * An independent judge of plans: it shares no code with the solver but the types, computes everything anew and slowly, and
 * is asked before any plan is shown or written.
 */
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { checkAccounts } from './checkAccounts';
import { checkRoute } from './checkRoute';
import type { RouteCheck } from './checkRoute';
import type { Violation } from './violations';

export interface PlanCheck {
  readonly violations: readonly Violation[];
  /** Driving and fixed cost of the routes plus the cost of what is left out. */
  readonly objective: number;
  readonly cost: number;
  /** Visits in no route, ascending. */
  readonly leftOut: readonly number[];
}

export function checkPlan(model: TourModel, plan: TourPlan): PlanCheck {
  const checks = plan.routes.map((route) => checkRoute(model, route));
  const planned = new Set(plan.routes.flatMap(({ visits }) => visits));
  const leftOut = model.visits.flatMap((_, visit) => (planned.has(visit) ? [] : [visit]));
  const cost = checks.reduce((sum, check) => sum + check.cost, 0);
  const missed = leftOut.reduce((sum, visit) => sum + (model.visits[visit]?.points ?? 0), 0);
  return {
    violations: [
      ...checks.flatMap(({ violations }) => violations),
      ...checkTwice(plan),
      ...checkAccounts(model, plan),
      ...checkWeeks(model, plan, checks),
    ],
    objective: cost + missed * model.pointCost + movedVisits(model, plan) * (model.moveCost ?? 0),
    cost,
    leftOut,
  };
}

/** Planned visits that are elsewhere than where they usually are (on a day that still exists). */
const movedVisits = (model: TourModel, { routes }: TourPlan): number =>
  routes
    .flatMap(({ rep, day, visits }) =>
      visits.map((visit) => ({ rep, day, usual: model.visits[visit]?.usual })),
    )
    .filter(
      ({ rep, day, usual }) =>
        usual && model.reps[usual.rep]?.shifts[usual.day] && (usual.rep !== rep || usual.day !== day),
    ).length;

function checkTwice({ routes }: TourPlan): readonly Violation[] {
  const visits = new Set<number>();
  const days = new Set<string>();
  const found: Violation[] = [];
  for (const { rep, day, visits: list } of routes) {
    if (days.has(`${rep} ${day}`)) found.push({ code: 'ROUTE_TWICE', rep, day });
    days.add(`${rep} ${day}`);
    for (const visit of list) {
      if (visits.has(visit)) found.push({ code: 'VISIT_TWICE', rep, day, visit });
      visits.add(visit);
    }
  }
  return found;
}

function checkWeeks(model: TourModel, plan: TourPlan, checks: readonly RouteCheck[]): readonly Violation[] {
  const weeks = new Map<string, { rep: number; day: number; days: number; busy: number }>();
  plan.routes.forEach(({ rep, day }, k) => {
    const key = `${rep} ${model.days[day]?.week ?? 0}`;
    const week = weeks.get(key) ?? { rep, day, days: 0, busy: 0 };
    weeks.set(key, { ...week, days: week.days + 1, busy: week.busy + (checks[k]?.busy ?? 0) });
  });
  return [...weeks.values()].flatMap(({ rep, day, days, busy }): Violation[] => [
    ...(days > (model.reps[rep]?.maxFieldDays ?? Infinity)
      ? [{ code: 'FIELD_DAYS_EXCEEDED' as const, rep, day }]
      : []),
    ...(busy > (model.reps[rep]?.maxWeekSeconds ?? Infinity)
      ? [{ code: 'WEEK_EXCEEDED' as const, rep, day }]
      : []),
  ]);
}
