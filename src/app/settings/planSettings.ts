import type { Problem } from '../../domain/accounts/types';
import type { NamedScenario, RepProfile } from '../../domain/settings/types';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Language } from '../../words/language';
import type { OwnTables } from '../ownTables';
import type { RunSettings } from '../runSettings';
import type { Sentences } from '../sentences';
import { SETTINGS_SHEETS } from './allSettings';
import type { AllSettings, SettingsSheetId } from './allSettings';
import { checkTexts } from './checkTexts';
import { changesSomething } from './editableSheet';
import { planListSheet } from './listSheets';
import type { ScenarioResults } from './scenarioSheet';
import { planSettingsSheet } from './settingsSheet';

export interface SettingsPlanInput {
  readonly all: AllSettings;
  readonly tables: OwnTables;
  /** Sheets to make where they are not there. */
  readonly wanted: readonly SettingsSheetId[];
  /** Values to put into the user's cells. */
  readonly changes: RunSettings;
  /** Reps for a new `DC Commerciaux`. */
  readonly supposed: readonly RepProfile[];
  /** To put into `DC Scénarios`, and what those that stand there came to. */
  readonly scenarios?: readonly NamedScenario[];
  readonly scenarioResults?: ScenarioResults;
  readonly problems: readonly Problem[];
  readonly sentences: Sentences;
  readonly language: Language;
}

const planSheet = (id: SettingsSheetId, input: SettingsPlanInput): OwnSheetWrite => {
  const { all, tables, problems, language, changes, supposed } = input;
  const check = (sheet: SettingsSheetId) => checkTexts(tables[sheet] ?? null, problems, input);
  const { scenarios = [], scenarioResults } = input;
  const found = scenarioResults ? { scenarioResults } : {};
  if (id !== 'settings')
    return planListSheet(id, { all, tables, language, supposed, scenarios, ...found, check });
  const existing = tables.settings ?? null;
  return planSettingsSheet({ inForce: all.inForce, existing, changes, language, check: check('settings') });
};

/** The settings sheets to write: those asked for, and those in which something is to be told or kept. */
export const planSettings = (input: SettingsPlanInput): OwnSheetWrite[] =>
  SETTINGS_SHEETS.filter((id) => input.tables[id] !== undefined || input.wanted.includes(id))
    .map((id) => ({ id, write: planSheet(id, input) }))
    .filter(({ id, write }) => changesSomething(write, input.tables[id] ?? null))
    .map(({ write }) => write);
