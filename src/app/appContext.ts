import { toSerial } from '../domain/calendar/serialDate';
import type { PlaceIndex } from '../domain/geo/placeIndex';
import type { BookPort } from './bookPort';
import type { Outlines, PicturePort } from './picturePort';
import type { PlannerPort } from './plannerPort';
import type { OnlineServices } from './servicesPort';
import type { Sentences } from './sentences';
import type { WorkbookPort } from './workbookPort';

/** What every use case works with. */
export interface AppContext {
  readonly workbook: WorkbookPort;
  readonly sentences: Sentences;
  /** The present moment; tests stop it. */
  readonly clock: () => Date;
  /** Lets the page have a turn in the middle of long work. */
  readonly breathe: () => Promise<void>;
  /** The table of places, loaded when first asked for; rejects where it cannot be loaded. */
  readonly loadPlaces: () => Promise<PlaceIndex>;
  readonly planner: PlannerPort;
  /** Asked for only where the user named and allowed a service. */
  readonly services: OnlineServices;
  /** Files of our own making, fetched when first asked for. */
  readonly loadBooks: () => Promise<BookPort>;
  /** Drawing of pictures, and the outlines they stand on. */
  readonly loadPictures: () => Promise<PicturePort>;
  readonly loadOutlines: () => Promise<Outlines>;
}

/** Today's serial day (1900 system) by the clock's own calendar. */
export const todayOf = (clock: AppContext['clock']): number => {
  const now = clock();
  const serial = toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === null)
    throw new RangeError(`The clock shows ${now.toISOString()}, a day Excel does not know.`);
  return serial;
};
