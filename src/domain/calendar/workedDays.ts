import { isWeekend } from './weekdays';

/** Days not worked besides Saturdays and Sundays: public holidays, absences. Serial days. */
export type DaysOff = ReadonlySet<number>;

export const isWorkedDay = (serial: number, off: DaysOff): boolean =>
  !isWeekend(serial) && !off.has(Math.floor(serial));

/** More days off in a row than this are taken for an error: the day itself is given back. */
const LONGEST_BREAK = 400;

function seek(serial: number, off: DaysOff, direction: 1 | -1): number {
  const start = Math.floor(serial);
  for (let away = 0; away <= LONGEST_BREAK; away++)
    if (isWorkedDay(start + away * direction, off)) return start + away * direction;
  return start;
}

/** The day itself where it is worked, else the next worked one. */
export const nextWorkedDay = (serial: number, off: DaysOff): number => seek(serial, off, 1);

/** The day itself where it is worked, else the last worked one before it. */
export const previousWorkedDay = (serial: number, off: DaysOff): number => seek(serial, off, -1);

/** Worked days from one day to another, both counted; 0 when the second is before the first. */
export function workedDaysBetween(from: number, to: number, off: DaysOff): number {
  let count = 0;
  for (let day = Math.floor(from); day <= to; day++) if (isWorkedDay(day, off)) count++;
  return count;
}

/** The worked day so many worked days later (0: the day itself or the next worked one). `count` is whole and not negative. */
export function addWorkedDays(serial: number, count: number, off: DaysOff): number {
  let day = nextWorkedDay(serial, off);
  for (let left = count; left > 0; left--) day = nextWorkedDay(day + 1, off);
  return day;
}
