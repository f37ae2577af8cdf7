/**
 * Cross ABC (method §2): turnover class × potential class, with a row P for those who buy nothing yet. Turnover alone
 * says what was; crossed with the potential it says what to do.
 */
import { STATUSES } from '../accounts/types';
import type { AccountTable } from '../accounts/types';
import type { SegmentId } from '../../words/segmentWords';
import { abcCuts, abcIndexOf, DEFAULT_ABC_SHARES } from './abc';
import { cumulate } from './cumulative';
import { knownAmounts } from './knownAmounts';
import { NO_CLASS } from './types';

export const CROSS_ROWS = ['A', 'B', 'C', 'P'] as const;
export const CROSS_COLUMNS = ['A', 'B', 'C'] as const;

const ROW_P = CROSS_ROWS.indexOf('P');
const PROSPECT = STATUSES.indexOf('prospect');
const SUSPECT = STATUSES.indexOf('suspect');
const EXCLUDED = STATUSES.indexOf('excluded');

/** Segment of each cell, row by row. */
export const CROSS_SEGMENTS: readonly (readonly SegmentId[])[] = [
  ['development', 'development', 'core'],
  ['development', 'core', 'core'],
  ['development', 'light', 'light'],
  ['conquestFirst', 'conquest', 'watch'],
];

/** Cell of an account: row × 3 + column, NO_CLASS where it has none. */
export type CrossCells = Uint8Array;

export interface CrossAbcInput {
  readonly table: Pick<AccountTable, 'count' | 'numbers'>;
  /** As scoring gives them. */
  readonly statuses: Uint8Array;
  readonly abc: Uint8Array;
  /** Shares of potential at which A’ and B’ end; those of turnover unless said. */
  readonly shares?: readonly number[];
}

/** Row of an account: its turnover class, P for prospects and suspects; NO_CLASS for the others without turnover. */
const rowOf = ({ statuses, abc }: CrossAbcInput, account: number): number => {
  const status = statuses[account];
  if (status === EXCLUDED) return NO_CLASS;
  return status === PROSPECT || status === SUSPECT ? ROW_P : (abc[account] ?? NO_CLASS);
};

/**
 * Where each account stands in the matrix. Potential classes are cut over all known potentials but those of excluded
 * accounts, clients and prospects in one pot, so that A’ means the same amount in every row. Without potential: no cell.
 */
export function crossAbc(input: CrossAbcInput): CrossCells {
  const { count, numbers } = input.table;
  const potential = knownAmounts(numbers.potential, count);
  for (let i = 0; i < count; i++) if (input.statuses[i] === EXCLUDED) potential[i] = NaN;
  const cuts = abcCuts(cumulate(potential), input.shares ?? DEFAULT_ABC_SHARES);
  const cells = new Uint8Array(count).fill(NO_CLASS);
  for (let i = 0; i < count; i++) {
    const row = rowOf(input, i);
    const column = abcIndexOf(potential[i] ?? NaN, cuts);
    if (row !== NO_CLASS && column !== NO_CLASS) cells[i] = row * CROSS_COLUMNS.length + column;
  }
  return cells;
}

/** "A×A’": what `DC Segment` begins with in every language, so that a sheet can count by it. */
export function crossCellName(cell: number): string {
  const row = CROSS_ROWS[Math.floor(cell / CROSS_COLUMNS.length)];
  const column = CROSS_COLUMNS[cell % CROSS_COLUMNS.length];
  return cell === NO_CLASS || !row || !column ? '' : `${row}×${column}’`;
}

/** Segment of a cell; null without one. */
export const segmentOf = (cell: number): SegmentId | null =>
  CROSS_SEGMENTS[Math.floor(cell / CROSS_COLUMNS.length)]?.[cell % CROSS_COLUMNS.length] ?? null;
