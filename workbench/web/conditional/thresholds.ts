import { percentile } from './ruleNumbers';
import type { RuleNumbers } from './ruleNumbers';

/** An end of a colour scale or data bar, as Office.js writes it; members that are missing are Excel's automatic ones. */
export interface Threshold {
  readonly type?: string;
  readonly formula?: string | number | null;
  readonly color?: string;
}

type Evaluate = (formula: string) => unknown;

export function thresholdValue(
  threshold: Threshold | undefined,
  numbers: RuleNumbers,
  fallback: number,
  evaluate: Evaluate,
): number {
  switch (threshold?.type) {
    case 'LowestValue':
      return numbers.least;
    case 'HighestValue':
      return numbers.most;
    case 'Percent':
      return numbers.least + (numbers.most - numbers.least) * (figure(threshold, evaluate) / 100);
    case 'Percentile':
      return percentile(numbers, figure(threshold, evaluate) / 100);
    case 'Number':
    case 'Formula':
      return figure(threshold, evaluate);
    default:
      return fallback;
  }
}

function figure({ formula }: Threshold, evaluate: Evaluate): number {
  if (typeof formula === 'number') return formula;
  const text = String(formula ?? '').trim();
  const plain = Number(text.replace(/^=/, ''));
  if (text !== '' && Number.isFinite(plain)) return plain;
  const value = evaluate(text.startsWith('=') ? text : `=${text}`);
  return typeof value === 'number' ? value : 0;
}

/** Colour between two, `share` from 0 to 1. */
export function mixedColor(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [Number.parseInt(from.slice(at, at + 2), 16), Number.parseInt(to.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * Math.min(1, Math.max(0, share)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
