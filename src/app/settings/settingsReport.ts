import { settingStatus } from '../../domain/settings/readSettingsTable';
import { expectedText, valueText } from '../../domain/settings/valueText';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { SETTING_TOPICS, settingEntry } from '../../words/settings/catalogue';
import type { SettingKey } from '../../words/settings/catalogue';
import { SETTING_STATUSES } from '../../words/settings/tableWords';
import type { OwnTables } from '../ownTables';
import type { SettingsReport, ShownSetting } from '../report';
import { problemsOf } from '../reportParts';
import type { RunSettings } from '../runSettings';
import { SETTINGS_SHEETS } from './allSettings';
import type { AllSettings } from './allSettings';

export interface SettingsReportInput {
  readonly all: AllSettings;
  readonly tables: OwnTables;
  readonly changes: RunSettings;
  readonly language: Language;
  readonly written: readonly string[];
}

const shownSetting = (key: SettingKey, input: SettingsReportInput): ShownSetting => {
  const { all, changes, language } = input;
  const { kind, label, unit } = settingEntry(key);
  const row = all.inForce.reading?.rows.find((one) => one.key === key);
  const changed = changes[key];
  const value = changed === undefined ? all.inForce.values[key] : changed;
  const confirmed = row?.status === 'confirmed' ? SETTING_STATUSES.confirmed.en : '';
  return {
    ...{ key, label: label[language], value: valueText(kind, value), unit: unit?.[language] ?? '' },
    expected: expectedText(kind),
    status: settingStatus(key, value, confirmed),
    isWrong: changed === undefined && (row?.isWrong ?? false),
  };
};

export const settingsReport = (input: SettingsReportInput): SettingsReport => {
  const { all, tables, language, written } = input;
  return {
    ...{ job: 'settings', version: 1, ok: true },
    ...{ sheet: tables.settings?.sheetName ?? OWN_SHEETS.settings.name[language], table: '', mapping: {} },
    settings: SETTING_TOPICS.flatMap(({ name, settings }) =>
      (Object.keys(settings) as SettingKey[]).map((key) => ({
        topic: name[language],
        ...shownSetting(key, input),
      })),
    ),
    tables: SETTINGS_SHEETS.map((id) => ({
      id,
      sheet: tables[id]?.sheetName ?? OWN_SHEETS[id].name[language],
      rows: tables[id]?.rows.length ?? null,
    })),
    ...problemsOf(all.problems),
    written,
  };
};
