import type { Bilingual } from './language';

/** Columns the add-in writes beside the accounts. Recognised on the next run by these exact headers, in either language. */
export const RESULT_COLUMNS = {
  score: { fr: 'DC Score', en: 'DC Score' },
  completeness: { fr: 'DC Complétude', en: 'DC Completeness' },
  class: { fr: 'DC Classe', en: 'DC Class' },
  rfm: { fr: 'DC RFM', en: 'DC RFM' },
  rfmSegment: { fr: 'DC Segment RFM', en: 'DC RFM segment' },
  abc: { fr: 'DC ABC', en: 'DC ABC' },
  segment: { fr: 'DC Segment', en: 'DC Segment' },
  rank: { fr: 'DC Rang', en: 'DC Rank' },
  top: { fr: 'DC TOP', en: 'DC TOP' },
  visitsPerYear: { fr: 'DC Visites/an', en: 'DC Visits/year' },
  advisedVisits: { fr: 'DC Visites conseillées', en: 'DC Advised visits' },
  interval: { fr: 'DC Intervalle (j)', en: 'DC Interval (d)' },
  duration: { fr: 'DC Durée (min)', en: 'DC Duration (min)' },
  visitCost: { fr: 'DC Coût visite', en: 'DC Visit cost' },
  yearlyCost: { fr: 'DC Coût/an', en: 'DC Cost/year' },
  expectedTurnover: { fr: 'DC CA attendu', en: 'DC Expected turnover' },
  expectedMargin: { fr: 'DC Marge attendue', en: 'DC Expected margin' },
  roi: { fr: 'DC ROI', en: 'DC ROI' },
  decision: { fr: 'DC Décision', en: 'DC Decision' },
  nextVisit: { fr: 'DC Prochaine visite', en: 'DC Next visit' },
  alert: { fr: 'DC Alerte', en: 'DC Alert' },
  pinnedClass: { fr: 'DC Classe fixée', en: 'DC Pinned class' },
  pinnedVisits: { fr: 'DC Visites fixées', en: 'DC Pinned visits' },
  pinnedOn: { fr: 'DC Fixé le', en: 'DC Pinned on' },
} as const satisfies Record<string, Bilingual>;
export type ResultColumnId = keyof typeof RESULT_COLUMNS;

/** What the first click writes; the others come with their own jobs. */
export const SCORE_COLUMNS = [
  'score',
  'completeness',
  'class',
  'abc',
  'rank',
  'top',
] as const satisfies readonly ResultColumnId[];

/** Beside the score where an RFM grid gave it. */
export const RFM_COLUMNS = ['rfm', 'rfmSegment'] as const satisfies readonly ResultColumnId[];

/** What the visits job adds to them. */
export const VISIT_COLUMNS = [
  'segment',
  'visitsPerYear',
  'interval',
  'duration',
  'visitCost',
  'yearlyCost',
  'expectedTurnover',
  'expectedMargin',
  'roi',
  'decision',
  'alert',
] as const satisfies readonly ResultColumnId[];

/** The user's own decisions: he fills them in, the visits job dates them. */
export const PIN_COLUMNS = [
  'pinnedClass',
  'pinnedVisits',
  'pinnedOn',
] as const satisfies readonly ResultColumnId[];

export const KEY_COLUMN: Bilingual = { fr: 'DC Clé', en: 'DC Key' };
