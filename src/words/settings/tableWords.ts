/** Headers that all settings tables share. */
import type { Bilingual } from '../language';

/** Ours, beside the user's cells: what is wrong in the row, and what is used instead. */
export const CHECK_COLUMN: Bilingual = { fr: 'Contrôle', en: 'Check' };
/** Narrow and grey: the values of the row as last understood, which hold while a cell is wrong. */
export const LAST_GOOD_COLUMN: Bilingual = { fr: 'Dernière valeur valable', en: 'Last good value' };

/** Columns of `DC Paramètres`. */
export const SETTING_COLUMNS = {
  key: { fr: 'Clé', en: 'Key' },
  topic: { fr: 'Thème', en: 'Topic' },
  label: { fr: 'Réglage', en: 'Setting' },
  value: { fr: 'Valeur', en: 'Value' },
  unit: { fr: 'Unité', en: 'Unit' },
  why: { fr: 'Explication', en: 'Explanation' },
  status: { fr: 'Statut', en: 'Status' },
} as const satisfies Record<string, Bilingual>;

/** A default is a hypothesis until the user confirms it; another value is his. */
export const SETTING_STATUSES = {
  hypothesis: { fr: 'hypothèse', en: 'hypothesis' },
  confirmed: { fr: 'confirmé', en: 'confirmed' },
  changed: { fr: 'modifié', en: 'changed' },
} as const satisfies Record<string, Bilingual>;
export type SettingStatus = keyof typeof SETTING_STATUSES;
