import type { ToursReport } from '../../app/report';
import type { TourWeek } from './tourModel';

const MS_A_DAY = 86_400_000;
const WORKING_DAYS = 5;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Monday to Friday of the week a day is in. */
const workingDays = (date: string): string[] => {
  const time = Date.parse(`${date}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return Array.from({ length: WORKING_DAYS }, (_, day) => isoDay(time + (day - sinceMonday) * MS_A_DAY));
};

/** Days a stop of the week can go to: the working days of its week and of the rep's weeks beside it, but the one it is on. */
export const moveDays = ({ weeks }: ToursReport, shown: TourWeek, on: string): readonly string[] => {
  const own = weeks.filter(({ rep }) => rep === shown.rep);
  const at = own.indexOf(shown);
  const days = own
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap((week) => (week.days[0] ? workingDays(week.days[0].date) : []));
  return days.filter((day) => day !== on);
};
