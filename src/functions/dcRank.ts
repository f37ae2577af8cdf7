import { sortNumbers } from '../domain/ranking/sortNumbers';
import { mapCells, type AnswerCell, numberIn, numbersIn, toMatrix } from './cells';
import { Refusal } from './refusal';
import { rememberByContent } from './rememberByContent';

const sortedOf = rememberByContent((list) => sortNumbers(numbersIn(list)));

/** Index of the first number above `value` in an ascending list. */
function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rank of each score in the list as RANG.EGAL (1, 2, 2, 4); blanks are skipped, "" for a blank score. */
export function dcRank(score: unknown, scores: unknown): AnswerCell[][] {
  const sorted = sortedOf(toMatrix(scores));
  return mapCells(toMatrix(score), (cell) => {
    const value = numberIn(cell);
    if (Number.isNaN(value)) return '';
    const above = firstAbove(sorted, value);
    if (sorted[above - 1] !== value) throw new Refusal('notInList', {}, 'notAvailable');
    return sorted.length - above + 1;
  });
}
