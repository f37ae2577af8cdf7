/**
 * When a rep and a customer can meet: his days, hours, lunch, holidays and absences on one side, its opening hours, closures
 * and dates on the other (product 6.02). Tours, series, slots, conflicts and next dates all ask here. What forbids a day or a
 * time is named, so that a conflict can be told and not only avoided.
 */
import { isoWeekday } from '../calendar/weekdays';
import { nextWorkedDay } from '../calendar/workedDays';
import { isClosedOn } from './closures';
import type { CustomerCalendar } from './customerCalendar';
import { repObstacle } from './repCalendar';
import type { RepCalendar, RepObstacle } from './repCalendar';
import { secondsOf } from './usualHours';
import type { Window } from './window';

export interface Meeting {
  readonly rep: RepCalendar;
  readonly customer: CustomerCalendar;
  /** At the customer's. */
  readonly minutes: number;
}

export type DayObstacle = RepObstacle | 'outsideDates' | 'closed' | 'tooLong';
export type TimeObstacle = 'closed' | 'repHours' | 'lunch';

/** The customer's windows of a serial day; [] on a closure and outside of the dates it asked for. */
export const receivingOn = (
  day: number,
  { windows, closures, firstDay, lastDay }: CustomerCalendar,
): readonly Window[] =>
  day < firstDay || day > lastDay || isClosedOn(closures, day) ? [] : (windows[isoWeekday(day) - 1] ?? []);

/** Before and after lunch: a meeting that lies in either part leaves room for it. */
const aroundLunch = ({ open, close }: Window, { day }: RepCalendar): Window[] => {
  const lunch = day.lunchMinutes * 60;
  if (lunch === 0) return [{ open, close }];
  const [from, to] = [secondsOf(day.lunchFrom), secondsOf(day.lunchTo)];
  return [
    { open, close: Math.min(close, Math.max(from, to - lunch)) },
    { open: Math.max(open, from + lunch), close },
  ];
};

/** Within both one's hours, his lunch kept free, long enough; may overlap. */
const commonWindows = ({ rep, minutes }: Meeting, receiving: readonly Window[]): Window[] => {
  const [start, end] = [secondsOf(rep.day.dayStart), secondsOf(rep.day.dayEnd)];
  return receiving
    .map(({ open, close }): Window => ({ open: Math.max(open, start), close: Math.min(close, end) }))
    .flatMap((window) => aroundLunch(window, rep))
    .filter(({ open, close }) => close - open >= minutes * 60);
};

/** What keeps the two from meeting on a serial day; null: nothing. */
export const dayObstacle = (day: number, meeting: Meeting): DayObstacle | null => {
  const { rep, customer } = meeting;
  const ofRep = repObstacle(day, rep);
  if (ofRep) return ofRep;
  if (day < customer.firstDay || day > customer.lastDay) return 'outsideDates';
  const receiving = receivingOn(day, customer);
  if (receiving.length === 0) return 'closed';
  return commonWindows(meeting, receiving).length === 0 ? 'tooLong' : null;
};

/** What keeps them from meeting at a time of a day they can both keep; null: nothing. */
export const timeObstacle = (day: number, startMinute: number, meeting: Meeting): TimeObstacle | null => {
  const { rep, customer, minutes } = meeting;
  const [open, close] = [startMinute * 60, (startMinute + minutes) * 60];
  const holds = (window: Window): boolean => window.open <= open && close <= window.close;
  if (!receivingOn(day, customer).some(holds)) return 'closed';
  if (open < secondsOf(rep.day.dayStart) || close > secondsOf(rep.day.dayEnd)) return 'repHours';
  return aroundLunch({ open: 0, close: 86_400 }, rep).some(holds) ? null : 'lunch';
};

/** Two that find no day within so many days meet by arrangement: the next day he works is given. */
const FARTHEST = 400;

/** The first serial day from `from` on that both can keep. */
export const nextMeetingDay = (from: number, meeting: Meeting): number => {
  for (let day = Math.floor(from); day < from + FARTHEST; day++)
    if (dayObstacle(day, meeting) === null) return day;
  return nextWorkedDay(from, meeting.rep.holidays);
};
