import type { ToursReport } from '../../app/report';
import type { MapModel } from './map/mapTypes';
import type { TourWords } from './useTourWords';

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

interface ShownWeek {
  readonly report: ToursReport;
  readonly week: TourWeek;
  readonly selected: string | null;
}

/** The week as the map shows it; the home is that of its rep. */
export const mapModel = ({ report, week, selected }: ShownWeek, { t, weekday }: TourWords): MapModel => {
  const home = report.homes.find(({ rep }) => rep === week.rep);
  return {
    stops: week.days.flatMap(({ date, stops }, day) =>
      stops.map(({ name, arrive, latitude, longitude }, at) => ({
        ...{ id: stopId(date, at + 1), name, order: at + 1, day, latitude, longitude },
        ...{ time: arrive, isPinned: false },
      })),
    ),
    home: home
      ? {
          ...{ name: t('tour.home', { rep: week.rep }), latitude: home.latitude },
          longitude: home.longitude,
        }
      : null,
    days: week.days.map(({ date }) => weekday(date)),
    selected,
  };
};
