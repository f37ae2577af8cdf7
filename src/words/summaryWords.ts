/** Headings and headers of `DC Synthèse`. */
import type { Bilingual } from './language';

export const SUMMARY = {
  title: { fr: 'Synthèse commerciale', en: 'Sales summary' },
  coverage: { fr: 'Couverture de la notation', en: 'Coverage of the scores' },
  scored: { fr: 'Comptes notés', en: 'Accounts scored' },
  scoredShare: { fr: 'Part du CA notée', en: 'Share of turnover scored' },
  set80: { fr: 'Comptes qui font le seuil', en: 'Accounts that make the threshold' },
  pareto: { fr: 'Courbe de Pareto du CA', en: 'Pareto curve of turnover' },
  accounts: { fr: 'Comptes', en: 'Accounts' },
  turnover: { fr: 'CA', en: 'Turnover' },
  cumulated: { fr: 'CA cumulé', en: 'Cumulated' },
  matrix: { fr: 'ABC croisée : CA × potentiel', en: 'Cross ABC: turnover × potential' },
  turnoverClass: { fr: 'Classe de CA', en: 'Turnover class' },
  total: { fr: 'Total', en: 'Total' },
  portfolio: { fr: 'Portefeuille : classes × typologie', en: 'Portfolio: classes × typology' },
  class: { fr: 'Classe', en: 'Class' },
  keyAccounts: { fr: 'Grands comptes', en: 'Key accounts' },
  smallAccounts: { fr: 'Petits comptes', en: 'Small accounts' },
  visitsPerYear: { fr: 'Visites/an', en: 'Visits/year' },
  capacity: { fr: 'Cohérence : nécessaire et possible', en: 'Coherence: required and possible' },
  rep: { fr: 'Commercial', en: 'Rep' },
  noRep: { fr: '(sans commercial)', en: '(no rep)' },
  requiredVisits: { fr: 'Visites nécessaires', en: 'Visits required' },
  possibleVisits: { fr: 'Visites possibles', en: 'Visits possible' },
  requiredHours: { fr: 'Heures nécessaires', en: 'Hours required' },
  possibleHours: { fr: 'Heures possibles', en: 'Hours possible' },
  requiredEuros: { fr: 'Coût nécessaire', en: 'Cost required' },
  possibleEuros: { fr: 'Coût annuel', en: 'Annual cost' },
  load: { fr: 'Charge', en: 'Load' },
  cost: { fr: 'Coût d’une visite', en: 'Cost of a visit' },
  own: { fr: 'Coût de visite (HT)', en: 'Cost of a visit (excl. tax)' },
  reference: { fr: 'Référence publiée (TTC, 1 h 30)', en: 'Published reference (incl. tax, 1 h 30)' },
  referenceExcl: { fr: 'Référence hors taxes', en: 'Reference without tax' },
  gap: { fr: 'Écart à la référence', en: 'Gap to the reference' },
  partAnnualCost: { fr: '… dû au coût annuel', en: '… from the annual cost' },
  partWorkDays: { fr: '… dû aux jours et heures', en: '… from days and hours' },
  partFieldShare: { fr: '… dû à la part terrain', en: '… from the field share' },
  partDuration: { fr: '… dû à la durée', en: '… from the duration' },
  partCar: { fr: '… dû aux kilomètres', en: '… from kilometres' },
  roi: { fr: 'ROI par classe', en: 'ROI by class' },
  visitsCost: { fr: 'Coût des visites', en: 'Cost of visits' },
  margin: { fr: 'Marge attendue', en: 'Expected margin' },
  return: { fr: 'ROI', en: 'ROI' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  decision: { fr: 'Décision', en: 'Decision' },
  levers: { fr: 'Leviers, en euros par an', en: 'Levers, in euros a year' },
  lever: { fr: 'Levier', en: 'Lever' },
  gain: { fr: 'Gain (€/an)', en: 'Gain (€/year)' },
  freed: { fr: 'Visites libérées', en: 'Visits set free' },
  scenarios: { fr: 'Scénarios côte à côte', en: 'Scenarios side by side' },
  scenario: { fr: 'Scénario', en: 'Scenario' },
  hiring: { fr: 'Embaucher ?', en: 'Hire?' },
  verdict: { fr: 'Avis', en: 'Verdict' },
  repsNeeded: { fr: 'Commerciaux nécessaires (en heures)', en: 'Reps needed (by hours)' },
  repsNow: { fr: 'Commerciaux aujourd’hui', en: 'Reps today' },
  breakEven: { fr: 'Point mort : CA à gagner', en: 'Break-even: turnover to win' },
  hiringGain: { fr: 'CA qu’un poste de plus gagnerait', en: 'Turnover one more rep would win' },
  ratio: { fr: 'Ratio gain ÷ point mort', en: 'Ratio gain ÷ break-even' },
  roi3: {
    fr: 'ROI de l’embauche',
    en: 'ROI of the hire',
  },
  roi3Basis: { fr: 'une année d’effort, effets sur 3 ans', en: 'one year of effort, effects over 3 years' },
  account3: { fr: 'Compte sur 3 ans, embauche comprise', en: 'Three-year account, recruitment included' },
  flip: { fr: 'Ce qui ferait changer l’avis', en: 'What would turn the verdict' },
  changes: { fr: 'De', en: 'From' },
  to: { fr: 'À', en: 'To' },
  becomes: { fr: 'Avis', en: 'Verdict' },
  advice: { fr: 'Visites conseillées, à côté de la règle', en: 'Advised visits, beside the rule' },
  adviceFor: { fr: 'Commercial, classe', en: 'Rep, class' },
  ruleVisits: { fr: 'Visites (règle)', en: 'Visits (rule)' },
  advisedVisits: { fr: 'Visites conseillées', en: 'Visits advised' },
  moreMargin: { fr: 'Marge de plus (€/an)', en: 'More margin (€/year)' },
  provenGap: { fr: 'Écart prouvé (€)', en: 'Proven gap (€)' },
  incrementalReturn: { fr: 'ROI propre aux visites', en: 'ROI of the visits alone' },
  objectives: { fr: 'Objectifs par commercial', en: 'Objectives per rep' },
  objective: { fr: 'Objectif', en: 'Objective' },
  achieved: { fr: 'Réalisé', en: 'Achieved' },
  attainment: { fr: 'Atteinte', en: 'Attainment' },
  previous: { fr: 'N-1', en: 'Last year' },
  growth: { fr: 'Évolution', en: 'Growth' },
} as const satisfies Record<string, Bilingual>;
export type SummaryWord = keyof typeof SUMMARY;

export const VERDICTS = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  wait: { fr: 'attendre', en: 'wait' },
} as const satisfies Record<string, Bilingual>;

export const LEVERS = {
  fieldShare: { fr: 'Part terrain + 10 points', en: 'Field share + 10 points' },
  travel: { fr: 'Trajets − 20 %', en: 'Travel − 20 %' },
  duration: { fr: 'Durée chez le client − 10 %', en: 'Time at customers − 10 %' },
  annualCost: { fr: 'Coût annuel − 5 %', en: 'Annual cost − 5 %' },
  fewerC: { fr: 'Une visite de moins par compte C', en: 'One visit less per C account' },
  phone: { fr: 'Téléphoner où c’est décidé', en: 'Phone where decided' },
  reduce: { fr: 'Réduire où c’est décidé', en: 'Reduce where decided' },
} as const satisfies Record<string, Bilingual>;

export const HIRING_INPUT_WORDS = {
  annualCost: { fr: 'Coût annuel (€)', en: 'Annual cost (€)' },
  marginRate: { fr: 'Taux de marge', en: 'Margin rate' },
  turnoverGain: { fr: 'CA gagné (€)', en: 'Turnover won (€)' },
  requiredHours: { fr: 'Heures nécessaires', en: 'Hours required' },
  hoursPerRep: { fr: 'Heures par commercial', en: 'Hours per rep' },
  reps: { fr: 'Commerciaux', en: 'Reps' },
} as const satisfies Record<string, Bilingual>;

/** What a section lacks, and what would bring it. */
export const SUMMARY_LACKS = {
  turnover: {
    fr: 'Pas de chiffre d’affaires : ajoutez une colonne « CA » pour voir la courbe.',
    en: 'No turnover: add a “Turnover” column to see the curve.',
  },
  potential: {
    fr: 'Pas de potentiel : ajoutez une colonne « Potentiel » pour croiser les classes.',
    en: 'No potential: add a “Potential” column to cross the classes.',
  },
  rep: {
    fr: 'Aucun commercial nommé : tous les comptes sont comptés pour un seul. Ajoutez une colonne « Commercial ».',
    en: 'No rep named: all accounts count for one. Add a “Rep” column.',
  },
  objectives: {
    fr: 'Ni objectif ni réalisé : remplissez DC Commerciaux pour suivre l’atteinte.',
    en: 'No objective and nothing achieved: fill in DC Reps to follow the attainment.',
  },
  notMoney: {
    fr: 'Le « CA » n’est pas de l’argent (entrées, tonnes…) : il sert à noter. Coûts, marge, ROI et décisions attendent que vous le confirmiez sous la colonne, dans le volet.',
    en: 'The “turnover” is not money (admissions, tonnes…): it serves to score. Costs, margin, ROI and decisions wait until you confirm it under the column, in the pane.',
  },
  neverMoney: {
    fr: 'Le « CA » n’est pas de l’argent, vous l’avez confirmé : il sert à noter, ni à la marge, ni au ROI, ni aux décisions.',
    en: 'The “turnover” is not money, as you confirmed: it serves to score, not for margin, ROI or decisions.',
  },
  foreignCurrency: {
    fr: 'Les montants ne sont pas en euros : ils servent à noter. Coûts, marge, ROI et décisions attendent que vous confirmiez la devise sous la colonne, dans le volet.',
    en: 'The amounts are not in euros: they serve to score. Costs, margin, ROI and decisions wait until you confirm the currency under the column, in the pane.',
  },
  confirmedCurrency: {
    fr: 'Montants hors euros, confirmés : les coûts de DC Paramètres comptent dans la même devise, sans conversion.',
    en: 'Amounts not in euros, confirmed: the costs of DC Settings count in the same currency, nothing converted.',
  },
  unknownCurrency: {
    fr: 'Les montants ne disent pas leur devise : ils sont comptés en euros.',
    en: 'The amounts do not say their currency: they are counted as euros.',
  },
  margin: {
    fr: 'Aucune marge connue : le taux par défaut est une hypothèse. Ajoutez une colonne « Marge ».',
    en: 'No margin known: the default rate is a hypothesis. Add a “Margin” column.',
  },
} as const satisfies Record<string, Bilingual>;
