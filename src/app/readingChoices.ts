import type { SettingValues } from '../domain/settings/types';

/** The settings that decide how a sheet is read. */
export type ReadingChoices = Pick<
  SettingValues,
  'today' | 'date' | 'period' | 'year' | 'workDays' | 'workedWeeks' | 'workedMonths'
>;
