/**
 * A weekday for every account by the figure wished for: accounts are put in a row (around home, by distance, along the
 * longest axis) and the row is cut into as many pieces of equal work as the rep has days in the field. The planner then
 * keeps each account to its weekday unless leaving it is worth `SECTOR_MOVE_SECONDS` of driving.
 */
import type { SectorPattern } from '../../../words/tourSectors';
import type { Place } from '../../geo/types';
import type { TourModel, TourVisit } from '../model';
import { bearingOf, middleOf, offsetFrom } from './bearing';
import type { Offset } from './bearing';

export const SECTOR_MOVE_SECONDS = 20 * 60;
const MOST_LEAVES = 4;
const WEEKDAYS = 7;

/** Around home, beginning behind the widest gap, so that no cluster is cut at north. */
const around = (offsets: readonly Offset[]): number[] => {
  const sorted = [...offsets.keys()].sort(
    (a, b) => bearingOf(offsets[a] ?? ORIGIN) - bearingOf(offsets[b] ?? ORIGIN) || a - b,
  );
  const bearings = sorted.map((at) => bearingOf(offsets[at] ?? ORIGIN));
  const gaps = bearings.map((bearing, at) => (bearing - (bearings.at(at - 1) ?? 0) + 360) % 360);
  const widest = gaps.indexOf(Math.max(0, ...gaps));
  return [...sorted.slice(widest), ...sorted.slice(0, widest)];
};

const ORIGIN: Offset = { north: 0, east: 0 };

/** Along the direction in which the accounts lie farthest apart (first principal axis), the far end first. */
const alongAxis = (offsets: readonly Offset[]): number[] => {
  const { north, east } = middleOf(offsets);
  let [nn, ne, ee] = [0, 0, 0];
  for (const offset of offsets) {
    const [dn, de] = [offset.north - north, offset.east - east];
    [nn, ne, ee] = [nn + dn * dn, ne + dn * de, ee + de * de];
  }
  const angle = 0.5 * Math.atan2(2 * ne, nn - ee);
  const along = offsets.map((offset) => offset.north * Math.cos(angle) + offset.east * Math.sin(angle));
  const sign = Math.abs(Math.min(0, ...along)) > Math.max(0, ...along) ? 1 : -1;
  return [...offsets.keys()].sort((a, b) => sign * ((along[a] ?? 0) - (along[b] ?? 0)) || a - b);
};

const byDistance = (offsets: readonly Offset[]): number[] => {
  const far = offsets.map(({ north, east }) => Math.hypot(north, east));
  return [...offsets.keys()].sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b);
};

const ORDERS: Readonly<Record<Exclude<SectorPattern, 'free'>, (offsets: readonly Offset[]) => number[]>> = {
  daisy: around,
  clover: around,
  spiral: byDistance,
  brokenLine: alongAxis,
};

/** The row cut into pieces of equal work; the piece of every account. */
const cut = (order: readonly number[], work: readonly number[], pieces: number): number[] => {
  const total = work.reduce((sum, one) => sum + one, 0);
  const piece = work.map(() => 0);
  let done = 0;
  for (const at of order) {
    const middle = done + (work[at] ?? 0) / 2;
    piece[at] = Math.min(pieces - 1, Math.floor((middle / Math.max(1, total)) * pieces));
    done += work[at] ?? 0;
  }
  return piece;
};

/** Weekdays (0 = Monday) the rep can drive out on, the most frequent first in the order of the week. */
const fieldWeekdays = ({ days, reps }: TourModel): number[] => {
  const weekdays = new Set(days.flatMap(({ weekday }, day) => (reps[0]?.shifts[day] ? [weekday] : [])));
  return [...weekdays].sort((a, b) => a - b).slice(0, reps[0]?.maxFieldDays ?? WEEKDAYS);
};

/** One rep's model with a usual day for every visit: its account's weekday in the week it is due. */
export function withSectors(
  model: TourModel,
  places: readonly Place[],
  pattern: SectorPattern,
  dueDayOf: (visit: number) => number,
): TourModel {
  const weekdays = fieldWeekdays(model);
  const pieces = pattern === 'clover' ? Math.min(MOST_LEAVES, weekdays.length) : weekdays.length;
  const [home] = places;
  if (pattern === 'free' || pieces < 2 || !home) return model;
  const offsets = model.accounts.map(({ place }) => offsetFrom(home, places[place] ?? home));
  const work = model.accounts.map(() => 0);
  for (const { account, seconds } of model.visits) work[account] = (work[account] ?? 0) + seconds;
  const piece = cut(ORDERS[pattern](offsets), work, pieces);
  const usualOf = (visit: TourVisit, at: number): TourVisit => {
    const week = model.days[dueDayOf(at)]?.week;
    const day = model.days.findIndex(
      (one) => one.week === week && one.weekday === weekdays[piece[visit.account] ?? 0],
    );
    return visit.pin || day < 0 || !model.reps[0]?.shifts[day] ? visit : { ...visit, usual: { rep: 0, day } };
  };
  return { ...model, visits: model.visits.map(usualOf), moveCost: SECTOR_MOVE_SECONDS };
}
