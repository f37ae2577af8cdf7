import type { ConditionalFormatModel, SheetModel } from '../../host/model/types';

/** Numbers of the cells a rule covers, read once: for averages, ranks, percentiles and the ends of bars and scales. */
export interface RuleNumbers {
  /** Ascending. */
  readonly sorted: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly average: number;
  readonly deviation: number;
  /** How often each value occurs, texts in lower case. */
  readonly occurrences: ReadonlyMap<string | number | boolean, number>;
}

export function ruleNumbers(sheet: SheetModel, format: ConditionalFormatModel): RuleNumbers {
  const numbers: number[] = [];
  const occurrences = new Map<string | number | boolean, number>();
  for (const rect of format.rects) {
    for (const { value } of sheet.cells.cells(rect)) {
      if (value === null || typeof value === 'object') continue;
      if (typeof value === 'number') numbers.push(value);
      const key = typeof value === 'string' ? value.toLowerCase() : value;
      occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    }
  }
  const sorted = numbers.sort((a, b) => a - b);
  const average = sorted.reduce((sum, value) => sum + value, 0) / (sorted.length || 1);
  const variance = sorted.reduce((sum, value) => sum + (value - average) ** 2, 0) / (sorted.length || 1);
  return {
    sorted,
    average,
    occurrences,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    deviation: Math.sqrt(variance),
  };
}

/** Percentile by linear interpolation between neighbours, as PERCENTILE.INC; `share` from 0 to 1. */
export function percentile({ sorted }: RuleNumbers, share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
