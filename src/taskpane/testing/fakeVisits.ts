import type { VisitsPreview } from '../../app/dcPilot';
import type { VisitsReport } from '../../app/report';
import type { ReviewReport } from '../../app/reviewReportTypes';
import type { ScenarioFigures, ScenarioReport } from '../../app/visits/scenarioTypes';
import type { VisitInsight, WhatIfReport } from '../../app/visits/visitAnswers';

const load = (visits: number, hours: number, euros: number) => ({ visits, hours, euros });

const remote = (calls: number) => ({ calls, videos: 0, officeHours: calls / 3, coverage: 500 + calls / 4 });

const standing = {
  days: { worked: 214, absent: 12, holidays: 9 },
  attainment: {
    ...{ objective: 900_000, achieved: 812_000, previous: 780_000 },
    ...{ attainment: 0.9022, growth: 0.041, isFromAccounts: true },
  },
};
const nobody: Pick<VisitsReport['reps'][number], 'days' | 'attainment'> = {
  days: null,
  attainment: {
    ...{ objective: null, achieved: null, previous: null, attainment: null, growth: null },
    isFromAccounts: false,
  },
};

const review: ReviewReport = {
  freshness: { scoredOn: '2026-11-25', redoFrom: '2027-11-25', isStale: false },
  overrides: { accounts: 3, classes: 1, visits: 2, raised: 2, lowered: 1, expired: 1, oldest: '2026-03-02' },
  backTest: {
    ...{ verdict: 'predicts', outcome: 'growth', accounts: 550, correlation: 0.31, isMonotone: false },
    ...{ leftOut: ['growth'], linked: ['turnover'] },
    bands: [
      { from: 70, to: 96, accounts: 180, rate: 0.064 },
      { from: 41, to: 69, accounts: 185, rate: 0.021 },
      { from: 4, to: 40, accounts: 185, rate: -0.015 },
    ],
  },
  attention: {
    ...{ basis: 'visits', accounts: 550, misplaced: 0.23, correlation: 0.35 },
    classes: [
      { class: 'A', accounts: 110, visits: 700, scoreShare: 0.38, visitShare: 0.3 },
      { class: 'B', accounts: 165, visits: 760, scoreShare: 0.33, visitShare: 0.33 },
      { class: 'C', accounts: 165, visits: 600, scoreShare: 0.22, visitShare: 0.26 },
      { class: 'D', accounts: 110, visits: 240, scoreShare: 0.07, visitShare: 0.11 },
    ],
    over: [{ name: 'Boulangerie des Halles', row: 41, found: 14, fair: 3.2, gap: 10.8 }],
    under: [{ name: 'Garage de l’Erdre', row: 12, found: 0, fair: 7.4, gap: -7.4 }],
  },
  spacing: { accounts: 0, gaps: 0, tooClose: 0, tooFar: 0, overdue: 61 },
};

const scenarioFigures = (change: Partial<ScenarioFigures>): ScenarioFigures => ({
  ...{ reps: 6, visits: 3025, hours: 4537, capacityHours: 4746, load: 0.956, costPerVisit: 161.19 },
  ...{ cost: 487_600, margin: 2_410_000, result: 1_922_400 },
  ...{ inReach: 2_410_000, payroll: 510_000, net: 1_900_000 },
  ...change,
});

const scenario = (
  name: string,
  changes: ScenarioReport['changes'],
  figures: Partial<ScenarioFigures>,
): ScenarioReport => ({
  ...{ name, source: 'start', changes, ...scenarioFigures(figures) },
  netChange: (figures.net ?? 1_900_000) - 1_900_000,
});

const fakeScenarios: readonly ScenarioReport[] = [
  { ...scenario('Aujourd’hui', {}, {}), source: 'today' },
  scenario(
    'Terrain à 60 %',
    { fieldShare: 0.6 },
    { capacityHours: 5695, load: 0.797, costPerVisit: 134.32, cost: 406_300, result: 2_003_700 },
  ),
  scenario(
    'Un commercial de plus',
    { extraReps: 1 },
    { reps: 7, capacityHours: 5537, load: 0.819, payroll: 595_000, net: 1_815_000 },
  ),
  scenario(
    'Une visite C de moins',
    { visitsC: -1 },
    {
      ...{ visits: 2613, hours: 3919, load: 0.826, cost: 421_200 },
      ...{ margin: 2_379_000, result: 1_957_800, inReach: 2_379_000, net: 1_869_000 },
    },
  ),
  scenario(
    'Téléphoner et réduire où c’est décidé',
    { decisions: ['phone', 'reduce'] },
    { visits: 2480, hours: 3720, load: 0.784, margin: 2_402_000, inReach: 2_402_000, net: 1_892_000 },
  ),
];

/** The sample's shape: six reps' worth of work for six reps (docs/method.md, section 2). */
export const fakeVisits: VisitsReport = {
  scenarios: fakeScenarios,
  travel: { minutes: 30, basis: 'flat' },
  ...{ job: 'visits', version: 1, ok: true, sheet: 'Comptes', table: 'A1:N901' },
  ...review,
  mapping: { name: 'Raison sociale', turnover: 'CA 2025', rep: 'Commercial' },
  ...{ problems: [], problemCount: 0, accounts: 900, repSupposed: false, hiddenRows: 0 },
  money: { currency: 'EUR', isConfirmed: false, blank: null, leftOut: [] },
  written: ['Comptes!P1:P901', "'DC Synthèse'!A1:A3"],
  frequencies: {
    A: { accounts: 145, visitsPerYear: 1460 },
    B: { accounts: 235, visitsPerYear: 1130 },
    C: { accounts: 270, visitsPerYear: 435 },
    D: { accounts: 250, visitsPerYear: 0 },
  },
  reps: [
    {
      rep: 'Anne Le Goff',
      required: load(620, 905, 97_300),
      possible: load(527, 791, 85_000),
      remote: remote(40),
      ...standing,
    },
    {
      rep: 'Karim Benali',
      required: load(517, 760, 81_700),
      possible: load(527, 791, 85_000),
      remote: remote(40),
      ...standing,
    },
    {
      rep: 'Jean-Christophe de Montgolfier',
      required: load(530, 795, 85_400),
      possible: load(527, 791, 85_000),
      remote: remote(31),
      ...standing,
    },
    { rep: '', required: load(12, 18, 1934), possible: null, remote: remote(2), ...nobody },
  ],
  returns: [
    { class: 'A', cost: 92_000, margin: 610_000, roi: 5.63, ownRoi: 1.9 },
    { class: 'B', cost: 90_400, margin: 240_000, roi: 1.65, ownRoi: 0.4 },
    { class: 'C', cost: 61_200, margin: 58_000, roi: -0.05, ownRoi: -0.61 },
    { class: 'D', cost: 0, margin: 0, roi: null, ownRoi: null },
  ],
  advice: {
    reps: [
      { rep: 'Anne Le Goff', ruleVisits: 620, advisedVisits: 540, moreMargin: 6_400, provenGap: 0 },
      { rep: 'Karim Benali', ruleVisits: 517, advisedVisits: 522, moreMargin: 3_100, provenGap: 120 },
    ],
    classes: [
      { class: 'A', ruleVisits: 571, advisedVisits: 620 },
      { class: 'B', ruleVisits: 561, advisedVisits: 590 },
      { class: 'C', ruleVisits: 380, advisedVisits: 290 },
      { class: 'D', ruleVisits: 0, advisedVisits: 0 },
    ],
  },
  costPerVisit: {
    ...{ own: 161.19, low: 132.74, high: 189.63, reference: 150, referenceExclTax: 125 },
    gap: { total: 36.19, annualCost: 36.19, workDays: 0, fieldShare: 0, duration: 0, car: 0 },
  },
  overCapacity: {
    excessHours: 105,
    stretch: { factor: 1.04, visitsLost: 71 },
    drop: { visitsLost: 70, accounts: 41 },
    phone: { calls: 70, officeHours: 23 },
    video: { calls: 70, officeHours: 53 },
    hire: { reps: 1, euros: 85_000 },
  },
  decisions: { phone: 250, reduce: 60, develop: 140, visit: 450 },
  levers: [
    { id: 'fieldShare', gain: 80_000, visitsFreed: 633 },
    { id: 'reduce', gain: 21_000, visitsFreed: 130 },
  ],
  hiring: {
    ...{ repsNeeded: 6.1, repsNow: 6, breakEven: 283_333, turnoverGain: 350_000 },
    ...{ ratio: 1.24, roi3: 1.16, verdict: 'wait' },
    range: { ratio: [1.05, 1.5], roi3: [0.84, 1.62] },
    flips: [
      { input: 'turnoverGain', from: 350_000, to: 500_000, verdict: 'yes' },
      { input: 'marginRate', from: 0.3, to: 0.43, verdict: 'yes' },
      { input: 'requiredHours', from: 2478, to: 2210, verdict: 'no' },
    ],
  },
};

/** A sheet without reps, where everything fits, the cost is confirmed and margins are not known. */
export const visitsOfOne: VisitsReport = {
  ...fakeVisits,
  reps: [
    {
      rep: 'Commercial 1',
      required: load(410, 600, 64_500),
      possible: load(527, 791, 85_000),
      remote: remote(0),
      ...standing,
    },
  ],
  costPerVisit: {
    ...{ own: 112.4, low: 112.4, high: 112.4, reference: 150, referenceExclTax: 125 },
    gap: { total: -12.6, annualCost: -20.1, workDays: 0, fieldShare: 0, duration: 7.5, car: 0 },
  },
  overCapacity: null,
  decisions: { phone: 0, reduce: 0, develop: 0, visit: 0 },
  levers: [],
  hiring: {
    ...{ repsNeeded: 0.76, repsNow: 1, breakEven: null, turnoverGain: null },
    ...{ ratio: null, roi3: null, range: null, verdict: null, flips: [] },
  },
  money: { currency: 'EUR', isConfirmed: false, blank: null, leftOut: [] },
  repSupposed: true,
};

/** Amounts in dollars, not confirmed: nothing is counted in money. */
export const visitsInDollars: VisitsReport = {
  ...visitsOfOne,
  money: {
    ...{ currency: 'USD', isConfirmed: false, blank: 'foreignCurrency' },
    leftOut: [
      { field: 'turnover', header: 'CA 2025', why: 'foreignCurrency', currency: 'USD' },
      { field: 'potential', header: 'Potentiel', why: 'foreignCurrency', currency: 'USD' },
    ],
  },
  returns: fakeVisits.returns.map((one) => ({ ...one, margin: null, roi: null, ownRoi: null })),
  advice: null,
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

export const fakeVisitInsight: VisitInsight = {
  ...{ sheetRow: 2, name: 'Ateliers Morvan', expectedTurnover: 197_780, roi: 23.4, alerts: ['falling'] },
  frequency: {
    ...{ source: 'adjusted', class: 'A', status: 'client', typology: 'small' },
    ...{ categories: ['Consommable'], combination: 'max', multiplier: 1.5, ruleVisits: 18 },
    adjustments: [
      {
        adjuster: 'potential',
        reason: 'toWin',
        steps: 1,
        figures: { potential: 320_000, turnover: 184_200 },
      },
    ],
    ...{ steps: 1, isCapped: false, visits: 24, calls: 0, videos: 0, intervalDays: 15.2, minutes: 60 },
  },
  decision: {
    ...{ decision: 'develop', margin: 59_334, visitCost: 161.19, visits: 24, yearCost: 3868.5 },
    ...{ reducedVisits: null, score: 82.4, leftToWin: 0.42, isSparedThePhone: false },
  },
};

export const fakeWhatIf: WhatIfReport = {
  settings: { fieldShare: 0.5, annualCost: 85_000, travelMinutes: 30 },
  now: scenarioFigures({}),
  then: scenarioFigures({ capacityHours: 5695, costPerVisit: 134.32, cost: 406_300, result: 2_003_700 }),
};
