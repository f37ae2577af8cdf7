import { TYPOLOGIES, type Status, type Typology } from '../accounts/types';
import { CATEGORY_WORDS } from '../../words/frequencyWords';
import { CLASSES, type ClassLetter } from '../scoring/types';
import { categoryMultiplier } from './categories';
import { visitsPerYear, type WorkedYear } from './frequencyUnits';
import { DEFAULT_LADDER, roundToLadder } from './ladder';
import type { FrequencyRule, FrequencyTable } from './types';

/** Per class A to D: visits a year, calls by phone, minutes at the customer's. */
type Line = readonly (readonly [visits: number, calls: number, minutes: number])[];

const CLIENT: Line = [
  [12, 0, 60],
  [6, 0, 60],
  [2, 0, 45],
  [0, 2, 30],
];
const KEY_ACCOUNT: Line = [
  [24, 0, 90],
  [12, 0, 75],
  [6, 0, 60],
  [2, 0, 60],
];
const PROSPECT: Line = [
  [4, 0, 60],
  [2, 0, 60],
  [1, 0, 45],
  [0, 1, 30],
];
const SUSPECT: Line = [
  [0, 2, 60],
  [0, 1, 60],
  [0, 1, 45],
  [0, 0, 30],
];
const INACTIVE: Line = [
  [2, 0, 60],
  [1, 0, 60],
  [0, 1, 45],
  [0, 0, 30],
];

/** Excluded accounts have no row: they are never visited. */
const VISITED = ['client', 'prospect', 'suspect', 'inactive'] as const satisfies readonly Status[];

/** Key accounts are clients; a prospect is courted at the prospects' pace however large. */
const LINES: Readonly<Record<(typeof VISITED)[number], Readonly<Record<Typology, Line>>>> = {
  client: { key: KEY_ACCOUNT, small: CLIENT },
  prospect: { key: PROSPECT, small: PROSPECT },
  suspect: { key: SUSPECT, small: SUSPECT },
  inactive: { key: INACTIVE, small: INACTIVE },
};

const rulesOf = (status: (typeof VISITED)[number], typology: Typology): FrequencyRule[] =>
  LINES[status][typology].map(([count, calls, minutes], i) => ({
    status,
    typology,
    class: CLASSES[i] ?? 'D',
    count,
    unit: 'year',
    calls,
    videos: 0,
    minutes,
  }));

/** The rule of method §2, every figure of which the user changes in `DC Fréquences`. */
export const DEFAULT_FREQUENCIES: FrequencyTable = {
  rules: VISITED.flatMap((status) =>
    TYPOLOGIES.toReversed().flatMap((typology) => rulesOf(status, typology)),
  ),
  categories: CATEGORY_WORDS.map(({ name, multiplier }) => ({ category: name.fr, multiplier })),
  combination: 'max',
  ladder: DEFAULT_LADDER,
};

/** What decides a frequency by the rule. */
export interface FrequencyKind {
  readonly class: ClassLetter;
  readonly status?: Status;
  readonly typology?: Typology;
  readonly category?: string;
}

/**
 * Visits a year by the rule, for one account (DCFREQ): the table's count, times what its categories say, on the ladder.
 * Client and small account unless said. Null when the table has no such row; excluded accounts have 0.
 */
export function ruleFrequency(
  kind: FrequencyKind,
  table: FrequencyTable = DEFAULT_FREQUENCIES,
  year?: WorkedYear,
): number | null {
  const { status = 'client', typology = 'small', category = '' } = kind;
  if (status === 'excluded') return 0;
  const rule = table.rules.find(
    (one) => one.status === status && one.typology === typology && one.class === kind.class,
  );
  if (!rule) return null;
  const { multiplier } = categoryMultiplier(category, table);
  const visits = visitsPerYear(rule.count, rule.unit, year);
  return multiplier === 1 ? visits : roundToLadder(visits * multiplier, table.ladder);
}
