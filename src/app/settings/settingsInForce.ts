/** What holds for a run: `--set` or the pane > `DC Paramètres` > default. */
import type { Problem } from '../../domain/accounts/types';
import { DEFAULT_SETTINGS } from '../../domain/settings/defaultSettings';
import { readSettingsTable, settingsOfRows } from '../../domain/settings/readSettingsTable';
import type { SettingsReading } from '../../domain/settings/readSettingsTable';
import type { SettingValues } from '../../domain/settings/types';
import type { RunSettings } from '../runSettings';
import type { OwnTable } from '../workbookPort';
import { problemOfFault, rawTableOf } from './tableProblems';

export interface SettingsInForce {
  readonly values: SettingValues;
  /** Said by the run or by the sheet, defaults nobody confirmed left out. */
  readonly said: RunSettings;
  /** null: there is no `DC Paramètres`. */
  readonly reading: SettingsReading | null;
  readonly problems: readonly Problem[];
}

const NO_READING: SettingsReading = { rows: [], faults: [] };

export const settingsInForce = (run: RunSettings, table: OwnTable | null): SettingsInForce => {
  const reading = table ? readSettingsTable(rawTableOf(table)) : null;
  const { rows, faults } = reading ?? NO_READING;
  const told = rows.filter(({ status }) => status !== 'hypothesis');
  return {
    values: { ...DEFAULT_SETTINGS, ...settingsOfRows(rows), ...run },
    said: { ...settingsOfRows(told), ...run },
    reading,
    problems: table ? faults.map((fault) => problemOfFault(fault, table)) : [],
  };
};
