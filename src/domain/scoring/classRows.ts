/** The classes in `DC Barème`: one row per letter, with the cut of the run, the rule it comes from and its day. */
import { CLASSES_BY_SETTINGS, CLASSES_HERE } from '../../words/gridWords';
import type { GridColumnId, GridRuleId } from '../../words/gridWords';
import type { Language } from '../../words/language';
import type { ClassCuts, ClassRuleKind } from './types';
import type { GridRow } from './gridRows';
import type { Flag } from './parseRule';
import { CLASSES } from './types';

const RULE_OF_KIND = {
  thresholds: 'classScore',
  rank: 'classRank',
  quantile: 'classQuantile',
} as const satisfies Record<ClassRuleKind, GridRuleId>;

const KINDS = Object.keys(RULE_OF_KIND) as ClassRuleKind[];
const kindOf = (rule: GridRuleId): ClassRuleKind | undefined =>
  KINDS.find((kind) => RULE_OF_KIND[kind] === rule);

export const isClassRow = ({ rule }: Pick<GridRow, 'rule'>): boolean => kindOf(rule) !== undefined;

type ClassEntry = { readonly rule: GridRuleId } & Partial<Readonly<Record<GridColumnId, string | number>>>;

/** The rows of A, B and C; `day` is the one the cuts were worked out as of, null for none. */
export const classEntries = (
  { kind, limits, cuts, isPinned }: ClassCuts,
  day: number | null,
  language: Language,
): ClassEntry[] =>
  cuts.map((from, at) => ({
    ...{ rule: RULE_OF_KIND[kind], label: CLASSES[at] ?? '', from },
    ...(kind === 'thresholds' ? {} : { to: limits[at] ?? 0 }),
    ...(kind === 'thresholds' || day === null ? {} : { date: day }),
    ...(at === 0 ? { why: (isPinned ? CLASSES_HERE : CLASSES_BY_SETTINGS)[language] } : {}),
  }));

const isDescending = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number <= (numbers[at - 1] ?? Infinity));

const limitsAreGood = ({ kind, limits, cuts }: ClassCuts): boolean => {
  if (kind === 'thresholds') return isDescending(cuts);
  const isRising = limits.every((limit, at) => limit > (limits[at - 1] ?? 0));
  return isRising && (kind === 'rank' ? limits.every(Number.isInteger) : limits.every((share) => share <= 1));
};

/** What the rows say; null, and told on the first of them, where they do not make one rule. */
export function classesIn(rows: readonly GridRow[], flag: Flag): ClassCuts | null {
  const [first] = rows;
  const kind = first && kindOf(first.rule);
  if (!kind) return null;
  const found = CLASSES.slice(0, -1).map((letter) =>
    rows.filter(({ label }) => label.trim().toUpperCase() === letter),
  );
  const cuts = found.map(([row]) => row?.from ?? NaN);
  const limits = kind === 'thresholds' ? cuts : found.map(([row]) => row?.to ?? NaN);
  const isOneRule =
    rows.length === found.length && rows.every(({ rule, isSound }) => isSound && kindOf(rule) === kind);
  const isWhole = [...cuts, ...limits].every(Number.isFinite);
  const isPinned = rows.some(({ why }) => why === CLASSES_HERE.fr || why === CLASSES_HERE.en);
  if (isOneRule && isWhole && limitsAreGood({ kind, limits, cuts }))
    return { kind, limits, cuts, ...(isPinned ? { isPinned } : {}) };
  if (rows.every(({ isSound }) => isSound)) flag('CLASSES_UNREADABLE', first, 'from');
  return null;
}
