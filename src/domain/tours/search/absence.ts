import type { Search } from './types';

export function markAbsent(search: Search, task: number): void {
  search.routeOf[task] = -1;
  search.absentAt[task] = search.absentCount;
  search.absent[search.absentCount++] = task;
  search.served--;
}

export function markServed(search: Search, task: number, route: number): void {
  search.routeOf[task] = route;
  const at = search.absentAt[task] as number;
  const last = search.absent[--search.absentCount] as number;
  search.absent[at] = last;
  search.absentAt[last] = at;
  search.served++;
}
