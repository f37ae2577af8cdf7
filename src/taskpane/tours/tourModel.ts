import type { ToursReport } from '../../app/report';
import type { MapModel } from './map/mapTypes';
import { stopId, type TourStop, type TourWeek } from './weekStops';
import type { TourWords } from './useTourWords';

export { findStop, stopsOf } from './weekStops';
export { stopId };
export type { TourStop, TourWeek };

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
    nights: week.days.flatMap(({ night }, day) => (night ? [{ day, ...night }] : [])),
    days: week.days.map(({ date }) => weekday(date)),
    selected,
  };
};
