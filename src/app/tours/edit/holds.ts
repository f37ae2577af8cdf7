/**
 * What the user fixed: stops with a pin, appointments, visits made, days gone by. A stop is held on its day, and at its
 * time where that is what was fixed; a day or a week that is pinned is left as it stands, nothing is added to it.
 */
import { isoWeekday } from '../../../domain/calendar/weekdays';
import type { StandingStop } from './standingTours';

export interface Hold {
  readonly isHeld: boolean;
  /** Seconds from midnight; null: any time of the day. */
  readonly at: number | null;
}

export interface Holds {
  readonly of: (stop: StandingStop) => Hold;
  /** Is the day of this rep closed to further visits? */
  readonly isClosed: (rep: string, day: number) => boolean;
}

const AT_THEIR_TIME: ReadonlySet<string | null> = new Set(['confirmed', 'done', 'missed']);

const mondayBefore = (day: number): number => day - isoWeekday(day) + 1;

/** The time a stop was fixed at, typed or written; none where it was taken to another day without a time. */
const fixedAt = ({ typedBegins, row, day }: StandingStop): number | null =>
  typedBegins ?? (row.planned?.day === day ? row.planned.begins : null);

/** A typed time, an appointment and a visit made hold in any case. */
export const heldTime = (stop: StandingStop): number | null => {
  const isFixed = stop.typedBegins !== null || stop.row.pin === 'hour' || AT_THEIR_TIME.has(stop.row.status);
  return isFixed ? fixedAt(stop) : null;
};

/** `today` is a serial day. */
export const holdsOf = (stops: readonly StandingStop[], today: number): Holds => {
  const marked = (pin: 'day' | 'week', at: (day: number) => number): ReadonlySet<string> =>
    new Set(stops.filter(({ row }) => row.pin === pin).map(({ rep, day }) => `${rep} ${at(day)}`));
  const days = marked('day', (day) => day);
  const weeks = marked('week', mondayBefore);
  const isClosed = (rep: string, day: number): boolean =>
    day < today || days.has(`${rep} ${day}`) || weeks.has(`${rep} ${mondayBefore(day)}`);
  return {
    isClosed,
    of: (stop) => {
      if (isClosed(stop.rep, stop.day)) return { isHeld: true, at: fixedAt(stop) };
      const at = heldTime(stop);
      return {
        isHeld:
          at !== null ||
          (stop.row.pin !== null && stop.row.pin !== undefined) ||
          AT_THEIR_TIME.has(stop.row.status),
        at,
      };
    },
  };
};
