import { toSerial, yearOf } from './serialDate';
import { isoWeekday } from './weekdays';

/** A week of ISO 8601: it belongs to the year of its Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

const THURSDAY = 4;
const WEEK_LETTERS = { fr: 'S', en: 'W' } as const;

/** Serial of the Monday of week 1. */
const firstMonday = (year: number): number => {
  const fourth = toSerial({ year, month: 1, day: 4 }) ?? 0;
  return fourth - isoWeekday(fourth) + 1;
};

export function isoWeekOf(serial: number): IsoWeek {
  const monday = Math.floor(serial) - isoWeekday(serial) + 1;
  const year = yearOf(monday + THURSDAY - 1);
  return { year, week: (monday - firstMonday(year)) / 7 + 1 };
}

/** Serial of the week's Monday. */
export const mondayOf = ({ year, week }: IsoWeek): number => firstMonday(year) + (week - 1) * 7;

/** 52 or 53. */
export const weeksInYear = (year: number): number => (firstMonday(year + 1) - firstMonday(year)) / 7;

/** "2026-S49" in French, "2026-W49" in English (method R18). */
export const formatIsoWeek = ({ year, week }: IsoWeek, language: keyof typeof WEEK_LETTERS): string =>
  `${year}-${WEEK_LETTERS[language]}${String(week).padStart(2, '0')}`;

/** Reads either form; null for anything else, or for a week 53 the year does not have. */
export function parseIsoWeek(text: string): IsoWeek | null {
  const match = /^(\d{4})-[SW](\d{2})$/i.exec(text.trim());
  if (!match) return null;
  const [year, week] = [Number(match[1]), Number(match[2])];
  return week >= 1 && week <= weeksInYear(year) ? { year, week } : null;
}
