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

const KEY_PREFIX = 'dcPilot.serviceKey ';

/** The key the user typed for a server ("https://api.openrouteservice.org"), kept on this machine and never in the workbook. */
export const readServiceKey = (origin: string): string | null => read(`${KEY_PREFIX}${origin}`) || null;

export const writeServiceKey = (origin: string, key: string): void => write(`${KEY_PREFIX}${origin}`, key);

const CONSENT = 'dcPilot.servicesAllowed';

/** Whom this user allowed to be sent something, as `recipientOf` names them. */
export const readConsent = (): readonly string[] => {
  const text = read(CONSENT);
  return text === null || text === '' ? [] : text.split('\n');
};

export const writeConsent = (recipients: readonly string[]): void => write(CONSENT, recipients.join('\n'));

const MAP_TILES = 'dcPilot.mapTiles';

/** Service, address and source of the map's pictures, as this user allowed them; [] where he did not. */
export const readMapTiles = (): readonly string[] => {
  const text = read(MAP_TILES);
  return text === null || text === '' ? [] : text.split('\n');
};

export const writeMapTiles = (parts: readonly string[]): void => write(MAP_TILES, parts.join('\n'));
