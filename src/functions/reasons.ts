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
  rateOutside: {
    fr: '{value} n’est pas un taux : écrivez 30 % ou 0,3.',
    en: '{value} is not a rate: write 30 % or 0.3.',
  },
  notPositive: {
    fr: '{value} : un nombre plus grand que 0 est attendu.',
    en: '{value}: a number above 0 is expected.',
  },
  negative: {
    fr: '{value} : un nombre négatif n’a pas de sens ici.',
    en: '{value}: a negative number makes no sense here.',
  },
  ranges: {
    fr: 'Les plages doivent avoir les mêmes dimensions, ou une seule cellule.',
    en: 'Ranges must have the same size, or a single cell.',
  },
  classLetter: {
    fr: '« {value} » n’est pas une classe : A, B, C ou D.',
    en: '“{value}” is no class: A, B, C or D.',
  },
  status: {
    fr: '« {value} » n’est pas un statut : client, prospect, suspect, inactif ou exclu.',
    en: '“{value}” is no status: client, prospect, suspect, inactive or excluded.',
  },
  typology: {
    fr: '« {value} » n’est pas une typologie : grand compte ou petit compte.',
    en: '“{value}” is no typology: key account or small account.',
  },
  frequencyTable: {
    fr: 'Tableau de fréquences illisible. Passez-le avec ses en-têtes, par exemple DcFrequencies[#Tout].',
    en: 'Frequency table unreadable. Pass it with its headers, for example DcFrequencies[#All].',
  },
  frequency: {
    fr: '« {value} » n’est pas une fréquence sûre : écrivez un nombre, ou « 2 par mois ».',
    en: '“{value}” is no sure frequency: write a number, or “2 a month”.',
  },
  unit: {
    fr: '« {value} » n’est pas une unité : jour, semaine, quinzaine, mois, bimestre, trimestre, semestre ou an.',
    en: '“{value}” is no unit: day, week, fortnight, month, bimester, quarter, half-year or year.',
  },
  noDate: { fr: '{value} n’est pas une date.', en: '{value} is not a date.' },
  recommendation: {
    fr: '{value} n’est pas une réponse de 0 à 10.',
    en: '{value} is not an answer from 0 to 10.',
  },
  degrees: {
    fr: '{value} n’est pas une latitude ou une longitude en degrés, par exemple 48,8566.',
    en: '{value} is not a latitude or longitude in degrees, for example 48.8566.',
  },
  placeUnknown: {
    fr: '« {value} » n’est pas un lieu connu : vérifiez la ville et le code postal.',
    en: '“{value}” is not a known place: check town and postcode.',
  },
  placeAmbiguous: {
    fr: 'Plusieurs villes s’appellent « {value} » : ajoutez le code postal.',
    en: 'Several towns are called “{value}”: add the postcode.',
  },
  placesMissing: {
    fr: 'La table des lieux n’a pas pu être chargée ; recalculez plus tard.',
    en: 'The table of places could not be loaded; recalculate later.',
  },
} as const satisfies Record<string, Bilingual>;
export type ReasonId = keyof typeof REASONS;
