import type { TourModel, Window } from '../model';
import type { TourPlan } from '../plan';

/**
 * The model with every account that has several visits open on one weekday only: the one most of its visits have in the
 * plan, the earliest of equals. The plan made again from there keeps to it.
 */
export function withSameWeekday(model: TourModel, plan: TourPlan): TourModel {
  const counts = new Map<number, Map<number, number>>();
  for (const { day, visits } of plan.routes)
    for (const visit of visits) {
      const account = model.visits[visit]?.account ?? -1;
      const weekday = model.days[day]?.weekday ?? 0;
      const known = counts.get(account) ?? new Map<number, number>();
      counts.set(account, known.set(weekday, (known.get(weekday) ?? 0) + 1));
    }
  const total = new Map<number, number>();
  for (const { account } of model.visits) total.set(account, (total.get(account) ?? 0) + 1);
  const weekdayOf = (account: number): number | undefined =>
    [...(counts.get(account) ?? [])].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
  const none: readonly Window[] = [];
  return {
    ...model,
    accounts: model.accounts.map((account, at) => {
      const weekday = weekdayOf(at);
      return weekday === undefined || (total.get(at) ?? 0) < 2
        ? account
        : { ...account, windows: account.windows.map((windows, day) => (day === weekday ? windows : none)) };
    }),
  };
}
