/** When customers of whom nothing else is said receive: morning and afternoon, Monday to Friday (method R19). */
import type { Window } from './window';

/** Hours of the day, 8.5 = 8:30; names are those of the settings. */
export interface CustomerHours {
  readonly customerOpen: number;
  readonly customerNoon: number;
  readonly customerReopen: number;
  readonly customerClose: number;
}

const HOUR = 3600;
const WEEKDAYS = 7;
const FRIDAY = 5;

export const secondsOf = (hours: number): number => Math.round(hours * HOUR);

/** Morning and afternoon of an ordinary day. */
export const usualDay = (rules: CustomerHours): Window[] =>
  [
    { open: secondsOf(rules.customerOpen), close: secondsOf(rules.customerNoon) },
    { open: secondsOf(rules.customerReopen), close: secondsOf(rules.customerClose) },
  ].filter(({ open, close }) => open < close);

/** Monday to Friday. */
export const usualWindows = (rules: CustomerHours): Window[][] => {
  const day = usualDay(rules);
  return Array.from({ length: WEEKDAYS }, (_, weekday) => (weekday < FRIDAY ? day : []));
};
