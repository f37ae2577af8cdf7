/** Headings and headers of `DC Résultats`. */
import type { Bilingual } from './language';

export const RESULTS = {
  title: { fr: 'Résultats du suivi commercial', en: 'Results of the follow-up' },
  rep: { fr: 'Commercial', en: 'Rep' },
  team: { fr: 'Équipe', en: 'Team' },
  noRep: { fr: '(sans commercial)', en: '(no rep)' },
  account: { fr: 'Compte', en: 'Account' },
  class: { fr: 'Classe', en: 'Class' },
  voice: { fr: 'Satisfaction des clients', en: 'Customer satisfaction' },
  nps: { fr: 'NPS (0 à 10)', en: 'NPS (0 to 10)' },
  csat: { fr: 'CSAT (1 à 5)', en: 'CSAT (1 to 5)' },
  answers: { fr: 'Réponses', en: 'Answers' },
  atRisk: { fr: 'Comptes à risque', en: 'Accounts at risk' },
  picture: { fr: 'Satisfaction et rentabilité', en: 'Satisfaction and return' },
  satisfaction: { fr: 'Satisfaction', en: 'Satisfaction' },
  profit: { fr: 'Marge − visites', en: 'Margin − visits' },
  reading: { fr: 'Lecture', en: 'Reading' },
  ratios: { fr: 'Ratios de l’activité commerciale', en: 'Ratios of sales activity' },
  visits: { fr: 'Visites', en: 'Visits' },
  turnoverPerVisit: { fr: 'CA / visite', en: 'Turnover / visit' },
  marginPerVisit: { fr: 'Marge / visite', en: 'Margin / visit' },
  visitsPerOrder: { fr: 'Visites / commande', en: 'Visits / order' },
  turnoverPerOrder: { fr: 'CA / commande', en: 'Turnover / order' },
  marginPerOrder: { fr: 'Marge / commande', en: 'Margin / order' },
  marginRate: { fr: 'Taux de marge', en: 'Margin rate' },
  prospectingShare: { fr: 'Effort de prospection', en: 'Prospecting effort' },
  prospectingYield: { fr: 'Rendement', en: 'Yield' },
  conquestRate: { fr: 'Taux de conquête', en: 'Conquest rate' },
  appointmentsPerCall: { fr: 'RDV / appel', en: 'Appointments / call' },
  offersPerAppointment: { fr: 'Offres / RDV', en: 'Offers / appointment' },
  ordersPerOffer: { fr: 'Commandes / offre', en: 'Orders / offer' },
  progress: {
    fr: 'Visites prévues, programmées, faites, restantes',
    en: 'Visits planned, scheduled, done, remaining',
  },
  planned: { fr: 'Prévues', en: 'Planned' },
  scheduled: { fr: 'Programmées', en: 'Scheduled' },
  done: { fr: 'Faites', en: 'Done' },
  remaining: { fr: 'Restantes', en: 'Remaining' },
  toSchedule: { fr: 'À programmer', en: 'To schedule' },
  categories: { fr: 'Visites par catégorie de produits', en: 'Visits by product category' },
  category: { fr: 'Catégorie', en: 'Category' },
  noCategory: { fr: '(sans catégorie)', en: '(no category)' },
  accountsLeft: { fr: 'Comptes où il reste le plus de visites', en: 'Accounts with most visits left' },
  time: { fr: 'Emploi du temps, en heures', en: 'Use of time, in hours' },
  visiting: { fr: 'Chez le client', en: 'At customers' },
  travel: { fr: 'Trajets', en: 'Travel' },
  remote: { fr: 'Appels et visios', en: 'Calls and video' },
  rest: { fr: 'Autre', en: 'Other' },
  fieldShare: { fr: 'Part terrain', en: 'Field share' },
  aim: { fr: 'Objectif', en: 'Aim' },
  obstacles: { fr: 'Obstacles rencontrés', en: 'Obstacles met' },
  obstacle: { fr: 'Obstacle', en: 'Obstacle' },
  times: { fr: 'Fois', en: 'Times' },
  cumulated: { fr: 'Part cumulée', en: 'Cumulated share' },
  trend: { fr: 'Tendance', en: 'Trend' },
  tools: { fr: 'Outils : ce qui marche, ce qui ne marche pas', en: 'Tools: what works and what does not' },
  tool: { fr: 'Outil', en: 'Tool' },
  works: { fr: 'Marche', en: 'Works' },
  fails: { fr: 'Ne marche pas', en: 'Does not work' },
  why: { fr: 'Pourquoi', en: 'Why' },
  uses: { fr: 'Utilisé', en: 'Used' },
  successes: { fr: 'Offres et commandes', en: 'Offers and orders' },
  reviews: { fr: 'Bilans par commercial', en: 'Reviews per rep' },
  strength: { fr: 'Forces', en: 'Strengths' },
  weakness: { fr: 'Faiblesses', en: 'Weaknesses' },
  organisational: { fr: 'Difficultés d’organisation', en: 'Organisational difficulties' },
  strategic: { fr: 'Difficultés de stratégie', en: 'Strategic difficulties' },
  toolWorks: { fr: 'Outils qui marchent', en: 'Tools that work' },
  toolFails: { fr: 'Outils à revoir', en: 'Tools to mend' },
  action: { fr: 'Actions et dates', en: 'Actions and dates' },
  warning: { fr: 'Avis', en: 'Remark' },
  challenge: { fr: 'Challenge', en: 'Challenge' },
} as const satisfies Record<string, Bilingual>;
export type ResultsWord = keyof typeof RESULTS;

export const TREND_WORDS = {
  up: { fr: 'en hausse', en: 'rising' },
  down: { fr: 'en baisse', en: 'falling' },
  steady: { fr: 'stable', en: 'steady' },
  new: { fr: 'nouveau', en: 'new' },
} as const satisfies Record<string, Bilingual>;

/** What satisfaction and return together say of an account. */
export const SATISFACTION_READINGS = {
  save: { fr: 'à sauver d’abord', en: 'save first' },
  understand: { fr: 'à comprendre', en: 'understand' },
  keep: { fr: 'à fidéliser', en: 'keep' },
  develop: { fr: 'à rentabiliser', en: 'make pay' },
} as const satisfies Record<string, Bilingual>;
export type SatisfactionReadingId = keyof typeof SATISFACTION_READINGS;

/** What a section lacks, and what would bring it. */
export const RESULTS_LACKS = {
  lines: {
    fr: 'Aucune ligne dans DC Suivi sur douze mois : notez une ligne par visite.',
    en: 'No line in DC Follow-up over twelve months: write one line per visit.',
  },
  amounts: {
    fr: 'Commandes sans montant : les ratios en euros ne comptent que celles qui en ont un.',
    en: 'Orders without an amount: ratios in euros count only those that have one.',
  },
  answers: {
    fr: 'Aucune réponse : remplissez DC Satisfaction, ou ajoutez une colonne « Satisfaction » aux comptes.',
    en: 'No answer: fill in DC Satisfaction, or add a “Satisfaction” column to the accounts.',
  },
  obstacles: { fr: 'Aucun obstacle noté dans DC Suivi.', en: 'No obstacle written in DC Follow-up.' },
  tools: {
    fr: 'Aucun outil noté : DC Suivi dit lequel a servi, DC Bilans s’il marche et pourquoi.',
    en: 'No tool written: DC Follow-up says which was used, DC Reviews whether it works and why.',
  },
  reviews: {
    fr: 'Aucun constat : notez dans DC Bilans autant de forces que de faiblesses.',
    en: 'No finding: write as many strengths as weaknesses in DC Reviews.',
  },
  challenge: {
    fr: 'Aucun commercial nommé : le challenge se joue par commercial.',
    en: 'No rep named: the challenge is played per rep.',
  },
} as const satisfies Record<string, Bilingual>;
