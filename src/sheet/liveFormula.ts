/**
 * Whether a cell still holds the formula a job wrote. Excel rewrites references when columns are inserted or moved, in
 * all rows alike: a formula that differs in its references alone is ours where most of the column bears it; one row that
 * points elsewhere was edited. Formulas are compared, never their results, which change with the data.
 */
import type { RawCell } from './cellGrid';

const REFERENCE = /(?<![\w.])R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\w(])/g;

const shapeOf = (formula: string): string => formula.replace(REFERENCE, '#');

const mostCommon = (cells: readonly RawCell[]): RawCell | undefined => {
  const counts = new Map<RawCell, number>();
  let best: RawCell | undefined;
  for (const cell of cells) {
    if (typeof cell !== 'string' || !cell.startsWith('=')) continue;
    const count = (counts.get(cell) ?? 0) + 1;
    counts.set(cell, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = cell;
  }
  return best;
};

/** `formula` as written and `cells` as they are now, all R1C1. */
export const isFormulaOf = (
  formula: string,
  cells: readonly RawCell[],
): ((cell: RawCell | undefined) => boolean) => {
  const common = mostCommon(cells);
  const moved = typeof common === 'string' && shapeOf(common) === shapeOf(formula) ? common : formula;
  return (cell) => cell === formula || cell === moved;
};
