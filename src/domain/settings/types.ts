/** What the settings sheets say, as values: read once per job, handed to visits, economics and tours. */
import type { AbsenceKind } from '../../words/settings/listWords';
import type { SettingKey, SettingValues } from '../../words/settings/catalogue';
import type { ScenarioDecision } from '../../words/settings/scenarioWords';
import type { FrequencyTable } from '../visits/types';

export type { AbsenceKind, SettingKey, SettingValues };

/** Monday to Sunday, true where the rep drives out. */
export type FieldDays = readonly [boolean, boolean, boolean, boolean, boolean, boolean, boolean];

/** One row of `DC Commerciaux`. null: nothing said; the setting of the same name holds (or there is none). */
export interface RepProfile {
  readonly name: string;
  /** Where the day begins: an address, a postcode and town… as written; "" when not said. */
  readonly home: string;
  /** Decimal degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly workDays: number | null;
  readonly hoursPerDay: number | null;
  /** 0–1. */
  readonly fieldShare: number | null;
  /** null: none ticked, at most `repDaysPerWeek` days of the planner's choice. */
  readonly fieldDays: FieldDays | null;
  /** Field days × visits a day replaces hours × field share where given (method R10). */
  readonly visitsPerDay: number | null;
  /** Euros without tax. */
  readonly annualCost: number | null;
  readonly costIncludesCar: boolean | null;
  /** Turnover, euros without tax: objective of the year, achieved so far, last year's. */
  readonly objective: number | null;
  readonly achieved: number | null;
  readonly previousTurnover: number | null;
  /** Accounts of the TOP list to win (challenge). */
  readonly topTarget: number | null;
  /** Hours of the day, 8.5 = 8:30: his own in the place of the settings of the same name. */
  readonly dayStart: number | null;
  readonly dayEnd: number | null;
  readonly lunchFrom: number | null;
  readonly lunchTo: number | null;
  readonly lunchMinutes: number | null;
  readonly maxDriveHours: number | null;
  readonly maxVisitsPerDay: number | null;
  /** Where his days end, if not where they begin: as `home` is written. */
  readonly dayEndPlace: string;
  /** Nights away from home he accepts in a week. */
  readonly nightsAway: number | null;
  /** Parted by commas. */
  readonly skills: string;
}

/** One row of `DC Absences`; serial days of the 1900 system, both ends included. */
export interface Absence {
  /** "" for everybody. */
  readonly rep: string;
  readonly from: number;
  readonly to: number;
  readonly kind: AbsenceKind;
}

/** What a scenario changes; whatever is absent stays as today. */
export interface ScenarioChange {
  /** Share of working time in the field, 0–1. */
  readonly fieldShare?: number;
  /** More reps; fewer where negative. */
  readonly extraReps?: number;
  /** Visits a year more, or fewer, to each visited account of the class. */
  readonly visitsA?: number;
  readonly visitsB?: number;
  readonly visitsC?: number;
  readonly visitsD?: number;
  /** Minutes of travel per visit. */
  readonly travelMinutes?: number;
  /** Minutes at the customer as a share of today's. */
  readonly durationShare?: number;
  /** € a year of one rep, without tax. */
  readonly annualCost?: number;
  /** Points of margin rate more on the expected turnover: 2 makes 30 % of it 32 %. */
  readonly marginPoints?: number;
  /** Decisions carried out. */
  readonly decisions?: readonly ScenarioDecision[];
}

/** One row of `DC Scénarios`. */
export interface NamedScenario extends ScenarioChange {
  readonly name: string;
}

/** Everything the settings sheets say, in force for one run: `--set` or pane > sheet > default. */
export interface Settings {
  readonly values: SettingValues;
  readonly frequencies: FrequencyTable;
  readonly reps: readonly RepProfile[];
  readonly absences: readonly Absence[];
}
