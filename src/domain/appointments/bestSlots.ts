/**
 * The best slots for an account, given the tours as they stand (method §2: due date ± a share of the interval, three
 * different days, one morning and one afternoon at least). Each day is tried with the visit at every place of its order; what
 * it adds is driving and waiting, by the timetable the planner itself uses. Places are tried in the order of their detour, so
 * that a few timetables suffice among hundreds of days.
 */
import { secondsOf } from '../availability/usualHours';
import type { Window } from '../availability/window';
import { roadKmBetween, travelSeconds } from '../geo/travel';
import type { Place } from '../geo/types';
import { buildRepModel } from '../tours/demand/buildRepModel';
import type { DayRules } from '../tours/demand/buildRepModel';
import type { TourModel } from '../tours/model';
import { timetable } from '../tours/timing/timetable';
import type { Timetable } from '../tours/timing/timetable';

/** A visit that stands in a day. */
export interface DayStop {
  readonly place: Place;
  readonly minutes: number;
  /** null: anywhere in the day. */
  readonly startMinute: number | null;
  /** When it can be: its customer's hours that day, or the time agreed with him alone. */
  readonly windows: readonly Window[];
}

/** A day a rep and the customer can both keep. */
export interface OpenDay {
  readonly day: number;
  readonly rep: number;
  /** The rep's. */
  readonly rules: DayRules;
  readonly home: Place;
  /** Where his day ends. */
  readonly evening: Place;
  /** Of the customer, that day. */
  readonly windows: readonly Window[];
  readonly stops: readonly DayStop[];
}

export interface SlotRequest {
  readonly place: Place;
  readonly minutes: number;
  readonly dueDay: number;
  readonly days: readonly OpenDay[];
  /** How many are wanted. */
  readonly count: number;
}

const HALVES = ['morning', 'afternoon'] as const;
export type HalfDay = (typeof HALVES)[number];

export interface Slot {
  readonly day: number;
  readonly rep: number;
  readonly startMinute: number;
  readonly half: HalfDay;
  /** Driving and waiting the visit adds to the day; the visit itself is not in it. */
  readonly extraMinutes: number;
  readonly extraKm: number;
}

const QUARTER = 900;
const FIVE_MINUTES = 300;
/** Feasible slots looked at beyond those wanted. */
const LOOKED_AT = 6;
const NOON = 45_000;
const HOUR = 3600;
const WEEKDAYS = 7;

const sameEveryDay = (windows: readonly Window[]): Window[][] =>
  Array.from({ length: WEEKDAYS }, () => [...windows]);

/** Stops with a time in their order; each other one where it costs least driving. */
const inOrder = (open: OpenDay): DayStop[] => {
  const { stops } = open;
  const timed = stops
    .filter(({ startMinute }) => startMinute !== null)
    .sort((a, b) => (a.startMinute ?? 0) - (b.startMinute ?? 0));
  const route = [...timed];
  for (const stop of stops.filter(({ startMinute }) => startMinute === null))
    route.splice(cheapestPlace(open, route, stop.place), 0, stop);
  return route;
};

/** What a place lies between, put at a place of the route. */
const around = (
  { home, evening }: OpenDay,
  route: readonly DayStop[],
  at: number,
): readonly [Place, Place] => [route[at - 1]?.place ?? home, route[at]?.place ?? evening];

const detourAt = (open: OpenDay, route: readonly DayStop[], place: Place, at: number): number => {
  const [before, after] = around(open, route, at);
  return travelSeconds(before, place) + travelSeconds(place, after) - travelSeconds(before, after);
};

const cheapestPlace = (open: OpenDay, route: readonly DayStop[], place: Place): number => {
  let best = 0;
  for (let at = 1; at <= route.length; at++)
    if (detourAt(open, route, place, at) < detourAt(open, route, place, best)) best = at;
  return best;
};

interface Try {
  readonly open: OpenDay;
  readonly route: readonly DayStop[];
  readonly at: number;
  readonly detour: number;
}

const halfOf = (windows: readonly Window[], half: HalfDay): Window[] =>
  windows
    .map(({ open, close }) =>
      half === 'morning'
        ? { open, close: Math.min(close, NOON + HOUR) }
        : { open: Math.max(open, NOON), close },
    )
    .filter(({ open, close }) => close > open && (half === 'afternoon' || open < NOON));

interface DayModel {
  readonly model: TourModel;
  /** Number of the visit asked for: the last one. */
  readonly asked: number;
}

/** One day as the planner's timetable sees it; the visit asked for is the last of its visits. */
const dayModel = (request: SlotRequest, { open, route }: Pick<Try, 'open' | 'route'>): DayModel => {
  const visit = { number: 1, dueDay: 0, firstDay: 0, lastDay: 0, urgency: 1, points: 1 };
  const stops: readonly Omit<DayStop, 'startMinute'>[] = [...route, { ...request, windows: open.windows }];
  const { model } = buildRepModel({
    ...{ home: open.home, rules: open.rules, horizon: { from: open.day, days: 1 } },
    evening: open.evening === open.home ? null : open.evening,
    week: { fieldHours: 24, fieldDays: 1 },
    isFieldDay: () => true,
    accounts: stops.map(({ place, minutes, windows }, account) => ({
      ...{ account, place, minutes, leastGapDays: 1, visits: [visit], windows: sameEveryDay(windows) },
    })),
  });
  return { model, asked: route.length };
};

const withWindows = ({ model, asked }: DayModel, windows: readonly Window[]): TourModel => ({
  ...model,
  visits: model.visits.map((visit, at) =>
    at === asked ? { ...visit, windows: sameEveryDay(windows) } : visit,
  ),
});

const costOf = ({ driveSeconds, waitSeconds }: Timetable): number => driveSeconds + waitSeconds;

/** The visit begins on a quarter of an hour where that can be, else on five minutes. */
const roundedDay = (
  built: DayModel,
  visits: readonly number[],
  request: SlotRequest,
  windows: readonly Window[],
) => {
  const route = { rep: 0, day: 0, visits };
  const first = windows.length === 0 ? null : timetable(withWindows(built, windows), route);
  const begins = first?.stops.find(({ visit }) => visit === built.asked)?.begins;
  if (!first || begins === undefined) return null;
  for (const grid of [QUARTER, FIVE_MINUTES]) {
    const open = Math.ceil(begins / grid) * grid;
    const close = open + request.minutes * 60;
    if (!windows.some((window) => window.open <= open && close <= window.close)) continue;
    const day = timetable(withWindows(built, [{ open, close }]), route);
    if (day) return { day, begins: open };
  }
  return null;
};

class SlotSearch {
  /** Driving and waiting of a day as it stands; null where it does not work out any more. */
  readonly #before = new Map<OpenDay, number | null>();
  readonly #models = new Map<OpenDay, DayModel>();

  constructor(readonly request: SlotRequest) {}

  #built(open: OpenDay, route: readonly DayStop[]): DayModel {
    const known = this.#models.get(open) ?? dayModel(this.request, { open, route });
    this.#models.set(open, known);
    return known;
  }

  #costBefore(open: OpenDay, route: readonly DayStop[]): number | null {
    const known = this.#before.get(open);
    if (known !== undefined) return known;
    const visits = route.map((_, at) => at);
    const { model } = this.#built(open, route);
    const day = visits.length === 0 ? null : timetable(model, { rep: 0, day: 0, visits });
    const cost = visits.length === 0 ? 0 : day && costOf(day);
    this.#before.set(open, cost);
    return cost;
  }

  /** At most one in each half of the day. */
  slotsOf({ open, route, at }: Try): Slot[] {
    const before = this.#costBefore(open, route);
    if (before === null) return [];
    const built = this.#built(open, route);
    const visits = route.map((_, stop) => stop);
    visits.splice(at, 0, route.length);
    if (!timetable(built.model, { rep: 0, day: 0, visits })) return [];
    const [previous, next] = around(open, route, at);
    const { place } = this.request;
    const km = roadKmBetween(previous, place) + roadKmBetween(place, next) - roadKmBetween(previous, next);
    return HALVES.flatMap((half): Slot[] => {
      const found = roundedDay(built, visits, this.request, halfOf(open.windows, half));
      if (!found || found.day.driveSeconds > secondsOf(open.rules.maxDriveHours)) return [];
      return [
        {
          ...{ day: open.day, rep: open.rep, startMinute: found.begins / 60, half },
          extraMinutes: Math.max(0, Math.round((costOf(found.day) - before) / 60)),
          extraKm: Math.max(0, Math.round(km * 10) / 10),
        },
      ];
    });
  }
}

/** What has to fit into a day whatever its order; driving left out. */
const isFull = ({ rules, stops }: OpenDay, minutes: number): boolean => {
  const needed = stops.reduce((sum, stop) => sum + stop.minutes, minutes + rules.lunchMinutes);
  return stops.length >= rules.maxVisitsPerDay || needed > (rules.dayEnd - rules.dayStart) * 60;
};

const triesOf = ({ place, minutes, days }: SlotRequest): Try[] =>
  days
    .filter((open) => !isFull(open, minutes))
    .flatMap((open) => {
      const route = inOrder(open);
      return Array.from({ length: route.length + 1 }, (_, at): Try => ({
        ...{ open, route, at },
        detour: detourAt(open, route, place, at),
      }));
    });

/** Three different days, and both halves of the day where there are such slots. */
const choose = (slots: readonly Slot[], count: number): Slot[] => {
  const chosen: Slot[] = [];
  while (chosen.length < count) {
    const free = slots.filter(({ day }) => chosen.every((one) => one.day !== day));
    const halves = new Set(chosen.map(({ half }) => half));
    const isLast = chosen.length === count - 1;
    const other = isLast && halves.size === 1 ? free.find(({ half }) => !halves.has(half)) : undefined;
    const next = other ?? free[0];
    if (!next) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.day - b.day || a.startMinute - b.startMinute);
};

/** The slots in the order of their days; fewer than asked for where no more days work out. */
export function bestSlots(request: SlotRequest): readonly Slot[] {
  const search = new SlotSearch(request);
  const far = ({ day }: { readonly day: number }): number => Math.abs(day - request.dueDay);
  const tries = triesOf(request).sort(
    (a, b) => a.detour - b.detour || far(a.open) - far(b.open) || a.open.day - b.open.day || a.at - b.at,
  );
  const found = new Map<string, Slot>();
  const enough = request.count * LOOKED_AT;
  let halves = new Set<HalfDay>();
  for (const one of tries) {
    const days = new Set([...found.values()].map(({ day }) => day));
    if (found.size >= enough && halves.size === 2 && days.size >= request.count) break;
    for (const slot of search.slotsOf(one)) {
      const key = `${slot.day} ${slot.rep} ${slot.half}`;
      const known = found.get(key);
      if (!known || slot.extraMinutes < known.extraMinutes) found.set(key, slot);
      halves = halves.add(slot.half);
    }
  }
  const ranked = [...found.values()].sort(
    (a, b) => a.extraMinutes - b.extraMinutes || far(a) - far(b) || a.startMinute - b.startMinute,
  );
  return choose(ranked, request.count);
}
