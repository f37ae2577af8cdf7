import type { Bilingual } from './language';

/** Why a result column is written as values though formulas were asked for. */
export const LIVE_REASONS = {
  noFormula: { fr: 'aucune fonction ne la donne', en: 'no function gives it' },
  tooManyRows: { fr: 'plus de 20 000 lignes', en: 'more than 20,000 rows' },
  excelTable: {
    fr: 'une formule qui s’étend ne tient pas dans un tableau Excel',
    en: 'a formula that spills cannot stand in an Excel table',
  },
  ownSheet: {
    fr: 'les résultats sont sur une feuille à part',
    en: 'the results are on a sheet of their own',
  },
  columnMissing: {
    fr: 'une colonne dont elle dépend n’est pas écrite',
    en: 'a column it depends on is not written',
  },
  columnsBetween: {
    fr: 'des colonnes DC se trouvent entre les vôtres',
    en: 'DC columns stand between yours',
  },
  rowsBetween: {
    fr: 'des lignes qui ne sont pas des comptes se trouvent entre eux',
    en: 'rows that are no accounts stand between them',
  },
  adjusted: {
    fr: 'les ajusteurs ou un nombre fixé à la main s’ajoutent à la règle',
    en: 'adjusters or numbers set by hand come on top of the rule',
  },
  settings: {
    fr: 'le cumul des catégories, l’échelle ou l’année travaillée ne sont pas ceux par défaut',
    en: 'the combination of categories, the ladder or the worked year are not the default ones',
  },
  unconfirmed: {
    fr: 'les montants ne sont pas confirmés en argent',
    en: 'the amounts are not confirmed as money',
  },
  gridUnreadable: { fr: 'DC Barème a des lignes illisibles', en: 'DC Grid has rows that cannot be read' },
  differs: {
    fr: 'la formule ne donnerait pas la même valeur',
    en: 'the formula would not give the same value',
  },
} as const satisfies Record<string, Bilingual>;
export type LiveReason = keyof typeof LIVE_REASONS;
