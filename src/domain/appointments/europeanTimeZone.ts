/**
 * VTIMEZONE of the zones that keep European summer time (last Sunday of March to last Sunday of October, all at 01:00
 * UTC). Packages with every zone read files from disk, which a task pane cannot; zones outside Europe get UTC times.
 */
const HOURS_EAST: Readonly<Record<string, number>> = {
  'Europe/Lisbon': 0,
  'Europe/Dublin': 0,
  'Europe/London': 0,
  'Europe/Paris': 1,
  'Europe/Brussels': 1,
  'Europe/Luxembourg': 1,
  'Europe/Zurich': 1,
  'Europe/Berlin': 1,
  'Europe/Vienna': 1,
  'Europe/Madrid': 1,
  'Europe/Rome': 1,
  'Europe/Amsterdam': 1,
  'Europe/Monaco': 1,
  'Europe/Warsaw': 1,
  'Europe/Prague': 1,
  'Europe/Athens': 2,
  'Europe/Bucharest': 2,
  'Europe/Helsinki': 2,
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const offset = (hours: number): string => `+${twoDigits(hours)}00`;

/** The zone's definition, CRLF lines; null for a zone without European summer time. */
export function europeanTimeZone(zone: string): string | null {
  const east = HOURS_EAST[zone];
  if (east === undefined) return null;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:DAYLIGHT',
    `TZOFFSETFROM:${offset(east)}`,
    `TZOFFSETTO:${offset(east + 1)}`,
    `DTSTART:19700329T${twoDigits(east + 1)}0000`,
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${offset(east + 1)}`,
    `TZOFFSETTO:${offset(east)}`,
    `DTSTART:19701025T${twoDigits(east + 2)}0000`,
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
    '',
  ].join('\r\n');
}
