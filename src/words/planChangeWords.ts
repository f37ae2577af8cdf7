/** Words of the part of `DC Tournées` that sets two plans side by side. */
import type { Bilingual } from './language';

export const CHANGE_COLUMNS = {
  account: { fr: 'Compte', en: 'Account' },
  town: { fr: 'Ville', en: 'Town' },
  change: { fr: 'Changement', en: 'Change' },
  fromRep: { fr: 'Commercial avant', en: 'Rep before' },
  fromDay: { fr: 'Jour avant', en: 'Day before' },
  fromTime: { fr: 'Heure avant', en: 'Time before' },
  toRep: { fr: 'Commercial', en: 'Rep' },
  toDay: { fr: 'Jour', en: 'Day' },
  toTime: { fr: 'Heure', en: 'Time' },
} as const satisfies Record<string, Bilingual>;

export const CHANGE_WORDS = {
  moved: { fr: 'déplacée', en: 'moved' },
  added: { fr: 'ajoutée', en: 'added' },
  removed: { fr: 'retirée', en: 'dropped' },
} as const satisfies Record<string, Bilingual>;
export type ChangeId = keyof typeof CHANGE_WORDS;
