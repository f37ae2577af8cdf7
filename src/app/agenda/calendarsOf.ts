/** Both calendars of every meeting, from settings, `DC Commerciaux`, `DC Absences` and the holidays of where the rep's accounts are. */
import { withAbsences } from '../../domain/calendar/absences';
import { holidaysBetween } from '../../domain/calendar/publicHolidays';
import type { Calendars } from '../../domain/appointments/conflicts';
import type { CustomerCalendar, OpenHours, RepCalendar } from '../../domain/appointments/meetingCalendar';
import { foldText } from '../../domain/scoring/foldText';
import type { SettingValues } from '../../domain/settings/types';
import type { AccountTable } from '../../domain/accounts/types';
import { holidayPlace } from '../visits/holidayPlace';
import { absencesOf } from '../visits/repGroups';
import type { VisitWork } from '../visits/visitWork';

export interface MeetingCalendars extends Calendars {
  /** In the order of the rep groups. */
  readonly reps: readonly RepCalendar[];
  /** Index of the rep by his name; −1 for a stranger. */
  readonly indexOf: (name: string) => number;
}

const WEEKDAYS = 7;
const FRIDAY = 5;
const HOUR = 60;

const usualHours = (values: SettingValues): OpenHours[][] => {
  const halves = [
    { from: values.customerOpen * HOUR, to: values.customerNoon * HOUR },
    { from: values.customerReopen * HOUR, to: values.customerClose * HOUR },
  ].filter(({ from, to }) => from < to);
  return Array.from({ length: WEEKDAYS }, (_, weekday) => (weekday < FRIDAY ? halves : []));
};

const repCalendar = (
  accounts: AccountTable,
  { groups, settings }: VisitWork,
  at: number,
  span: { readonly from: number; readonly until: number },
): RepCalendar => {
  const { values } = settings;
  const profile = groups.profiles[at] ?? null;
  const fieldDays = profile?.fieldDays ?? null;
  const place = holidayPlace({ table: accounts, groups, settings }, at);
  return {
    works: fieldDays ?? Array.from({ length: WEEKDAYS }, (_, weekday) => weekday < FRIDAY),
    holidays: holidaysBetween(place, span.from, span.until),
    absent: withAbsences(new Set<number>(), absencesOf(settings.absences, groups.names[at] ?? '')),
    dayStart: values.dayStart * HOUR,
    dayEnd: values.dayEnd * HOUR,
    fieldDays: fieldDays ? fieldDays.filter(Boolean).length : values.repDaysPerWeek,
    maxVisits: profile?.visitsPerDay ?? values.maxVisitsPerDay,
    maxMinutes: (values.dayEnd - values.dayStart) * HOUR - values.lunchMinutes,
  };
};

export const calendarsOf = (
  accounts: AccountTable,
  work: VisitWork,
  span: { readonly from: number; readonly until: number },
): MeetingCalendars => {
  const { names } = work.groups;
  const reps = names.map((_, at) => repCalendar(accounts, work, at, span));
  const byName = new Map(names.map((name, at) => [foldText(name), at]));
  const indexOf = (name: string): number => byName.get(foldText(name)) ?? -1;
  const usual: CustomerCalendar = { hours: usualHours(work.settings.values), closed: new Set() };
  return { reps, indexOf, repOf: (name) => reps[indexOf(name)] ?? null, customerOf: () => usual };
};
