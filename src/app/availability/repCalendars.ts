/** A rep's calendar from settings, `DC Commerciaux`, `DC Absences` and the holidays of where his accounts are. */
import type { AccountTable } from '../../domain/accounts/types';
import { repCalendar } from '../../domain/availability/repCalendar';
import type { RepCalendar } from '../../domain/availability/repCalendar';
import { holidaysBetween } from '../../domain/calendar/publicHolidays';
import { fieldHours } from '../../domain/economics/visitCost';
import type { RepProfile, Settings, SettingValues } from '../../domain/settings/types';
import type { TourAim } from '../../domain/tours/demand/legCosts';
import { holidayPlace } from '../visits/holidayPlace';
import { absencesOf } from '../visits/repGroups';
import type { RepGroups } from '../visits/repGroups';

export interface RepCalendarsInput {
  readonly accounts: Pick<AccountTable, 'count' | 'texts'>;
  readonly groups: RepGroups;
  readonly settings: Settings;
  /** Serial days holidays are wanted for, both included. */
  readonly from: number;
  readonly until: number;
}

/** `group`: index of the rep group; −1 for nobody in particular. */
export const repCalendarOf = (input: RepCalendarsInput, group: number): RepCalendar => {
  const { accounts, groups, settings, from, until } = input;
  return repCalendar({
    ...{ values: settings.values, profile: groups.profiles[group] ?? null },
    holidays: holidaysBetween(holidayPlace({ table: accounts, groups, settings }, group), from, until),
    absences: absencesOf(settings.absences, groups.names[group] ?? ''),
  });
};

/** Euros of an hour in the field: his own annual cost where `DC Commerciaux` says it. */
export const hourCostOf = (values: SettingValues, profile: RepProfile | null): number =>
  (profile?.annualCost ?? values.annualCost) / fieldHours(values);

/** What his plan is to make small; a car within the annual cost costs nothing more by km (method R12). */
export const aimOf = (values: SettingValues, profile: RepProfile | null): TourAim => ({
  objective: values.tourObjective,
  eurosPerKm: (profile?.costIncludesCar ?? values.costIncludesCar) ? 0 : values.kmCost,
  eurosPerHour: hourCostOf(values, profile),
});
