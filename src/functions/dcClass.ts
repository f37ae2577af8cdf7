import { classIndexOf, classLetter, DEFAULT_THRESHOLDS } from '../domain/scoring/classes';
import { CLASSES } from '../domain/scoring/types';
import { isBlankArgument, mapCells, type AnswerCell, numberIn, numbersIn, toMatrix } from './cells';
import { Refusal } from './refusal';

function thresholdsOf(argument: unknown): readonly number[] {
  if (isBlankArgument(argument)) return DEFAULT_THRESHOLDS;
  const thresholds = [...numbersIn(toMatrix(argument))].sort((a, b) => b - a);
  if (thresholds.length === 0 || thresholds.length >= CLASSES.length) throw new Refusal('thresholds');
  return thresholds;
}

/** Class letter of each score, "" where blank. Thresholds in a row or a column, in any order. */
export function dcClass(score: unknown, thresholds: unknown): AnswerCell[][] {
  const limits = thresholdsOf(thresholds);
  return mapCells(toMatrix(score), (cell) => classLetter(classIndexOf(numberIn(cell), limits)));
}
