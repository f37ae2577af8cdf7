import type { ConditionalFormatModel, Scalar } from '../../host/model/types';
import type { RuleNumbers } from './ruleNumbers';

export interface RuleCell {
  readonly value: Scalar;
  readonly text: string;
  readonly numbers: RuleNumbers;
  /** Value of one of the rule's formulas at this cell. */
  evaluate(formula: unknown): unknown;
}

/** Does a rule with a format (not a bar, scale or icon) hold for a cell? Rules are records as Office.js writes them. */
export function ruleMatches({ type, rule }: ConditionalFormatModel, cell: RuleCell): boolean {
  switch (type) {
    case 'CellValue':
      return cellValueMatches(rule, cell);
    case 'Custom':
      return isTrue(cell.evaluate(rule['formula']));
    case 'ContainsText':
      return textMatches(rule, cell.text);
    case 'TopBottom':
      return topMatches(rule, cell);
    case 'PresetCriteria':
      return presetMatches(String(rule['criterion']), cell);
    default:
      return false;
  }
}

const isTrue = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0);

/** -1, 0 or 1; null where the two cannot be compared. Numbers stand before texts, texts before logical values. */
function compare(a: unknown, b: unknown): number | null {
  const kinds = ['number', 'string', 'boolean'];
  const [kindA, kindB] = [kinds.indexOf(typeof a), kinds.indexOf(typeof b)];
  if (kindA < 0 || kindB < 0) return null;
  if (kindA !== kindB) return Math.sign(kindA - kindB);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function cellValueMatches(rule: Readonly<Record<string, unknown>>, { value, evaluate }: RuleCell): boolean {
  if (value === null) return false;
  const first = compare(value, evaluate(rule['formula1']));
  const second = () => compare(value, evaluate(rule['formula2']));
  if (first === null) return false;
  switch (rule['operator']) {
    case 'Between':
      return isBetween(first, second());
    case 'NotBetween':
      return !isBetween(first, second());
    case 'EqualTo':
      return first === 0;
    case 'NotEqualTo':
      return first !== 0;
    case 'GreaterThan':
      return first > 0;
    case 'LessThan':
      return first < 0;
    case 'GreaterThanOrEqual':
      return first >= 0;
    case 'LessThanOrEqual':
      return first <= 0;
    default:
      return false;
  }
}

/** The two ends may be given in either order. */
function isBetween(first: number, second: number | null): boolean {
  return second !== null && first * second <= 0;
}

function textMatches(rule: Readonly<Record<string, unknown>>, shown: string): boolean {
  const [text, wanted] = [shown.toLowerCase(), String(rule['text'] ?? '').toLowerCase()];
  switch (rule['operator']) {
    case 'NotContains':
      return !text.includes(wanted);
    case 'BeginsWith':
      return text.startsWith(wanted);
    case 'EndsWith':
      return text.endsWith(wanted);
    default:
      return text.includes(wanted);
  }
}

function topMatches(rule: Readonly<Record<string, unknown>>, { value, numbers }: RuleCell): boolean {
  if (typeof value !== 'number') return false;
  const { sorted } = numbers;
  const type = String(rule['type'] ?? 'TopItems');
  const rank = Number(rule['rank'] ?? 10);
  const share = Math.max(1, Math.floor((sorted.length * rank) / 100));
  const count = Math.min(sorted.length, type.endsWith('Percent') ? share : rank);
  if (count === 0) return false;
  return type.startsWith('Top')
    ? value >= (sorted[sorted.length - count] ?? Infinity)
    : value <= (sorted[count - 1] ?? -Infinity);
}

function presetMatches(criterion: string, cell: RuleCell): boolean {
  const { value, text, numbers } = cell;
  const isError = value !== null && typeof value === 'object';
  const key = typeof value === 'string' ? value.toLowerCase() : value;
  const occurs = key === null || typeof key === 'object' ? 0 : (numbers.occurrences.get(key) ?? 0);
  const simple: Record<string, boolean> = {
    Blanks: text.trim() === '',
    NonBlanks: text.trim() !== '',
    Errors: isError,
    NonErrors: !isError,
    UniqueValues: occurs === 1,
    DuplicateValues: occurs > 1,
  };
  return simple[criterion] ?? averageMatches(criterion, cell);
}

const DEVIATIONS: Record<string, number> = { One: 1, Two: 2, Three: 3 };

/** "AboveAverage", "EqualOrBelowAverage", "TwoStdDevAboveAverage". */
function averageMatches(criterion: string, { value, numbers }: RuleCell): boolean {
  const parts = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!parts || typeof value !== 'number') return false;
  const [, orEqual, steps, side] = parts;
  const sign = side === 'Above' ? 1 : -1;
  const limit = numbers.average + sign * numbers.deviation * (DEVIATIONS[steps ?? ''] ?? 0);
  return (value - limit) * sign > 0 || (orEqual !== undefined && value === limit);
}
