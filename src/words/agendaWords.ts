/** Columns and choices of `DC Agenda`, the one table of visits, and of `DC Séries` (method R15). */
import type { Bilingual } from './language';

export const AGENDA_COLUMNS = {
  day: { fr: 'Date', en: 'Date' },
  time: { fr: 'Heure', en: 'Time' },
  account: { fr: 'Compte', en: 'Account' },
  rep: { fr: 'Commercial', en: 'Rep' },
  status: { fr: 'Statut', en: 'Status' },
  firmness: { fr: 'Fermeté', en: 'Firmness' },
  minutes: { fr: 'Durée (min)', en: 'Duration (min)' },
  note: { fr: 'Remarque', en: 'Note' },
  origin: { fr: 'Origine', en: 'Source' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
  sent: { fr: 'DC Envoi', en: 'DC Sent' },
} as const satisfies Record<string, Bilingual>;
export type AgendaColumnId = keyof typeof AGENDA_COLUMNS;

/** How fixed a visit is (method R15). */
export const FIRMNESS_WORDS = {
  time: { fr: 'à heure fixe', en: 'at a fixed time' },
  day: { fr: 'dans la journée', en: 'in the day' },
  week: { fr: 'dans la semaine', en: 'in the week' },
} as const satisfies Record<string, Bilingual>;

/** Where a visit came from; `series` and `rule` mark the visits of a series. */
export const VISIT_ORIGIN_WORDS = {
  hand: { fr: 'à la main', en: 'by hand' },
  tour: { fr: 'tournée', en: 'tour' },
  series: { fr: 'série', en: 'series' },
  rule: { fr: 'série par règle', en: 'series by rule' },
  closing: { fr: 'suite de visite', en: 'after a visit' },
  call: { fr: 'appel', en: 'call' },
  followup: { fr: 'suivi', en: 'follow-up' },
} as const satisfies Record<string, Bilingual>;

export const SERIES_COLUMNS = {
  account: { fr: 'Compte', en: 'Account' },
  rep: { fr: 'Commercial', en: 'Rep' },
  keep: { fr: 'Réserver', en: 'Book' },
  rhythm: { fr: 'Rythme', en: 'Rhythm' },
  interval: { fr: 'Tous les (j)', en: 'Every (d)' },
  visits: { fr: 'Visites datées', en: 'Dated visits' },
  gap: { fr: 'Écart moyen (j)', en: 'Mean gap (d)' },
  variation: { fr: 'Écart-type ÷ moyenne', en: 'Deviation ÷ mean' },
  dates: { fr: 'Dernières dates', en: 'Last dates' },
  booked: { fr: 'Rendez-vous à venir', en: 'Appointments ahead' },
  next: { fr: 'Prochaine date', en: 'Next date' },
} as const satisfies Record<string, Bilingual>;
export type SeriesColumnId = keyof typeof SERIES_COLUMNS;

/** What the test of stability says of an account. */
export const RHYTHM_WORDS = {
  stable: { fr: 'stable', en: 'stable' },
  rule: { fr: 'par règle', en: 'by rule' },
  irregular: { fr: 'irrégulier', en: 'irregular' },
} as const satisfies Record<string, Bilingual>;
