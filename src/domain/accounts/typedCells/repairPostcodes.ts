/** Postcodes that lost their leading zero when a program took them for numbers: 1000 is 01000 where the others have five digits. */
import type { TextColumn } from '../types';
import { TextColumnBuilder, textAt } from './readTextColumn';

const LENGTH = 5;
const HABIT_SHARE = 0.7;

export interface PostcodeRepair {
  readonly position: number;
  readonly value: string;
  readonly repair: string;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);
const isShort = (text: string): boolean =>
  isDigits(text) && (text.length === LENGTH - 1 || text.length === LENGTH - 2);

const countUses = ({ indices, dictionary }: TextColumn): Int32Array => {
  const uses = new Int32Array(dictionary.length);
  for (const index of indices) if (index >= 0) uses[index] = (uses[index] ?? 0) + 1;
  return uses;
};

/** Five digits are the column's habit, and nearly all the rest are digits that lost one or two. */
const hasHabit = (column: TextColumn): boolean => {
  const uses = countUses(column);
  const sum = (test: (text: string) => boolean): number =>
    column.dictionary.reduce((n, text, i) => (test(text) ? n + (uses[i] ?? 0) : n), 0);
  const filled = sum(() => true);
  const full = sum((text) => text.length === LENGTH && isDigits(text));
  const short = sum(isShort);
  return short > 0 && full / filled >= HABIT_SHARE && (full + short) / filled >= 0.95;
};

/** The column with zeros put back, and what was put back; unchanged where five digits are not the column's habit. */
export const repairPostcodes = (
  column: TextColumn,
): { readonly column: TextColumn; readonly repairs: readonly PostcodeRepair[] } => {
  if (!hasHabit(column)) return { column, repairs: [] };
  const builder = new TextColumnBuilder(column.indices.length);
  const repairs: PostcodeRepair[] = [];
  for (let position = 0; position < column.indices.length; position++) {
    const value = textAt(column, position);
    const repair = isShort(value) ? value.padStart(LENGTH, '0') : value;
    builder.set(position, repair);
    if (repair !== value) repairs.push({ position, value, repair });
  }
  return { column: builder.build(), repairs };
};
