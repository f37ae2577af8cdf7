import type { DiagnosisPreview } from '../../app/dcPilot';
import type { DiagnosisReport, JournalReport } from '../../app/report';
import { fakeVisits, fakeVisitsPreview } from './fakeVisits';

const theme = (
  id: DiagnosisReport['themes'][number]['theme'],
  score: number | null,
): DiagnosisReport['themes'][number] => ({
  ...{ theme: id, score, answered: null, measured: score, answers: 0, questions: 4 },
});

const { sheet, table, mapping, accounts } = fakeVisits;

export const fakeDiagnosis: DiagnosisReport = {
  ...{ job: 'diagnose', version: 1, ok: true, sheet, table, mapping, accounts, mark: 61 },
  themes: [
    theme('targeting', 92),
    theme('visits', 74),
    theme('costs', 55),
    theme('tours', null),
    theme('appointments', 40),
    theme('followup', 35),
    theme('satisfaction', 70),
  ],
  opening: [
    'Note d’ensemble : 61 sur 100. Point fort : Ciblage (92). Priorité : Suivi commercial (35).',
    'D’après la feuille « Comptes » (900 comptes), 0 réponses sur 30 et 11 mesures, au 2026-01-31.',
  ],
  findings: [
    {
      ...{ theme: 'targeting', mark: 100, cells: 'Comptes!J2:J901' },
      text: '900 comptes notés portent 100 % du CA, pour un objectif de 80 %.',
    },
  ],
  recommendations: [
    {
      ...{ id: 'fieldShare', gain: 80_000, cells: "'DC Synthèse'!A120:C127" },
      text: 'Passer dix points de temps de bureau sur le terrain',
      assumption: 'Part terrain + 10 points, même équipe.',
    },
    {
      ...{ id: 'writeDown', gain: null, cells: '' },
      text: 'Noter une ligne par visite dans DC Suivi',
      assumption: 'Sans prix.',
    },
  ],
  ...{ problems: [], problemCount: 0, written: ["'DC Diagnostic'!A1:A90"] },
};

export const fakeDiagnosisPreview: DiagnosisPreview = {
  ...fakeVisitsPreview,
  report: { ...fakeDiagnosis, written: [] },
};

export const fakeJournal: JournalReport = {
  ...{ job: 'journal', version: 1, ok: true, sheet: '', table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, written: [] },
  entries: [
    {
      ...{ at: '2026-01-31T10:00:00.000Z', job: 'score', sheet: 'Comptes' },
      ...{ written: 'DC Score · DC Barème', detail: '' },
    },
  ],
};
