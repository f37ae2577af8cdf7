/** Days and times as people type them into a tour tab: cells of Excel, "02/12", "mardi", "14h30", "9:05". */
import { parseDateText } from '../../accounts/typedCells/dateText';
import { toSerial, yearOf } from '../../calendar/serialDate';
import { foldText } from '../../scoring/foldText';
import type { RawValue } from '../../settings/readValue';

/** null: nothing is written; undefined: it cannot be read. */
export type Typed = number | null | undefined;

const MINUTES_A_DAY = 1440;
/** Of a minute: what fractions of a day lose. */
const A_HAIR = 1e-4;
const WEEKDAYS = [
  ...['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
];
const DAYS_A_WEEK = 7;
const DAY_AND_MONTH = /(\d{1,2})[/.-](\d{1,2})$/;
const TIME = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?$/;

const isBlank = (cell: RawValue | undefined): boolean => String(cell ?? '').trim() === '';

/** The day nearest to the week that has this number and month: a year is seldom typed. */
const nearest = (day: number, month: number, monday: number): Typed => {
  const year = yearOf(monday);
  const days = [year - 1, year, year + 1].flatMap((one) => toSerial({ year: one, month, day }) ?? []);
  return days.sort((a, b) => Math.abs(a - monday) - Math.abs(b - monday))[0];
};

/** Serial day of a cell; `monday` is the first day of the tab's week. */
export const dayOfCell = (cell: RawValue | undefined, monday: number): Typed => {
  if (typeof cell === 'number') return cell >= 1 ? Math.floor(cell) : undefined;
  if (isBlank(cell)) return null;
  const text = foldText(String(cell));
  const short = DAY_AND_MONTH.exec(text);
  if (short && !/\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(text))
    return nearest(Number(short[1]), Number(short[2]), monday);
  const weekday = WEEKDAYS.indexOf(text.slice(0, 3));
  if (weekday >= 0 && !/\d/.test(text)) return monday + (weekday % DAYS_A_WEEK);
  const reading = parseDateText(text, 'dayFirst');
  return reading.kind === 'value' ? Math.floor(reading.value) : undefined;
};

/** Seconds from midnight, whole minutes as the cell shows them; a day in the cell (49125.4) is left out. */
export const timeOfCell = (cell: RawValue | undefined): Typed => {
  if (typeof cell === 'number')
    return cell < 0 ? undefined : Math.floor((cell % 1) * MINUTES_A_DAY + A_HAIR) * 60;
  if (isBlank(cell)) return null;
  const match = TIME.exec(foldText(String(cell)));
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  return match && hours < 24 && minutes < 60 ? hours * 3600 + minutes * 60 : undefined;
};
