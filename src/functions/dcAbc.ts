import { ABC_LETTERS, abcCuts, abcIndexOf, DEFAULT_ABC_SHARES } from '../domain/scoring/abc';
import { cumulate } from '../domain/scoring/cumulative';
import { isBlankArgument, mapCells, type AnswerCell, numberIn, numbersIn, toMatrix } from './cells';
import { Refusal } from './refusal';
import { rememberByContent } from './rememberByContent';

function sharesOf(argument: unknown): readonly number[] {
  if (isBlankArgument(argument)) return DEFAULT_ABC_SHARES;
  const shares = [...numbersIn(toMatrix(argument))].sort((a, b) => a - b);
  const outside = shares.find((share) => share < 0 || share > 1);
  if (outside !== undefined) throw new Refusal('shareOutside', { value: outside });
  if (shares.length !== ABC_LETTERS.length - 1) throw new Refusal('abcShares');
  return shares;
}

/** A list is summed up once, however many cells ask about it. */
const cumulativeOf = rememberByContent((list) => cumulate(numbersIn(list)));

/** A, B or C of each turnover by its place in the cumulative turnover of the list; "" where it is not positive. */
export function dcAbc(turnover: unknown, turnovers: unknown, shares: unknown): AnswerCell[][] {
  const cuts = abcCuts(cumulativeOf(toMatrix(turnovers)), sharesOf(shares));
  return mapCells(toMatrix(turnover), (cell) => ABC_LETTERS[abcIndexOf(numberIn(cell), cuts)] ?? '');
}
