/**
 * Numbers written as text: "1 234,56 €", "18.3 MM", "(1 234)", "12 %", "1,2 M€", "1'234.50", "−5".
 * Which sign is the decimal one is decided once per column (decideDecimalSign), because "1.234" alone cannot tell.
 * A text whose signs allow one reading only is read that way even against the column's habit.
 */
import { CURRENCY_WORDS, MISSING_NUMBER_WORDS, MISSING_WORDS, SCALE_WORDS } from '../../../words/valueWords';
import { normaliseText } from '../normalise';

export type DecimalSign = '.' | ',';

export type NumberReading =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly isPercent: boolean;
      readonly currency: string | null;
      readonly scale: number;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const MISSING: NumberReading = { kind: 'missing' };
const UNREADABLE: NumberReading = { kind: 'unreadable' };
const MISSING_SET: ReadonlySet<string> = new Set([...MISSING_WORDS, ...MISSING_NUMBER_WORDS]);
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;
const SHAPE = /^([^\d.,]*)((?:\d[\d\s.,'’]*)|(?:[.,]\d+))([^\d]*)$/u;
const GROUPED_BY_BLANKS = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/u;

export const isMissingNumberText = (text: string): boolean => MISSING_SET.has(normaliseText(text));

/** A bare number: no group sign or one that can only be a group. Null when the signs make no number. */
const digitsToNumber = (digits: string, decimal: DecimalSign): number | null => {
  const trimmed = digits.trim();
  const hasBlanks = /[\s'’]/u.test(trimmed);
  if (hasBlanks && !GROUPED_BY_BLANKS.test(trimmed)) return null;
  const plain = trimmed.replace(/[\s'’]/gu, '');
  const dots = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  if (dots + commas === 0) return Number(plain);
  const sign = soleDecimalSign(plain, { dots, commas }) ?? decimal;
  return withDecimalSign(plain, sign);
};

/** The decimal sign a text forces, or null when it leaves two readings or needs the habit. */
const soleDecimalSign = (
  plain: string,
  { dots, commas }: { dots: number; commas: number },
): DecimalSign | null => {
  if (dots > 0 && commas > 0) return plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
  const sign = dots > 0 ? '.' : ',';
  const other = dots > 0 ? ',' : '.';
  if (dots + commas > 1) return other;
  const [before = '', after = ''] = plain.split(sign);
  return after.length !== 3 || before.length > 3 || before === '' || before === '0' || before.startsWith('00')
    ? sign
    : null;
};

const withDecimalSign = (plain: string, sign: DecimalSign): number | null => {
  const group = sign === '.' ? ',' : '.';
  const [whole = '', fraction, ...rest] = plain.split(sign);
  if (rest.length > 0 || (fraction ?? '').includes(group)) return null;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  const value = Number(`${whole.replaceAll(group, '') || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
};

interface Suffix {
  readonly scale: number;
  readonly currency: string | null;
  readonly isPercent: boolean;
}

/** "M€" → a million, EUR; "€" → EUR; "MM" → a million; null for words that are neither. */
const readUnit = (word: string): { scale: number; currency: string | null } | null => {
  if (Object.hasOwn(SCALE_WORDS, word)) return { scale: SCALE_WORDS[word] ?? 1, currency: null };
  if (Object.hasOwn(CURRENCY_WORDS, word)) return { scale: 1, currency: CURRENCY_WORDS[word] ?? null };
  for (const scaleWord of ['mio', 'mrd', 'md', 'mm', 'bn', 'k', 'm', 'b']) {
    const rest = word.slice(scaleWord.length);
    if (word.startsWith(scaleWord) && Object.hasOwn(CURRENCY_WORDS, rest))
      return { scale: SCALE_WORDS[scaleWord] ?? 1, currency: CURRENCY_WORDS[rest] ?? null };
  }
  const glued = /^([$€£])(k|m|mm|bn|b)$/.exec(word);
  return glued
    ? { scale: SCALE_WORDS[glued[2] ?? ''] ?? 1, currency: CURRENCY_WORDS[glued[1] ?? ''] ?? null }
    : null;
};

const readSuffix = (text: string): Suffix | null => {
  let scale = 1;
  let currency: string | null = null;
  let isPercent = false;
  for (const word of normaliseText(text).split(/[\s.]+/)) {
    if (word === '' || word === 'ht' || word === 'ttc') continue;
    if (word === '%' || word === 'pct') {
      isPercent = true;
      continue;
    }
    const unit = readUnit(word);
    if (!unit) return null;
    scale *= unit.scale;
    currency = unit.currency ?? currency;
  }
  return { scale, currency, isPercent };
};

/** The number a text says, percentages as fractions (12 % → 0.12), scales applied (1,2 M€ → 1200000). */
export const parseNumberText = (text: string, decimal: DecimalSign): NumberReading => {
  const trimmed = text.trim();
  if (trimmed === '' || isMissingNumberText(trimmed)) return MISSING;
  if (SCIENTIFIC.test(trimmed))
    return { kind: 'value', value: Number(trimmed), isPercent: false, currency: null, scale: 1 };
  const inBrackets = /^\((.*)\)$/u.exec(trimmed);
  const body = (inBrackets?.[1] ?? trimmed).replace(/[−–]/g, '-').trim();
  const shape = SHAPE.exec(body);
  if (!shape) return UNREADABLE;
  const [, prefix = '', digits = '', suffix = ''] = shape;
  const isNegative =
    inBrackets !== null || /^\s*-/.test(prefix) || prefix.trimEnd().endsWith('-') || /^\s*-\s*$/.test(suffix);
  const before = readSuffix(prefix.replace(/[+-]/g, ' '));
  const after = readSuffix(suffix.replace(/^\s*-\s*$/, ''));
  const number = digitsToNumber(digits, decimal);
  if (!before || !after || number === null || before.isPercent) return UNREADABLE;
  const scale = before.scale * after.scale;
  const value = (isNegative ? -number : number) * scale * (after.isPercent ? 0.01 : 1);
  return {
    kind: 'value',
    value,
    isPercent: after.isPercent,
    currency: after.currency ?? before.currency,
    scale,
  };
};

/** The column's evident habit from texts that leave no choice; the workbook's where none does. */
export const decideDecimalSign = (texts: Iterable<string>, fallback: DecimalSign): DecimalSign => {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    const digits =
      /\d[\d\s.,'’]*/u
        .exec(text)?.[0]
        .replace(/[\s'’]/gu, '')
        .replace(/[.,]$/, '') ?? '';
    const counts = { dots: digits.split('.').length - 1, commas: digits.split(',').length - 1 };
    if (counts.dots + counts.commas === 0) continue;
    const sign = soleDecimalSign(digits, counts);
    if (sign === '.') points++;
    else if (sign === ',') commas++;
  }
  if (points === commas) return fallback;
  return points > commas ? '.' : ',';
};
