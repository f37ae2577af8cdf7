import type { Bilingual } from './language';

/** Columns of the `DC Barème` table, in the order they are written. */
export const GRID_COLUMNS = {
  grid: { fr: 'Barème', en: 'Grid' },
  status: { fr: 'Statut', en: 'Status' },
  typology: { fr: 'Typologie', en: 'Typology' },
  criterion: { fr: 'Critère', en: 'Criterion' },
  rule: { fr: 'Règle', en: 'Rule' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'À (exclu)', en: 'To (excluded)' },
  label: { fr: 'Libellé', en: 'Label' },
  points: { fr: 'Points', en: 'Points' },
  coefficient: { fr: 'Coefficient', en: 'Coefficient' },
  maximum: { fr: 'Maximum', en: 'Maximum' },
  group: { fr: 'Groupe', en: 'Group' },
  date: { fr: 'Date', en: 'Date' },
  why: { fr: 'Pourquoi', en: 'Why' },
} as const satisfies Record<string, Bilingual>;
export type GridColumnId = keyof typeof GRID_COLUMNS;

/** What a row of the table says. */
export const GRID_RULES = {
  band: { fr: 'tranche', en: 'band' },
  pareto: { fr: 'Pareto', en: 'Pareto' },
  quantile: { fr: 'quantile', en: 'quantile' },
  quantileAbove: { fr: 'quantile + 1', en: 'quantile + 1' },
  label: { fr: 'libellé', en: 'label' },
  yesNo: { fr: 'oui/non', en: 'yes/no' },
  linear: { fr: 'échelle', en: 'scale' },
  blank: { fr: 'vide', en: 'blank' },
  cap: { fr: 'plafond', en: 'cap' },
  referenceDate: { fr: 'date de référence', en: 'reference date' },
  minimumCompleteness: { fr: 'complétude minimale', en: 'minimum completeness' },
  classScore: { fr: 'classe à partir de (note)', en: 'class from (score)' },
  classRank: { fr: 'classe par rang (note, rang)', en: 'class by rank (score, rank)' },
  classQuantile: { fr: 'classe par quantile (note, part)', en: 'class by quantile (score, share)' },
  keyAccount: { fr: 'grand compte à partir de', en: 'key account from' },
  keyGroup: { fr: 'groupe grand compte', en: 'key group' },
  home: { fr: 'point de départ (lat., long.)', en: 'starting point (lat, long)' },
  sectorAffinity: { fr: 'affinité du secteur', en: 'sector affinity' },
  field: { fr: 'colonne (facteur, n°)', en: 'column (factor, no.)' },
  decimalSign: { fr: 'signe décimal des textes', en: 'decimal sign of texts' },
  dayOrder: { fr: 'ordre des dates en texte', en: 'order of dates in text' },
  dateSystem: { fr: 'calendrier du classeur', en: 'date system' },
} as const satisfies Record<string, Bilingual>;
export type GridRuleId = keyof typeof GRID_RULES;

export const DAY_ORDER_NAMES = {
  dayFirst: { fr: 'jour/mois', en: 'day/month' },
  monthFirst: { fr: 'mois/jour', en: 'month/day' },
  unknown: { fr: 'non tranché', en: 'undecided' },
} as const satisfies Record<string, Bilingual>;

/** How a criterion on any column is written. */
export const ANY_COLUMN: Bilingual = { fr: '[en-tête d’une colonne]', en: '[header of a column]' };

/** What a cap without a group is on. */
export const WHOLE_GRID: Bilingual = { fr: 'tout le barème', en: 'the whole grid' };

export const YES_NO_NAMES = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
} as const satisfies Record<string, Bilingual>;

/** What a yes/no cell may hold, normalised (lower case, no accents). */
export const YES_WORDS = ['oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x', '✓', '✔', '☑', 'ok'] as const;
export const NO_WORDS = ['non', 'n', 'no', 'faux', 'false', '0', '☐', '✗', '✘'] as const;

/** In the grid column, for rows that belong to all grids. */
export const COMMON_ROWS: Bilingual = { fr: '(commun)', en: '(common)' };

/** In the column of reasons: where the classes come from. */
export const CLASSES_BY_SETTINGS: Bilingual = {
  fr: 'Réglées dans DC Paramètres (règle des classes), ou ici.',
  en: 'Set in DC Settings (class rule), or here.',
};
export const CLASSES_HERE: Bilingual = {
  fr: 'Fixées ici. Videz cette cellule pour suivre DC Paramètres.',
  en: 'Set here. Empty this cell to follow DC Settings.',
};

/** After a criterion that no column of the sheet feeds. */
export const ABSENT_MARK: Bilingual = { fr: 'sans colonne', en: 'no column' };

export const STATUS_NAMES = {
  client: { fr: 'client', en: 'client' },
  prospect: { fr: 'prospect', en: 'prospect' },
  suspect: { fr: 'suspect', en: 'suspect' },
  inactive: { fr: 'inactif', en: 'inactive' },
  excluded: { fr: 'exclu', en: 'excluded' },
} as const satisfies Record<string, Bilingual>;

export const TYPOLOGY_NAMES = {
  key: { fr: 'grand compte', en: 'key account' },
  small: { fr: 'petit compte', en: 'small account' },
} as const satisfies Record<string, Bilingual>;

export const CRITERION_NAMES = {
  turnover: { fr: 'Chiffre d’affaires', en: 'Turnover' },
  potential: { fr: 'Potentiel', en: 'Potential' },
  marginRate: { fr: 'Taux de marge', en: 'Margin rate' },
  growth: { fr: 'Évolution du CA', en: 'Turnover growth' },
  daysSinceLastOrder: { fr: 'Jours depuis la dernière commande', en: 'Days since last order' },
  daysSinceContact: { fr: 'Jours depuis le dernier contact', en: 'Days since last contact' },
  productFamilies: { fr: 'Familles de produits', en: 'Product families' },
  payment: { fr: 'Paiement', en: 'Payment' },
  employees: { fr: 'Effectif', en: 'Employees' },
  daysToProject: { fr: 'Jours avant le projet', en: 'Days to the project' },
  sectorAffinity: { fr: 'Affinité du secteur', en: 'Sector affinity' },
  kmToRep: { fr: 'Km de route au commercial', en: 'Road km to the rep' },
  appetite: { fr: 'Appétence', en: 'Appetite' },
  orders: { fr: 'Nombre de commandes', en: 'Number of orders' },
  satisfaction: { fr: 'Satisfaction', en: 'Satisfaction' },
} as const satisfies Record<string, Bilingual>;

/** Words a payment column says trouble with, normalised (lower case, no accents): found anywhere in the cell. */
export const PAYMENT_WORDS = {
  insolvency: [
    'liquidation',
    'redressement',
    'insolv',
    'faillite',
    'sauvegarde',
    'bankrupt',
    'procedure collective',
    'cessation',
  ],
  unpaid: ['impaye', 'unpaid', 'contentieux', 'default', 'defaut', 'non paye', 'irrecouvrable', 'bad debt'],
  late: ['retard', 'late', 'overdue', 'relance', 'delay', 'verspat', 'in ritardo', 'atraso'],
} as const;
export type PaymentTrouble = keyof typeof PAYMENT_WORDS;

/** A payment cell that begins so says there is no trouble ("sans retard", "no delay", "jamais en retard"). */
export const PAYMENT_DENIALS = [
  'sans ',
  'pas ',
  'aucun',
  'jamais',
  'no ',
  'not ',
  'never',
  'none',
  'ok',
  'a jour',
  'non en retard',
  '0 ',
] as const;

export const PAYMENT_NAMES = {
  late: { fr: 'retard', en: 'late' },
  unpaid: { fr: 'impayé', en: 'unpaid' },
  insolvency: { fr: 'procédure collective', en: 'insolvency' },
} as const satisfies Record<PaymentTrouble, Bilingual>;
