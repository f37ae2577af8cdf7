/** Client, prospect, suspect, inactive or excluded: from a column where there is one, else from the turnover (method R2). */
import { STATUS_WORDS } from '../../words/valueWords';
import { normaliseText } from './normalise';
import { textAt } from './typedCells/readTextColumn';
import { STATUSES, VALUE } from './types';
import type { NumberColumn, Status, TextColumn } from './types';

const STATUS_OF_WORD: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) => STATUS_WORDS[status].map((word): [string, Status] => [word, status])),
);

/** The status a word names, or null. */
export const statusOfText = (text: string): Status | null => STATUS_OF_WORD.get(normaliseText(text)) ?? null;

const isPositive = (column: NumberColumn | undefined, i: number): boolean =>
  column?.kinds[i] === VALUE && (column.values[i] ?? 0) > 0;

/** Turnover makes a client (orders do where no turnover is known); none now but some before, an inactive one; none at all, a prospect. */
const deduceStatus = ({ turnover, previousTurnover, bought }: StatusInput, i: number): Status => {
  if (isPositive(turnover, i) || isPositive(bought, i)) return 'client';
  return isPositive(previousTurnover, i) ? 'inactive' : 'prospect';
};

export interface StatusInput {
  readonly count: number;
  readonly column: TextColumn | undefined;
  readonly turnover: NumberColumn | undefined;
  readonly previousTurnover: NumberColumn | undefined;
  /** Orders, or the day of the last one, where there is no turnover column. */
  readonly bought: NumberColumn | undefined;
  /** Called for a word that names no status. */
  readonly onUnknown: (account: number, text: string) => void;
}

/** Indices into STATUSES; `isDeduced` when no column says them. */
export const readStatuses = (
  input: StatusInput,
): { readonly statuses: Uint8Array; readonly isDeduced: boolean } => {
  const { count, column, onUnknown } = input;
  const statuses = new Uint8Array(count);
  const named = column?.dictionary.map(statusOfText) ?? [];
  for (let i = 0; i < count; i++) {
    const index = column?.indices[i] ?? -1;
    const status = named[index] ?? null;
    if (index >= 0 && !status) onUnknown(i, textAt(column, i));
    statuses[i] = STATUSES.indexOf(status ?? deduceStatus(input, i));
  }
  return { statuses, isDeduced: column === undefined };
};
