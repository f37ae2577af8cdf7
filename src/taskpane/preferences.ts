import { LANGUAGES, type Language } from '../words/language';

/** Something shown once. */
export interface SeenFlag {
  isSeen(): boolean;
  markSeen(): void;
}

/** Storage may be refused (private window, policy of the firm): the pane then forgets, and works. */
const read = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    return;
  }
};

export const firstRunFlag: SeenFlag = {
  isSeen: () => read('dcPilot.firstRun') === 'seen',
  markSeen: () => write('dcPilot.firstRun', 'seen'),
};

/** The language the user switched to, when he did. */
export const readLanguage = (): Language | null => {
  const known = read('dcPilot.language');
  return LANGUAGES.find((language) => language === known) ?? null;
};

export const writeLanguage = (language: Language): void => write('dcPilot.language', language);
