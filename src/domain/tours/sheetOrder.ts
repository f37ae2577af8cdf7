import type { TourModel } from './model';
import type { TourPlan } from './plan';

/**
 * The same visits as a plan, as many a day, but taken in the order of the list: what a rep drives who works through his
 * sheet. Windows and hours are not looked at, so that both drive to the very same customers.
 */
export function inSheetOrder(model: TourModel, plan: TourPlan, rowOf: (visit: number) => number): TourPlan {
  const byRep = new Map<number, number[]>();
  for (const { rep, visits } of plan.routes) byRep.set(rep, [...(byRep.get(rep) ?? []), ...visits]);
  const queues = new Map(
    [...byRep].map(([rep, visits]) => [rep, visits.toSorted((a, b) => rowOf(a) - rowOf(b) || a - b)]),
  );
  const dateOf = (day: number): number => model.days[day]?.date ?? day;
  const routes = plan.routes.toSorted((a, b) => a.rep - b.rep || dateOf(a.day) - dateOf(b.day));
  return {
    routes: routes.map((route) => ({
      ...route,
      visits: queues.get(route.rep)?.splice(0, route.visits.length) ?? [],
    })),
  };
}
