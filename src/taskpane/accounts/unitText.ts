import type { AmountUnit } from '../../domain/accounts/types';

const SCALES: readonly (readonly [number, string])[] = [
  [1, ''],
  [1e3, 'k'],
  [1e6, 'M'],
  [1e9, 'Md'],
];
/** "k€", "USD", "none"; "" where the currency is not known. */
export const unitText = ({ currency, scale }: AmountUnit): string => {
  if (currency === 'none') return currency;
  if (currency === 'unknown') return '';
  const prefix = SCALES.find(([factor]) => factor === scale)?.[1] ?? '';
  return prefix + (currency === 'EUR' ? '€' : currency);
};
