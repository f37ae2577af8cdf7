import type { VisitsPreview } from '../../app/dcPilot';
import type { VisitsReport } from '../../app/report';

const load = (visits: number, hours: number, euros: number) => ({ visits, hours, euros });

/** The sample's shape: six reps' worth of work for six reps (docs/method.md, section 2). */
export const fakeVisits: VisitsReport = {
  ...{ job: 'visits', version: 1, ok: true, sheet: 'Comptes', table: 'A1:N901' },
  mapping: { name: 'Raison sociale', turnover: 'CA 2025', rep: 'Commercial' },
  ...{ problems: [], problemCount: 0, accounts: 900, repSupposed: false, hiddenRows: 0 },
  written: ['Comptes!P1:P901', "'DC Synthèse'!A1:A3"],
  frequencies: {
    A: { accounts: 145, visitsPerYear: 1460 },
    B: { accounts: 235, visitsPerYear: 1130 },
    C: { accounts: 270, visitsPerYear: 435 },
    D: { accounts: 250, visitsPerYear: 0 },
  },
  reps: [
    { rep: 'Anne Le Goff', required: load(620, 905, 97_300), possible: load(527, 791, 85_000) },
    { rep: 'Karim Benali', required: load(410, 600, 64_500), possible: load(527, 791, 85_000) },
  ],
  costPerVisit: { own: 161.19, low: 132.74, high: 189.63, reference: 150, referenceExclTax: 125 },
  decisions: { phone: 250, reduce: 60, develop: 140, visit: 450 },
  levers: [
    { id: 'fieldShare', gain: 80_000, visitsFreed: 633 },
    { id: 'reduce', gain: 21_000, visitsFreed: 130 },
  ],
  hiring: {
    ...{ repsNeeded: 6.1, ratio: 1.24, roi3: 1.16, verdict: 'wait' },
    flips: [{ input: 'turnoverGain', from: 350_000, to: 500_000, verdict: 'yes' }],
  },
};

export const fakeVisitsPreview: VisitsPreview = {
  report: { ...fakeVisits, written: [] },
  newColumns: [{ header: 'DC Visites/an', letter: 'P' }],
  updatedColumns: [{ header: 'DC Score', letter: 'O' }],
  newSheets: ['DC Synthèse'],
  updatedSheets: ['DC Barème'],
  cellCount: 15_300,
  canRestore: true,
};
