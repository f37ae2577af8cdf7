import type { Bilingual } from '../words/language';

/** Why a function answers with an error, as the user reads it beside the cell. */
export const REASONS = {
  notANumber: { fr: 'Un nombre est attendu, pas « {value} ».', en: 'A number is expected, not “{value}”.' },
  shareOutside: {
    fr: '{value} n’est pas une part : écrivez 80 % ou 0,8.',
    en: '{value} is not a share: write 80 % or 0.8.',
  },
  thresholds: {
    fr: 'Donnez un à trois seuils de note, par exemple {75;50;25}, en ligne ou en colonne.',
    en: 'Give one to three score thresholds, for example {75,50,25}, in a row or a column.',
  },
  abcShares: {
    fr: 'Donnez deux parts du CA, par exemple 80 % et 95 %, en ligne ou en colonne.',
    en: 'Give two shares of turnover, for example 80 % and 95 %, in a row or a column.',
  },
  notInList: { fr: 'Cette note n’est pas dans la liste.', en: 'This score is not in the list.' },
  sizes: {
    fr: 'Les noms et les notes doivent avoir le même nombre de cellules.',
    en: 'Names and scores must have the same number of cells.',
  },
  topCount: {
    fr: 'Donnez un nombre entier de comptes, 1 ou plus.',
    en: 'Give a whole number of accounts, 1 or more.',
  },
  headersWidth: {
    fr: 'Les en-têtes doivent couvrir les mêmes colonnes que la ligne.',
    en: 'The headers must cover the same columns as the row.',
  },
  gridUnreadable: {
    fr: 'Barème illisible, ligne {row} : « {value} ». Passez tout le tableau avec ses en-têtes, par exemple DcGrid[#Tout].',
    en: 'Grid unreadable, row {row}: “{value}”. Pass the whole table with its headers, for example DcGrid[#All].',
  },
} as const satisfies Record<string, Bilingual>;
export type ReasonId = keyof typeof REASONS;
