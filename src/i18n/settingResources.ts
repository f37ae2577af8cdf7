import type { Language } from '../words/language';
import { settings as settingsEn } from './en/settings';
import { settings as settingsFr } from './fr/settings';

/** What is said of settings: it comes with the first panel of them. */
export const SETTING_RESOURCES = { fr: settingsFr, en: settingsEn } satisfies Record<Language, unknown>;
