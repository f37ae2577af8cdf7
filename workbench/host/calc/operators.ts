import type { CellError, Scalar } from '../model/types';
import type { BinaryOperator } from './syntax';
import { broadcast, errorOf, isError, isMatrix } from './values';
import type { Plain } from './values';

/**
 * Operators on cell values as Excel defines them: a blank is 0 or "", text that reads as a number counts as one in
 * arithmetic, numbers come before texts and texts before logical values in comparisons, case does not matter.
 */
const NUMBER_TEXT = /^\s*([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\s*(%?)\s*$/;
const ORDER = new Intl.Collator('en', { sensitivity: 'accent' });
const SIGNIFICANT_DIGITS = 15;

/** Number of a scalar in arithmetic, or the error it gives. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const found = NUMBER_TEXT.exec(value);
  if (!found) return errorOf('#VALUE!');
  return found[2] === '%' ? Number(found[1]) / 100 : Number(found[1]);
}

/** As "General" shows it: 15 digits, exponent from 1E+21 on and below 1E-6 (unverified). */
function numberText(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  return text.replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
}

/** Text of a scalar in concatenation; errors stay errors. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** Truth of a scalar as IF reads it. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value !== 'string') return value;
  const upper = value.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'VRAI') return true;
  if (upper === 'FALSE' || upper === 'FAUX') return false;
  return errorOf('#VALUE!');
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errorOf('#NUM!');
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorOf('#NUM!');
  if (base === 0 && exponent < 0) return errorOf('#DIV/0!');
  return finite(base ** exponent);
}

function arithmetic(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (typeof a !== 'number') return a;
  const b = toNumber(right);
  if (typeof b !== 'number') return b;
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? errorOf('#DIV/0!') : finite(a / b);
    default:
      return power(a, b);
  }
}

function rankOfKind(value: Exclude<Scalar, CellError>): number {
  if (typeof value === 'number' || value === null) return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** A blank takes the kind of what it is compared with. */
function filled(
  value: Exclude<Scalar, CellError>,
  other: Exclude<Scalar, CellError>,
): number | string | boolean {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Numbers that agree to 15 digits are equal, as Excel's are: 0.1+0.2=0.3. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const isClose = Math.abs(a - b) < Math.abs(a) * 1e-14;
  if (isClose && a.toPrecision(SIGNIFICANT_DIGITS) === b.toPrecision(SIGNIFICANT_DIGITS)) return 0;
  return a < b ? -1 : 1;
}

/** Order of two cell values that are no errors: negative, 0 or positive. */
export function compareScalars(left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toLowerCase() === b.toLowerCase() ? 0 : ORDER.compare(a, b);
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rankOfKind(a) - rankOfKind(b);
}

function comparison(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const order = compareScalars(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function concatenation(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (typeof a !== 'string') return a;
  const b = toText(right);
  return typeof b === 'string' ? a + b : b;
}

function binaryScalar(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') return concatenation(left, right);
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/' || operator === '^') {
    return arithmetic(operator, left, right);
  }
  return comparison(operator, left, right);
}

/** A binary operator on scalars or, cell by cell, on matrices. */
export function applyBinary(operator: BinaryOperator, left: Plain, right: Plain): Plain {
  if (!isMatrix(left) && !isMatrix(right)) return binaryScalar(operator, left, right);
  return broadcast([left, right], ([a = null, b = null]) => binaryScalar(operator, a, b));
}

/** Minus, percent; plus leaves its operand as it is (a text stays a text). */
export function applyUnary(operator: '-' | '+' | '%', operand: Plain): Plain {
  if (operator === '+') return operand;
  return operator === '-' ? applyBinary('*', operand, -1) : applyBinary('/', operand, 100);
}
