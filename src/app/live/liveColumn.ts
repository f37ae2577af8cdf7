/** A result column written as formulas, and why one is not. */
import type { ResultColumnId } from '../../words/resultColumns';
import type { WrittenCell } from '../../sheet/sheetColumn';
import type { LiveReason } from '../../words/liveWords';
import type { LivePlace } from './livePlace';

export interface LiveColumn {
  /** One formula in each row, or one that spills over all of them. */
  readonly live: 'perRow' | 'spilled';
  /** Result columns it is worked out from. */
  readonly uses: readonly ResultColumnId[];
  /** English with commas; `row` is a zero-based sheet row. */
  readonly formula: (row: number) => string;
  /** What the formula shows for an account, by the code the function runs: held against the value before anything is written. */
  readonly answer: (account: number) => WrittenCell;
}

export type LivePart = LiveColumn | LiveReason;

/** What each column would be as formulas, where it is known how. */
export type LiveSource = (id: ResultColumnId, place: LivePlace) => LivePart;

/** What a function shows where it refuses its arguments. */
export const REFUSED = '#VALUE!';
