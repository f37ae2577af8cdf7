import { SETTING_RESOURCES } from '../../i18n/settingResources';
import { wordsHook } from '../useWords';

export const useSettingWords = wordsHook(SETTING_RESOURCES);
export type SettingWords = ReturnType<typeof useSettingWords>;
