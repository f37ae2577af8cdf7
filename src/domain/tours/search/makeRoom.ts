import type { BestPlan } from './recombine';
import { createEjection, insertEjecting } from './eject';
import type { Ejection } from './eject';
import type { Neighbours } from './neighbours';
import { plainCost } from './pressure';
import { replacePlan } from './replacePlan';
import { shake } from './shake';
import type { Shaker } from './shake';
import type { Search, SearchProblem } from './types';

/**
 * The part of the search that tries to get the last few visits in, whatever it costs in driving. It begins with the best
 * plan and ends when nothing is left out, or when a while has brought nothing. Annealing goes on from the plan that leaves
 * out less than the best, if there is one that is not much dearer, else from where it was.
 */
export interface RoomMaking {
  readonly ejection: Ejection;
  readonly shaker: Shaker;
  /** Where annealing was. */
  readonly home: Int32Array;
  /** The plan that leaves out least, what that is worth, and the plan's cost. */
  readonly found: Int32Array;
  leastLost: number;
  foundCost: number;
  readonly since: number;
  hasGained: boolean;
  isOver: boolean;
}

/** Shares of the budget: when to begin, when to end, and when to end if nothing has been gained. */
const FROM = 0.3;
const UNTIL = 0.8;
const PATIENCE = 0.2;
/** Sets and moves tried that take about as long as the iterations between two looks at the budget. */
const WORK_A_LOOK = 570;
const MOVES = 100;
/** Average legs by which the plan found may be dearer than the best. */
const DEARER = 10;

export const isRoomPossible = ({ problem }: Search, share: number): boolean =>
  share >= FROM && share < UNTIL && problem.isSelective && !problem.patterns;

export function beginRoom(search: Search, best: BestPlan, neighbours: Neighbours, share: number): RoomMaking {
  const { tasks } = search.problem;
  const room = {
    ejection: createEjection(tasks),
    shaker: { neighbours, moving: new Int32Array(tasks) },
    home: search.next.slice(0, best.next.length),
    found: best.next.slice(),
    leastLost: valueLeftOut(search.problem, best.next),
    foundCost: best.cost,
    since: share,
    hasGained: false,
    isOver: false,
  };
  replacePlan(search, best.next);
  return room;
}

/** Tries for as long as `WORK_A_LOOK` allows; `note` looks at every plan that has one visit more. */
export function makeRoom(search: Search, room: RoomMaking, share: number, note: () => void): void {
  const { ejection } = room;
  const end = ejection.work + WORK_A_LOOK;
  while (ejection.work < end && search.absentCount > 0) {
    if (insertEjecting(search, ejection)) {
      note();
      noteFound(search, room);
    }
    if (search.absentCount > 0) shake(search, room.shaker, MOVES);
    ejection.work += MOVES;
  }
  room.isOver =
    search.absentCount === 0 || share >= UNTIL || (!room.hasGained && share - room.since >= PATIENCE);
}

/** Goes back to annealing. */
export function leaveRoom(search: Search, room: RoomMaking, bestCost: number, unit: number): void {
  const isWorthIt = room.hasGained && room.foundCost < bestCost + DEARER * unit;
  replacePlan(search, isWorthIt ? room.found : room.home);
}

function noteFound(search: Search, room: RoomMaking): void {
  const { value } = search.problem;
  let lost = 0;
  for (let k = 0; k < search.absentCount; k++) lost += value[search.absent[k] as number] as number;
  if (lost >= room.leastLost) return;
  room.leastLost = lost;
  room.hasGained = true;
  room.foundCost = plainCost(search);
  room.found.set(search.next.subarray(0, room.found.length));
}

/** What the visits a plan leaves out are worth. */
function valueLeftOut({ tasks, routes, value }: SearchProblem, next: Int32Array): number {
  let lost = value.reduce((sum, points) => sum + points, 0);
  for (let route = 0; route < routes; route++)
    for (let task = next[tasks + route] as number; task < tasks; task = next[task] as number)
      lost -= value[task] as number;
  return lost;
}
