/** Columns and words of `DC Alertes` and `DC Assistant`. */
import type { Bilingual } from './language';

export const ALERT_COLUMNS = {
  kind: { fr: 'Alerte', en: 'Alert' },
  day: { fr: 'Date', en: 'Date' },
  time: { fr: 'Heure', en: 'Time' },
  rep: { fr: 'Commercial', en: 'Rep' },
  class: { fr: 'Classe', en: 'Class' },
  status: { fr: 'Statut', en: 'Status' },
  why: { fr: 'Pourquoi', en: 'Why' },
  mail: { fr: 'Courriel', en: 'Mail' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;

export const ALERT_KIND_WORDS = {
  toClose: { fr: 'à clore', en: 'to close' },
  today: { fr: 'aujourd’hui', en: 'today' },
  tomorrow: { fr: 'demain', en: 'tomorrow' },
  soon: { fr: 'à venir', en: 'coming' },
  overdue: { fr: 'en retard', en: 'overdue' },
  atRisk: { fr: 'à risque', en: 'at risk' },
} as const satisfies Record<string, Bilingual>;

export const RISK_WORDS = {
  falling: { fr: 'CA en baisse de 20 % ou plus', en: 'turnover down by 20 % or more' },
  dissatisfied: { fr: 'satisfaction basse ou en baisse', en: 'satisfaction low or falling' },
  late: { fr: 'retard de plus de la moitié de l’intervalle', en: 'late by more than half the interval' },
} as const satisfies Record<string, Bilingual>;

export const ASSISTANT_COLUMNS = {
  order: { fr: 'Ordre', en: 'Order' },
  rep: { fr: 'Pour', en: 'For' },
  why: { fr: 'Pourquoi appeler', en: 'Why call' },
  slot1: { fr: 'Créneau 1', en: 'Slot 1' },
  slot2: { fr: 'Créneau 2', en: 'Slot 2' },
  slot3: { fr: 'Créneau 3', en: 'Slot 3' },
  script: { fr: 'Phrase', en: 'Script' },
  result: { fr: 'Résultat', en: 'Result' },
  other: { fr: 'Autre date', en: 'Other date' },
  note: { fr: 'Remarque', en: 'Note' },
  applied: { fr: 'Inscrit', en: 'Entered' },
  slots: { fr: 'DC Créneaux', en: 'DC Slots' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;
export type AssistantColumnId = keyof typeof ASSISTANT_COLUMNS;

export const CALL_RESULT_WORDS = {
  slot1: { fr: 'créneau 1', en: 'slot 1' },
  slot2: { fr: 'créneau 2', en: 'slot 2' },
  slot3: { fr: 'créneau 3', en: 'slot 3' },
  other: { fr: 'autre date', en: 'other date' },
  callBack: { fr: 'rappeler', en: 'call back' },
  noAnswer: { fr: 'injoignable', en: 'no answer' },
  refused: { fr: 'ne veut pas de visite', en: 'wants no visit' },
} as const satisfies Record<string, Bilingual>;
export type CallResult = keyof typeof CALL_RESULT_WORDS;
