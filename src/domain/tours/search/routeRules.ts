import type { Companions } from '../packing/types';
import type { RoutePool } from './routePool';
import { suitsSiblings } from './siblings';
import { firstOfTwin } from './twins';
import type { SearchProblem } from './types';

/** What routes must not do together: visits of an account too close or apart, weeks too long. Undefined where nothing is ruled. */
export function routeRules(problem: SearchProblem, pool: RoutePool): Companions | undefined {
  const { weekly, minGap, tasks } = problem;
  if (!weekly && minGap.every((gap) => gap === 0)) return undefined;
  const routeOfTwin = firstOfTwin(problem);
  const plan = { problem, routeOf: new Int32Array(tasks).fill(-1) };
  const days = new Int32Array(problem.routes);
  const busy = new Int32Array(problem.routes);
  const visitsOf = (column: number): Int32Array =>
    pool.visits.subarray(pool.first[column], pool.first[column + 1]);
  const note = (column: number, sign: 1 | -1): void => {
    const route = routeOfTwin[pool.twin[column] as number] as number;
    for (const task of visitsOf(column)) plan.routeOf[task] = sign === 1 ? route : -1;
    if (!weekly) return;
    const week = weekly.week[route] as number;
    days[week] = (days[week] as number) + sign;
    busy[week] = (busy[week] as number) + sign * (pool.busy[column] as number);
  };
  return {
    admits: (column) => {
      const route = routeOfTwin[pool.twin[column] as number] as number;
      const week = weekly?.week[route] ?? 0;
      if (weekly && (days[week] as number) + 1 > (weekly.maxDays[week] as number)) return false;
      if (weekly && (busy[week] as number) + (pool.busy[column] as number) > (weekly.maxBusy[week] as number))
        return false;
      return visitsOf(column).every((task) => minGap[task] === 0 || suitsSiblings(plan, task, route));
    },
    take: (column) => {
      note(column, 1);
    },
    release: (column) => {
      note(column, -1);
    },
  };
}
