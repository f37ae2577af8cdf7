import type { DcPilot } from '../../app/dcPilot';
import { fail, succeed, type FailureCode } from '../../domain/result';
import { fakeClosed } from './fakeAgenda';
import { ambiguousInspection, emptyInspection, fakeInspection } from './fakeData';
import { fakeGrid } from './fakeGrid';
import { challengeReport, rfmScoreReport } from './fakeChallenge';
import { fakeServiceSettings } from './fakeServices';
import { visitsInDollars, visitsOfOne } from './fakeVisits';

const never = <T>(): Promise<T> => new Promise(() => undefined);
const failing =
  (code: FailureCode, details: Record<string, string | number> = {}) =>
  async () =>
    fail(code, details);

/** How to bring the pane to a state: what the pilot answers, and which buttons are pressed (by their French names). */
export interface PreviewState {
  readonly isFirstRun?: true;
  readonly pilot?: Partial<DcPilot>;
  readonly presses?: readonly string[];
  readonly afterwards?: 'select' | 'change';
  /** What this machine remembers. */
  readonly remembers?: Readonly<Record<string, string>>;
}

const SCORE = 'Noter cette feuille';

/** Every state of the pane worth looking at. */
export const PREVIEW_STATES = {
  starting: { pilot: { lastWrite: never } },
  firstRun: { isFirstRun: true },
  detecting: { pilot: { inspect: never } },
  ready: {},
  mapping: { presses: ['Colonnes reconnues', 'Hypothèses'] },
  grid: { presses: ['Barème de notation'] },
  gridEdit: { presses: ['Barème de notation', 'Modifier Évolution du CA'] },
  gridRelative: { presses: ['Barème de notation', 'Modifier Chiffre d’affaires'] },
  gridNew: {
    pilot: { grid: async () => succeed({ ...fakeGrid, isWritten: false, problems: [], problemCount: 0 }) },
    presses: ['Barème de notation'],
  },
  topSettings: { presses: ['Listes TOP'] },
  resultSettings: { presses: ['Résultats à écrire'] },
  scoringSettings: { presses: ['Réglages de la notation'] },
  ambiguous: { pilot: { inspect: async () => succeed(ambiguousInspection) } },
  empty: { pilot: { inspect: async () => succeed(emptyInspection) } },
  preview: { presses: ['Aperçu'] },
  problems: { presses: ['14 points à vérifier'] },
  repair: { presses: ['14 points à vérifier', 'Réparer'] },
  repaired: { presses: ['14 points à vérifier', 'Réparer', 'Écrire'] },
  target: {
    pilot: { score: failing('TARGET_OCCUPIED', { sheet: 'Comptes', address: 'M1:P40' }) },
    presses: [SCORE],
  },
  running: {
    pilot: {
      score: (_, run) => {
        run?.onProgress?.('write', 0.42);
        return never();
      },
    },
    presses: [SCORE],
  },
  done: { presses: [SCORE], afterwards: 'select' },
  doneRfm: { pilot: { score: async () => succeed(rfmScoreReport) }, presses: [SCORE] },
  doneChallenge: {
    pilot: { score: async () => succeed(challengeReport) },
    presses: [SCORE, 'A×B’'],
    afterwards: 'select',
  },
  stale: { presses: [SCORE], afterwards: 'change' },
  restored: { presses: [SCORE, 'Annuler cette écriture'] },
  visits: { presses: ['Visites'] },
  visitsPreview: { presses: ['Visites', 'Aperçu'] },
  visitsDone: { presses: ['Visites', 'Calculer les visites'], afterwards: 'select' },
  visitsReview: { presses: ['Visites', 'Calculer les visites', 'Rev', 'Objectifs, jours'] },
  visitsForeign: {
    pilot: { visits: async () => succeed(visitsInDollars) },
    presses: ['Visites', 'Calculer les visites'],
  },
  visitsWhatIf: { presses: ['Visites', 'Calculer les visites', 'Et si'] },
  visitsScenario: { presses: ['Visites', 'Calculer les visites', 'Un commercial de plus'] },
  visitsSettings: { presses: ['Visites', 'Réglages'] },
  visitsStale: { presses: ['Visites', 'Calculer les visites'], afterwards: 'change' },
  visitsNoReps: {
    pilot: { visits: async () => succeed(visitsOfOne) },
    presses: ['Visites', 'Calculer les visites'],
  },
  tours: { presses: ['Tournées'] },
  toursRunning: {
    pilot: {
      previewTours: (_, run) => {
        run?.onProgress?.('plan', 0.42);
        return never();
      },
    },
    presses: ['Tournées', 'Planifier'],
  },
  toursPlanned: { presses: ['Tournées', 'Planifier', 'Laiterie Vauban'] },
  toursMove: {
    presses: ['Tournées', 'Planifier', 'Écrire les tournées', 'Garage du Lac'],
  },
  toursRetimed: {
    presses: [
      'Tournées',
      'Planifier',
      'Écrire les tournées',
      'Retoucher les tournées',
      'Recalculer les horaires',
    ],
  },
  toursSend: {
    presses: [
      'Tournées',
      'Planifier',
      'Écrire les tournées',
      'Envoyer à un commercial',
      'Préparer le classeur',
    ],
  },
  toursSettings: { presses: ['Tournées', 'Réglages des tournées'] },
  toursServices: { presses: ['Tournées', 'Services en ligne'] },
  toursServicesChosen: {
    pilot: { settings: async () => succeed(fakeServiceSettings) },
    presses: ['Tournées', 'Services en ligne'],
  },
  toursTiles: {
    presses: ['Tournées', 'Planifier', 'Fond de carte'],
    remembers: { 'dcPilot.mapTiles': 'ign\n\n' },
  },
  toursWritten: { presses: ['Tournées', 'Planifier', 'Écrire les tournées'] },
  appointments: { presses: ['Rendez-vous'] },
  appointmentsPreview: { presses: ['Rendez-vous', 'Aperçu'] },
  appointmentsDone: { presses: ['Rendez-vous', 'Préparer l’agenda', 'Séries'] },
  appointmentsSlots: { presses: ['Rendez-vous', 'Préparer l’agenda', 'Trouver trois créneaux'] },
  appointmentsClosed: {
    pilot: { agenda: async () => succeed(fakeClosed) },
    presses: ['Rendez-vous', 'Préparer l’agenda', 'Clore la visite'],
  },
  appointmentsCallsFile: {
    presses: ['Rendez-vous', 'Préparer l’agenda', 'Sur un poste sans DC Pilot', 'Préparer le classeur'],
  },
  appointmentsCalendars: {
    presses: ['Rendez-vous', 'Préparer l’agenda', 'Calendriers et rappels', 'Courriels prêts'],
  },
  diagnosis: { presses: ['Diagnostic'] },
  diagnosisPreview: { presses: ['Diagnostic', 'Aperçu'] },
  diagnosisDone: { presses: ['Diagnostic', 'Faire le diagnostic', 'Constats'] },
  diagnosisFollowup: {
    presses: ['Diagnostic', 'Faire le diagnostic', 'Préparer les feuilles de suivi', 'Ratios', 'Journal'],
  },
  failed: {
    pilot: { score: failing('SHEET_PROTECTED', { sheet: 'Comptes', address: 'M1:R901' }) },
    presses: [SCORE],
  },
  hostFailed: {
    pilot: { score: failing('HOST_FAILED', { sheet: 'Comptes', reason: 'GeneralException' }) },
    presses: [SCORE],
  },
  unfinished: {
    pilot: {
      unfinishedJob: async () => ({ job: 'score', startedAt: '2026-11-23T14:05:00Z', sheet: 'Comptes' }),
    },
  },
  lastWrite: {
    pilot: {
      inspect: async () => succeed(fakeInspection),
      lastWrite: async () => ({ job: 'score', at: '2026-11-23T14:05:00Z', addresses: ['Comptes!M1:R901'] }),
    },
  },
} as const satisfies Record<string, PreviewState>;
export type PreviewStateName = keyof typeof PREVIEW_STATES;
