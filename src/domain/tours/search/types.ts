/**
 * The search works on plain numbers: tasks 0…n−1, routes 0…R−1 (one rep on one day), and nodes, which are the tasks, then
 * the start of each route (n + r), then its end (n + R + r). Everything is a column in a typed array, nothing is allocated
 * while the search runs. What a task or a route means is known to whoever compiled the problem.
 */

/** Larger than any time or cost, small enough to be added twice within 32 bits. */
export const NEVER = 1 << 29;

/** How the visits of one account share the days: each of the listed day sets (bit d = day d) serves it in full. */
export interface PatternRules {
  /** First pattern of an account; `accounts` + 1 entries. */
  readonly start: Int32Array;
  readonly days: Int32Array;
}

export interface SearchProblem {
  readonly tasks: number;
  readonly routes: number;
  readonly places: number;
  /** Place of every node. */
  readonly place: Int32Array;
  /** Travel times and costs, row = from, column = to; the `Back` forms are transposed, the same object when symmetric. */
  readonly seconds: Int32Array;
  readonly secondsBack: Int32Array;
  readonly cost: Int32Array;
  readonly costBack: Int32Array;
  readonly service: Int32Array;
  readonly demand: Int32Array;
  /** Cost of leaving the task out. */
  readonly value: Float64Array;
  readonly capacity: Int32Array;
  readonly open: Int32Array;
  readonly close: Int32Array;
  readonly maxDrive: Int32Array;
  /** Longest time between leaving and being back; NEVER where there is none. */
  readonly maxDuration: Int32Array;
  readonly lunchFrom: Int32Array;
  readonly lunchTo: Int32Array;
  /** 0 where the route has no lunch. */
  readonly lunchLength: Int32Array;
  /** Index of the route's day in the horizon, and its date in days from the start. */
  readonly day: Int32Array;
  readonly date: Int32Array;
  readonly rep: Int32Array;
  /** Routes that are the same while empty share a number: only the first of them is tried. */
  readonly twin: Int32Array;
  /** Cost of using the route at all. */
  readonly fixedCost: Int32Array;
  /** Which column of the windows holds on the route's day. */
  readonly windowColumn: Int32Array;
  readonly windowColumns: number;
  /** Start windows of task t in column w: entries windowStart[t × columns + w] up to the next, ascending. */
  readonly windowStart: Int32Array;
  readonly windowOpen: Int32Array;
  readonly windowClose: Int32Array;
  /** Routes a task may take: entries allowedStart[t] up to the next, ascending. */
  readonly allowedStart: Int32Array;
  readonly allowed: Int32Array;
  readonly account: Int32Array;
  readonly accounts: number;
  /** Tasks of account a: accountStart[a] up to the next. */
  readonly accountStart: Int32Array;
  /** Days between two visits of the same account, at least; 0 where the account has one visit. */
  readonly minGap: Int32Array;
  /** Days between consecutive visits, at most. */
  readonly maxGap: Int32Array;
  /** Visits of an account keep to the first one's rep. */
  readonly sameRep: Uint8Array;
  readonly patterns?: PatternRules;
  /** Route a task is used to, −1 for none, and what it costs to plan it elsewhere. */
  readonly usualRoute: Int32Array;
  readonly moveCost: number;
  /** Tasks that never leave the route they were given. */
  readonly isPinned: Uint8Array;
  /** One start window for every task and day, no lunch, no driving or duration limit: the fast kernel serves. */
  readonly isPlain: boolean;
  /** Leaving tasks out is part of the game (profits), not a failure. */
  readonly isSelective: boolean;
  /** Some route has a longest duration, or some rep a weekly limit: checked for the place chosen, not for every place. */
  readonly isLimited: boolean;
  /** Weekly limits on a rep's busy time and number of field days; absent where there are none. */
  readonly weekly?: WeeklyLimits;
}

export interface WeeklyLimits {
  /** Number of the rep's week a route belongs to. */
  readonly week: Int32Array;
  readonly maxDays: Int32Array;
  readonly maxBusy: Int32Array;
}

/** The state of a search. */
export interface Search {
  readonly problem: SearchProblem;
  readonly isGeneral: boolean;
  seed: number;
  /** Routing cost of the routes plus the value of what is left out. */
  cost: number;
  iteration: number;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Cost and seconds from a node to its next. */
  readonly leg: Int32Array;
  readonly legSeconds: Int32Array;
  /** Earliest departure with lunch still to come, latest start with lunch still to come. */
  readonly early: Int32Array;
  readonly late: Int32Array;
  /** The same with lunch behind: on routes without lunch these two alone count. */
  readonly earlyFed: Int32Array;
  readonly lateFed: Int32Array;
  /** What leaving a task out counts for now: its value, more when it has long been absent (see pressure.ts). */
  readonly worth: Float64Array;
  isPressed: boolean;
  /** Route of a task, −1 while absent. */
  readonly routeOf: Int32Array;
  readonly size: Int32Array;
  readonly load: Int32Array;
  readonly drive: Int32Array;
  /** Changes with the content of a route, and comes back with it. */
  readonly stamp: Int32Array;
  lastStamp: number;
  readonly absent: Int32Array;
  readonly absentAt: Int32Array;
  absentCount: number;
  served: number;
  usedRoutes: number;
  /** Best insertions known per allowed pair: stamp, delta and node before, second delta and its node. */
  readonly known: Int32Array;
  readonly twinSeen: Int32Array;
  /** Busy seconds of a route, and the stamp it had when they were worked out. */
  readonly busy: Int32Array;
  readonly busyStamp: Int32Array;
  evaluation: number;
  bestDelta: number;
  bestAfter: number;
  readonly backup: Backup;
}

/** The routes touched in this iteration as they were before it. */
export interface Backup {
  count: number;
  length: number;
  cost: number;
  readonly touchedIn: Int32Array;
  readonly route: Int32Array;
  readonly first: Int32Array;
  readonly stamp: Int32Array;
  readonly load: Int32Array;
  readonly drive: Int32Array;
  readonly node: Int32Array;
  readonly leg: Int32Array;
  readonly legSeconds: Int32Array;
  readonly early: Int32Array;
  readonly late: Int32Array;
  readonly earlyFed: Int32Array;
  readonly lateFed: Int32Array;
}

/** Fields of one entry of `known`. */
export const KNOWN = { stamp: 0, delta: 1, after: 2, nextDelta: 3, nextAfter: 4, size: 5 } as const;
