/** Words of visit frequencies, in normalised form: lower case, no accents, single blanks. Data only. */
import type { Bilingual } from './language';
import { list } from './list';

/** Names of units, as they stand after "par", "per", "/", "every" or alone in a column of units. */
export const UNIT_WORDS = {
  day: list(
    'jour | jours | j | day | days | d | journee | jour ouvre | jours ouvres | working day | working days',
  ),
  week: list('semaine | semaines | sem | s | week | weeks | w | wk | hebdo'),
  fortnight: list('quinzaine | quinzaines | fortnight | fortnights | 2 semaines | deux semaines | two weeks'),
  month: list('mois | m | month | months | mo'),
  bimester: list('bimestre | bimestres | bimester | bimesters | 2 mois | deux mois | two months'),
  quarter: list('trimestre | trimestres | trim | quarter | quarters | q | t | 3 mois | trois mois'),
  halfYear: list(
    'semestre | semestres | half-year | half year | half-years | half years | half | semester | 6 mois | six mois',
  ),
  year: list('an | ans | annee | annees | year | years | yr | y | a | annum'),
} as const;

/** Words that say a whole frequency: [visits, unit, number of units]. */
export const FREQUENCY_WORDS: Readonly<
  Record<string, readonly [count: number, unit: keyof typeof UNIT_WORDS, every: number]>
> = {
  quotidien: [1, 'day', 1],
  quotidienne: [1, 'day', 1],
  journalier: [1, 'day', 1],
  daily: [1, 'day', 1],
  hebdomadaire: [1, 'week', 1],
  hebdo: [1, 'week', 1],
  weekly: [1, 'week', 1],
  bihebdomadaire: [2, 'week', 1],
  bihebdo: [2, 'week', 1],
  trihebdomadaire: [3, 'week', 1],
  quinzaine: [1, 'fortnight', 1],
  quinzomadaire: [1, 'fortnight', 1],
  fortnightly: [1, 'fortnight', 1],
  bimensuel: [2, 'month', 1],
  bimensuelle: [2, 'month', 1],
  semimonthly: [2, 'month', 1],
  mensuel: [1, 'month', 1],
  mensuelle: [1, 'month', 1],
  monthly: [1, 'month', 1],
  bimestriel: [1, 'bimester', 1],
  bimestrielle: [1, 'bimester', 1],
  trimestriel: [1, 'quarter', 1],
  trimestrielle: [1, 'quarter', 1],
  quarterly: [1, 'quarter', 1],
  quadrimestriel: [1, 'month', 4],
  semestriel: [1, 'halfYear', 1],
  semestrielle: [1, 'halfYear', 1],
  halfyearly: [1, 'halfYear', 1],
  semiannual: [1, 'halfYear', 1],
  semiannually: [1, 'halfYear', 1],
  biannual: [1, 'halfYear', 1],
  annuel: [1, 'year', 1],
  annuelle: [1, 'year', 1],
  annual: [1, 'year', 1],
  annually: [1, 'year', 1],
  yearly: [1, 'year', 1],
  bisannuel: [1, 'year', 2],
  biennal: [1, 'year', 2],
  biennial: [1, 'year', 2],
};

/** Words people use for two different frequencies: read as the likelier one, and said. */
export const DOUBTFUL_FREQUENCY_WORDS: Readonly<
  Record<string, readonly [count: number, unit: keyof typeof UNIT_WORDS, every: number]>
> = {
  biweekly: [1, 'fortnight', 1],
  bimonthly: [1, 'bimester', 1],
  trimensuel: [3, 'month', 1],
};

export const COUNT_WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  one: 1,
  once: 1,
  deux: 2,
  two: 2,
  twice: 2,
  trois: 3,
  three: 3,
  thrice: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  douze: 12,
  twelve: 12,
};

/** What may stand between the number and the unit, or before a unit alone. */
export const PER_WORDS = list(
  'par | per | a | an | chaque | each | every | le | la | the | all the | tout le',
);
/** What begins "every so many". */
export const EVERY_WORDS = list('tous les | toutes les | every | chaque | each | tout | ts les | ttes les');
/** Nouns that say nothing more. */
export const VISIT_NOUNS = list(
  'fois | x | visite | visites | visit | visits | passage | passages | call | calls | rdv | rendez-vous | time | times | tournee | tournees',
);
/** "every other week", "un mois sur deux". */
export const OTHER_WORDS = list('other | second | deuxieme | 2e | 2nd');
/** No visit at all: an answer, not a blank. */
export const NEVER_WORDS = list('jamais | never | aucune | aucun | aucune visite | no visit | no visits');

/** Kinds of products and services: name, what it does to the visits of the class, words of a category that tell it. */
export const CATEGORY_WORDS: readonly {
  readonly name: Bilingual;
  readonly multiplier: number;
  readonly words: readonly string[];
}[] = [
  {
    name: { fr: 'consommable / récurrent', en: 'consumable / recurring' },
    multiplier: 1.5,
    words: list(
      'consomm | consum | recurr | abonnement | subscription | fourniture | office supplies | supplies',
    ),
  },
  {
    name: { fr: 'service / maintenance', en: 'service / maintenance' },
    multiplier: 1,
    words: list(
      'service | maintenance | sav | after-sales | formation | training | conseil | consulting | support | piece | spare part | parts',
    ),
  },
  {
    name: { fr: 'équipement / projet', en: 'equipment / project' },
    multiplier: 0.5,
    words: list(
      'equip | projet | project | investissement | investment | machine | materiel | furniture | mobilier',
    ),
  },
];
