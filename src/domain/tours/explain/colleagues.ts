/**
 * Visits left out by their own rep that a colleague could make with his plan as it is. Each colleague's rules are loaded
 * once with the visits that may suit him beside his own accounts; they are asked one by one, so that an answer is no
 * promise for two of them at once. Ways to a visit that is not his are estimated, also where roads were measured.
 */
import { LEAST_TRAVEL_SECONDS } from '../demand/buildRepModel';
import type { RepModel } from '../demand/buildRepModel';
import { travelSeconds } from '../../geo/travel';
import type { Place } from '../../geo/types';
import type { Steps } from '../../steps';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { cheapestPlace } from '../search/cheapestPlace';
import { loadedSearch } from './loadedSearch';
import { strangerOf, withStrangers } from './stranger';
import type { Stranger } from './stranger';

export interface Colleague {
  readonly repModel: Pick<RepModel, 'model' | 'places'>;
  readonly plan: TourPlan;
}

export interface Guest extends Stranger {
  readonly place: Place;
}

export interface GuestSpot {
  /** Index into the guests asked about. */
  readonly guest: number;
  readonly day: number;
  /** What the visit adds to the cost of his plan. */
  readonly extraCost: number;
}

/** A visit left out, to be asked of colleagues; his own rep is the only one who may come no more. */
export function guestOf(
  { model, places }: Colleague['repModel'],
  plan: TourPlan,
  visit: number,
): Guest | null {
  const stranger = strangerOf(model, plan, visit);
  const place = places[stranger?.account.place ?? -1];
  if (!stranger || !place) return null;
  const { reps: _, ...account } = stranger.account;
  return { ...stranger, account, place };
}

/** His own places, then those of the guests. */
const withPlaces = ({ repModel: { model, places } }: Colleague, guests: readonly Guest[]) => {
  const { travel } = model;
  const all = [...places, ...guests.map(({ place }) => place)];
  const widened = (own: Int32Array): Int32Array => {
    const table = new Int32Array(all.length ** 2);
    for (let from = 0; from < travel.places; from++)
      table.set(own.subarray(from * travel.places, (from + 1) * travel.places), from * all.length);
    return table;
  };
  const seconds = widened(travel.seconds);
  const cost = travel.cost === travel.seconds ? seconds : widened(travel.cost);
  all.forEach((from, a) => {
    for (let b = Math.max(a + 1, travel.places); b < all.length; b++) {
      const to = all[b];
      if (!to) continue;
      const estimate = Math.max(LEAST_TRAVEL_SECONDS, travelSeconds(from, to));
      for (const table of [seconds, cost]) table[a * all.length + b] = table[b * all.length + a] = estimate;
    }
  });
  return { places: all.length, seconds, cost };
};

const withGuests = (colleague: Colleague, guests: readonly Guest[]): TourModel => {
  const { model } = colleague.repModel;
  const placed = guests.map(({ account, ...guest }, at) => ({
    ...guest,
    account: { ...account, place: model.travel.places + at },
  }));
  return withStrangers({ ...model, travel: withPlaces(colleague, guests) }, placed);
};

/** Driving from where a day begins to a place and on to where it ends; Infinity where no day allows it with the visit. */
const drivingTo = ({ repModel: { model, places } }: Colleague, { place, visit }: Guest): number => {
  const drives = model.reps.flatMap(({ shifts }) =>
    [...new Set(shifts)].map((shift) => {
      const [start, end] = [places[shift?.start ?? -1], places[shift?.end ?? -1]];
      if (!shift || !start || !end) return Infinity;
      const driving = travelSeconds(start, place) + travelSeconds(place, end);
      const isTooLong = driving + visit.seconds > shift.close - shift.open;
      return isTooLong || driving > (shift.maxDriveSeconds ?? Infinity) ? Infinity : driving;
    }),
  );
  return Math.min(Infinity, ...drives);
};

/** Who lives nearest to a visit and could be there and back in a day, whatever his plan; undefined: nobody. */
export const nearestTo = (guest: Guest, colleagues: readonly Colleague[]): number | undefined =>
  colleagues
    .map((colleague, at) => ({ at, driving: drivingTo(colleague, guest) }))
    .filter(({ driving }) => driving < Infinity)
    .sort((a, b) => a.driving - b.driving || a.at - b.at)[0]?.at;

/** Guests a colleague is asked about at most, those of most value. */
const MOST_GUESTS = 120;
/** Asked about together: the table of ways grows with their number, and the pane waits for it. */
const TOGETHER = 30;

interface Asked {
  readonly guest: Guest;
  readonly at: number;
}

function* spotsOf(colleague: Colleague, asked: readonly Asked[]): Steps<readonly GuestSpot[]> {
  const guests = asked.map(({ guest }) => guest);
  yield;
  const model = withGuests(colleague, guests);
  yield;
  const search = loadedSearch(model, colleague.plan);
  yield;
  const own = colleague.repModel.model.visits.length;
  return asked.flatMap(({ at }, k): GuestSpot[] => {
    const found = cheapestPlace(search, own + k);
    if (!found || found.delta > (search.problem.value[own + k] as number)) return [];
    return [{ guest: at, day: search.problem.day[found.route] as number, extraCost: found.delta }];
  });
}

/** Where in his plan a colleague could make the visits, for those he can; worth its way by the visit's points. */
export function* spotsWith(colleague: Colleague, guests: readonly Guest[]): Steps<readonly GuestSpot[]> {
  const asked = guests
    .map((guest, at) => ({ guest, at }))
    .filter(({ guest }) => drivingTo(colleague, guest) < Infinity)
    .sort((a, b) => b.guest.visit.points - a.guest.visit.points || a.at - b.at)
    .slice(0, MOST_GUESTS);
  const spots: GuestSpot[] = [];
  for (let from = 0; from < asked.length; from += TOGETHER)
    spots.push(...(yield* spotsOf(colleague, asked.slice(from, from + TOGETHER))));
  return spots;
}
