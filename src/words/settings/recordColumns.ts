/** Columns of the list-like settings sheets, as the user reads them. */
import type { Bilingual } from '../language';

export const FREQUENCY_COLUMNS = {
  status: { fr: 'Statut', en: 'Status' },
  typology: { fr: 'Typologie', en: 'Typology' },
  class: { fr: 'Classe', en: 'Class' },
  category: { fr: 'Catégorie de produits', en: 'Product category' },
  count: { fr: 'Visites', en: 'Visits' },
  unit: { fr: 'Par', en: 'Per' },
  minutes: { fr: 'Minutes chez le client', en: 'Minutes at the customer' },
  calls: { fr: 'Appels par an', en: 'Calls a year' },
  multiplier: { fr: 'Multiplicateur', en: 'Multiplier' },
  videos: { fr: 'Visios par an', en: 'Video meetings a year' },
} as const satisfies Record<string, Bilingual>;
export type FrequencyColumnId = keyof typeof FREQUENCY_COLUMNS;

export const REP_COLUMNS = {
  name: { fr: 'Commercial', en: 'Rep' },
  home: { fr: 'Domicile', en: 'Home' },
  latitude: { fr: 'Latitude', en: 'Latitude' },
  longitude: { fr: 'Longitude', en: 'Longitude' },
  workDays: { fr: 'Jours par an', en: 'Days a year' },
  hoursPerDay: { fr: 'Heures par jour', en: 'Hours a day' },
  fieldShare: { fr: 'Part terrain', en: 'Field share' },
  monday: { fr: 'Lundi', en: 'Monday' },
  tuesday: { fr: 'Mardi', en: 'Tuesday' },
  wednesday: { fr: 'Mercredi', en: 'Wednesday' },
  thursday: { fr: 'Jeudi', en: 'Thursday' },
  friday: { fr: 'Vendredi', en: 'Friday' },
  saturday: { fr: 'Samedi', en: 'Saturday' },
  sunday: { fr: 'Dimanche', en: 'Sunday' },
  visitsPerDay: { fr: 'Visites par jour', en: 'Visits a day' },
  annualCost: { fr: 'Coût annuel HT', en: 'Annual cost excl. tax' },
  costIncludesCar: { fr: 'Voiture comprise', en: 'Car included' },
  objective: { fr: 'Objectif CA', en: 'Turnover objective' },
  achieved: { fr: 'Réalisé CA', en: 'Turnover achieved' },
  previousTurnover: { fr: 'CA N-1', en: 'Turnover last year' },
  topTarget: { fr: 'Cibles TOP', en: 'TOP targets' },
  dayStart: { fr: 'Départ au plus tôt', en: 'Earliest departure' },
  dayEnd: { fr: 'Retour au plus tard', en: 'Latest return' },
  lunchFrom: { fr: 'Déjeuner dès', en: 'Lunch from' },
  lunchTo: { fr: 'Déjeuner fini à', en: 'Lunch over at' },
  lunchMinutes: { fr: 'Déjeuner (min)', en: 'Lunch (min)' },
  maxDriveHours: { fr: 'Conduite max. (h/jour)', en: 'Max. driving (h/day)' },
  maxVisitsPerDay: { fr: 'Visites max. par jour', en: 'Max. visits a day' },
  dayEndPlace: { fr: 'Arrivée le soir', en: 'Evening place' },
  nightsAway: { fr: 'Nuitées par semaine', en: 'Nights away a week' },
  skills: { fr: 'Compétences', en: 'Skills' },
  hypotheses: { fr: 'Hypothèses', en: 'Hypotheses' },
} as const satisfies Record<string, Bilingual>;
export type RepColumnId = keyof typeof REP_COLUMNS;

export const ABSENCE_COLUMNS = {
  rep: { fr: 'Commercial', en: 'Rep' },
  from: { fr: 'Du', en: 'From' },
  to: { fr: 'Au', en: 'To' },
  kind: { fr: 'Motif', en: 'Reason' },
} as const satisfies Record<string, Bilingual>;
export type AbsenceColumnId = keyof typeof ABSENCE_COLUMNS;
