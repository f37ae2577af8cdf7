/** Why a visit is in no tour, as `DC Non planifiées` says it. */
import type { UnplannedCode } from '../../domain/tours/explain/types';
import type { Bilingual } from '../../words/language';

export const REASON_SENTENCES: Readonly<Record<Exclude<UnplannedCode, 'OTHER'>, Bilingual>> = {
  NO_WORKDAY: {
    fr: 'Aucun des jours permis n’est travaillé : jour férié, absence ou jour hors terrain.',
    en: 'None of the allowed days is worked: a holiday, an absence, or no field day.',
  },
  NEVER_POSSIBLE: {
    fr: 'Aucun jour permis n’a d’heures de travail et d’ouverture qui suffisent.',
    en: 'No allowed day has working and opening hours that suffice.',
  },
  TOO_FAR: {
    fr: 'Trop loin : l’aller-retour dépasse la conduite permise ou la journée.',
    en: 'Too far: there and back exceeds the driving allowed, or the day.',
  },
  NOT_WORTH_IT: {
    fr: 'Le détour coûte plus que sa valeur.',
    en: 'The detour costs more than it is worth.',
  },
  NO_ROOM: { fr: 'Les jours possibles sont pleins.', en: 'The possible days are full.' },
  TOO_CLOSE: {
    fr: 'Une autre visite du même compte est trop proche.',
    en: 'Another visit of the same account is too near.',
  },
  TAKEN_OUT: { fr: 'Retirée de sa tournée à la main.', en: 'Taken out of its tour by hand.' },
  POSTPONED: { fr: 'Reportée, sans nouvelle date.', en: 'Postponed, without a new date.' },
};

/** What brings back a visit that was taken out or postponed. */
export const BY_HAND_REMEDIES: Readonly<Record<'TAKEN_OUT' | 'POSTPONED', Bilingual>> = {
  TAKEN_OUT: {
    fr: 'Écrire son nom dans une ligne de la tournée et recalculer les horaires ; planifier la redemande.',
    en: 'Write its name in a row of the tour and recalculate times; planning asks for it again.',
  },
  POSTPONED: {
    fr: 'Améliorer lui cherche un jour ; ou remettre « à prendre » et un jour dans sa ligne.',
    en: 'Improving looks for a day; or put “to book” and a day back into its row.',
  },
};
