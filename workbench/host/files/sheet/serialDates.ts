const DAY_MS = 86_400_000;
/** Serial 0 of the 1904 system is 1 January 1904. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * Serial number of a calendar day and time (month from 1), or null where Excel has none (before 1900, not in the
 * calendar). 1900 counts a 29 February that never was, so days before March 1900 stand one lower.
 */
export function serialOf(
  day: { readonly year: number; readonly month: number; readonly day: number },
  dayFraction: number,
  dateSystem: 1900 | 1904,
): number | null {
  const stamp = Date.UTC(day.year, day.month - 1, day.day);
  const date = new Date(stamp);
  if (date.getUTCMonth() !== day.month - 1 || date.getUTCDate() !== day.day) return null;
  const days = Math.round((stamp - Date.UTC(1899, 11, 30)) / DAY_MS);
  const serial = dateSystem === 1904 ? days - DAYS_BETWEEN_SYSTEMS : days < 61 ? days - 1 : days;
  const isRepresentable = day.year >= 1900 && day.year <= 9999 && serial >= (dateSystem === 1904 ? 0 : 1);
  return isRepresentable ? serial + dayFraction : null;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** "2026-11-23", "2026-11-23T08:30:00Z"; the offset is not applied: a cell has no time zone. Null when it is none. */
export function isoToSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [hours, minutes, seconds] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0));
  if ((hours ?? 0) > 23 || (minutes ?? 0) > 59 || (seconds ?? 0) > 59) return null;
  const milliseconds = match[7] ? Number(`0.${match[7]}`) * 1000 : 0;
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000 + milliseconds;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return serialOf(day, time / DAY_MS, dateSystem);
}
