/**
 * A frequency is so many visits every so many units: 2 a month is { count: 2, unit: 'month', every: 1 }, every third week
 * { count: 1, unit: 'week', every: 3 }, "3/5" { count: 3, unit: 'day', every: 5 }. Kept apart rather than as one rate, so
 * that nothing drifts: the interval of 7 days stays 7 whatever the number of worked weeks (method R11).
 */
export const FREQUENCY_UNITS = [
  'day',
  'week',
  'fortnight',
  'month',
  'bimester',
  'quarter',
  'halfYear',
  'year',
] as const;
export type FrequencyUnit = (typeof FREQUENCY_UNITS)[number];

export interface Frequency {
  /** Visits, ≥ 0. */
  readonly count: number;
  readonly unit: FrequencyUnit;
  /** Number of units the visits are spread over, > 0; 1 unless said. */
  readonly every: number;
}

/** How much of a year is worked; the names are those of the settings. */
export interface WorkedYear {
  /** Days worked in a year. */
  readonly workDays: number;
  readonly workedWeeks: number;
  readonly workedMonths: number;
}

export const DEFAULT_WORKED_YEAR: WorkedYear = { workDays: 226, workedWeeks: 47, workedMonths: 12 };

const DAYS_IN_MONTH = 365 / 12;
const MONTHS_IN: Readonly<Partial<Record<FrequencyUnit, number>>> = {
  month: 1,
  bimester: 2,
  quarter: 3,
  halfYear: 6,
  year: 12,
};
const DAYS_IN: Readonly<Partial<Record<FrequencyUnit, number>>> = { day: 1, week: 7, fortnight: 14 };

/** So many of the unit in a worked year: bimesters and longer do not shrink with the holidays. */
function unitsInYear(unit: FrequencyUnit, { workDays, workedWeeks, workedMonths }: WorkedYear): number {
  if (unit === 'day') return workDays;
  if (unit === 'week') return workedWeeks;
  if (unit === 'fortnight') return workedWeeks / 2;
  if (unit === 'month') return workedMonths;
  return 12 / (MONTHS_IN[unit] ?? 12);
}

/** `count` visits per unit → visits a year, not rounded. @example visitsPerYear(2, 'month') // 24 */
export const visitsPerYear = (
  count: number,
  unit: FrequencyUnit = 'year',
  year: WorkedYear = DEFAULT_WORKED_YEAR,
): number => count * unitsInYear(unit, year);

/** Visits a year of a frequency. @example "3/5" over 226 worked days: 135.6 */
export const yearlyVisits = ({ count, unit, every }: Frequency, year = DEFAULT_WORKED_YEAR): number =>
  visitsPerYear(count, unit, year) / every;

/**
 * Days between two visits, not rounded: calendar days, but worked days for the unit day. Infinity when count is 0.
 * @example intervalDays(1, 'week') // 7
 * @example intervalDays(12) // 30.416…
 */
export const intervalDays = (count: number, unit: FrequencyUnit = 'year'): number => {
  const days = DAYS_IN[unit];
  return days === undefined ? ((MONTHS_IN[unit] ?? 12) * DAYS_IN_MONTH) / count : days / count;
};

/** Five worked days take seven. */
const CALENDAR_DAYS_PER_WORKED_DAY = 7 / 5;

/** Calendar days between two visits of a frequency, not rounded: "1/5", one visit in five worked days, is 7. */
export const frequencyInterval = ({ count, unit, every }: Frequency): number => {
  if (count <= 0) return Infinity;
  const days = intervalDays(count, unit) * every;
  return unit === 'day' ? days * CALENDAR_DAYS_PER_WORKED_DAY : days;
};

/** The interval in whole days, at least 1, as `DC Intervalle (j)` and DCINTERVAL show it. NaN without visits. */
export const wholeInterval = (days: number): number =>
  Number.isFinite(days) ? Math.max(1, Math.round(days)) : NaN;

/** Serial day of the visit so many intervals after the first: rounded from the start each time, so nothing drifts. */
export const visitDay = (first: number, interval: number, index: number): number =>
  first + Math.round(index * interval);
