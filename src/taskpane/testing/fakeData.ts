import type { AccountInsight, Inspection, RepairPreview, ScorePreview } from '../../app/dcPilot';
import type { RestoreReport, ScoreReport, SettingsReport } from '../../app/report';
import type { Problem } from '../../domain/accounts/types';
import { fakeCross } from './fakeCross';
import { fakeTourSettings } from './fakeTourSettings';

const COLUMNS = [
  ['Code', 'A', ['C0001', 'C0002', 'C0003']],
  ['Raison sociale', 'B', ['Ateliers Morvan', 'Boulangerie Petit', 'Clinique du Parc']],
  ['Statut', 'C', ['Client', 'Client', 'Prospect']],
  ['CA 2025 HT', 'D', ['184 200 €', '12 450 €', '']],
  ['CA 2024 HT', 'E', ['171 900 €', '14 020 €', '']],
  ['Potentiel k€', 'F', ['320', '20', '150']],
  ['Marge %', 'G', ['31 %', '42 %', '']],
  ['Dernière cde', 'H', ['03/11/2025', '18/02/2025', '']],
  ['Commercial', 'I', ['Martin', 'Martin', 'Lefèvre']],
  ['CP', 'J', ['69003', '1000', '31400']],
  ['Ville', 'K', ['Lyon', 'Bourg-en-Bresse', 'Toulouse']],
  ['Effectif', 'L', ['48', '6', '120']],
] as const;

const problem = (row: number, column: string, header: string, value: string): Problem => ({
  code: 'NUMBER_UNREADABLE',
  sheet: 'Comptes',
  row,
  column,
  header,
  value,
});

const PROBLEMS: readonly Problem[] = [
  problem(12, 'D', 'CA 2025 HT', 'n.c.'),
  problem(48, 'F', 'Potentiel k€', 'à voir'),
  { ...problem(57, 'J', 'CP', '1000'), code: 'POSTCODE_SHORT', repair: '01000' },
];

export const fakeInspection: Inspection = {
  report: {
    job: 'inspect',
    version: 1,
    ok: true,
    sheet: 'Comptes',
    table: 'A1:L901',
    mapping: { name: 'Raison sociale', turnover: 'CA 2025 HT' },
    problems: PROBLEMS,
    problemCount: 14,
    written: [],
    kind: 'accounts',
    confidence: { name: 0.98, turnover: 0.96, potential: 0.71 },
    questions: [],
    tables: [{ sheet: 'Comptes', table: 'A1:L901', kind: 'accounts' }],
    hiddenRows: 3,
  },
  mapping: {
    fields: {
      id: 0,
      name: 1,
      status: 2,
      turnover: 3,
      previousTurnover: 4,
      potential: 5,
      marginRate: 6,
      lastOrder: 7,
      rep: 8,
      postcode: 9,
      town: 10,
      employees: 11,
    },
    confidence: {
      id: 0.95,
      name: 0.98,
      status: 0.99,
      turnover: 0.96,
      previousTurnover: 0.94,
      potential: 0.71,
      marginRate: 0.9,
      lastOrder: 0.93,
      rep: 0.97,
      postcode: 0.92,
      town: 0.97,
      employees: 0.62,
    },
    questions: [],
  },
  columns: COLUMNS.map(([header, letter, samples]) => ({ header, letter, samples })),
  isReady: true,
  assumptions: {
    rowCount: 900,
    units: {
      turnover: { currency: 'EUR', scale: 1, tax: 'exclusive', period: 'year', year: 2025 },
      potential: { currency: 'EUR', scale: 1000, tax: 'unknown', period: 'unknown' },
    },
    referenceDate: '2025-12-31',
    statusDeduced: false,
  },
};

export const ambiguousInspection: Inspection = {
  ...fakeInspection,
  isReady: false,
  mapping: {
    ...fakeInspection.mapping,
    questions: [
      {
        field: 'turnover',
        candidates: [
          { column: 3, header: 'CA 2025 HT', confidence: 0.55 },
          { column: 4, header: 'CA 2024 HT', confidence: 0.52 },
        ],
      },
    ],
  },
};

export const emptyInspection: Inspection = {
  ...fakeInspection,
  report: {
    ...fakeInspection.report,
    sheet: 'Feuil1',
    table: '',
    kind: 'none',
    reason: { code: 'EMPTY_SHEET', message: 'Cette feuille est vide.' },
    mapping: {},
    confidence: {},
    problems: [],
    problemCount: 0,
    tables: [],
    hiddenRows: 0,
  },
  mapping: { fields: {}, confidence: {}, questions: [] },
  columns: [],
  isReady: false,
};

export const fakeReport: ScoreReport = {
  classRule: { rule: 'thresholds', limits: [75, 50, 25], cuts: [75, 50, 25], asOf: '2026-01-31' },
  job: 'score',
  version: 1,
  ok: true,
  sheet: 'Comptes',
  table: 'A1:L901',
  mapping: fakeInspection.report.mapping,
  problems: PROBLEMS,
  problemCount: 14,
  written: ['Comptes!M1:R901', "'DC Barème'!A1:H38", "'DC TOP 5'!A1:G6", "'DC Qualité'!A1:F15"],
  accounts: 900,
  source: 'accounts',
  referenceDate: '2025-12-31',
  freshness: { scoredOn: '2025-12-31', redoFrom: '2026-12-31', isStale: false },
  coverage: { threshold: 0.8, accounts: 187, share: 0.800409, scoredAccounts: 861, scoredShare: 0.987 },
  classes: { A: 112, B: 274, C: 301, D: 174, none: 39 },
  abc: { A: 187, B: 148, C: 215, none: 350 },
  top: {
    '5': [
      'Clinique du Parc',
      'Transports Bellecour',
      'Menuiserie Garnier',
      'Hôtel des Alpes',
      'Fonderie Rhône-Isère',
    ],
    '20': [],
    '30': [],
    '50': [],
  },
  population: 'prospects',
  best: [
    { name: 'Clinique du Parc', row: 4, score: 94 },
    { name: 'Transports Bellecour', row: 612, score: 91.5 },
    { name: 'Menuiserie Garnier', row: 733, score: 90 },
    { name: 'Hôtel des Alpes', row: 598, score: 88.25 },
    { name: 'Fonderie Rhône-Isère et associés', row: 810, score: 87 },
  ],
  crossAbc: fakeCross,
  rfm: null,
  challenge: null,
  absentCriteria: ['productFamilies', 'payment', 'daysToProject'],
  changes: null,
  hiddenRows: 3,
};

export const fakePreview: ScorePreview = {
  report: { ...fakeReport, written: [] },
  newColumns: ['DC Score', 'DC Complétude', 'DC Classe', 'DC ABC', 'DC Rang', 'DC TOP'].map(
    (header, index) => ({
      header,
      letter: 'MNOPQR'[index] ?? '',
    }),
  ),
  updatedColumns: [],
  newSheets: ['DC Barème', 'DC TOP 5', 'DC TOP 20', 'DC TOP 30', 'DC TOP 50', 'DC Qualité'],
  updatedSheets: [],
  cellCount: 6_842,
  canRestore: true,
};

export const fakeInsight: AccountInsight = {
  sheetRow: 2,
  name: 'Ateliers Morvan',
  score: 82.4,
  classLetter: 'A',
  rank: 23,
  abc: 'A',
  explanation: {
    gridId: 'client',
    caps: [],
    score: 82.4,
    completeness: 0.9,
    criteria: [
      {
        measure: 'turnover',
        label: { fr: 'CA 12 mois', en: 'Turnover, 12 months' },
        value: 184200,
        points: 10,
        maximum: 10,
        coefficient: 3,
      },
      {
        measure: 'potential',
        label: { fr: 'Potentiel', en: 'Potential' },
        value: 320000,
        points: 8,
        maximum: 10,
        coefficient: 2,
      },
      {
        measure: 'marginRate',
        label: { fr: 'Taux de marge', en: 'Margin rate' },
        value: 0.31,
        points: 7,
        maximum: 10,
        coefficient: 2,
      },
      {
        measure: 'growth',
        label: { fr: 'Évolution du CA', en: 'Growth' },
        value: 0.0715,
        points: 7,
        maximum: 10,
        coefficient: 1,
      },
      {
        measure: 'daysSinceLastOrder',
        label: { fr: 'Dernière commande', en: 'Last order' },
        value: 58,
        points: 10,
        maximum: 10,
        coefficient: 1,
      },
      {
        measure: 'productFamilies',
        label: { fr: 'Familles de produits', en: 'Product families' },
        value: null,
        points: null,
        maximum: 10,
        coefficient: 1,
      },
      {
        measure: 'payment',
        label: { fr: 'Paiement', en: 'Payment' },
        value: 'retard',
        points: -5,
        maximum: 0,
        coefficient: 0,
      },
    ],
  },
};

export const fakeRestore: RestoreReport = {
  job: 'restore',
  version: 1,
  ok: true,
  sheet: 'Comptes',
  table: '',
  mapping: {},
  problems: [],
  problemCount: 0,
  written: [],
  restored: ['Comptes!M1:R901'],
  kept: [{ address: 'Comptes!N12', why: 'changed' }],
};

const hypothesis = { unit: '', expected: '', status: 'hypothesis', isWrong: false } as const;
const fakeScoringSettings: SettingsReport['settings'] = [
  { ...hypothesis, topic: 'Listes TOP', key: 'lists', label: 'Listes TOP à écrire', value: '5/20/30/50' },
  { ...hypothesis, topic: 'Listes TOP', key: 'topPopulation', label: 'TOP : population', value: 'prospects' },
  { ...hypothesis, topic: 'Listes TOP', key: 'topKey', label: 'TOP : clé de classement', value: 'score' },
  { ...hypothesis, topic: 'Listes TOP', key: 'challenge', label: 'Challenge en cours', value: 'no' },
  {
    ...{ ...hypothesis, topic: 'Listes TOP', key: 'repTargets', label: 'TOP : cibles par commercial' },
    ...{ value: '5', unit: 'comptes', expected: '0 – 1000' },
  },
  { ...hypothesis, topic: 'Notation', key: 'columns', label: 'Colonnes de résultats à écrire', value: '' },
  { ...hypothesis, topic: 'Notation', key: 'live', label: 'Résultats en formules', value: 'no' },
  {
    ...{ ...hypothesis, topic: 'Notation', key: 'classes', label: 'Seuils des classes' },
    ...{ value: '75/50/25', unit: 'points sur 100', expected: '75/50/25' },
  },
];

export const fakeSettings: SettingsReport = {
  ...{ job: 'settings', version: 1, ok: true, sheet: 'DC Paramètres', table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, written: [] },
  settings: [
    {
      ...{ topic: 'Capacité', key: 'annualCost', label: 'Coût annuel', value: '85000', unit: '€ par an' },
      ...{ expected: '1 – 1 000 000', status: 'confirmed', isWrong: false },
    },
    {
      ...{ topic: 'Capacité', key: 'fieldShare', label: 'Part terrain', value: '50 %', unit: 'part' },
      ...{ expected: '1 % – 100 %', status: 'hypothesis', isWrong: false },
    },
    {
      ...{
        topic: 'Visites',
        key: 'visitMinutes',
        label: 'Durée chez le client',
        value: '60',
        unit: 'minutes',
      },
      ...{ expected: '5 – 600', status: 'changed', isWrong: true },
    },
    ...fakeScoringSettings,
    ...fakeTourSettings,
  ],
  tables: [
    { id: 'settings', sheet: 'DC Paramètres', rows: 60 },
    { id: 'frequencies', sheet: 'DC Fréquences', rows: null },
    { id: 'reps', sheet: 'DC Commerciaux', rows: null },
    { id: 'absences', sheet: 'DC Absences', rows: null },
    { id: 'scenarios', sheet: 'DC Scénarios', rows: null },
  ],
};

export const fakeRepairPreview: RepairPreview = {
  report: {
    job: 'repair',
    version: 1,
    ok: true,
    sheet: 'Comptes',
    table: 'A1:L901',
    mapping: fakeReport.mapping,
    problems: fakeReport.problems,
    problemCount: fakeReport.problemCount,
    repairs: [
      {
        field: 'lastOrder',
        header: 'Dernière cde',
        column: 'DC Dernière commande',
        cells: 2,
        examples: [
          { row: 31, from: '03/04/2025', to: '2025-04-03' },
          { row: 402, from: '11/02/25', to: '2025-02-11' },
        ],
      },
      {
        field: 'postcode',
        header: 'CP',
        column: 'DC Code postal',
        cells: 12,
        examples: [
          { row: 3, from: '1000', to: '01000' },
          { row: 9, from: '6200', to: '06200' },
          { row: 18, from: '1200', to: '01200' },
          { row: 25, from: '2100', to: '02100' },
          { row: 40, from: '6400', to: '06400' },
        ],
      },
      {
        field: 'name',
        header: 'Raison sociale',
        column: 'DC Nom',
        cells: 1,
        examples: [
          {
            row: 77,
            from: 'ChÃ¢teau de la LibertÃ© et FrÃ¨res SARL',
            to: 'Château de la Liberté et Frères SARL',
          },
        ],
      },
    ],
    written: [],
  },
  newColumns: [
    { header: 'DC Dernière commande', letter: 'M' },
    { header: 'DC Code postal', letter: 'N' },
    { header: 'DC Nom', letter: 'O' },
  ],
  updatedColumns: [],
  newSheets: [],
  updatedSheets: [],
  cellCount: 2703,
  canRestore: true,
};
