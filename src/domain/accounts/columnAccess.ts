import { VALUE, type NumberColumn, type TextColumn } from './types';

/** The account's figure, NaN where it has none. */
export const numberAt = (column: NumberColumn | undefined, account: number): number =>
  column && column.kinds[account] === VALUE ? (column.values[account] ?? NaN) : NaN;

/** The account's text, "" where it has none. */
export const textAt = (column: TextColumn | undefined, account: number): string =>
  column?.dictionary[column.indices[account] ?? -1] ?? '';
