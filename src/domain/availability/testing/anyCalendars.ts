import { DEFAULT_SETTINGS } from '../../settings/defaultSettings';
import { usualCustomer } from '../customerCalendar';
import type { CustomerCalendar } from '../customerCalendar';
import { repCalendar } from '../repCalendar';
import type { RepCalendar, RepCalendarInput } from '../repCalendar';
import { usualWindows } from '../usualHours';

/** By the defaults: Monday to Friday 8:30–17:30, lunch of an hour between noon and two, three field days a week. */
export const anyRep = (
  more: Partial<RepCalendar> = {},
  profile: RepCalendarInput['profile'] = null,
): RepCalendar => ({
  ...repCalendar({ values: DEFAULT_SETTINGS, profile, holidays: new Set(), absences: [] }),
  ...more,
});

/** By the defaults: Monday to Friday 8:30–12:00 and 13:30–17:30. */
export const anyCustomer = (more: Partial<CustomerCalendar> = {}): CustomerCalendar => ({
  ...usualCustomer(usualWindows(DEFAULT_SETTINGS)),
  ...more,
});
