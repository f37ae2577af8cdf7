import type { Search } from './types';

/** What a route costs a task beyond the detour: opening the route if it is empty, and not being the one it is used to. */
export function surcharge({ problem, size, leg }: Search, task: number, route: number): number {
  const { fixedCost, tasks, usualRoute, moveCost } = problem;
  const opening = size[route] === 0 ? (fixedCost[route] as number) + (leg[tasks + route] as number) : 0;
  return opening + movingCost(usualRoute[task] as number, route, moveCost);
}

export const movingCost = (usual: number, route: number, cost: number): number =>
  usual === -1 || usual === route ? 0 : cost;
