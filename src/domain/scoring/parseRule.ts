/** The rows of one criterion as a rule and its fixed bands: fixed ones, Pareto steps, quantiles, labels, yes/no or a scale. */
import { PAYMENT_NAMES } from '../../words/gridWords';
import { foldText } from './foldText';
import type { GridProblem, GridRow } from './gridRows';
import type { Band, CriterionRule } from './types';
import { yesNoOf } from './yesNo';

/** Says that a row cannot be read, and in which column. */
export type Flag = (code: GridProblem['code'], row: GridRow, column: GridProblem['column']) => void;

const bandOf = ({ from, to, points }: GridRow): Band => ({ from, to, points: points ?? 0 });

/** A step of a relative rule: its place among the others (lowest values first) and its share. */
interface Step {
  readonly row: GridRow;
  readonly place: number;
}

function paretoPlace(label: string): number | null {
  const folded = foldText(label);
  if (/^(≤|<=|<)?\s*0$/.test(folded)) return -2;
  if (folded === 'reste' || folded === 'rest') return -1;
  const share = /(\d+(?:[.,]\d+)?)\s*%/.exec(folded)?.[1];
  return share === undefined ? null : Number(share.replace(',', '.')) / 100;
}

function quantilePlace(label: string): number | null {
  const folded = foldText(label);
  if (/^<\s*0$/.test(folded)) return -1;
  const group = /^q\s*(\d+)$/.exec(folded)?.[1];
  return group === undefined ? null : Number(group);
}

function stepsOf(
  rows: readonly GridRow[],
  placeOf: (label: string) => number | null,
  flag: Flag,
): Step[] | null {
  const steps: Step[] = [];
  for (const row of rows) {
    const place = placeOf(row.label);
    if (place === null) flag('LABEL_UNREADABLE', row, 'label');
    else steps.push({ row, place });
  }
  return steps.length === rows.length ? steps : null;
}

export type RuleWithBands = { readonly rule: CriterionRule; readonly bands: readonly Band[] };

function paretoOf(rows: readonly GridRow[], flag: Flag): RuleWithBands | null {
  const steps = stepsOf(rows, paretoPlace, flag);
  if (!steps) return null;
  const shares = steps.filter(({ place }) => place >= 0).sort((a, b) => b.place - a.place);
  const named = (place: number): Step | undefined => steps.find((step) => step.place === place);
  const [nonPositive, rest] = [named(-2), named(-1)];
  const ordered = [nonPositive, rest, ...shares].filter((step) => step !== undefined);
  const rule: CriterionRule = {
    kind: 'pareto',
    steps: [...shares].reverse().map(({ row, place }) => ({ share: place, points: row.points ?? 0 })),
    rest: rest?.row.points ?? 0,
    nonPositive: nonPositive?.row.points ?? 0,
  };
  return { rule, bands: ordered.map(({ row }) => bandOf(row)) };
}

function quantileOf(rows: readonly GridRow[], flag: Flag, shift: 0 | 1): RuleWithBands | null {
  const steps = stepsOf(rows, quantilePlace, flag)?.sort((a, b) => a.place - b.place);
  if (!steps) return null;
  const groups = steps.filter(({ place }) => place > 0);
  const negative = steps.find(({ place }) => place < 0)?.row.points ?? null;
  const rule: CriterionRule = {
    kind: 'quantile',
    points: groups.map(({ row }) => row.points ?? 0),
    negative,
    ...(shift > 0 ? { shift } : {}),
  };
  return { rule, bands: steps.map(({ row }) => bandOf(row)) };
}

const paymentId = (label: string): string => {
  const folded = foldText(label);
  const known = Object.entries(PAYMENT_NAMES).find(([id, { fr, en }]) =>
    [id, fr, en].some((name) => foldText(name) === folded),
  );
  return known?.[0] ?? label;
};

/** Rows that say what an earlier one has said: each text has its points once. */
const isUnique = (rows: readonly GridRow[], keyOf: (label: string) => string, flag: Flag): boolean => {
  const twice = rows.filter(({ label }, i) => rows.findIndex((row) => keyOf(row.label) === keyOf(label)) < i);
  twice.forEach((row) => flag('LABEL_TWICE', row, 'label'));
  return twice.length === 0;
};

function labelsOf(rows: readonly GridRow[], flag: Flag): RuleWithBands | null {
  const unnamed = rows.filter(({ label }) => label === '');
  unnamed.forEach((row) => flag('LABEL_UNREADABLE', row, 'label'));
  if (unnamed.length > 0 || !isUnique(rows, (label) => foldText(paymentId(label)), flag)) return null;
  const points = Object.fromEntries(rows.map((row) => [paymentId(row.label), row.points ?? 0]));
  return { rule: { kind: 'labels', points }, bands: [] };
}

/** A yes/no rule that does not say what "no" is worth gives it nothing. */
function yesNoRuleOf(rows: readonly GridRow[], flag: Flag): RuleWithBands | null {
  const strange = rows.filter(({ label }) => yesNoOf(label) === null);
  strange.forEach((row) => flag('LABEL_UNREADABLE', row, 'label'));
  if (strange.length > 0 || !isUnique(rows, (label) => yesNoOf(label) ?? '', flag)) return null;
  const pointsOf = (answer: 'yes' | 'no'): number =>
    rows.find(({ label }) => yesNoOf(label) === answer)?.points ?? 0;
  return { rule: { kind: 'yesNo', yes: pointsOf('yes'), no: pointsOf('no') }, bands: [] };
}

/** Two rows or more, each a value and its points. */
function linearOf(rows: readonly GridRow[], flag: Flag): RuleWithBands | null {
  const isWrong = ({ from, to }: GridRow, i: number): boolean =>
    from === null || to !== null || rows.findIndex((row) => row.from === from) < i;
  const wrong = rows.length < 2 ? rows : rows.filter(isWrong);
  wrong.forEach((row) => flag('SCALE_UNREADABLE', row, 'from'));
  if (wrong.length > 0) return null;
  const knots = rows.map(({ from, points }) => ({ value: from ?? 0, points: points ?? 0 }));
  return { rule: { kind: 'linear', knots: knots.sort((a, b) => a.value - b.value) }, bands: [] };
}

function fixedOf(rows: readonly GridRow[]): RuleWithBands {
  const bands = rows.map(bandOf).sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return { rule: { kind: 'bands', bands }, bands };
}

/** Null when a row cannot be read, or rows of different rules are mixed; said through `flag`. */
export function ruleOf(rows: readonly GridRow[], flag: Flag): RuleWithBands | null {
  const [first] = rows;
  const stranger = rows.find(({ rule }) => rule !== first?.rule);
  if (stranger) flag('RULES_MIXED', stranger, 'rule');
  if (!first || stranger) return null;
  switch (first.rule) {
    case 'pareto':
      return paretoOf(rows, flag);
    case 'quantile':
      return quantileOf(rows, flag, 0);
    case 'quantileAbove':
      return quantileOf(rows, flag, 1);
    case 'label':
      return labelsOf(rows, flag);
    case 'yesNo':
      return yesNoRuleOf(rows, flag);
    case 'linear':
      return linearOf(rows, flag);
    default:
      return fixedOf(rows);
  }
}
