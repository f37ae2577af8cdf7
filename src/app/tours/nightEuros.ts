/** Nights away in euros: hotel and meals, part of what a tour costs. */
import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import type { NightPlanned } from './nightTypes';

export interface NightPrice {
  readonly values: { readonly nightCost: number };
}

/** Of the nights that begin in these weeks. */
export const nightEuros = (
  { values }: NightPrice,
  { nights }: { readonly nights: readonly NightPlanned[] },
  weeks: readonly ScheduledWeek[],
): number => {
  const days = new Set(weeks.flatMap((week) => week.days.map(({ day }) => day)));
  return nights.filter(({ day }) => days.has(day)).length * values.nightCost;
};
