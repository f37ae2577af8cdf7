import { dcFreq } from './dcFreq';
import { dcInterval } from './dcInterval';
import { dcNext } from './dcNext';
import { dcNps } from './dcNps';
import type { FunctionEntry } from './functionEntry';

/** Visits of a class, the days between two, the next one, and how content the customers are. */
export const VISIT_FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: 'DCFREQ',
    description: {
      fr: 'Visites par an d’un compte selon la règle : sa classe, son statut, sa typologie et sa catégorie de produits.',
      en: 'Visits a year of an account by the rule: its class, status, typology and product category.',
    },
    parameters: [
      {
        name: { fr: 'classe', en: 'class' },
        description: { fr: 'A, B, C ou D, ou plage de classes', en: 'A, B, C or D, or a range of classes' },
      },
      {
        name: { fr: 'statut', en: 'status' },
        description: {
          fr: 'client, prospect, suspect, inactif ou exclu ; absent : client',
          en: 'client, prospect, suspect, inactive or excluded; absent: client',
        },
        isOptional: true,
      },
      {
        name: { fr: 'typologie', en: 'typology' },
        description: {
          fr: 'grand compte ou petit compte ; absent : petit compte',
          en: 'key account or small account; absent: small account',
        },
        isOptional: true,
      },
      {
        name: { fr: 'catégorie', en: 'category' },
        description: {
          fr: 'Catégories de produits ; consommable × 1,5, service × 1, équipement × 0,5, la plus forte l’emporte',
          en: 'Product categories; consumable × 1.5, service × 1, equipment × 0.5, the largest wins',
        },
        isOptional: true,
      },
      {
        name: { fr: 'tableau', en: 'table' },
        description: {
          fr: 'Tableau DC Fréquences avec ses en-têtes : DcFrequencies[#Tout] ; absent : client A 12, B 6, C 2, D 0',
          en: 'DC Frequencies table with its headers: DcFrequencies[#All]; absent: client A 12, B 6, C 2, D 0',
        },
        isOptional: true,
      },
    ],
    work: dcFreq,
  },
  {
    id: 'DCINTERVAL',
    description: {
      fr: 'Jours entre deux visites, entiers : 1 par semaine 7, 12 par an 30. Par jour : jours travaillés. Vide sans visite.',
      en: 'Whole days between two visits: 1 a week 7, 12 a year 30. Per day: worked days. Blank without visits.',
    },
    parameters: [
      {
        name: { fr: 'nombre', en: 'count' },
        description: {
          fr: 'Nombre de visites, texte (« 2 par mois ») ou plage',
          en: 'Number of visits, text (“2 a month”) or a range',
        },
      },
      {
        name: { fr: 'unité', en: 'unit' },
        description: {
          fr: 'jour, semaine, quinzaine, mois, bimestre, trimestre, semestre ou an ; absent : an',
          en: 'day, week, fortnight, month, bimester, quarter, half-year or year; absent: year',
        },
        isOptional: true,
      },
    ],
    work: dcInterval,
  },
  {
    id: 'DCNEXT',
    description: {
      fr: 'Date de la prochaine visite : dernière visite + intervalle, ce jour-là ou le jour ouvré suivant.',
      en: 'Date of the next visit: last visit + interval, on that day or the next worked one.',
    },
    parameters: [
      {
        name: { fr: 'dernière_visite', en: 'lastVisit' },
        description: { fr: 'Date de la dernière visite, ou plage', en: 'Date of the last visit, or a range' },
      },
      {
        name: { fr: 'intervalle', en: 'interval' },
        description: { fr: 'Jours entre deux visites', en: 'Days between two visits' },
      },
      {
        name: { fr: 'fériés', en: 'holidays' },
        description: {
          fr: 'Plage de dates non travaillées ; absent : jours fériés français',
          en: 'Range of dates not worked; absent: French public holidays',
        },
        isOptional: true,
      },
    ],
    work: dcNext,
  },
  {
    id: 'DCNPS',
    description: {
      fr: 'Net Promoter Score, de −100 à 100 : % de réponses 9–10 moins % de réponses 0–6.',
      en: 'Net Promoter Score, −100 to 100: % of answers 9–10 less % of answers 0–6.',
    },
    parameters: [
      {
        name: { fr: 'réponses', en: 'answers' },
        description: {
          fr: 'Plage de réponses de 0 à 10 ; les vides ne comptent pas',
          en: 'Range of answers 0 to 10; blanks do not count',
        },
      },
    ],
    work: dcNps,
  },
];
