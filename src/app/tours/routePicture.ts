/**
 * The route of a week as a picture under its table, for printing. An image of our own drawing rather than a native chart: a chart
 * knows neither outlines nor numbers on its points nor equal scales, and would need its points as columns of the table.
 */
import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import type { Place } from '../../domain/geo/types';
import type { DrawnPicture } from '../../sheet/writePlan';
import { agreeEn, agreeFr } from '../../words/agreement';
import type { Language } from '../../words/language';
import type { AppContext } from '../appContext';
import type { Outlines, PicturePort, RouteDay } from '../picturePort';
import type { NightPlanned } from './nightTypes';
import { shortDay } from './tourTexts';

/** Right of columns A–E, which stay free for a phone (method R18). */
const FIRST_COLUMN = 5;
export const ROUTE_SIZE = { widthPoints: 480, heightPoints: 300 } as const;

export interface RouteToDraw {
  readonly home: Place;
  readonly nights: readonly NightPlanned[];
  readonly week: ScheduledWeek;
  readonly townOf: (account: number) => string;
  readonly language: Language;
}

/** The place he sleeps at after that day. */
const asNight = (
  end: 'start' | 'end',
  nights: readonly NightPlanned[],
  day: number,
): Pick<RouteDay, 'start' | 'end'> => {
  const night = nights.find((one) => one.day === day);
  return night ? { [end]: night.place } : {};
};

export type DrawRoute = (route: RouteToDraw) => DrawnPicture | null;

const alternativeText = ({ week, language }: RouteToDraw): string =>
  week.days
    .map(({ day, stops }) =>
      language === 'fr'
        ? agreeFr`${shortDay(day, language)} : ${stops.length} étape(s)`
        : agreeEn`${shortDay(day, language)}: ${stops.length} stop(s)`,
    )
    .join(language === 'fr' ? ' ; ' : '; ');

const drawing =
  (pictures: PicturePort, outlines: Outlines | null): DrawRoute =>
  (route) => {
    const { home, nights, week, townOf, language } = route;
    const days = week.days.filter(({ stops }) => stops.length > 0);
    if (days.length === 0) return null;
    return {
      name: 'DcTourMap',
      png: () =>
        pictures.route({
          ...{ home, outlines },
          days: days.map(({ day, stops }) => ({
            label: shortDay(day, language),
            stops: stops.map(({ account, place }) => ({ ...place, town: townOf(account) })),
            ...asNight('start', nights, day - 1),
            ...asNight('end', nights, day),
          })),
        }),
      alternativeText: `${language === 'fr' ? 'Carte de la tournée.' : 'Map of the tour.'} ${alternativeText(route)}.`,
      ...ROUTE_SIZE,
      column: FIRST_COLUMN,
    };
  };

/** Where the drawing cannot be fetched tours are written without; where the outlines cannot, on a plain ground. */
export const routeDrawing = async ({ loadPictures, loadOutlines }: AppContext): Promise<DrawRoute> => {
  const [pictures, outlines] = await Promise.all([
    loadPictures().catch(() => null),
    loadOutlines().catch(() => null),
  ]);
  return pictures ? drawing(pictures, outlines) : () => null;
};
