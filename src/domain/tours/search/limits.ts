/**
 * Limits on how long a rep is away: they depend on when the rep leaves, which is as late as being back as early as possible
 * allows. Too dear for every insertion place, they are worked out for the place about to be chosen: once forward, once
 * backward over the route.
 */
import { EAT, lunchOf } from './lunch';
import type { Lunch } from './lunch';
import { stepBackward, stepForward } from './steps';
import type { Labels, Step } from './steps';
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

/** The same of every route touched in this iteration. */
export function areTouchedSound(search: Search): boolean {
  const { backup } = search;
  for (let k = 0; k < backup.count; k++) if (!isSound(search, backup.route[k] as number)) return false;
  return true;
}

function routeOfNode({ routeOf, problem }: Search, node: number): number {
  return node < problem.tasks ? (routeOf[node] as number) : node - problem.tasks;
}

function holdsLimits(search: Search, route: number, imagined: Imagined): boolean {
  const { maxDuration, weekly } = search.problem;
  measureDay(search, route, imagined);
  if (day.away > (maxDuration[route] as number)) return false;
  return !weekly || holdsWeek(search, route, day.busy);
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

/** Least time of a route that is not lunch, in seconds. */
export function busyOf(search: Search, route: number): number {
  const stamp = search.stamp[route] as number;
  if (search.busyStamp[route] !== stamp) {
    measureDay(search, route, AS_IT_IS);
    search.busy[route] = day.busy;
    search.busyStamp[route] = stamp;
  }
  return search.busy[route] as number;
}

/** The shortest absence from home, and the least of it that is not lunch; NEVER when the day does not work. */
const day = { away: NEVER, busy: NEVER };

/** Lunch may be eaten on the way, at home after a morning's tour, or at home before an afternoon's. */
function measureDay(search: Search, route: number, imagined: Imagined): void {
  const { open, close } = search.problem;
  const lunch = lunchOf(search.problem, route);
  const opens = open[route] as number;
  day.away = NEVER;
  day.busy = NEVER;
  noteDay(search, route, { imagined, lunch, opens, closes: close[route] as number });
  if (lunch.length === 0) return;
  const closes = Math.min(lunch.to, (close[route] as number) - lunch.length);
  if (lunch.from + lunch.length <= (close[route] as number))
    noteDay(search, route, { imagined, lunch: NO_LUNCH, opens, closes });
  const fed = Math.max(opens, lunch.from) + lunch.length;
  if (opens <= lunch.to)
    noteDay(search, route, { imagined, lunch: NO_LUNCH, opens: fed, closes: close[route] as number });
}

const NO_LUNCH: Lunch = { from: 0, to: 0, length: 0 };

interface Walk {
  readonly imagined: Imagined;
  readonly lunch: Lunch;
  readonly opens: number;
  readonly closes: number;
}

/** One way to spend the day: home as early as possible, leaving as late as that allows. */
function noteDay(search: Search, route: number, walk: Walk): void {
  const back = returnWith(search, route, walk);
  if (back > walk.closes) return;
  const away = back - departureWith(search, route, walk, back);
  day.away = Math.min(day.away, away);
  day.busy = Math.min(day.busy, away - walk.lunch.length);
}

/** One step for all: nothing is allocated per leg. */
const step: { -readonly [K in keyof Step]-?: Step[K] } = {
  lunch: NO_LUNCH,
  column: 0,
  node: 0,
  travel: 0,
  eat: EAT.anywhere,
};

/** Makes `step` a leg of the tour itself: lunch at either end of the day, at home, is not on it. */
function setLeg({ problem }: Search, from: number, to: number): void {
  const { place, places, seconds, tasks } = problem;
  step.travel = seconds[(place[from] as number) * places + (place[to] as number)] as number;
  step.eat = from >= tasks ? EAT.onArrival : to >= tasks ? EAT.beforeLeaving : EAT.anywhere;
}

function returnWith(search: Search, route: number, { imagined, lunch, opens }: Walk): number {
  const { next, problem } = search;
  const start = problem.tasks + route;
  labels.hungry = lunch.length === 0 ? NEVER : opens;
  labels.fed = lunch.length === 0 ? opens : NEVER;
  step.lunch = lunch;
  step.column = problem.windowColumn[route] as number;
  let node = start;
  do {
    let to = next[node] as number;
    if (node === imagined.after) to = imagined.task;
    else if (node === imagined.task) to = next[imagined.after] as number;
    setLeg(search, node, to);
    step.node = to;
    stepForward(problem, labels, step);
    node = to;
  } while (node < problem.tasks);
  return labels.fed;
}

function departureWith(search: Search, route: number, { imagined, lunch }: Walk, back: number): number {
  const { prev, next, problem } = search;
  const start = problem.tasks + route;
  labels.hungry = -NEVER;
  labels.fed = back;
  step.lunch = lunch;
  step.column = problem.windowColumn[route] as number;
  const behind = imagined.after < 0 ? -1 : (next[imagined.after] as number);
  let node = start + problem.routes;
  do {
    let from = prev[node] as number;
    if (node === behind) from = imagined.task;
    else if (node === imagined.task) from = imagined.after;
    setLeg(search, from, node);
    step.node = from;
    stepBackward(problem, labels, step);
    node = from;
  } while (node !== start);
  return lunch.length === 0 ? labels.fed : labels.hungry;
}
