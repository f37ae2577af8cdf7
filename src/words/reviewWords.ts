/** Words of the yearly review of scores and visits: back-test, "affectif" check, decisions by hand, channels, spacing. */
import type { Bilingual } from './language';

export const REVIEW = {
  scoredOn: { fr: 'Note au', en: 'Score as of' },
  backTest: { fr: 'La note prédit-elle les résultats ?', en: 'Does the score predict results?' },
  scoreBand: { fr: 'Note', en: 'Score' },
  clients: { fr: 'Clients', en: 'Clients' },
  ordersRate: { fr: 'Commandes par client', en: 'Orders per client' },
  growthRate: { fr: 'Évolution médiane', en: 'Median growth' },
  lastOrderRate: { fr: 'Ont commandé en 6 mois', en: 'Ordered within 6 months' },
  attention: { fr: 'Affectif ou note : où vont les visites', en: 'Habit or score: where the visits go' },
  scoreShare: { fr: 'Part des notes', en: 'Share of scores' },
  visitsMade: { fr: 'Visites faites', en: 'Visits made' },
  visitShare: { fr: 'Part des visites', en: 'Share of visits' },
  served: { fr: 'Comptes trop ou trop peu vus', en: 'Accounts seen too much or too little' },
  account: { fr: 'Compte', en: 'Account' },
  byScore: { fr: 'Selon la note', en: 'By the score' },
  gapVisits: { fr: 'Écart (visites)', en: 'Gap (visits)' },
  appetite: { fr: 'Appétence', en: 'Appetite' },
  gapPlaces: { fr: 'Écart de rang (sur 100)', en: 'Gap of place (of 100)' },
  overrides: { fr: 'Décisions à la main', en: 'Decisions by hand' },
  pinned: { fr: 'En vigueur', en: 'In force' },
  raised: { fr: '… ajoutent des visites', en: '… add visits' },
  lowered: { fr: '… en retirent', en: '… take visits away' },
  expired: { fr: 'Échues', en: 'Expired' },
  channels: { fr: 'Canaux : visite, téléphone, visio', en: 'Channels: visit, phone, video' },
  calls: { fr: 'Appels', en: 'Calls' },
  videos: { fr: 'Visios', en: 'Video meetings' },
  officeHours: { fr: 'Heures au bureau', en: 'Office hours' },
  coverage: { fr: 'Couverture (en visites)', en: 'Coverage (in visits)' },
  spacing: { fr: 'Espacement des visites', en: 'Spacing of visits' },
  gaps: { fr: 'Intervalles entre visites datées', en: 'Gaps between dated visits' },
  tooClose: { fr: '… trop courts', en: '… too short' },
  tooFar: { fr: '… trop longs', en: '… too long' },
  overdue: { fr: 'Comptes pas vus depuis trop longtemps', en: 'Accounts not seen for too long' },
} as const satisfies Record<string, Bilingual>;
export type ReviewWord = keyof typeof REVIEW;

/** What a score is held against, in a sentence. */
export const OUTCOME_WORDS = {
  orders: { fr: 'les commandes', en: 'orders' },
  growth: { fr: 'la croissance du CA', en: 'growth of turnover' },
  lastOrder: { fr: 'la date de dernière commande', en: 'the date of the last order' },
} as const satisfies Record<string, Bilingual>;

/** What `DC Alerte` says of an account after the review. */
export const REVIEW_ALERTS = {
  favoured: { fr: 'plus vu que noté', en: 'seen more than its score' },
  neglected: { fr: 'moins vu que noté', en: 'seen less than its score' },
  pinExpired: { fr: 'décision échue', en: 'decision expired' },
} as const satisfies Record<string, Bilingual>;
export type ReviewAlert = keyof typeof REVIEW_ALERTS;
