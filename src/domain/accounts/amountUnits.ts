/** The unit of an amount: currency, scale, tax and period, from its header, its cells and its number format (method R3, R4). */
import { NOT_MONEY_WORDS, MARGIN_WORDS } from '../../words/amountWords';
import { CURRENCY_WORDS } from '../../words/valueWords';
import { readHeader, taxOfHeader } from './headerEvidence';
import { headerWords, normaliseText } from './normalise';
import type { TableSource } from './tableSource';
import { currencyOfFormat, formatOfColumn } from './typedCells/numberFormat';
import type { NumberColumnReading } from './typedCells/readNumberColumn';
import type { AmountUnit } from './types';

const has = (header: string, phrases: readonly string[]): boolean => {
  const text = ` ${headerWords(header).join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
};

/** 1e3 for k€, 1e6 for M€, $m, "in millions", 1e9 for Md€; 1 where the header names no scale. */
export const scaleOfHeader = (header: string): number => {
  const text = normaliseText(header);
  if (/(?:\b|[^a-z])(?:md|mds|mrd|bn)\s?[€$£]|[€$£]\s?(?:bn|md)\b|\bmilliards?\b|\bbillions?\b/.test(text))
    return 1e9;
  if (
    /(?:^|[^a-z])(?:m|mm|mio)\s?[€$£]|[€$£]\s?(?:m|mm|mio)(?![a-z])|\bmeur\b|\bmillions?\b|\bmillionen\b|\bmilioni\b|\bmio\b/.test(
      text,
    )
  )
    return 1e6;
  if (
    /(?:^|[^a-z])k\s?[€$£]|[€$£]\s?k(?![a-z])|\bkeur\b|\bmilliers?\b|\bthousands?\b|\btsd\b|\bk€/.test(text)
  )
    return 1e3;
  return 1;
};

const currencyOfHeader = (header: string): string | null => {
  const sign = /[€$£¥]/.exec(header)?.[0];
  if (sign) return CURRENCY_WORDS[sign] ?? null;
  const word =
    headerWords(header).find((w) => w.length === 3 && Object.hasOwn(CURRENCY_WORDS, w)) ??
    headerWords(header).find((w) => /^(?:euros?|keur|meur|dollars?)$/.test(w));
  if (word === undefined) return null;
  return word.endsWith('eur') ? 'EUR' : (CURRENCY_WORDS[word] ?? null);
};

/** The unit of an amount column; its scale by the header still has to be applied to the values. */
export const unitOfAmount = (
  source: TableSource,
  column: number,
  reading: NumberColumnReading,
): AmountUnit => {
  const header = source.table.headers[column] ?? '';
  const { year, period } = readHeader(header);
  const named =
    reading.currency ?? currencyOfFormat(formatOfColumn(source, column)) ?? currencyOfHeader(header);
  const headerScale = scaleOfHeader(header);
  const unit: AmountUnit = {
    currency: named ?? (has(header, NOT_MONEY_WORDS) ? 'none' : 'unknown'),
    scale: headerScale === 1 ? reading.scale : headerScale,
    tax: taxOfHeader(header),
    period,
  };
  return year === null ? unit : { ...unit, year };
};

/** Multiplies an amount column by the scale said for it, else its header's; texts that named their own have it already. */
export const applyScale = (reading: NumberColumnReading, header: string, said?: number): void => {
  const scale = said ?? scaleOfHeader(header);
  if (scale === 1 || reading.scale !== 1) return;
  for (let i = 0; i < reading.values.length; i++) reading.values[i] = (reading.values[i] ?? 0) * scale;
};

/** How a margin column counts: rate on turnover, mark-up on cost, or coefficient on cost. */
export const marginKindOfHeader = (header: string): 'rate' | 'markUp' | 'coefficient' => {
  if (has(header, MARGIN_WORDS.coefficient)) return 'coefficient';
  return has(header, MARGIN_WORDS.markUp) ? 'markUp' : 'rate';
};

/** A margin as a rate on turnover: mark-up m → m/(1+m), coefficient c → 1 − 1/c. */
export const toMarginRate = (value: number, kind: 'rate' | 'markUp' | 'coefficient'): number => {
  if (kind === 'markUp') return value / (1 + value);
  return kind === 'coefficient' ? 1 - 1 / value : value;
};
