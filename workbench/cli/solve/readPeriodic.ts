import type { Shift, TourAccount, TourModel } from '../../../src/domain/tours/model';
import { readCordeau } from './cordeauRows';
import type { CordeauFile, CordeauPoint } from './cordeauRows';
import type { Instance } from './instance';
import { numberAt } from './numbersOf';
import { distanceOf, planeTravel, sumLegs } from './planeTravel';

/** Distances are real numbers in this format: the search counts ten-thousandths, rounded up, so that limits hold. */
const SCALE = 10_000;
/** What floating-point noise may add to a whole distance. */
const NOISE = 1e-6;
const NO_LIMIT = 40_000;
const ALL_SERVED = 100_000_000;

/** Cordeau writes a set of days as a binary word read from the left: in five days, 16 is the first. */
const daysOf = (word: number, days: number): number => {
  let set = 0;
  for (let day = 0; day < days; day++) if ((word >> (days - 1 - day)) & 1) set |= 1 << day;
  return set;
};

function accountOf(point: CordeauPoint, place: number, file: CordeauFile): TourAccount {
  const [open, close] = point.window ?? [0, NO_LIMIT];
  const patterns = point.patterns.map((word) => daysOf(word, file.days));
  return { place, windows: [[{ open: open * SCALE, close: close * SCALE }]], patterns };
}

/** Without windows a longest duration is the end of the day; with them, it counts from leaving. */
function shiftOf({ depot }: CordeauFile, limits: readonly number[] | undefined): Shift {
  const longest = numberAt(limits, 0);
  const load = numberAt(limits, 1);
  const [open, close] = depot.window ?? [0, longest > 0 ? longest : NO_LIMIT];
  return {
    start: 0,
    end: 0,
    open: open * SCALE,
    close: close * SCALE,
    ...(load > 0 ? { maxLoad: load } : {}),
    ...(longest > 0 && depot.window ? { maxSeconds: longest * SCALE } : {}),
  };
}

function modelOf(file: CordeauFile): TourModel {
  const points = [file.depot, ...file.customers];
  const shifts = file.limits.map((limits) => shiftOf(file, limits));
  return {
    travel: planeTravel(points, (distance) => Math.ceil(distance * SCALE - NOISE)),
    days: shifts.map((_, day) => ({ weekday: 0, week: 0, date: day })),
    reps: Array.from({ length: file.vehicles }, () => ({ shifts })),
    accounts: file.customers.map((point, i) => accountOf(point, i + 1, file)),
    visits: file.customers.flatMap(({ visits, service, amount }, account) =>
      Array.from({ length: visits }, () => ({ account, seconds: service * SCALE, points: 1, load: amount })),
    ),
    pointCost: ALL_SERVED,
    windowHolds: 'start',
    isSelective: false,
  };
}

/** Cordeau's periodic instances, with (`pvrptw`) or without (`pvrp`) windows at the end of each line. */
export function readPeriodic(text: string): Instance {
  const file = readCordeau(text);
  const model = modelOf(file);
  const points = [file.depot, ...file.customers];
  const legOf = (from: number, to: number): number => {
    const [a, b] = [points[from], points[to]];
    return a && b ? distanceOf(a, b) : Number.NaN;
  };
  const placeOf = (visit: number): number => (model.visits[visit]?.account ?? -1) + 1;
  const costOf: Instance['measureOf'] = (plan) => sumLegs(plan, placeOf, legOf);
  return {
    model,
    ids: model.visits.map(({ account }) => file.customers[account]?.id ?? -1),
    measure: 'cost',
    measureOf: costOf,
    travelOf: costOf,
  };
}
