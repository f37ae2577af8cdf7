/** `DC Scénarios`: what a scenario may change, as the user reads it, and the ones that stand there before he writes any. */
import type { Bilingual } from '../language';

export const SCENARIO_COLUMNS = {
  name: { fr: 'Scénario', en: 'Scenario' },
  fieldShare: { fr: 'Part terrain', en: 'Field share' },
  extraReps: { fr: 'Commerciaux ±', en: 'Reps ±' },
  visitsA: { fr: 'Visites A ±', en: 'A visits ±' },
  visitsB: { fr: 'Visites B ±', en: 'B visits ±' },
  visitsC: { fr: 'Visites C ±', en: 'C visits ±' },
  visitsD: { fr: 'Visites D ±', en: 'D visits ±' },
  travelMinutes: { fr: 'Trajet (min)', en: 'Travel (min)' },
  durationShare: { fr: 'Durée client (%)', en: 'Customer time (%)' },
  annualCost: { fr: 'Coût annuel HT', en: 'Annual cost excl. tax' },
  marginPoints: { fr: 'Marge ± (points)', en: 'Margin ± (points)' },
  decisions: { fr: 'Décisions appliquées', en: 'Decisions applied' },
} as const satisfies Record<string, Bilingual>;
export type ScenarioColumnId = keyof typeof SCENARIO_COLUMNS;
export type ScenarioField = Exclude<ScenarioColumnId, 'name'>;

/** Decisions of the accounts a scenario may carry out: who is phoned, who is visited less. */
export const SCENARIO_DECISIONS = {
  phone: { fr: 'téléphone', en: 'phone' },
  reduce: { fr: 'réduire', en: 'reduce' },
} as const satisfies Record<string, Bilingual>;
export type ScenarioDecision = keyof typeof SCENARIO_DECISIONS;

/** `{{share}}`: the field share the scenario tries. */
export const DEFAULT_SCENARIO_NAMES = {
  field: { fr: 'Terrain à {{share}}', en: 'Field time at {{share}}' },
  rep: { fr: 'Un commercial de plus', en: 'One more rep' },
  fewerC: { fr: 'Une visite C de moins', en: 'One C visit fewer' },
  decided: { fr: 'Téléphoner et réduire où c’est décidé', en: 'Phone and reduce where decided' },
  together: { fr: 'Terrain à {{share}} et décisions', en: 'Field time at {{share}} and decisions' },
} as const satisfies Record<string, Bilingual>;

export const TODAY: Bilingual = { fr: 'Aujourd’hui', en: 'Today' };

/** What a scenario comes to, in `DC Scénarios`, `DC Synthèse` and the pane alike. */
export const SCENARIO_FIGURES = {
  reps: { fr: 'Commerciaux', en: 'Reps' },
  visits: { fr: 'Visites/an', en: 'Visits/year' },
  hours: { fr: 'Heures nécessaires', en: 'Hours required' },
  capacityHours: { fr: 'Heures possibles', en: 'Hours possible' },
  load: { fr: 'Charge', en: 'Load' },
  costPerVisit: { fr: 'Coût d’une visite', en: 'Cost of a visit' },
  cost: { fr: 'Coût des visites', en: 'Cost of visits' },
  margin: { fr: 'Marge attendue', en: 'Expected margin' },
  result: { fr: 'Marge − visites', en: 'Margin − visits' },
  inReach: { fr: 'Marge à portée', en: 'Margin in reach' },
  payroll: { fr: 'Coût des commerciaux', en: 'Cost of reps' },
  net: { fr: 'Net', en: 'Net' },
} as const satisfies Record<string, Bilingual>;

export const NET_CHANGE: Bilingual = { fr: 'Écart du net', en: 'Change of net' };
export const SCENARIO_WHY: Bilingual = { fr: 'Pourquoi', en: 'Why' };
