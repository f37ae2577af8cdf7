import { abcCuts, ABC_LETTERS, abcIndexOf } from '../../domain/scoring/abc';
import { cumulate } from '../../domain/scoring/cumulative';
import { cellAt } from './livePlace';
import type { LivePlace } from './livePlace';

export interface AbcOfColumn {
  /** Sheet column of the amounts. */
  readonly column: number;
  /** Where A and B end, 0–1. */
  readonly shares: readonly number[];
  /** What a cell shows that holds something else than a number; "" where it is kept from the function. */
  readonly ofText: string;
}

/** The letter `DCABC` gives an account among all; "" where its cell is blank. */
export const abcLetters = (place: LivePlace, { column, shares, ofText }: AbcOfColumn) => {
  const { count } = place.sheet.accounts;
  const cells = Array.from({ length: count }, (_, account) => cellAt(place, account, column));
  const amounts = Float64Array.from(cells.filter((cell) => typeof cell === 'number'));
  const cuts = abcCuts(cumulate(amounts), shares);
  return (account: number): string => {
    const cell = cells[account] ?? '';
    if (typeof cell === 'number') return ABC_LETTERS[abcIndexOf(cell, cuts)] ?? '';
    return cell === '' ? '' : ofText;
  };
};
