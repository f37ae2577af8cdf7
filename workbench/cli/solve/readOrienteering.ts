import type { TourModel } from '../../../src/domain/tours/model';
import { readCordeau } from './cordeauRows';
import type { CordeauFile } from './cordeauRows';
import type { Instance } from './instance';
import { planeTravel, sumLegs } from './planeTravel';

/** Distances are rounded down to one decimal on Solomon's points (whole coordinates), to two on Cordeau's. */
const scaleOf = ({ customers }: CordeauFile): number =>
  customers.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y)) ? 10 : 100;

/** A unit of profit outweighs this many units of distance, the longest detours to speak of: a visit worth one point is not left out for the way to it. */
const POINT_DISTANCE = 200;

function modelOf(file: CordeauFile, scale: number): TourModel {
  const points = [file.depot, ...file.customers];
  const [open, close] = file.depot.window ?? [0, 0];
  const shift = { start: 0, end: 0, open: open * scale, close: close * scale };
  return {
    travel: planeTravel(points, (distance) => Math.floor(distance * scale)),
    days: [{ weekday: 0, week: 0, date: 0 }],
    reps: Array.from({ length: file.vehicles }, () => ({ shifts: [shift] })),
    accounts: file.customers.map(({ window = [0, 0] }, i) => ({
      place: i + 1,
      windows: [[{ open: window[0] * scale, close: window[1] * scale }]],
    })),
    visits: file.customers.map(({ service, amount }, account) => ({
      account,
      seconds: service * scale,
      points: amount,
    })),
    pointCost: POINT_DISTANCE * scale,
    windowHolds: 'start',
    isSelective: true,
  };
}

/** Team orienteering with windows; the number of paths is the file's: the one that lets every point be visited. */
export function readOrienteering(text: string): Instance {
  const file = readCordeau(text, 1);
  const scale = scaleOf(file);
  const model = modelOf(file, scale);
  const { seconds, places } = model.travel;
  return {
    model,
    ids: file.customers.map(({ id }) => id),
    measure: 'value',
    measureOf: ({ routes }) =>
      routes
        .flatMap(({ visits }) => visits)
        .reduce((sum, visit) => sum + (model.visits[visit]?.points ?? 0), 0),
    travelOf: (plan) =>
      sumLegs(
        plan,
        (visit) => visit + 1,
        (from, to) => seconds[from * places + to] ?? Number.NaN,
      ) / scale,
  };
}
