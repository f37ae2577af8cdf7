import type { TourModel } from '../model';
import type { SearchProblem } from '../search/types';
import { allowedRoutes } from './allowedRoutes';
import { accountColumns } from './accountColumns';
import { routeColumns, routesOf } from './routeColumns';
import { visitColumns } from './visitColumns';
import { windowColumns } from './windowColumns';

/** Turns a model into the columns the search runs on. Task = visit; routes are the reps' shifts, rep by rep. */
export function compileModel(model: TourModel): SearchProblem {
  const { travel } = model;
  const slots = routesOf(model);
  const seconds = travel.seconds;
  const secondsBack = transpose(seconds, travel.places);
  const isSameTable = travel.cost === seconds;
  const base = {
    tasks: model.visits.length,
    routes: slots.length,
    places: travel.places,
    seconds,
    secondsBack,
    cost: travel.cost,
    costBack: isSameTable ? secondsBack : transpose(travel.cost, travel.places),
    ...visitColumns(model),
    ...routeColumns(model, slots),
    ...windowColumns(model),
    ...accountColumns(model),
    isSelective: model.isSelective,
  };
  const problem = { ...base, place: placesOf(model, slots) };
  const isPlain =
    slots.every(({ shift }) => isPlainShift(shift)) &&
    model.reps.every((rep) => rep.maxFieldDays === undefined && rep.maxWeekSeconds === undefined) &&
    base.windowColumns === 1 &&
    base.windowOpen.length === base.tasks;
  const isLimited = base.weekly !== undefined || slots.some(({ shift }) => shift.maxSeconds !== undefined);
  return { ...problem, isPlain, isLimited, ...allowedRoutes(model, problem) };
}

const isPlainShift = (shift: { lunch?: unknown; maxDriveSeconds?: number; maxSeconds?: number }): boolean =>
  shift.lunch === undefined && shift.maxDriveSeconds === undefined && shift.maxSeconds === undefined;

function placesOf({ visits, accounts }: TourModel, slots: ReturnType<typeof routesOf>): Int32Array {
  return Int32Array.from([
    ...visits.map(({ account }) => accounts[account]?.place ?? 0),
    ...slots.map(({ shift }) => shift.start),
    ...slots.map(({ shift }) => shift.end),
  ]);
}

/** The table with rows and columns exchanged; the table itself when that changes nothing. */
function transpose(table: Int32Array, places: number): Int32Array {
  let isSymmetric = true;
  for (let i = 0; i < places && isSymmetric; i++)
    for (let j = 0; j < i; j++) if (table[i * places + j] !== table[j * places + i]) isSymmetric = false;
  if (isSymmetric) return table;
  const turned = new Int32Array(table.length);
  for (let i = 0; i < places; i++)
    for (let j = 0; j < places; j++) turned[j * places + i] = table[i * places + j] as number;
  return turned;
}
