import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import type { NightPlanned } from './nightTypes';

/** How many nights away begin in these weeks. */
export const nightsIn = (
  { nights }: { readonly nights: readonly NightPlanned[] },
  weeks: readonly ScheduledWeek[],
): number => {
  const days = new Set(weeks.flatMap((week) => week.days.map(({ day }) => day)));
  return nights.filter(({ day }) => days.has(day)).length;
};
