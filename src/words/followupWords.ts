/** Columns and choices of the sheets filled in after visits: `DC Suivi`, `DC Bilans`, `DC Satisfaction`. */
import type { Bilingual } from './language';

export const SATISFACTION_COLUMNS = {
  day: { fr: 'Date', en: 'Date' },
  account: { fr: 'Compte', en: 'Account' },
  answer: { fr: 'Réponse', en: 'Answer' },
  scale: { fr: 'Échelle', en: 'Scale' },
  visit: { fr: 'Visite du', en: 'Visit of' },
  comment: { fr: 'Commentaire', en: 'Comment' },
  source: { fr: 'Origine', en: 'Source' },
} as const satisfies Record<string, Bilingual>;
export type SatisfactionColumnId = keyof typeof SATISFACTION_COLUMNS;

export const SCALE_WORDS = {
  ten: { fr: '0 à 10', en: '0 to 10' },
  five: { fr: '1 à 5', en: '1 to 5' },
} as const satisfies Record<string, Bilingual>;

export const FOLLOWUP_COLUMNS = {
  day: { fr: 'Date', en: 'Date' },
  account: { fr: 'Compte', en: 'Account' },
  rep: { fr: 'Commercial', en: 'Rep' },
  channel: { fr: 'Nature', en: 'Kind' },
  status: { fr: 'Statut', en: 'Status' },
  report: { fr: 'Compte rendu', en: 'Report' },
  result: { fr: 'Résultat', en: 'Result' },
  amount: { fr: 'Commande HT', en: 'Order excl. tax' },
  stage: { fr: 'Étape', en: 'Stage' },
  obstacle: { fr: 'Obstacle', en: 'Obstacle' },
  tool: { fr: 'Outil utilisé', en: 'Tool used' },
  minutes: { fr: 'Durée (min)', en: 'Duration (min)' },
  nextStep: { fr: 'Suite à donner', en: 'Next step' },
  visit: { fr: 'DC Visite', en: 'DC Visit' },
} as const satisfies Record<string, Bilingual>;
export type FollowupColumnId = keyof typeof FOLLOWUP_COLUMNS;

export const CHANNEL_WORDS = {
  visit: { fr: 'visite', en: 'visit' },
  phone: { fr: 'appel', en: 'call' },
  video: { fr: 'visio', en: 'video' },
} as const satisfies Record<string, Bilingual>;

/** The one list of statuses, in the order a visit goes through them (method R15). */
export const VISIT_STATUS_WORDS = {
  toBook: { fr: 'à prendre', en: 'to book' },
  proposed: { fr: 'proposé', en: 'proposed' },
  confirmed: { fr: 'confirmé', en: 'confirmed' },
  done: { fr: 'fait', en: 'done' },
  missed: { fr: 'manqué', en: 'missed' },
  postponed: { fr: 'reporté', en: 'postponed' },
  cancelled: { fr: 'annulé', en: 'cancelled' },
} as const satisfies Record<string, Bilingual>;

export const VISIT_RESULT_WORDS = {
  appointment: { fr: 'rendez-vous pris', en: 'appointment made' },
  offer: { fr: 'offre remise', en: 'offer made' },
  order: { fr: 'commande', en: 'order' },
  followUp: { fr: 'à relancer', en: 'to follow up' },
  nothing: { fr: 'sans suite', en: 'no result' },
} as const satisfies Record<string, Bilingual>;

export const STAGE_WORDS = {
  contact: { fr: 'premier contact', en: 'first contact' },
  need: { fr: 'besoin', en: 'need' },
  offer: { fr: 'offre', en: 'offer' },
  negotiation: { fr: 'négociation', en: 'negotiation' },
  won: { fr: 'gagné', en: 'won' },
  lost: { fr: 'perdu', en: 'lost' },
  loyalty: { fr: 'fidélisation', en: 'loyalty' },
} as const satisfies Record<string, Bilingual>;

/** Offered, never imposed: any other words do. */
export const OBSTACLE_WORDS: readonly Bilingual[] = [
  { fr: 'prix', en: 'price' },
  { fr: 'concurrent en place', en: 'competitor in place' },
  { fr: 'décideur absent', en: 'no decision maker' },
  { fr: 'budget', en: 'budget' },
  { fr: 'délai', en: 'delivery time' },
  { fr: 'besoin flou', en: 'unclear need' },
];
export const TOOL_WORDS: readonly Bilingual[] = [
  { fr: 'catalogue', en: 'catalogue' },
  { fr: 'démonstration', en: 'demonstration' },
  { fr: 'échantillon', en: 'sample' },
  { fr: 'devis sur place', en: 'quote on the spot' },
  { fr: 'référence client', en: 'customer reference' },
];

export const REVIEW_COLUMNS = {
  rep: { fr: 'Commercial', en: 'Rep' },
  kind: { fr: 'Rubrique', en: 'Kind' },
  text: { fr: 'Constat', en: 'Finding' },
  why: { fr: 'Pourquoi', en: 'Why' },
  due: { fr: 'Échéance', en: 'Due' },
} as const satisfies Record<string, Bilingual>;
export type ReviewColumnId = keyof typeof REVIEW_COLUMNS;

export const REVIEW_KIND_WORDS = {
  strength: { fr: 'force', en: 'strength' },
  weakness: { fr: 'faiblesse', en: 'weakness' },
  organisational: { fr: 'difficulté organisationnelle', en: 'organisational difficulty' },
  strategic: { fr: 'difficulté stratégique', en: 'strategic difficulty' },
  toolWorks: { fr: 'outil qui marche', en: 'tool that works' },
  toolFails: { fr: 'outil qui ne marche pas', en: 'tool that does not work' },
  action: { fr: 'action', en: 'action' },
} as const satisfies Record<string, Bilingual>;

export const REVIEW_WARNING_WORDS = {
  ONLY_STRENGTHS: {
    fr: 'que des forces : notez aussi ce qui est à améliorer',
    en: 'strengths only: note what to improve too',
  },
  ONLY_WEAKNESSES: {
    fr: 'que des faiblesses : notez aussi ce qui réussit',
    en: 'weaknesses only: note what succeeds too',
  },
  WEAKNESS_WITHOUT_ACTION: { fr: 'faiblesse sans action', en: 'weakness without an action' },
} as const satisfies Record<string, Bilingual>;
