import type { Scalar } from '../model/types';
import { isError } from './values';
import type { Matrix } from './values';

/**
 * Rows of a column by value, for exact look-ups: the engine walks the column for each formula (10,000 COUNTIF over 10,000
 * rows: 10 s). Texts are compared without case, as Excel does. Kept as long as the column's values are (one calculation).
 */
export type IndexKey = string | number;

const WILDCARD_OR_OPERATOR = /^[=<>]|[*?~]/;
const READS_AS_NUMBER = /^\s*[-+(]?[0-9.,]/;
const indexes = new WeakMap<Matrix, ReadonlyMap<IndexKey, readonly number[]>>();

function cellKey(value: Scalar): IndexKey | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}

/** Key of something looked for exactly; undefined where only the engine knows what it means (wildcards, blanks, "5"…). */
export function exactKey(wanted: Scalar): IndexKey | undefined {
  if (typeof wanted === 'number') return wanted;
  if (
    typeof wanted !== 'string' ||
    wanted === '' ||
    WILDCARD_OR_OPERATOR.test(wanted) ||
    READS_AS_NUMBER.test(wanted)
  )
    return undefined;
  const key = wanted.toLowerCase();
  return key === 'true' || key === 'false' ? undefined : key;
}

/** Criteria of COUNTIF and the like: a number also matches texts that read so; only the engine does that. */
export function hasNumberTexts(column: Matrix): boolean {
  return column.some(([cell]) => typeof cell === 'string' && READS_AS_NUMBER.test(cell));
}

export function rowsByValue(column: Matrix): ReadonlyMap<IndexKey, readonly number[]> {
  const known = indexes.get(column);
  if (known) return known;
  const made = new Map<IndexKey, number[]>();
  column.forEach((line, row) => {
    const key = cellKey(line[0] ?? null);
    if (key === undefined) return;
    const rows = made.get(key);
    if (rows) rows.push(row);
    else made.set(key, [row]);
  });
  indexes.set(column, made);
  return made;
}

export function matchesKey(value: Scalar, key: IndexKey): boolean {
  return !isError(value) && cellKey(value) === key;
}
