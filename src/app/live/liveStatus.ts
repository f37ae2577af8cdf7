/** Whether accounts have one of some statuses, as a formula over all of them says it. */
import { accountRange, cellAt, fieldColumn } from './livePlace';
import type { LivePlace } from './livePlace';

export interface StatusTest {
  /** Array of truths, one per account. */
  readonly formula: string;
  /** What it comes to. */
  readonly answer: (account: number) => boolean;
}

/** By the words of the status column; without one, who bought nothing is one to conquer. */
export const statusTest = (place: LivePlace, turnover: number, words: readonly string[]): StatusTest => {
  const status = fieldColumn(place, 'status');
  if (status === null)
    return {
      formula: `${accountRange(place, turnover)}<=0`,
      answer: (account) => {
        const cell = cellAt(place, account, turnover);
        return typeof cell === 'number' ? cell <= 0 : cell === null || cell === '';
      },
    };
  const range = accountRange(place, status);
  return {
    formula: words.map((word) => `(${range}="${word}")`).join('+'),
    answer: (account) => words.includes(String(cellAt(place, account, status) ?? '').toLowerCase()),
  };
};
