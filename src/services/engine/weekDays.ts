/**
 * A rep’s week as a server for vehicle routes can be told it. Such a server knows days one by one: what holds over the week
 * (days in the field, weekly hours) is put into the days themselves, by offering fewer and shorter ones. So no answer can
 * break the week; what a freer choice of days would have gained is left to the filling of gaps afterwards.
 */
import type { Shift, TourModel } from '../../domain/tours/model';

export interface AskedDay {
  readonly day: number;
  /** The rep’s shift, ending no later than its share of the week’s hours allows. */
  readonly shift: Shift;
  /** False where the share is over before lunch could begin: it is eaten at home. */
  readonly hasLunch: boolean;
}

const lunchSeconds = ({ lunch }: Shift): number => lunch?.seconds ?? 0;
const workSeconds = (shift: Shift): number => shift.close - shift.open - lunchSeconds(shift);

/** Indices spread evenly over a list, first and last included. */
const evenly = (count: number, among: number): ReadonlySet<number> =>
  new Set(
    Array.from({ length: count }, (_, at) =>
      count === 1 ? 0 : Math.round((at * (among - 1)) / (count - 1)),
    ),
  );

interface RepWeek {
  readonly rep: number;
  /** Days of the horizon that lie in the week. */
  readonly days: readonly number[];
  /** Points of the visits that may be made on a day. */
  readonly pointsOn: (day: number) => number;
}

const shorten = (day: number, shift: Shift, share: number): AskedDay => {
  const hasLunch = shift.lunch !== undefined && shift.open + share > shift.lunch.from;
  const close = Math.min(shift.close, shift.open + share + (hasLunch ? lunchSeconds(shift) : 0));
  return { day, shift: { ...shift, close }, hasLunch };
};

/** The days asked for, in order: those with most to visit, spread over the week where that is equal. */
export function askedDays(model: TourModel, { rep, days, pointsOn }: RepWeek): readonly AskedDay[] {
  const { shifts = [], maxFieldDays = Infinity, maxWeekSeconds = Infinity } = model.reps[rep] ?? {};
  const open = days.flatMap((day) => {
    const shift = shifts[day];
    return shift && pointsOn(day) > 0 ? [{ day, shift }] : [];
  });
  const longest = Math.max(1, ...open.map(({ shift }) => workSeconds(shift)));
  const count = Math.min(open.length, maxFieldDays, Math.max(1, Math.ceil(maxWeekSeconds / longest)));
  const spread = evenly(count, open.length);
  const share = Math.floor(maxWeekSeconds / Math.max(1, count));
  return open
    .map((one, at) => ({ ...one, isSpread: spread.has(at) ? 1 : 0 }))
    .sort((a, b) => pointsOn(b.day) - pointsOn(a.day) || b.isSpread - a.isSpread || a.day - b.day)
    .slice(0, count)
    .sort((a, b) => a.day - b.day)
    .map(({ day, shift }) => shorten(day, shift, share));
}
