/**
 * The grids a first click scores with: data, each figure with its why. All of it is written to `DC Barème`, where the
 * user changes it. Points run from 0 to 10, so that the coefficient alone is the weight of a criterion.
 */
import type { Bilingual } from '../../words/language';
import { criterionName } from './columnMeasure';
import type { Band, Criterion, CriterionRule, Measure, ScoringGrid } from './types';

/** Share of a grid that must have data for a score to be given. */
export const MINIMUM_COMPLETENESS = 0.3;
/** Employees from which a prospect is a key account. */
export const KEY_ACCOUNT_EMPLOYEES = 250;

const PARETO: CriterionRule = {
  kind: 'pareto',
  steps: [
    { share: 0.5, points: 10 },
    { share: 0.8, points: 8 },
    { share: 0.95, points: 5 },
    { share: 0.99, points: 3 },
  ],
  rest: 1,
  nonPositive: 0,
};

const QUARTILES: CriterionRule = { kind: 'quantile', points: [1, 4, 7, 10], negative: null };

const bands = (...limits: readonly (readonly [from: number | null, points: number])[]): CriterionRule => ({
  kind: 'bands',
  bands: limits.map(([from, points], i): Band => ({ from, to: limits[i + 1]?.[0] ?? null, points })),
});

const criterion = (
  measure: Measure,
  coefficient: number,
  rule: CriterionRule,
  why: Bilingual,
): Criterion => ({
  measure,
  coefficient,
  maximum: 10,
  rule,
  label: criterionName(measure),
  why,
});

const TURNOVER = criterion('turnover', 3, PARETO, {
  fr: 'CA 12 mois HT : seul, il donne A = l’ensemble des 80 %, B = de 80 à 95 %',
  en: '12 months’ turnover excl. tax: alone, it gives A = the 80 % set, B = 80 to 95 %',
});
const POTENTIAL = criterion('potential', 2, PARETO, {
  fr: 'Ce qui reste à gagner décide des visites',
  en: 'What is left to win decides the visits',
});
const MARGIN_RATE = criterion(
  'marginRate',
  2,
  { ...QUARTILES, negative: 0 },
  {
    fr: 'Les taux diffèrent selon les métiers : la note est relative (quartiles)',
    en: 'Rates differ by trade: the points are relative (quartiles)',
  },
);
const GROWTH = criterion('growth', 1, bands([null, 3], [-0.05, 5], [0.05, 7], [0.1, 10]), {
  fr: 'Années pleines ; une baisse est un risque à traiter, pas une raison de moins visiter',
  en: 'Full years; a fall is a risk to deal with, not a reason to visit less',
});
const RECENCY = criterion('daysSinceLastOrder', 1, bands([null, 10], [91, 7], [181, 4], [366, 0]), {
  fr: 'Revue annuelle : une commande de plus d’un an ne compte plus',
  en: 'Yearly review: an order over a year old no longer counts',
});
const FAMILIES = criterion('productFamilies', 1, QUARTILES, {
  fr: 'Un client équipé de plusieurs familles est plus fidèle',
  en: 'A client who buys several families is more loyal',
});
const PAYMENT: Criterion = {
  measure: 'payment',
  coefficient: 0,
  maximum: 0,
  rule: { kind: 'labels', points: { late: -5, unpaid: -15, insolvency: -30 } },
  label: criterionName('payment'),
  why: {
    fr: 'Malus sur 100, hors maximum ; une procédure collective exclut aussi des visites',
    en: 'Penalty on 100, outside the maximum; insolvency also excludes from visits',
  },
};

const PROSPECT_POTENTIAL = criterion('potential', 4, PARETO, {
  fr: 'Le premier des « 3 P » : potentiel, projet, participation',
  en: 'First of the “3 P”: potential, project, participation',
});
const EMPLOYEES = criterion(
  'employees',
  2,
  bands([null, 0], [1, 2], [10, 5], [50, 8], [KEY_ACCOUNT_EMPLOYEES, 10]),
  {
    fr: 'Tranches d’effectif de l’INSEE',
    en: 'INSEE size brackets',
  },
);
const PROJECT: Criterion = {
  ...criterion('daysToProject', 2, bands([null, 0], [0, 10], [183, 6], [366, 2]), {
    fr: 'Le deuxième P : un projet daté passe devant ; sans projet ou date passée, 0',
    en: 'Second P: a dated project comes first; no project or a past date, 0',
  }),
  blankPoints: 0,
};
const SECTOR = criterion('sectorAffinity', 1, bands([0, 2], [1, 6], [1.5, 10]), {
  fr: 'Ressemblance : part de clients A et B dans le même secteur, rapportée à celle de l’entreprise',
  en: 'Look-alike: share of A and B clients in the same sector over the company’s',
});
const DISTANCE = criterion('kmToRep', 1, bands([0, 10], [21, 6], [51, 3], [101, 0]), {
  fr: 'Le coût de la tournée : km de route estimés depuis le centre des comptes du commercial',
  en: 'The cost of the tour: estimated road km from the middle of the rep’s accounts',
});

const CLIENT_CRITERIA = [TURNOVER, POTENTIAL, MARGIN_RATE, GROWTH, RECENCY, FAMILIES, PAYMENT];
const KEY_CRITERIA = CLIENT_CRITERIA.filter(({ measure }) => measure !== 'growth').map((one) =>
  one === POTENTIAL ? { ...POTENTIAL, coefficient: 3 } : one,
);
const PROSPECT_CRITERIA = [PROSPECT_POTENTIAL, EMPLOYEES, PROJECT, SECTOR, DISTANCE];

export const DEFAULT_GRIDS: readonly ScoringGrid[] = [
  {
    id: 'client',
    label: { fr: 'Client', en: 'Client' },
    statuses: ['client', 'inactive', 'excluded'],
    typologies: ['small'],
    criteria: CLIENT_CRITERIA,
  },
  {
    id: 'keyAccount',
    label: { fr: 'Client grand compte', en: 'Key account' },
    statuses: ['client', 'inactive', 'excluded'],
    typologies: ['key'],
    criteria: KEY_CRITERIA,
  },
  {
    id: 'prospect',
    label: { fr: 'Prospect', en: 'Prospect' },
    statuses: ['prospect'],
    typologies: ['small', 'key'],
    criteria: PROSPECT_CRITERIA,
  },
  {
    id: 'suspect',
    label: { fr: 'Suspect', en: 'Suspect' },
    statuses: ['suspect'],
    typologies: ['small', 'key'],
    criteria: PROSPECT_CRITERIA.filter((one) => one !== PROJECT),
  },
];
