/**
 * One rep’s week in VROOM’s words (VROOM-Project/vroom, docs/API.md): a vehicle a day, a job a visit, times counted from the
 * first midnight of the plan, travel as a matrix. No name, no address and no coordinates go along: places are numbers.
 */
import type { TourModel } from '../../domain/tours/model';
import type { OfferedVisit } from './offeredVisits';
import type { AskedDay } from './weekDays';

type TimeWindow = readonly [from: number, to: number];

export interface VroomJob {
  readonly id: number;
  readonly location_index: number;
  readonly service: number;
  readonly delivery: readonly number[];
  readonly priority: number;
  readonly time_windows: readonly TimeWindow[];
}

export interface VroomVehicle {
  readonly id: number;
  readonly profile: string;
  readonly start_index: number;
  readonly end_index: number;
  readonly time_window: TimeWindow;
  readonly capacity: readonly number[];
  readonly max_travel_time?: number;
  readonly breaks?: readonly {
    readonly id: number;
    readonly time_windows: readonly TimeWindow[];
    readonly service: number;
  }[];
}

export interface VroomQuestion {
  readonly vehicles: readonly VroomVehicle[];
  readonly jobs: readonly VroomJob[];
  readonly matrices: Readonly<Record<string, { readonly durations: readonly (readonly number[])[] }>>;
}

export interface WeekToAsk {
  readonly model: TourModel;
  readonly days: readonly AskedDay[];
  readonly offered: readonly OfferedVisit[];
  /** "car", "driving-car". */
  readonly profile: string;
}

const SECONDS_A_DAY = 86_400;
const HIGHEST_PRIORITY = 100;
/** More stops than any day holds. */
const NO_LIMIT = 10_000;

/** Windows for the beginning of a service, in order, without overlaps. */
const joined = (windows: readonly TimeWindow[]): TimeWindow[] => {
  const result: TimeWindow[] = [];
  for (const [from, to] of windows.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
};

const midnight = (model: TourModel, day: number): number => (model.days[day]?.date ?? day) * SECONDS_A_DAY;

/** A visit ends inside its window: VROOM’s windows are for its beginning. */
const windowsOf = ({ model, days: asked }: WeekToAsk, { visit, days }: OfferedVisit): TimeWindow[] => {
  const { account = -1, seconds = 0 } = model.visits[visit] ?? {};
  const length = model.windowHolds === 'visit' ? seconds : 0;
  const windows = asked
    .filter(({ day }) => days.includes(day))
    .flatMap(({ day }) =>
      (model.accounts[account]?.windows[model.days[day]?.weekday ?? 0] ?? []).map(
        ({ open, close }): TimeWindow => [midnight(model, day) + open, midnight(model, day) + close - length],
      ),
    );
  return joined(windows.filter(([from, to]) => from <= to));
};

type IndexOf = (place: number) => number;

const jobsOf = (week: WeekToAsk, indexOf: IndexOf): VroomJob[] => {
  const { model, offered } = week;
  const most = Math.max(1, ...model.visits.map(({ points }) => points));
  return offered.flatMap((one): VroomJob[] => {
    const visit = model.visits[one.visit];
    const windows = windowsOf(week, one);
    if (!visit || windows.length === 0) return [];
    const priority = visit.pin ? HIGHEST_PRIORITY : Math.round((HIGHEST_PRIORITY * visit.points) / most);
    return [
      {
        id: one.visit,
        location_index: indexOf(model.accounts[visit.account]?.place ?? -1),
        service: visit.seconds,
        delivery: [visit.load ?? 1],
        priority: Math.max(0, Math.min(HIGHEST_PRIORITY, priority)),
        time_windows: windows,
      },
    ];
  });
};

const vehicleOf = (
  { model, profile }: WeekToAsk,
  { day, shift, hasLunch }: AskedDay,
  indexOf: IndexOf,
): VroomVehicle => {
  const from = midnight(model, day);
  const { lunch, maxDriveSeconds } = shift;
  return {
    ...{ id: day, profile, start_index: indexOf(shift.start), end_index: indexOf(shift.end) },
    time_window: [from + shift.open, from + shift.close],
    capacity: [Math.floor(Math.min(NO_LIMIT, shift.maxLoad ?? NO_LIMIT))],
    ...(maxDriveSeconds === undefined ? {} : { max_travel_time: maxDriveSeconds }),
    ...(lunch && hasLunch
      ? {
          breaks: [{ id: day, time_windows: [[from + lunch.from, from + lunch.to]], service: lunch.seconds }],
        }
      : {}),
  };
};

/** null where there is nothing to ask. */
export function vroomQuestion(week: WeekToAsk): VroomQuestion | null {
  const { model, days, profile } = week;
  const places: number[] = [];
  const indices = new Map<number, number>();
  const indexOf = (place: number): number => {
    const known = indices.get(place) ?? places.length;
    if (!indices.has(place)) {
      indices.set(place, known);
      places.push(place);
    }
    return known;
  };
  const vehicles = days.map((day) => vehicleOf(week, day, indexOf));
  const jobs = jobsOf(week, indexOf);
  if (vehicles.length === 0 || jobs.length === 0) return null;
  const { seconds, places: count } = model.travel;
  const durations = places.map((from) => places.map((to) => seconds[from * count + to] ?? 0));
  return { vehicles, jobs, matrices: { [profile]: { durations } } };
}
