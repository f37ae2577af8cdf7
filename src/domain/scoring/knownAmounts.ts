import { VALUE, type NumberColumn } from '../accounts/types';

/** Amounts with everything that is no known amount as NaN; all NaN without a column. */
export function knownAmounts(column: NumberColumn | undefined, count: number): Float64Array {
  const amounts = new Float64Array(count).fill(NaN);
  for (let i = 0; column && i < count; i++) if (column.kinds[i] === VALUE) amounts[i] = column.values[i] ?? 0;
  return amounts;
}
