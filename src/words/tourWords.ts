/** Words of the tour tabs, `DC Tournées` and `DC Non planifiées`. */
import type { Bilingual } from './language';

/** The first five suffice on a phone. */
export const TOUR_COLUMNS = {
  time: { fr: 'Heure', en: 'Time' },
  account: { fr: 'Compte', en: 'Account' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  route: { fr: 'Y aller', en: 'Go there' },
  status: { fr: 'Statut', en: 'Status' },
  day: { fr: 'Jour', en: 'Day' },
  order: { fr: 'Ordre', en: 'Order' },
  leaves: { fr: 'Fin', en: 'End' },
  class: { fr: 'Classe', en: 'Class' },
  score: { fr: 'Note', en: 'Score' },
  why: { fr: 'Pourquoi cette semaine', en: 'Why this week' },
  address: { fr: 'Adresse', en: 'Address' },
  drive: { fr: 'Trajet (min)', en: 'Drive (min)' },
  km: { fr: 'km', en: 'km' },
  cost: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' },
  note: { fr: 'Remarque', en: 'Note' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;

export const OVERVIEW_COLUMNS = {
  week: { fr: 'Semaine', en: 'Week' },
  rep: { fr: 'Commercial', en: 'Rep' },
  tab: { fr: 'Onglet', en: 'Tab' },
  days: { fr: 'Jours terrain', en: 'Field days' },
  visits: { fr: 'Visites', en: 'Visits' },
  visitHours: { fr: 'Chez les clients (h)', en: 'At customers (h)' },
  driveHours: { fr: 'Route (h)', en: 'Driving (h)' },
  waitHours: { fr: 'Attente (h)', en: 'Waiting (h)' },
  driveShare: { fr: 'Part de route', en: 'Driving share' },
  km: { fr: 'km', en: 'km' },
  cost: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' },
  costPerVisit: { fr: 'Coût par visite (€ HT)', en: 'Cost per visit (€ excl. tax)' },
} as const satisfies Record<string, Bilingual>;

export const UNPLANNED_COLUMNS = {
  rep: { fr: 'Commercial', en: 'Rep' },
  score: { fr: 'Note', en: 'Score' },
  class: { fr: 'Classe', en: 'Class' },
  due: { fr: 'Prévue le', en: 'Due on' },
  reason: { fr: 'Raison', en: 'Reason' },
  remedy: { fr: 'Ce qui suffirait', en: 'What would do' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;
