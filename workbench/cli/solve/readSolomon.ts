import type { TourModel } from '../../../src/domain/tours/model';
import type { Instance } from './instance';
import { numberAt, numberLines } from './numbersOf';
import { planeTravel, sumLegs } from './planeTravel';

/** Times and distances are truncated to one decimal (DIMACS, CVRPLIB) and counted in tenths. */
const TENTHS = 10;
/** No detour costs as much as a customer left out. */
const ALL_SERVED = 1_000_000;

/** Solomon's and Gehring and Homberger's text: vehicles and capacity, then number, x, y, demand, ready, due, service. */
export function readSolomon(text: string): Instance {
  const [fleet, ...rows] = numberLines(text);
  const points = rows.map((row) => ({ x: numberAt(row, 1), y: numberAt(row, 2) }));
  const travel = planeTravel(points, (distance) => Math.floor(distance * TENTHS));
  const close = numberAt(rows[0], 5) * TENTHS;
  const shift = { start: 0, end: 0, open: 0, close, maxLoad: numberAt(fleet, 1) };
  const customers = rows.slice(1);
  const model: TourModel = {
    travel,
    days: [{ weekday: 0, week: 0, date: 0 }],
    reps: Array.from({ length: numberAt(fleet, 0) }, () => ({ shifts: [shift] })),
    accounts: customers.map((row, i) => ({
      place: i + 1,
      windows: [[{ open: numberAt(row, 4) * TENTHS, close: numberAt(row, 5) * TENTHS }]],
    })),
    visits: customers.map((row, account) => ({
      account,
      seconds: numberAt(row, 6) * TENTHS,
      points: 1,
      load: numberAt(row, 3),
    })),
    pointCost: ALL_SERVED,
    windowHolds: 'start',
    isSelective: false,
  };
  const legOf = (from: number, to: number): number => travel.seconds[from * points.length + to] ?? 0;
  const costOf: Instance['measureOf'] = (plan) => sumLegs(plan, (visit) => visit + 1, legOf) / TENTHS;
  return {
    model,
    ids: customers.map((row) => numberAt(row, 0)),
    measure: 'cost',
    measureOf: costOf,
    travelOf: costOf,
  };
}
