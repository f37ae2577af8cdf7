import type { ToursReport } from '../../app/report';

export type TourWeek = ToursReport['weeks'][number];
export type TourStop = TourWeek['days'][number]['stops'][number];

/** A stop within its week. */
export const stopId = (date: string, order: number): string => `${date} ${order}`;

export interface StopInWeek {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  /** Place in the day, from 1. */
  readonly order: number;
  readonly stop: TourStop;
}

export const stopsOf = (week: TourWeek): readonly StopInWeek[] =>
  week.days.flatMap(({ date, stops }) =>
    stops.map((stop, at) => ({ id: stopId(date, at + 1), date, order: at + 1, stop })),
  );

export const findStop = (week: TourWeek, id: string): StopInWeek | null =>
  stopsOf(week).find((one) => one.id === id) ?? null;
