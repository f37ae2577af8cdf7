/**
 * A server that speaks VROOM’s protocol (docs/API.md) for tests: it reads a question as VROOM does, refuses what VROOM
 * refuses, and plans by cheapest insertion, the most urgent jobs first. As VROOM it lets a break fall into a drive.
 */
import type { Answer, Question } from './localServer';

type TimeWindow = readonly [number, number];

interface Job {
  readonly id: number;
  readonly location_index?: number;
  readonly service?: number;
  readonly delivery?: readonly number[];
  readonly priority?: number;
  readonly time_windows?: readonly TimeWindow[];
}

interface Vehicle {
  readonly id: number;
  readonly profile?: string;
  readonly start_index: number;
  readonly end_index: number;
  readonly time_window: TimeWindow;
  readonly capacity?: readonly number[];
  readonly max_travel_time?: number;
  readonly breaks?: readonly {
    readonly id: number;
    readonly time_windows: readonly TimeWindow[];
    readonly service: number;
  }[];
}

export interface VroomInput {
  readonly jobs: readonly Job[];
  readonly vehicles: readonly Vehicle[];
  readonly matrices: Readonly<Record<string, { readonly durations: readonly (readonly number[])[] }>>;
}

const hasTwins = (ids: readonly number[]): boolean => new Set(ids).size < ids.length;

/** What VROOM says of an input it cannot take; null for a good one. */
const inputError = ({ jobs, vehicles, matrices }: VroomInput): string | null => {
  if (!Array.isArray(jobs) || !Array.isArray(vehicles) || vehicles.length === 0) return 'Invalid vehicles.';
  if (hasTwins(jobs.map(({ id }) => id))) return 'Duplicate job id.';
  if (hasTwins(vehicles.map(({ id }) => id))) return 'Duplicate vehicle id.';
  for (const { profile = 'car' } of vehicles)
    if (!matrices[profile]) return `Missing matrix for profile ${profile}.`;
  for (const { id, location_index: place, time_windows: windows = [], priority = 0 } of jobs) {
    if (!Number.isInteger(id)) return 'Invalid or missing id for job.';
    if (!Number.isInteger(place)) return `Invalid location for job ${id}.`;
    if (!(Number.isInteger(priority) && priority >= 0 && priority <= 100)) return `Invalid priority value.`;
    for (const [at, [from, to]] of windows.entries()) {
      if (from > to) return `Invalid time window: [${from}, ${to}]`;
      if (at > 0 && from <= (windows[at - 1]?.[1] ?? 0)) return `Unsorted or overlapping time-windows.`;
    }
  }
  return null;
};

interface Step {
  readonly type: 'start' | 'job' | 'break' | 'end';
  readonly id?: number;
  readonly arrival: number;
}

interface Drive {
  readonly steps: readonly Step[];
  readonly travel: number;
}

const firstIn = (windows: readonly TimeWindow[], time: number): number | null => {
  const window = windows.find(([, to]) => to >= time);
  return window ? Math.max(time, window[0]) : null;
};

/** Drives the jobs in order with the break on the way to the `breakAt`-th stop; null where the day does not work. */
const drive = (
  vehicle: Vehicle,
  jobs: readonly Job[],
  { durations, breakAt }: { readonly durations: readonly (readonly number[])[]; readonly breakAt: number },
): Drive | null => {
  const [opens, closes] = vehicle.time_window;
  const steps: Step[] = [{ type: 'start', arrival: opens }];
  let [time, travel, from] = [opens, 0, vehicle.start_index];
  for (const [at, job] of [...jobs, null].entries()) {
    const to = job ? (job.location_index ?? 0) : vehicle.end_index;
    const leg = durations[from]?.[to] ?? 0;
    const rest = at === breakAt ? vehicle.breaks?.[0] : undefined;
    if (rest) {
      const begins = firstIn(rest.time_windows, time);
      if (begins === null) return null;
      steps.push({ type: 'break', id: rest.id, arrival: begins });
      time = Math.max(time + leg, begins) + rest.service;
    } else time += leg;
    travel += leg;
    if (job) {
      const begins = job.time_windows ? firstIn(job.time_windows, time) : time;
      if (begins === null) return null;
      steps.push({ type: 'job', id: job.id, arrival: time });
      time = begins + (job.service ?? 0);
    }
    from = to;
  }
  steps.push({ type: 'end', arrival: time });
  const load = jobs.reduce((sum, { delivery }) => sum + (delivery?.[0] ?? 0), 0);
  const fits =
    time <= closes &&
    travel <= (vehicle.max_travel_time ?? Infinity) &&
    load <= (vehicle.capacity?.[0] ?? Infinity);
  return fits ? { steps, travel } : null;
};

const bestDrive = (
  vehicle: Vehicle,
  jobs: readonly Job[],
  durations: readonly (readonly number[])[],
): Drive | null => {
  const places = vehicle.breaks?.length ? Array.from({ length: jobs.length + 1 }, (_, at) => at) : [-1];
  const drives = places.flatMap((breakAt) => drive(vehicle, jobs, { durations, breakAt }) ?? []);
  return drives.sort((a, b) => a.travel - b.travel)[0] ?? null;
};

/** A plan of the input, as VROOM writes it. */
export const vroomPlan = ({ jobs, vehicles, matrices }: VroomInput) => {
  const routes = vehicles.map((vehicle) => ({ vehicle, jobs: [] as Job[] }));
  const unassigned: { id: number; type: 'job' }[] = [];
  const durationsOf = ({ profile = 'car' }: Vehicle) => matrices[profile]?.durations ?? [];
  const byPriority = [...jobs].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || a.id - b.id);
  for (const job of byPriority) {
    const options = routes.flatMap((route) =>
      Array.from({ length: route.jobs.length + 1 }, (_, at) => {
        const with_ = [...route.jobs.slice(0, at), job, ...route.jobs.slice(at)];
        const driven = bestDrive(route.vehicle, with_, durationsOf(route.vehicle));
        const before = bestDrive(route.vehicle, route.jobs, durationsOf(route.vehicle));
        return driven ? [{ route, jobs: with_, cost: driven.travel - (before?.travel ?? 0) }] : [];
      }).flat(),
    );
    const [best] = options.sort((a, b) => a.cost - b.cost);
    if (best) best.route.jobs = best.jobs;
    else unassigned.push({ id: job.id, type: 'job' });
  }
  const written = routes.flatMap((route) => {
    const driven = bestDrive(route.vehicle, route.jobs, durationsOf(route.vehicle));
    return route.jobs.length === 0 || !driven
      ? []
      : [{ vehicle: route.vehicle.id, cost: driven.travel, duration: driven.travel, steps: driven.steps }];
  });
  return {
    code: 0,
    summary: { cost: 0, routes: written.length, unassigned: unassigned.length, violations: [] },
    unassigned,
    routes: written,
  };
};

/** `/` is VROOM behind vroom-express, `/optimization` openrouteservice’s, which takes three vehicles. */
export const vroomAnswer = ({ path, method, body }: Question): Answer => {
  if (method !== 'POST' || (path !== '/' && path !== '/optimization'))
    return { status: 404, body: 'Cannot GET' };
  const input = JSON.parse(body) as VroomInput;
  const error = inputError(input);
  if (error !== null) return { status: 400, body: { code: 2, error } };
  if (path === '/optimization' && input.vehicles.length > 3)
    return { status: 413, body: { code: 4, error: 'Too many vehicles (max 3).' } };
  return { body: vroomPlan(input) };
};
