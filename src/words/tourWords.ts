/** Words of the tour tabs, `DC Tournées` and `DC Non planifiées`. */
import type { Bilingual } from './language';
import { CHECK_COLUMN } from './settings/tableWords';

/** The first five suffice on a phone. */
export const TOUR_COLUMNS = {
  time: { fr: 'Heure', en: 'Time' },
  account: { fr: 'Compte', en: 'Account' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  route: { fr: 'Y aller', en: 'Go there' },
  status: { fr: 'Statut', en: 'Status' },
  day: { fr: 'Jour', en: 'Day' },
  pin: { fr: 'Épingle', en: 'Pin' },
  order: { fr: 'Ordre', en: 'Order' },
  leaves: { fr: 'Fin', en: 'End' },
  class: { fr: 'Classe', en: 'Class' },
  score: { fr: 'Note', en: 'Score' },
  why: { fr: 'Pourquoi cette semaine', en: 'Why this week' },
  address: { fr: 'Adresse', en: 'Address' },
  drive: { fr: 'Trajet (min)', en: 'Drive (min)' },
  km: { fr: 'km', en: 'km' },
  source: { fr: 'Trajet selon', en: 'Drive by' },
  precision: { fr: 'Lieu connu par', en: 'Place known by' },
  cost: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' },
  ownDrive: { fr: 'Trajet propre (min)', en: 'Own travel (min)' },
  ownCost: { fr: 'Coût propre (€ HT)', en: 'Own cost (€ excl. tax)' },
  note: { fr: 'Remarque', en: 'Note' },
  check: CHECK_COLUMN,
  rep: { fr: 'DC Commercial', en: 'DC Rep' },
  /** Day and time as they were written: what the user typed since is told apart by it. */
  planned: { fr: 'DC Prévu', en: 'DC Planned' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;
export type TourColumnId = keyof typeof TOUR_COLUMNS;

/** What stays as it is: the stop on its day, the stop at its time, its whole day, its whole week. */
export const PIN_LETTERS = {
  stop: { fr: 'X', en: 'X' },
  hour: { fr: 'H', en: 'H' },
  day: { fr: 'J', en: 'D' },
  week: { fr: 'S', en: 'W' },
} as const satisfies Record<string, Bilingual>;
export type PinId = keyof typeof PIN_LETTERS;

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
  margin: { fr: 'Marge attendue (€ HT)', en: 'Expected margin (€ excl. tax)' },
  roi: { fr: 'ROI', en: 'ROI' },
  sectors: { fr: 'Secteurs des jours', en: 'Sectors of the days' },
  pattern: { fr: 'Figure', en: 'Figure' },
  spread: { fr: 'Écart entre journées (h)', en: 'Difference between days (h)' },
  nights: { fr: 'Dont nuitées (€)', en: 'Nights included (€)' },
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

/** How near to the door a place is known, by id (domain/geo/types). */
export const PRECISION_WORDS = {
  address: { fr: 'adresse', en: 'address' },
  town: { fr: 'commune', en: 'town' },
  postcode: { fr: 'code postal', en: 'postcode' },
  area: { fr: 'communes voisines', en: 'towns around' },
  department: { fr: 'département', en: 'département' },
} as const satisfies Record<string, Bilingual>;

/** What a drive rests on where no road service measured it. */
export const ESTIMATED_LEG: Bilingual = { fr: 'à vol d’oiseau × 1,3', en: 'as the crow flies × 1.3' };

/** Why every account of a plan is seen once. */
export const ONCE_EACH = {
  fr: 'Rien ne permet de noter ces comptes (ni chiffre d’affaires, ni potentiel, ni effectif) : chacun est visité une fois. Ajoutez l’une de ces colonnes pour des fréquences.',
  en: 'Nothing tells how to score these accounts (neither turnover nor potential nor employees): each is visited once. Add one of these columns for frequencies.',
} as const satisfies Bilingual;

/** A plan bound by hours may drive more than the bare order of the sheet, which knows none. */
export const NO_GAIN = {
  fr: 'Pas moins de route que dans l’ordre de la feuille, qui ne tient compte d’aucun horaire.',
  en: 'No less driving than in the order of the sheet, which heeds no hours.',
} as const satisfies Bilingual;
