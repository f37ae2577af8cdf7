import { RESULT_COLUMNS, SCORE_COLUMNS, VISIT_COLUMNS } from '../resultColumns';
import {
  answers,
  choice,
  flag,
  optionalChoice,
  optionalChoices,
  optionalDay,
  optionalWhole,
  share,
  shares,
  thresholds,
  wholeNumber,
} from './entries';
import { UNITS } from './units';

/** How accounts are read, scored and classed. */
export const SCORING_SETTINGS = {
  date: optionalDay({
    label: { fr: 'Date de référence', en: 'Reference date' },
    unit: UNITS.date,
    why: {
      fr: 'Jour jusqu’où l’ancienneté est comptée. Vide : dernière commande des lignes, sinon jour de la notation. Videz la cellule pour la renouveler.',
      en: 'Day to which recency is counted. Empty: last order of the lines, else the day of the score. Clear the cell to renew it.',
    },
  }),
  period: optionalChoice(
    {
      wholeFile: { fr: 'tout le fichier', en: 'whole file' },
      last12Months: { fr: '12 derniers mois', en: 'last 12 months' },
      year: { fr: 'une année', en: 'one year' },
    },
    {
      label: { fr: 'Période des lignes', en: 'Period of the lines' },
      unit: UNITS.choice,
      why: {
        fr: 'Lignes de commandes additionnées. Vide : tout le fichier, ou la dernière année complète s’il y a une ligne par année.',
        en: 'Order lines added up. Empty: the whole file, or the last complete year where there is a line per year.',
      },
    },
  ),
  year: optionalWhole([1900, 9999], {
    label: { fr: 'Année retenue', en: 'Year counted' },
    unit: UNITS.year,
    why: {
      fr: 'Avec la période « une année ». Vide : la dernière année complète.',
      en: 'With the period “one year”. Empty: the last complete year.',
    },
  }),
  threshold: share(0.8, [0.01, 1], {
    label: { fr: 'Seuil de couverture', en: 'Coverage threshold' },
    unit: UNITS.shareOfTurnover,
    why: {
      fr: 'Le plus petit ensemble de comptes qui fait cette part du CA : à noter d’abord.',
      en: 'The smallest set of accounts that makes this share of turnover: to be scored first.',
    },
  }),
  abc: shares([0.8, 0.95], {
    label: { fr: 'Limites de l’ABC', en: 'ABC limits' },
    unit: UNITS.shareOfTurnover,
    why: {
      fr: 'Parts du CA cumulé où finissent A puis B (usage français : 80-15-5).',
      en: 'Shares of cumulative turnover where A, then B, end (French use: 80-15-5).',
    },
  }),
  classRule: choice(
    'thresholds',
    {
      thresholds: { fr: 'seuils de note', en: 'score thresholds' },
      rank: { fr: 'rang', en: 'rank' },
      quantile: { fr: 'quantile', en: 'quantile' },
    },
    {
      label: { fr: 'Règle des classes', en: 'Class rule' },
      unit: UNITS.choice,
      why: {
        fr: 'D’où viennent A, B, C et D : d’une note, du rang ou d’une part des comptes notés. DC Barème montre les notes retenues et leur date ; à notes égales, même classe.',
        en: 'Where A, B, C and D come from: a score, the rank or a share of the accounts scored. DC Grid shows the scores kept and their date; equal scores share a class.',
      },
    },
  ),
  classes: thresholds([75, 50, 25], {
    label: { fr: 'Classes par note : seuils', en: 'Classes by score: thresholds' },
    unit: UNITS.score,
    why: {
      fr: 'Notes à partir desquelles un compte est A, B, C ; D en dessous.',
      en: 'Scores from which an account is A, B, C; D below.',
    },
  }),
  classRanks: answers([50, 150, 300], {
    label: { fr: 'Classes par rang : derniers rangs', en: 'Classes by rank: last places' },
    unit: UNITS.rank,
    why: {
      fr: 'Avec la règle « rang » : A jusqu’au 50e compte, B jusqu’au 150e, C jusqu’au 300e, D ensuite.',
      en: 'With the rule “rank”: A up to the 50th account, B up to the 150th, C up to the 300th, D after that.',
    },
  }),
  classShares: shares([0.2, 0.5, 0.8], {
    label: { fr: 'Classes par quantile : parts', en: 'Classes by quantile: shares' },
    unit: UNITS.shareOfAccounts,
    why: {
      fr: 'Avec la règle « quantile » : A pour les 20 % de comptes les mieux notés, B jusqu’à 50 %, C jusqu’à 80 %, D ensuite.',
      en: 'With the rule “quantile”: A for the best 20 % of the accounts scored, B up to 50 %, C up to 80 %, D after that.',
    },
  }),
  completeness: share(0.3, [0, 1], {
    label: { fr: 'Complétude minimale', en: 'Minimum completeness' },
    unit: UNITS.share,
    why: {
      fr: 'Part du barème qui doit être renseignée pour donner une note.',
      en: 'Share of the grid that must have data for a score to be given.',
    },
  }),
  grid: optionalChoice(
    {
      default: { fr: 'barème DC', en: 'DC grid' },
      rfm: { fr: 'RFM', en: 'RFM' },
    },
    {
      label: { fr: 'Barème de départ', en: 'Starting grid' },
      unit: UNITS.choice,
      why: {
        fr: 'En changer remplace DC Barème à la prochaine notation ; ensuite DC Barème reste tel que vous le réglez. Vide : DC Barème tel qu’il est.',
        en: 'Changing it replaces DC Grid at the next score; from then on DC Grid stays as you set it. Empty: DC Grid as it is.',
      },
    },
  ),
  keyAccountTurnoverShare: share(0.5, [0, 1], {
    label: { fr: 'Grands comptes : part du CA', en: 'Key accounts: share of turnover' },
    unit: UNITS.shareOfTurnover,
    why: {
      fr: 'Sans colonne Typologie : le plus petit ensemble de clients qui fait cette part du CA.',
      en: 'Without a typology column: the smallest set of clients that makes this share of turnover.',
    },
  }),
  keyAccountClientShare: share(0.1, [0, 1], {
    label: { fr: 'Grands comptes : part des clients', en: 'Key accounts: share of clients' },
    unit: UNITS.share,
    why: {
      fr: 'Jamais plus que cette part des clients.',
      en: 'Never more than this share of the clients.',
    },
  }),
  keyAccountEmployees: wholeNumber(250, [1, 1_000_000], {
    label: { fr: 'Grands comptes : effectif du prospect', en: 'Key accounts: employees of a prospect' },
    unit: { fr: 'salariés', en: 'employees' },
    why: {
      fr: 'Un prospect est un grand compte à partir de cet effectif.',
      en: 'A prospect is a key account from this many employees.',
    },
  }),
  columns: optionalChoices([...SCORE_COLUMNS, ...VISIT_COLUMNS], RESULT_COLUMNS, {
    label: { fr: 'Colonnes de résultats à écrire', en: 'Result columns to write' },
    unit: UNITS.list,
    why: {
      fr: 'Noms des colonnes, séparés par « / ». Vide : toutes, sauf les visites conseillées et vos décisions.',
      en: 'Names of the columns, parted by “/”. Empty: all, but advised visits and your decisions.',
    },
  }),
  live: flag(false, {
    label: { fr: 'Résultats en formules', en: 'Results as formulas' },
    unit: UNITS.choice,
    why: {
      fr: 'Oui : note, classe, fréquence, coût, ROI… se recalculent dans Excel (jusqu’à 20 000 lignes) ; le rapport dit quelles colonnes restent des valeurs.',
      en: 'Yes: score, class, frequency, cost, ROI… recalculate in Excel (up to 20,000 rows); the report says which columns stay values.',
    },
  }),
  decay: optionalWhole([0, 100], {
    label: { fr: 'Érosion de la note', en: 'Decay of the score' },
    unit: { fr: 'points/an', en: 'points/year' },
    why: {
      fr: 'Points qu’un client perd par année sans commande ni visite, une fois la fraîcheur passée. Vide : comme le dit DC Barème ; 0 : aucune.',
      en: 'Points a client loses per year without order or visit, once the freshness is over. Empty: as DC Grid says; 0: none.',
    },
  }),
  freshnessMonths: wholeNumber(12, [1, 120], {
    label: { fr: 'Fraîcheur de la note', en: 'Freshness of the score' },
    unit: UNITS.months,
    why: {
      fr: 'Au-delà, la note est « à refaire » : une revue par an au moins.',
      en: 'Beyond it the score is “to redo”: one review a year at least.',
    },
  }),
} as const;
