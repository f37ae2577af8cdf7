import type { Bilingual } from './language';

/** Sheets the add-in makes and owns. `table` is the language-free name they are found by, whatever the user renamed. */
export const OWN_SHEETS = {
  settings: { name: { fr: 'DC Paramètres', en: 'DC Settings' }, table: 'DcSettings' },
  grid: { name: { fr: 'DC Barème', en: 'DC Grid' }, table: 'DcGrid' },
  challenge: { name: { fr: 'DC Challenge', en: 'DC Challenge' }, table: 'DcChallenge' },
  frequencies: { name: { fr: 'DC Fréquences', en: 'DC Frequencies' }, table: 'DcFrequencies' },
  reps: { name: { fr: 'DC Commerciaux', en: 'DC Reps' }, table: 'DcReps' },
  absences: { name: { fr: 'DC Absences', en: 'DC Absences' }, table: 'DcAbsences' },
  scenarios: { name: { fr: 'DC Scénarios', en: 'DC Scenarios' }, table: 'DcScenarios' },
  accounts: { name: { fr: 'DC Comptes', en: 'DC Accounts' }, table: 'DcAccounts' },
  summary: { name: { fr: 'DC Synthèse', en: 'DC Summary' }, table: 'DcSummaryPortfolio' },
  tours: { name: { fr: 'DC Tournées', en: 'DC Tours' }, table: 'DcToursWeeks' },
  unplanned: { name: { fr: 'DC Non planifiées', en: 'DC Unplanned' }, table: 'DcUnplanned' },
  quality: { name: { fr: 'DC Qualité', en: 'DC Quality' }, table: 'DcQuality' },
  top5: { name: { fr: 'DC TOP 5', en: 'DC TOP 5' }, table: 'DcTop5' },
  top20: { name: { fr: 'DC TOP 20', en: 'DC TOP 20' }, table: 'DcTop20' },
  top30: { name: { fr: 'DC TOP 30', en: 'DC TOP 30' }, table: 'DcTop30' },
  top50: { name: { fr: 'DC TOP 50', en: 'DC TOP 50' }, table: 'DcTop50' },
  agenda: { name: { fr: 'DC Agenda', en: 'DC Appointments' }, table: 'DcAgenda' },
  series: { name: { fr: 'DC Séries', en: 'DC Series' }, table: 'DcSeries' },
  alerts: { name: { fr: 'DC Alertes', en: 'DC Alerts' }, table: 'DcAlerts' },
  assistant: { name: { fr: 'DC Assistant', en: 'DC Assistant' }, table: 'DcAssistant' },
  followup: { name: { fr: 'DC Suivi', en: 'DC Follow-up' }, table: 'DcFollowup' },
  reviews: { name: { fr: 'DC Bilans', en: 'DC Reviews' }, table: 'DcReviews' },
  satisfaction: { name: { fr: 'DC Satisfaction', en: 'DC Satisfaction' }, table: 'DcSatisfaction' },
  questionnaire: { name: { fr: 'DC Questionnaire', en: 'DC Questionnaire' }, table: 'DcQuestionnaire' },
  diagnosis: { name: { fr: 'DC Diagnostic', en: 'DC Diagnosis' }, table: 'DcDiagnosisScores' },
  diagnosisMail: {
    name: { fr: 'DC Diagnostic (envoi)', en: 'DC Diagnosis (to send)' },
    table: 'DcDiagnosisMailScores',
  },
  journal: { name: { fr: 'DC Journal', en: 'DC Log' }, table: 'DcJournal' },
  results: { name: { fr: 'DC Résultats', en: 'DC Results' }, table: 'DcResultsRatios' },
} as const satisfies Record<string, { name: Bilingual; table: string }>;
export type OwnSheetId = keyof typeof OWN_SHEETS;

/** Very hidden; holds the blocks the last job replaced. */
export const RESTORE_SHEET = '_DC_Restore';
