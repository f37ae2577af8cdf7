/**
 * Days as Excel serial numbers of the 1900 system, by pure arithmetic on the proleptic Gregorian calendar.
 * Excel counts a 29 February 1900 that never was, so serials 1–59 are one day off from a true count; 60 is that day.
 * No Date object: it would bring time zones in. Method: days from civil (Howard Hinnant, chrono-compatible algorithms).
 */
export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Serial of 1970-01-01 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25569;
const FIRST_TRUE_SERIAL = 61;

/** Days between the same moment in the 1904 and the 1900 system: serial1900 = serial1904 + 1462. */
export const DAYS_FROM_1904_TO_1900 = 1462;

const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

const civilFromDays = (days: number): CalendarDay => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** True for a day that exists, from 1900 to 9999. */
export const isCalendarDay = ({ year, month, day }: CalendarDay): boolean =>
  Number.isInteger(year) &&
  year >= 1900 &&
  year <= 9999 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** Serial of a day that exists; null for one that does not (31 February) or lies outside 1900–9999. */
export const toSerial = (date: CalendarDay): number | null => {
  if (!isCalendarDay(date)) return null;
  const serial = daysFromCivil(date.year, date.month, date.day) + UNIX_EPOCH_SERIAL;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
};

/** The day of a serial (its fraction, the time of day, is ignored). Serial 60, Excel's false leap day, gives 28 February 1900. */
export const fromSerial = (serial: number): CalendarDay => {
  const day = Math.floor(serial);
  return civilFromDays(
    (day < FIRST_TRUE_SERIAL - 1 ? day + 1 : day) -
      UNIX_EPOCH_SERIAL -
      (day === FIRST_TRUE_SERIAL - 1 ? 1 : 0),
  );
};

/** Reads 2025-12-31; null for anything else. */
export const parseIsoDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? toSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
};

/** 46022 → 2025-12-31. */
export const formatIsoDay = (serial: number): string => {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The same day of the month, so many months later; the month's last day where it has no such day. */
export const addMonths = (serial: number, months: number): number => {
  const { year, month, day } = fromSerial(serial);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return toSerial({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) }) ?? serial;
};

export const yearOf = (serial: number): number => fromSerial(serial).year;
