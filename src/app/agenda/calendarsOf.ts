/** Both calendars of every meeting: the reps' and the customers', as the tours know them too. */
import type { Finding } from '../../domain/accounts/quality/qualityInput';
import type { AccountTable, ProblemCode } from '../../domain/accounts/types';
import type { Calendars } from '../../domain/appointments/conflicts';
import { customerCalendarReader, usualCustomer } from '../../domain/availability/customerCalendar';
import type { Meeting } from '../../domain/availability/meeting';
import type { RepCalendar } from '../../domain/availability/repCalendar';
import { usualDay, usualWindows } from '../../domain/availability/usualHours';
import { foldText } from '../../domain/scoring/foldText';
import { repCalendarOf } from '../availability/repCalendars';
import type { VisitWork } from '../visits/visitWork';

export interface MeetingCalendars extends Calendars {
  /** In the order of the rep groups. */
  readonly reps: readonly RepCalendar[];
  /** Index of the rep by his name; −1 for a stranger. */
  readonly indexOf: (name: string) => number;
  /** At the customer's: as its column says, else by its class. */
  readonly minutesOf: (account: number) => number;
  /** Of an account and the rep it belongs to. */
  readonly meetingOf: (account: number) => Meeting;
}

export interface CalendarsInput {
  readonly accounts: AccountTable;
  readonly work: VisitWork;
  /** Serial days. */
  readonly from: number;
  readonly until: number;
  /** What is wrong with hours, closures and dates of the accounts. */
  readonly report: (code: ProblemCode, finding: Finding) => void;
}

export const calendarsOf = ({ accounts, work, from, until, report }: CalendarsInput): MeetingCalendars => {
  const { groups, settings, frequencies } = work;
  const { values } = settings;
  const input = { accounts, groups, settings, from, until };
  const reps = groups.names.map((_, at) => repCalendarOf(input, at));
  const anyRep = repCalendarOf(input, -1);
  const byName = new Map(groups.names.map((name, at) => [foldText(name), at]));
  const indexOf = (name: string): number => byName.get(foldText(name)) ?? -1;
  const read = customerCalendarReader({ table: accounts, usual: usualDay(values), report });
  const usualMinutes = (account: number): number => frequencies.minutes[account] || values.visitMinutes;
  const customers = Array.from({ length: accounts.count }, (_, at) => read(at, usualMinutes(at)));
  const usual = usualCustomer(usualWindows(values));
  const customerOf: Calendars['customerOf'] = (account) => customers[account] ?? usual;
  const minutesOf = (account: number): number => customerOf(account).minutes ?? usualMinutes(account);
  return {
    ...{ reps, indexOf, customerOf, minutesOf },
    repOf: (name) => reps[indexOf(name)] ?? null,
    meetingOf: (account) => ({
      rep: reps[groups.groups[account] ?? -1] ?? anyRep,
      customer: customerOf(account),
      minutes: minutesOf(account),
    }),
  };
};
