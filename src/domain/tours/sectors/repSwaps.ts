/**
 * Accounts another rep passes nearer: for each, the travel it costs its own rep (by the plan) beside the shortest detour
 * from a day of a colleague who has field time left. Suggested, never applied (method R17). Travel is the estimate, also
 * where roads were measured: the colleague's table does not know the account.
 */
import { travelSeconds } from '../../geo/travel';
import type { Place } from '../../geo/types';

export interface RepDays {
  /** Places of each day in order, where it begins and ends included. */
  readonly days: readonly (readonly Place[])[];
  /** Field time he has left over the plan, in seconds. */
  readonly freeSeconds: number;
}

export interface PlannedVisit {
  readonly account: number;
  readonly rep: number;
  readonly place: Place;
  /** Marginal travel in its own rep's plan. */
  readonly ownSeconds: number;
  readonly visitSeconds: number;
}

export interface RepSwap {
  readonly account: number;
  readonly from: number;
  readonly to: number;
  /** Driving saved over the plan. */
  readonly savedSeconds: number;
}

const LEAST_SAVED_SECONDS = 20 * 60;
/** Those with the most travel of their own are looked at. */
const MOST_ASKED = 200;

const detour = (day: readonly Place[], place: Place): number =>
  day.slice(1).reduce((least, to, at) => {
    const from = day[at] ?? to;
    const extra = travelSeconds(from, place) + travelSeconds(place, to) - travelSeconds(from, to);
    return Math.min(least, extra);
  }, Infinity);

interface AccountTravel {
  readonly account: number;
  readonly rep: number;
  readonly place: Place;
  readonly visits: number;
  readonly ownSeconds: number;
  readonly visitSeconds: number;
}

const byAccount = (visits: readonly PlannedVisit[]): AccountTravel[] => {
  const known = new Map<number, AccountTravel>();
  for (const { account, rep, place, ownSeconds, visitSeconds } of visits) {
    const sum = known.get(account);
    known.set(account, {
      ...{ account, rep, place, visits: (sum?.visits ?? 0) + 1 },
      ownSeconds: (sum?.ownSeconds ?? 0) + ownSeconds,
      visitSeconds: (sum?.visitSeconds ?? 0) + visitSeconds,
    });
  }
  return [...known.values()].filter(({ ownSeconds }) => ownSeconds >= LEAST_SAVED_SECONDS);
};

/** The swaps that save most, best first. */
export function repSwaps(
  reps: readonly RepDays[],
  visits: readonly PlannedVisit[],
  most: number,
): readonly RepSwap[] {
  const asked = byAccount(visits)
    .sort((a, b) => b.ownSeconds - a.ownSeconds || a.account - b.account)
    .slice(0, MOST_ASKED);
  const swaps = asked.flatMap((travel): RepSwap[] => {
    const others = reps.flatMap(({ days, freeSeconds }, to) => {
      if (to === travel.rep) return [];
      const extra = Math.min(...days.map((day) => detour(day, travel.place))) * travel.visits;
      return extra + travel.visitSeconds <= freeSeconds ? [{ to, extra }] : [];
    });
    const [best] = others.sort((a, b) => a.extra - b.extra || a.to - b.to);
    const savedSeconds = best ? travel.ownSeconds - best.extra : 0;
    return best && savedSeconds >= LEAST_SAVED_SECONDS
      ? [{ account: travel.account, from: travel.rep, to: best.to, savedSeconds: Math.round(savedSeconds) }]
      : [];
  });
  return swaps.sort((a, b) => b.savedSeconds - a.savedSeconds || a.account - b.account).slice(0, most);
}
