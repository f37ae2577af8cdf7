/**
 * Limits on how long a rep is away: they depend on when the rep leaves, which is as late as being back as early as possible
 * allows. Too dear for every insertion place, they are worked out for the place about to be chosen: once forward, once
 * backward over the route.
 */
import { lunchOf } from './lunch';
import type { Lunch } from './lunch';
import { stepBackward, stepForward } from './steps';
import type { Labels } from './steps';
import { NEVER } from './types';
import type { Search } from './types';

const labels: Labels = { hungry: 0, fed: 0 };

/** A task to be imagined after a node; −1 for the route as it is. */
interface Imagined {
  readonly task: number;
  readonly after: number;
}
const AS_IT_IS: Imagined = { task: -1, after: -1 };

/** Whether duration and weekly limits still hold with an absent task put after a node. */
export function keepsLimits(search: Search, task: number, after: number): boolean {
  return holdsLimits(search, routeOfNode(search, after), { task, after });
}

/** Whether a route, as it is, is possible and within its limits (tables that break the triangle inequality can undo that). */
export function isSound(search: Search, route: number): boolean {
  const { tasks, routes, close, maxDrive, isLimited } = search.problem;
  if (search.size[route] === 0) return true;
  const start = tasks + route;
  const isPossible = search.isGeneral
    ? (search.earlyFed[start + routes] as number) <= (close[route] as number)
    : (search.early[start] as number) <= (search.late[start] as number);
  if (!isPossible || (search.drive[route] as number) > (maxDrive[route] as number)) return false;
  return !isLimited || holdsLimits(search, route, AS_IT_IS);
}

function routeOfNode({ routeOf, problem }: Search, node: number): number {
  return node < problem.tasks ? (routeOf[node] as number) : node - problem.tasks;
}

function holdsLimits(search: Search, route: number, imagined: Imagined): boolean {
  const { maxDuration, weekly } = search.problem;
  const busy = busyWith(search, route, imagined);
  if (busy + lunchOf(search.problem, route).length > (maxDuration[route] as number)) return false;
  return !weekly || holdsWeek(search, route, busy);
}

/** The routes of one rep's week are neighbours. */
function holdsWeek(search: Search, route: number, busy: number): boolean {
  const { weekly, routes } = search.problem;
  if (!weekly) return true;
  const week = weekly.week[route] as number;
  let first = route;
  while (first > 0 && weekly.week[first - 1] === week) first--;
  let days = 0;
  let sum = busy;
  for (let other = first; other < routes && weekly.week[other] === week; other++) {
    if (other === route || search.size[other] === 0) continue;
    days++;
    sum += busyOf(search, other);
  }
  return days + 1 <= (weekly.maxDays[week] as number) && sum <= (weekly.maxBusy[week] as number);
}

function busyOf(search: Search, route: number): number {
  const stamp = search.stamp[route] as number;
  if (search.busyStamp[route] !== stamp) {
    search.busy[route] = busyWith(search, route, AS_IT_IS);
    search.busyStamp[route] = stamp;
  }
  return search.busy[route] as number;
}

/** Seconds between leaving and being back, lunch left out; NEVER when the day does not work. */
function busyWith(search: Search, route: number, imagined: Imagined): number {
  const lunch = lunchOf(search.problem, route);
  const back = returnWith(search, route, { imagined, lunch });
  if (back > (search.problem.close[route] as number)) return NEVER;
  return back - departureWith(search, route, { imagined, lunch, back }) - lunch.length;
}

interface Walk {
  readonly imagined: Imagined;
  readonly lunch: Lunch;
}

function travel({ problem }: Search, from: number, to: number): number {
  const { place, places, seconds } = problem;
  return seconds[(place[from] as number) * places + (place[to] as number)] as number;
}

function returnWith(search: Search, route: number, { imagined, lunch }: Walk): number {
  const { next, problem } = search;
  const start = problem.tasks + route;
  const opens = problem.open[route] as number;
  labels.hungry = lunch.length === 0 ? NEVER : opens;
  labels.fed = lunch.length === 0 ? opens : NEVER;
  const column = problem.windowColumn[route] as number;
  let node = start;
  do {
    let to = next[node] as number;
    if (node === imagined.after) to = imagined.task;
    else if (node === imagined.task) to = next[imagined.after] as number;
    stepForward(problem, labels, { lunch, column, node: to, travel: travel(search, node, to) });
    node = to;
  } while (node < problem.tasks);
  return labels.fed;
}

function departureWith(
  search: Search,
  route: number,
  { imagined, lunch, back }: Walk & { readonly back: number },
): number {
  const { prev, next, problem } = search;
  const start = problem.tasks + route;
  labels.hungry = -NEVER;
  labels.fed = back;
  const column = problem.windowColumn[route] as number;
  const behind = imagined.after < 0 ? -1 : (next[imagined.after] as number);
  let node = start + problem.routes;
  do {
    let from = prev[node] as number;
    if (node === behind) from = imagined.task;
    else if (node === imagined.task) from = imagined.after;
    stepBackward(problem, labels, { lunch, column, node: from, travel: travel(search, from, node) });
    node = from;
  } while (node !== start);
  return lunch.length === 0 ? labels.fed : labels.hungry;
}
