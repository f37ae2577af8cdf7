/** Words of a rep's own workbook and of what comes back with it. */
import type { Bilingual } from './language';

/** Columns of the file that the tour tabs do not have; both are hidden and tell what comes back. */
export const HANDOFF_COLUMNS = {
  /** The tab's table, status and note as they were sent, on three lines. */
  sent: { fr: 'DC Envoyé', en: 'DC Sent' },
  /** Of the assistant's list: the answers as they were sent, on three lines. */
  call: { fr: 'DC Appel', en: 'DC Call' },
} as const satisfies Record<string, Bilingual>;

export const HANDOFF_WORDS = {
  fileName: { fr: 'Tournée', en: 'Tour' },
  how: {
    fr: 'Choisissez le statut après chaque visite, notez ce qui compte, puis renvoyez ce classeur.',
    en: 'Choose the status after each visit, note what matters, then send this workbook back.',
  },
} as const satisfies Record<string, Bilingual>;

/** Of the assistant's list as a workbook of its own. */
export const CALLS_WORDS = {
  title: { fr: 'Appels de l’assistant(e)', en: 'The assistant’s calls' },
  how: {
    fr: 'Appelez de haut en bas, proposez un créneau, choisissez le résultat dans la liste (« autre date » : écrivez-la), puis renvoyez ce classeur.',
    en: 'Call from top to bottom, offer a slot, choose the result in the list (“other date”: write it), then send this workbook back.',
  },
} as const satisfies Record<string, Bilingual>;

/** Why what came back was not taken over. */
export const CONFLICT_WORDS = {
  CHANGED_HERE: {
    fr: 'Changé des deux côtés : la cellule d’ici est gardée.',
    en: 'Changed on both sides: the cell here is kept.',
  },
  MOVED: {
    fr: 'La visite est passée dans un autre onglet depuis l’envoi.',
    en: 'The visit has moved to another tab since it was sent.',
  },
  GONE: { fr: 'La visite n’est plus dans aucune tournée.', en: 'The visit is in no tour any more.' },
  STATUS_UNKNOWN: {
    fr: 'Ce statut n’est pas dans la liste.',
    en: 'This status is not in the list.',
  },
  ADDED: { fr: 'Ligne ajoutée par le commercial.', en: 'Row added by the rep.' },
} as const satisfies Record<string, Bilingual>;
