import { dcBreakEven } from './dcBreakEven';
import { dcHire } from './dcHire';
import { dcReps } from './dcReps';
import { dcRoi } from './dcRoi';
import { dcVisitCost } from './dcVisitCost';
import type { FunctionEntry, FunctionParameter } from './functionEntry';

const MARGIN_RATE: FunctionParameter = {
  name: { fr: 'taux_marge', en: 'marginRate' },
  description: { fr: 'Marge ÷ CA : 30 % ou 0,3', en: 'Margin ÷ turnover: 30 % or 0.3' },
};
const FIELD_SHARE: FunctionParameter = {
  name: { fr: 'part_terrain', en: 'fieldShare' },
  description: {
    fr: 'Part du temps sur le terrain ; absent : 50 %',
    en: 'Share of time in the field; absent: 50 %',
  },
  isOptional: true,
};
const MINUTES: FunctionParameter = {
  name: { fr: 'minutes', en: 'minutes' },
  description: {
    fr: 'Durée d’une visite, trajet compris ; absent : 90',
    en: 'Minutes of a visit, travel included; absent: 90',
  },
  isOptional: true,
};

/** What visits cost, what they bring, and how many people they take. Amounts without tax. */
export const MONEY_FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: 'DCVISITCOST',
    description: {
      fr: 'Coût d’une visite HT : coût annuel ÷ visites possibles dans le temps de terrain. 85 000 € → 161,19 €.',
      en: 'Cost of a visit without tax: annual cost ÷ visits that fit in the time in the field. 85,000 € → 161.19 €.',
    },
    parameters: [
      {
        name: { fr: 'coût_annuel', en: 'annualCost' },
        description: {
          fr: 'Coût complet d’un commercial par an, HT, ou plage',
          en: 'Full cost of a rep a year, without tax, or a range',
        },
      },
      {
        name: { fr: 'jours', en: 'days' },
        description: { fr: 'Jours travaillés par an ; absent : 226', en: 'Worked days a year; absent: 226' },
        isOptional: true,
      },
      {
        name: { fr: 'heures', en: 'hours' },
        description: { fr: 'Heures par jour ; absent : 7', en: 'Hours a day; absent: 7' },
        isOptional: true,
      },
      FIELD_SHARE,
      MINUTES,
    ],
    work: dcVisitCost,
  },
  {
    id: 'DCROI',
    description: {
      fr: 'Retour sur le coût des visites : (CA × taux − coût) ÷ coût, tout le CA attribué aux visites ; vide sans visite.',
      en: 'Return on the cost of visits: (turnover × rate − cost) ÷ cost, all turnover credited to the visits; blank without visits.',
    },
    parameters: [
      {
        name: { fr: 'ca', en: 'turnover' },
        description: {
          fr: 'CA attendu par an, HT, ou plage',
          en: 'Expected turnover a year, without tax, or a range',
        },
      },
      MARGIN_RATE,
      {
        name: { fr: 'visites', en: 'visits' },
        description: { fr: 'Visites par an', en: 'Visits a year' },
      },
      {
        name: { fr: 'coût_visite', en: 'costPerVisit' },
        description: { fr: 'Coût d’une visite, HT', en: 'Cost of a visit, without tax' },
      },
    ],
    work: dcRoi,
  },
  {
    id: 'DCBREAKEVEN',
    description: {
      fr: 'CA dont la marge paie des visites : coût × visites ÷ taux de marge.',
      en: 'Turnover whose margin pays visits: cost × visits ÷ margin rate.',
    },
    parameters: [
      {
        name: { fr: 'coût_visite', en: 'costPerVisit' },
        description: {
          fr: 'Coût d’une visite, HT, ou plage',
          en: 'Cost of a visit, without tax, or a range',
        },
      },
      MARGIN_RATE,
      {
        name: { fr: 'visites', en: 'visits' },
        description: { fr: 'Nombre de visites ; absent : 1', en: 'Number of visits; absent: 1' },
        isOptional: true,
      },
    ],
    work: dcBreakEven,
  },
  {
    id: 'DCREPS',
    description: {
      fr: 'Commerciaux nécessaires, non arrondi : visites × durée ÷ (heures × part terrain).',
      en: 'Reps needed, unrounded: visits × duration ÷ (hours × field share).',
    },
    parameters: [
      {
        name: { fr: 'visites', en: 'visits' },
        description: { fr: 'Visites à faire par an, ou plage', en: 'Visits to make a year, or a range' },
      },
      MINUTES,
      {
        name: { fr: 'heures_par_commercial', en: 'hoursPerRep' },
        description: {
          fr: 'Heures par an d’un commercial, avant la part terrain ; absent : 1582',
          en: 'Hours a year of a rep, before the field share; absent: 1582',
        },
        isOptional: true,
      },
      FIELD_SHARE,
    ],
    work: dcReps,
  },
  {
    id: 'DCHIRE',
    description: {
      fr: 'Embaucher ? Une ligne : CA d’équilibre, CA gagné ÷ CA d’équilibre (non < 0,5, oui > 1,5), retour sur 3 ans.',
      en: 'Hire? One row: break-even turnover, turnover won ÷ break-even (no < 0.5, yes > 1.5), 3-year return.',
    },
    parameters: [
      {
        name: { fr: 'coût_annuel', en: 'annualCost' },
        description: {
          fr: 'Coût complet d’un commercial par an, HT, ou plage (une ligne par coût)',
          en: 'Full cost of a rep a year, without tax, or a range (one row per cost)',
        },
      },
      MARGIN_RATE,
      {
        name: { fr: 'ca_gagné', en: 'turnoverGain' },
        description: {
          fr: 'CA par an que ses visites ajouteraient, HT',
          en: 'Turnover a year that the visits would add, without tax',
        },
      },
      {
        name: { fr: 'reste_année_2', en: 'carryOver2' },
        description: {
          fr: 'Part de cet effet encore là la deuxième année ; absent : 50 %',
          en: 'Share of that effect left in the second year; absent: 50 %',
        },
        isOptional: true,
      },
      {
        name: { fr: 'reste_année_3', en: 'carryOver3' },
        description: { fr: 'La troisième année ; absent : 25 %', en: 'In the third year; absent: 25 %' },
        isOptional: true,
      },
    ],
    work: dcHire,
  },
];
