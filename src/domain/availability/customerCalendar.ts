/**
 * When an account receives: the usual morning and afternoon from Monday to Friday, unless its columns say otherwise. What
 * is not understood, or leaves no moment, is told on its row; the account is planned by what remains.
 */
import { numberAt, textAt } from '../accounts/columnAccess';
import type { QualityInput } from '../accounts/quality/qualityInput';
import type { AccountTable } from '../accounts/types';
import { formatIsoDay } from '../calendar/serialDate';
import type { Window } from './window';
import { parseClosures } from './closures';
import type { Closure } from './closures';
import { commonHours, parseOpeningHours } from './openingHours';
import type { WeekHours } from './openingHours';

export interface CustomerCalendar {
  /** Monday to Sunday; no window: closed. */
  readonly windows: readonly (readonly Window[])[];
  readonly closures: readonly Closure[];
  /** Serial days it wants to be visited between, both included; infinite where not said. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Minutes at the customer's, where its column says them. */
  readonly minutes: number | null;
}

/** Of whom nothing is said. */
export const usualCustomer = (windows: CustomerCalendar['windows']): CustomerCalendar => ({
  ...{ windows, closures: [], firstDay: -Infinity, lastDay: Infinity, minutes: null },
});

export interface CustomerCalendarInput {
  readonly table: Pick<AccountTable, 'numbers' | 'texts'>;
  /** Morning and afternoon of an ordinary day. */
  readonly usual: readonly Window[];
  readonly report: QualityInput['report'];
}

const WORKING_DAYS: WeekHours = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? 'usual' : []));

/** Reads a text once, however many accounts have it. */
const remembering = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.has(text) ? (known.get(text) as T) : read(text);
    known.set(text, value);
    return value;
  };
};

const dayAt = (input: CustomerCalendarInput, field: 'visitFrom' | 'visitUntil', account: number): number =>
  Math.floor(numberAt(input.table.numbers[field], account));

const datesOf = (
  input: CustomerCalendarInput,
  account: number,
): Pick<CustomerCalendar, 'firstDay' | 'lastDay'> => {
  const [from, until] = [dayAt(input, 'visitFrom', account), dayAt(input, 'visitUntil', account)];
  if (from > until) {
    input.report('DATES_REVERSED', { account, field: 'visitUntil', value: formatIsoDay(until) });
    return { firstDay: -Infinity, lastDay: Infinity };
  }
  return {
    firstDay: Number.isNaN(from) ? -Infinity : from,
    lastDay: Number.isNaN(until) ? Infinity : until,
  };
};

/** Minutes at the customer's, where its column says them. */
export const saidMinutes = (table: CustomerCalendarInput['table'], account: number): number | null => {
  const minutes = numberAt(table.numbers.visitMinutes, account);
  return minutes > 0 ? minutes : null;
};

type HoursField = 'openingHours' | 'visitDays';
const HOURS_FIELDS = ['openingHours', 'visitDays'] as const satisfies readonly HoursField[];
const UNREADABLE = { openingHours: 'HOURS_UNREADABLE', visitDays: 'VISIT_DAYS_UNREADABLE' } as const;

interface SaidHours {
  readonly texts: readonly string[];
  readonly windows: readonly (readonly Window[])[];
}

/** Hours and days of an account, and the texts they come from. */
const hoursReader = ({ table, usual, report }: CustomerCalendarInput): ((account: number) => SaidHours) => {
  const weekOf = remembering(parseOpeningHours);
  const together = remembering((texts: string) => {
    const weeks = texts.split('\n').map((text) => weekOf(text) ?? WORKING_DAYS);
    return commonHours(weeks, usual);
  });
  return (account) => {
    const texts = HOURS_FIELDS.flatMap((field) => {
      const text = textAt(table.texts[field], account);
      if (text === '' || weekOf(text)) return text === '' ? [] : [text];
      report(UNREADABLE[field], { account, field, value: text });
      return [];
    });
    return { texts, windows: together(texts.join('\n')) };
  };
};

const closuresReader = ({ table, report }: CustomerCalendarInput) => {
  const closuresOf = remembering(parseClosures);
  return (account: number): readonly Closure[] => {
    const text = textAt(table.texts.closures, account);
    const closures = text === '' ? [] : closuresOf(text);
    if (!closures) report('CLOSURES_UNREADABLE', { account, field: 'closures', value: text });
    return closures ?? [];
  };
};

/** Reads the calendars of accounts, one by one; what is wrong is reported when the account is read. */
export function customerCalendarReader(
  input: CustomerCalendarInput,
): (account: number, usualMinutes: number) => CustomerCalendar {
  const { table, report } = input;
  const [hoursOf, closuresOf] = [hoursReader(input), closuresReader(input)];
  return (account, usualMinutes) => {
    const { texts, windows } = hoursOf(account);
    const minutes = saidMinutes(table, account);
    const needed = minutes ?? usualMinutes;
    const longest = Math.max(0, ...windows.flat().map(({ open, close }) => close - open));
    const field = textAt(table.texts.openingHours, account) === '' ? 'visitDays' : 'openingHours';
    if (longest === 0) report('HOURS_EXCLUDE_EACH_OTHER', { account, field, value: texts.join(' ; ') });
    else if (longest < needed * 60)
      report('VISIT_LONGER_THAN_HOURS', {
        ...{ account, field: minutes === null ? field : 'visitMinutes', value: String(needed) },
      });
    return { windows, closures: closuresOf(account), ...datesOf(input, account), minutes };
  };
}
