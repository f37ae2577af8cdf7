/** From arguments to answers, cell by cell, as Excel's own functions do it. */
import { attempt, isBlank, isErrorCell, toMatrix, type Answer, type AnswerCell, type Matrix } from './cells';
import { Refusal } from './refusal';

const widthOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** The cell that serves place (row, column): single cells, rows and columns stretch. */
function cellFor(matrix: Matrix, row: number, column: number): unknown {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const isShort = !line || (line.length !== 1 && column >= line.length);
  if (isShort) throw new Refusal('ranges', {}, 'notAvailable');
  return line.length === 1 ? line[0] : line[column];
}

/** Blank and error cells answer for themselves, as in Excel's own functions. */
function answerOf(cells: readonly unknown[], work: (cells: readonly unknown[]) => Answer): AnswerCell {
  const error = cells.find(isErrorCell);
  if (error) return error;
  return isBlank(cells[0]) ? '' : attempt(() => work(cells));
}

/**
 * `work` on the cells of the arguments, spilled over the largest of them; "" where the first argument is blank, or where
 * the answer cannot be told (NaN).
 */
export function answerEach(
  given: readonly unknown[],
  work: (cells: readonly unknown[]) => Answer,
): AnswerCell[][] {
  const matrices = given.map(toMatrix);
  const rows = Math.max(...matrices.map(({ length }) => length));
  const columns = Math.max(...matrices.map(widthOf));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      answerOf(
        matrices.map((matrix) => cellFor(matrix, row, column)),
        work,
      ),
    ),
  );
}
