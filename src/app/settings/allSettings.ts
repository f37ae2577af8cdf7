/** Everything the settings sheets say, with what is wrong in them. */
import type { Problem } from '../../domain/accounts/types';
import { readAbsenceTable } from '../../domain/settings/absenceTable';
import type { AbsenceReading } from '../../domain/settings/absenceTable';
import { readFrequencyTable } from '../../domain/settings/frequencyTable';
import type { FrequencyReading } from '../../domain/settings/frequencyTable';
import { readRepTable } from '../../domain/settings/repTable';
import type { RepReading } from '../../domain/settings/repTable';
import { readScenarioTable } from '../../domain/settings/scenarioTable';
import type { ScenarioReading } from '../../domain/settings/scenarioTable';
import type { Settings } from '../../domain/settings/types';
import type { OwnSheetId } from '../../words/ownSheets';
import type { OwnTables } from '../ownTables';
import type { RunSettings } from '../runSettings';
import { settingsInForce } from './settingsInForce';
import type { SettingsInForce } from './settingsInForce';
import { problemsIn, rawTableOf } from './tableProblems';

/** The sheets a user sets things in, made when he opens or changes them. */
export const SETTINGS_SHEETS = [
  'settings',
  'frequencies',
  'reps',
  'absences',
  'scenarios',
] as const satisfies readonly OwnSheetId[];
export type SettingsSheetId = (typeof SETTINGS_SHEETS)[number];

export interface AllSettings {
  readonly settings: Settings;
  readonly inForce: SettingsInForce;
  readonly frequencies: FrequencyReading;
  /** null: there is no such sheet. */
  readonly reps: RepReading | null;
  readonly absences: AbsenceReading | null;
  readonly scenarios: ScenarioReading | null;
  readonly problems: readonly Problem[];
}

/** Settings of a run from its own words and the tables of SETTINGS_SHEETS that are there. */
export const allSettings = (run: RunSettings, tables: OwnTables): AllSettings => {
  const inForce = settingsInForce(run, tables.settings ?? null);
  const frequencies = readFrequencyTable(
    tables.frequencies ? rawTableOf(tables.frequencies) : null,
    inForce.values,
  );
  const reps = tables.reps ? readRepTable(rawTableOf(tables.reps)) : null;
  const absences = tables.absences ? readAbsenceTable(rawTableOf(tables.absences), reps?.reps ?? null) : null;
  const scenarios = tables.scenarios ? readScenarioTable(rawTableOf(tables.scenarios)) : null;
  return {
    ...{ inForce, frequencies, reps, absences, scenarios },
    settings: {
      values: inForce.values,
      frequencies: frequencies.table,
      reps: reps?.reps ?? [],
      absences: absences?.absences ?? [],
    },
    problems: [
      ...inForce.problems,
      ...problemsIn(tables.frequencies, frequencies.faults),
      ...problemsIn(tables.reps, reps?.faults ?? []),
      ...problemsIn(tables.absences, absences?.faults ?? []),
      ...problemsIn(tables.scenarios, scenarios?.faults ?? []),
    ],
  };
};
