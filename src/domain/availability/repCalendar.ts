/** When a rep works: his own figures of `DC Commerciaux` in the place of the settings, holidays, absences. */
import { withAbsences } from '../calendar/absences';
import type { Absence } from '../calendar/absences';
import { isoWeekday } from '../calendar/weekdays';
import type { DaysOff } from '../calendar/workedDays';
import type { RepProfile, SettingValues } from '../settings/types';

/** Names are those of the settings; hours of the day, 8.5 = 8:30. */
export interface RepDay {
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly lunchFrom: number;
  readonly lunchTo: number;
  readonly lunchMinutes: number;
  readonly maxDriveHours: number;
  readonly maxVisitsPerDay: number;
}

export interface RepWeek {
  /** Driving + visits + waiting of a week, at most (method R10); null: that limit is lifted for the plan. */
  readonly fieldHours: number | null;
  /** Days in the field of a week, at most. */
  readonly fieldDays: number;
}

export interface RepCalendar {
  /** By ISO weekday − 1: may he drive out? */
  readonly works: readonly boolean[];
  readonly holidays: DaysOff;
  readonly absent: DaysOff;
  readonly day: RepDay;
  readonly week: RepWeek;
  /** What he means to make in a day: fewer than he can at most, where `DC Commerciaux` says so. */
  readonly visitsPerDay: number;
}

export interface RepCalendarInput {
  readonly values: SettingValues;
  /** null: nothing of his own is said. */
  readonly profile: RepProfile | null;
  readonly holidays: DaysOff;
  readonly absences: readonly Absence[];
}

const WORKING_DAYS = 5;
const MONDAY_TO_FRIDAY = [true, true, true, true, true, false, false];

const dayOf = (values: SettingValues, profile: RepProfile | null): RepDay => ({
  dayStart: profile?.dayStart ?? values.dayStart,
  dayEnd: profile?.dayEnd ?? values.dayEnd,
  lunchFrom: profile?.lunchFrom ?? values.lunchFrom,
  lunchTo: profile?.lunchTo ?? values.lunchTo,
  lunchMinutes: profile?.lunchMinutes ?? values.lunchMinutes,
  maxDriveHours: profile?.maxDriveHours ?? values.maxDriveHours,
  maxVisitsPerDay: profile?.maxVisitsPerDay ?? values.maxVisitsPerDay,
});

export const repWeek = (values: SettingValues, profile: RepProfile | null): RepWeek => {
  const hours = (profile?.hoursPerDay ?? values.hoursPerDay) * WORKING_DAYS;
  const ticked = profile?.fieldDays?.filter(Boolean).length;
  return {
    fieldHours: values.liftFieldShare ? null : hours * (profile?.fieldShare ?? values.fieldShare),
    fieldDays: ticked ?? values.repDaysPerWeek,
  };
};

export const repCalendar = ({ values, profile, holidays, absences }: RepCalendarInput): RepCalendar => {
  const day = dayOf(values, profile);
  return {
    works: profile?.fieldDays ?? MONDAY_TO_FRIDAY,
    ...{ holidays, absent: withAbsences(new Set<number>(), absences) },
    ...{ day, week: repWeek(values, profile) },
    visitsPerDay: Math.min(profile?.visitsPerDay ?? day.maxVisitsPerDay, day.maxVisitsPerDay),
  };
};

export type RepObstacle = 'holiday' | 'absent' | 'dayOff';

/** What keeps a rep from driving out on a serial day; null: nothing. */
export const repObstacle = (day: number, { works, holidays, absent }: RepCalendar): RepObstacle | null => {
  if (holidays.has(day)) return 'holiday';
  if (absent.has(day)) return 'absent';
  return works[isoWeekday(day) - 1] ? null : 'dayOff';
};
