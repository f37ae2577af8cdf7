import { SETTING_KEYS, settingEntry } from '../../words/settings/catalogue';
import type { SettingValues } from './types';

/** What holds where neither the run nor the sheet says anything. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_KEYS.map((key) => [key, settingEntry(key).fallback]),
) as unknown as SettingValues;
