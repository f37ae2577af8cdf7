/** A rep's days and weeks: his own figures of `DC Commerciaux` in the place of the settings; where his days begin and end. */
import type { AccountTable } from '../../domain/accounts/types';
import { holidaysBetween } from '../../domain/calendar/publicHolidays';
import { withAbsences } from '../../domain/calendar/absences';
import { isoWeekday, isWeekend } from '../../domain/calendar/weekdays';
import type { PlaceIndex } from '../../domain/geo/placeIndex';
import { placeOfText } from '../../domain/geo/placeOfText';
import type { Place } from '../../domain/geo/types';
import type { RepProfile, Settings, SettingValues } from '../../domain/settings/types';
import { fieldHours } from '../../domain/economics/visitCost';
import type { DayRules, RepWeek } from '../../domain/tours/demand/buildRepModel';
import type { Horizon } from '../../domain/tours/demand/dueVisits';
import type { TourAim } from '../../domain/tours/demand/legCosts';
import type { NightRules } from '../../domain/tours/refine/nightsAway';
import { holidayPlace } from '../visits/holidayPlace';
import { absencesOf } from '../visits/repGroups';
import type { RepGroups } from '../visits/repGroups';

const WORKING_DAYS = 5;

export const weekOf = (values: SettingValues, profile: RepProfile | null): RepWeek => {
  const hours = (profile?.hoursPerDay ?? values.hoursPerDay) * WORKING_DAYS;
  const ticked = profile?.fieldDays?.filter(Boolean).length;
  return {
    fieldHours: values.liftFieldShare ? null : hours * (profile?.fieldShare ?? values.fieldShare),
    fieldDays: ticked ?? values.repDaysPerWeek,
  };
};

export const dayRulesOf = (values: SettingValues, profile: RepProfile | null): DayRules => ({
  ...values,
  dayStart: profile?.dayStart ?? values.dayStart,
  dayEnd: profile?.dayEnd ?? values.dayEnd,
  lunchFrom: profile?.lunchFrom ?? values.lunchFrom,
  lunchTo: profile?.lunchTo ?? values.lunchTo,
  lunchMinutes: profile?.lunchMinutes ?? values.lunchMinutes,
  maxDriveHours: profile?.maxDriveHours ?? values.maxDriveHours,
  maxVisitsPerDay: profile?.maxVisitsPerDay ?? values.maxVisitsPerDay,
});

/** What his plan is to make small; a car within the annual cost costs nothing more by km (method R12). */
export const aimOf = (values: SettingValues, profile: RepProfile | null): TourAim => ({
  objective: values.tourObjective,
  eurosPerKm: (profile?.costIncludesCar ?? values.costIncludesCar) ? 0 : values.kmCost,
  eurosPerHour: hourCostOf(values, profile),
});

/** Euros of an hour in the field: his own annual cost where `DC Commerciaux` says it. */
export const hourCostOf = (values: SettingValues, profile: RepProfile | null): number =>
  (profile?.annualCost ?? values.annualCost) / fieldHours(values);

/** Nights away he accepts; null where he sleeps at home. */
export const nightRulesOf = (values: SettingValues, profile: RepProfile | null): NightRules | null => {
  const perWeek = profile?.nightsAway ?? 0;
  return perWeek > 0 ? { perWeek, fromSeconds: values.nightFromMinutes * 60 } : null;
};

export interface FieldDayInput {
  readonly accounts: AccountTable;
  readonly groups: RepGroups;
  readonly settings: Settings;
  readonly horizon: Horizon;
}

/** May the rep drive out on a serial day? His ticked days, or Monday to Friday; never on holidays and absences. */
export const fieldDayOf = (input: FieldDayInput, rep: string, profile: RepProfile | null) => {
  const { accounts, groups, settings, horizon } = input;
  const place = holidayPlace({ table: accounts, groups, settings }, groups.names.indexOf(rep));
  const holidays = holidaysBetween(place, horizon.from, horizon.from + horizon.days);
  const off = withAbsences(holidays, absencesOf(settings.absences, rep));
  return (day: number): boolean =>
    (profile?.fieldDays ? (profile.fieldDays[isoWeekday(day) - 1] ?? false) : !isWeekend(day)) &&
    !off.has(day);
};

export type SaidPlace = Place | 'unknown' | null;

/** Coordinates where the row has them, else the place its text names; null where nothing is written. */
export const homeOf = (places: PlaceIndex, profile: RepProfile | null): SaidPlace => {
  if (profile === null) return null;
  const { latitude, longitude, home } = profile;
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  return home === '' ? null : (placeOfText(places, home) ?? 'unknown');
};

/** Where his days end, if not where they begin. */
export const eveningOf = (places: PlaceIndex, profile: RepProfile | null): SaidPlace =>
  !profile || profile.dayEndPlace === '' ? null : (placeOfText(places, profile.dayEndPlace) ?? 'unknown');

/** Skills as they are compared: lower case, one by one. */
export const skillsOf = (text: string): readonly string[] =>
  text
    .split(/[,;/+]/)
    .map((skill) => skill.trim().toLowerCase())
    .filter((skill) => skill !== '');
