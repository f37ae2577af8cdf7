import type { TourModel } from '../model';
import { fedArrival } from '../search/lunch';
import { startAtOrAfter } from '../search/windows';
import type { SearchProblem } from '../search/types';

type Columns = Omit<SearchProblem, 'isPlain' | 'isLimited' | 'allowedStart' | 'allowed'> & {
  readonly day: Int32Array;
};

/** The routes each visit may take: its days, reps and pin, and a day long enough to make the visit alone. */
export function allowedRoutes(model: TourModel, columns: Columns) {
  const start = new Int32Array(columns.tasks + 1);
  const allowed: number[] = [];
  for (let task = 0; task < columns.tasks; task++) {
    for (let route = 0; route < columns.routes; route++)
      if (isWanted(model, columns, task, route) && isReachable(columns, task, route)) allowed.push(route);
    start[task + 1] = allowed.length;
  }
  return { allowedStart: start, allowed: Int32Array.from(allowed) };
}

function isWanted({ visits, accounts }: TourModel, columns: Columns, task: number, route: number): boolean {
  const visit = visits[task];
  const account = accounts[visit?.account ?? 0];
  if (!visit || !account) return false;
  const day = columns.day[route] as number;
  const rep = columns.rep[route] as number;
  if (day < (visit.firstDay ?? 0) || day > (visit.lastDay ?? Infinity)) return false;
  if (account.closedDays?.includes(day)) return false;
  if (account.reps && !account.reps.includes(rep)) return false;
  if (account.patterns && !account.patterns.some((days) => (days >> day) & 1)) return false;
  return !visit.pin || (visit.pin.rep === rep && visit.pin.day === day);
}

function isReachable(columns: Columns, task: number, route: number): boolean {
  const { place, places, seconds, tasks, routes } = columns;
  const here = place[task] as number;
  const there = seconds[(place[tasks + route] as number) * places + here] as number;
  const back = seconds[here * places + (place[tasks + routes + route] as number)] as number;
  if (there + back > (columns.maxDrive[route] as number)) return false;
  const row = task * columns.windowColumns + (columns.windowColumn[route] as number);
  const opens = columns.open[route] as number;
  const close = columns.close[route] as number;
  const service = columns.service[task] as number;
  const begins = startAtOrAfter(columns, row, opens + there);
  const lunch = {
    from: columns.lunchFrom[route] as number,
    to: columns.lunchTo[route] as number,
    length: columns.lunchLength[route] as number,
  };
  if (lunch.length === 0) return begins + service + back <= close;
  const fedBegins = startAtOrAfter(columns, row, fedArrival(lunch, opens, there));
  return fedBegins + service + back <= close || fedArrival(lunch, begins + service, back) <= close;
}
