/**
 * The dearest route of one kind at given prices of the visits: label setting forward in time. A route may come back to a
 * visit once it has left that visit's neighbourhood (ng-routes: Baldacci, Mingozzi and Roberti, Operations Research 2011),
 * so the answer is never below what a real route can be worth.
 */
import type { SearchProblem } from '../src/domain/tours/search/types';
import { startAtOrAfter } from '../src/domain/tours/search/windows';

export interface RouteKind {
  /** A route of this kind, and how many there are. */
  readonly route: number;
  readonly count: number;
  readonly tasks: readonly number[];
}

export interface Column {
  readonly kind: number;
  readonly visits: readonly number[];
  /** Value of the visits less the cost of the legs. */
  readonly gain: number;
}

/** What pricing looks up again and again. */
export interface PathRules {
  readonly problem: SearchProblem;
  /** The nearest tasks of each task, itself first; at most 31. */
  readonly near: readonly Int32Array[];
  /** Place of a task (column) among the nearest of another (row), −1 elsewhere. */
  readonly placeIn: Int32Array;
  /** A visit worth no more than this is in no best route: how much a detour can save at most, as a negative number. */
  readonly least: number;
}

const arcOf = ({ place, places }: SearchProblem, from: number, to: number): number =>
  (place[from] as number) * places + (place[to] as number);

/** Rules with neighbourhoods of a size; throws where a visit on the way can save time, or a day is more than its windows. */
export function pathRules(problem: SearchProblem, size: number): PathRules {
  const { tasks, lunchLength, isLimited, patterns, minGap } = problem;
  if (isLimited || patterns || lunchLength.some((length) => length > 0) || minGap.some((gap) => gap > 0))
    throw new Error('A bound is known for days of windows only.');
  const placeIn = new Int32Array(tasks * tasks).fill(-1);
  const near = Array.from({ length: tasks }, (_, task) => {
    const distance = (other: number): number => problem.seconds[arcOf(problem, task, other)] as number;
    const list = Array.from({ length: tasks }, (__, other) => other)
      .toSorted((a, b) => Number(b === task) - Number(a === task) || distance(a) - distance(b) || a - b)
      .slice(0, size);
    list.forEach((other, bit) => (placeIn[task * tasks + other] = bit));
    return Int32Array.from(list);
  });
  return { problem, near, placeIn, least: leastDetour(problem) };
}

/** The cheapest detour of all, at most 0; a detour that saves time makes the labels wrong, so there must be none. */
function leastDetour(problem: SearchProblem): number {
  const { tasks, place, seconds, cost, service } = problem;
  let least = 0;
  for (let by = 0; by < tasks; by++)
    for (let from = 0; from < place.length; from++)
      for (let to = 0; to < place.length; to++) {
        if (from === by || to === by || from === to) continue;
        const detour = (table: Int32Array): number =>
          (table[arcOf(problem, from, by)] as number) +
          (table[arcOf(problem, by, to)] as number) -
          (table[arcOf(problem, from, to)] as number);
        least = Math.min(least, detour(cost));
        if (detour(seconds) + (service[by] as number) < 0) throw new Error('A detour saves time.');
      }
  return least;
}

/** A partial route: its last visit, when it leaves it, what it is worth so far, and which of the near ones are shut. */
interface Label {
  readonly task: number;
  readonly time: number;
  readonly worth: number;
  readonly shut: number;
  readonly before: Label | undefined;
}

interface Pricing {
  readonly rules: PathRules;
  readonly kind: RouteKind;
  readonly price: Float64Array;
  readonly wanted: readonly number[];
  /** Labels kept per task, the worthiest first, and those waiting per moment. */
  readonly kept: readonly Label[][];
  readonly waiting: (Label[] | undefined)[];
}

export interface Priced {
  readonly worth: number;
  readonly visits: readonly number[];
}

/** Routes of a kind by what they are worth at the prices, at most `most` of them, the worthiest first; 0 and none when empty is best. */
export function bestRoutes(
  rules: PathRules,
  kind: RouteKind,
  price: Float64Array,
  most: number,
): readonly Priced[] {
  const { problem, least } = rules;
  const start = problem.tasks + kind.route;
  const wanted = kind.tasks.filter(
    (task) => (problem.value[task] as number) - (price[task] as number) > least,
  );
  const state: Pricing = {
    rules,
    kind,
    price,
    wanted,
    kept: Array.from({ length: problem.tasks }, () => []),
    waiting: [],
  };
  const open = problem.open[kind.route] as number;
  for (const task of wanted)
    extend(state, { task: start, time: open, worth: 0, shut: 0, before: undefined }, task);
  const ends: { readonly label: Label; readonly worth: number }[] = [];
  for (let time = 0; time < state.waiting.length; time++)
    for (const label of state.waiting[time] ?? [])
      if (keep(state, label)) {
        ends.push({ label, worth: label.worth - homeward(problem, kind.route, label.task) });
        for (const task of wanted) extend(state, label, task);
      }
  return ends
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ label, worth }) => ({ worth, visits: visitsOf(label) }));
}

const homeward = (problem: SearchProblem, route: number, task: number): number =>
  problem.cost[arcOf(problem, task, problem.tasks + problem.routes + route)] as number;

function visitsOf(last: Label): readonly number[] {
  const visits: number[] = [];
  for (let label: Label | undefined = last; label && label.before; label = label.before)
    visits.push(label.task);
  return visits.toReversed();
}

/** One visit more, if it is not shut and its window and the day allow it. */
function extend(state: Pricing, label: Label, task: number): void {
  const { rules, kind, price } = state;
  const { problem, placeIn } = rules;
  const { tasks, routes } = problem;
  if (label.task < tasks) {
    const bit = placeIn[label.task * tasks + task] as number;
    if (bit >= 0 && (label.shut >>> bit) & 1) return;
  }
  const leg = arcOf(problem, label.task, task);
  const row = task * problem.windowColumns + (problem.windowColumn[kind.route] as number);
  const begins = startAtOrAfter(problem, row, label.time + (problem.seconds[leg] as number));
  const time = begins + (problem.service[task] as number);
  const home = problem.seconds[arcOf(problem, task, tasks + routes + kind.route)] as number;
  if (time + home > (problem.close[kind.route] as number)) return;
  const worth =
    label.worth + (problem.value[task] as number) - (price[task] as number) - (problem.cost[leg] as number);
  const next = { task, time, worth, shut: shutAt(state, label, task, time), before: label };
  if (!isDominated(state, next)) (state.waiting[time] ??= []).push(next);
}

/** What cannot follow: the visit itself, near ones visited before while still near, and near ones too late to reach. */
function shutAt({ rules, kind }: Pricing, label: Label, task: number, time: number): number {
  const { problem, near, placeIn } = rules;
  const { tasks } = problem;
  const neighbours = near[task] as Int32Array;
  let shut = 1;
  for (let bit = 1; bit < neighbours.length; bit++) {
    const other = neighbours[bit] as number;
    const row = other * problem.windowColumns + (problem.windowColumn[kind.route] as number);
    const reached = time + (problem.seconds[arcOf(problem, task, other)] as number);
    const last = problem.windowClose[(problem.windowStart[row + 1] as number) - 1] ?? -1;
    const isLate = problem.windowStart[row] === problem.windowStart[row + 1] || reached > last;
    const before = label.task < tasks ? (placeIn[label.task * tasks + other] as number) : -1;
    if (isLate || (before >= 0 && (label.shut >>> before) & 1)) shut |= 1 << bit;
  }
  return shut;
}

/** Whether a kept label is as early, worth as much and shuts nothing more. */
function isDominated({ kept }: Pricing, label: Label): boolean {
  for (const other of kept[label.task] ?? []) {
    if (other.worth < label.worth) return false;
    if (other.time <= label.time && (other.shut & ~label.shut) === 0) return true;
  }
  return false;
}

function keep(state: Pricing, label: Label): boolean {
  if (isDominated(state, label)) return false;
  const list = state.kept[label.task] as Label[];
  let at = 0;
  while (at < list.length && (list[at] as Label).worth >= label.worth) at++;
  list.splice(at, 0, label);
  return true;
}
