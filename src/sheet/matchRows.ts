import type { RawCell } from './cellGrid';

const KEY_SEPARATOR = '\u0001';

/** One text per row out of several columns of cells. */
export const rowKeys = (columns: readonly (readonly RawCell[])[], count: number): string[] =>
  Array.from({ length: count }, (_, row) =>
    columns.map((column) => String(column[row] ?? '')).join(KEY_SEPARATOR),
  );

/**
 * Where each row of `before` stands in `after`: −1 when it is gone. Rows with equal keys are paired in their order.
 * Rows that did not move are paired with themselves, and so is a row whose key alone was changed in place.
 */
export const matchRows = (before: readonly string[], after: readonly string[]): Int32Array => {
  const match = new Int32Array(before.length).fill(-1);
  const waiting = new Map<string, number[]>();
  after.forEach((key, row) => {
    if (before[row] === key) match[row] = row;
    else waiting.set(key, [...(waiting.get(key) ?? []), row]);
  });
  before.forEach((key, row) => {
    if (match[row] === -1) match[row] = waiting.get(key)?.shift() ?? -1;
  });
  const taken = new Set(match);
  match.forEach((now, row) => {
    if (now === -1 && row < after.length && !taken.has(row)) match[row] = row;
  });
  return match;
};
