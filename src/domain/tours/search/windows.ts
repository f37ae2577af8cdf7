import { NEVER } from './types';
import type { SearchProblem } from './types';

/** Start windows, grouped in rows of one task on one weekday, ascending within a row. */
export type WindowTable = Pick<SearchProblem, 'windowStart' | 'windowOpen' | 'windowClose'>;

/** The first start at or after `time` inside a window of the row (task × columns + column); NEVER when there is none. */
export function startAtOrAfter(table: WindowTable, row: number, time: number): number {
  const { windowStart, windowOpen, windowClose } = table;
  const end = windowStart[row + 1] as number;
  for (let k = windowStart[row] as number; k < end; k++) {
    if (time > (windowClose[k] as number)) continue;
    const opens = windowOpen[k] as number;
    return time < opens ? opens : time;
  }
  return NEVER;
}

/** The last start at or before `time` inside a window; −NEVER when there is none. */
export function startAtOrBefore(table: WindowTable, row: number, time: number): number {
  const { windowStart, windowOpen, windowClose } = table;
  const first = windowStart[row] as number;
  for (let k = (windowStart[row + 1] as number) - 1; k >= first; k--) {
    if (time < (windowOpen[k] as number)) continue;
    const closes = windowClose[k] as number;
    return time > closes ? closes : time;
  }
  return -NEVER;
}
