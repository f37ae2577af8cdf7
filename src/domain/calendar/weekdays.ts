/** Monday 1 … Sunday 7 (ISO 8601) of a serial day of the 1900 system, from 1 March 1900 on. */
export const isoWeekday = (serial: number): number => ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;

const SATURDAY = 6;
export const isWeekend = (serial: number): boolean => isoWeekday(serial) >= SATURDAY;
