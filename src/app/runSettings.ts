/**
 * Settings of one run (`--set key=value`): texts in, typed values out. Keys are language-free, the same as in `DC Paramètres`.
 * An unknown key is a failure of its own: a typing mistake must not silently run with the default.
 */
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { readValue } from '../domain/settings/readValue';
import { expectedText } from '../domain/settings/valueText';
import type { SettingValues } from '../domain/settings/types';
import { isSettingKey, SETTING_KEYS, settingEntry } from '../words/settings/catalogue';

export type RunSettings = Partial<SettingValues>;

/** Reads the settings of a run; one that may be empty is emptied by "". SETTING_UNKNOWN and SETTING_INVALID say which one and what is expected. */
export const parseRunSettings = (texts: Readonly<Record<string, string>> = {}): Result<RunSettings> => {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts)) {
    if (!isSettingKey(key)) return fail('SETTING_UNKNOWN', { setting: key, known: SETTING_KEYS.join(', ') });
    const { kind, fallback } = settingEntry(key);
    const reading = readValue(kind, value);
    if (reading.kind === 'blank' && fallback === null) {
      settings[key] = null;
      continue;
    }
    if (reading.kind !== 'value')
      return fail('SETTING_INVALID', { setting: key, value, expected: expectedText(kind) });
    settings[key] = reading.value;
  }
  return succeed(settings as RunSettings);
};
