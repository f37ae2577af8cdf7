import { fromSerial, toSerial } from './serialDate';

/** Serial day of the western Easter Sunday (Meeus, Jones and Butcher), 1901–9999. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * shift + 114;
  return toSerial({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }) ?? 0;
}

/** Serial day of the Orthodox Easter Sunday: Meeus on the Julian calendar, moved to the Gregorian one. */
export function orthodoxEasterSunday(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  const julian = toSerial({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }) ?? 0;
  const { year: inYear } = fromSerial(julian);
  return julian + Math.floor(inYear / 100) - Math.floor(inYear / 400) - 2;
}
