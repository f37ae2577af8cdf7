import { FRANCE, holidaysBetween } from '../domain/calendar/publicHolidays';
import { yearOf } from '../domain/calendar/serialDate';
import { nextWorkedDay, type DaysOff } from '../domain/calendar/workedDays';
import { answerEach } from './answerCells';
import { type AnswerCell, isBlankArgument, numberIn, numbersIn, toMatrix } from './cells';
import { notNegative } from './numbers';
import { Refusal } from './refusal';

/** Last serial day Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

const holidaysByYear = new Map<number, DaysOff>();

/** French holidays of the year of a day and of the next; kept, because a column of dates asks for few years. */
function frenchHolidays(day: number): DaysOff {
  const year = yearOf(day);
  const days = holidaysByYear.get(year) ?? holidaysBetween(FRANCE, day, day);
  holidaysByYear.set(year, days);
  return days;
}

function dayIn(serial: number): number {
  if (serial < 0 || serial > LAST_DAY) throw new Refusal('noDate', { value: serial });
  return Math.floor(serial);
}

/** Days off from a list of dates; null: the French public holidays. */
const daysOffIn = (holidays: unknown): DaysOff | null =>
  isBlankArgument(holidays) ? null : new Set([...numbersIn(toMatrix(holidays))].map(Math.floor));

/** lastVisit; interval in days; [holidays] → serial day of the next visit, moved to the next worked day; "" without a last visit. */
export function dcNext(lastVisit: unknown, interval: unknown, holidays: unknown): AnswerCell[][] {
  const daysOff = daysOffIn(holidays);
  return answerEach([lastVisit, interval], ([last, days]) => {
    const due = dayIn(numberIn(last) + notNegative(numberIn(days)));
    return Number.isNaN(due) ? '' : nextWorkedDay(due, daysOff ?? frenchHolidays(due));
  });
}
