import { CLASSES, NO_CLASS, type ClassLetter } from './types';

/** Scores from which an account is A, B, C; D below. */
export const DEFAULT_THRESHOLDS = [75, 50, 25] as const;

/** Index into CLASSES; NO_CLASS for NaN. `thresholds` are in descending order. */
export function classIndexOf(score: number, thresholds: readonly number[] = DEFAULT_THRESHOLDS): number {
  if (Number.isNaN(score)) return NO_CLASS;
  let index = 0;
  while (index < thresholds.length && score < (thresholds[index] ?? 0)) index++;
  return Math.min(index, CLASSES.length - 1);
}

/** Class index of every score. */
export function classesOf(
  scores: Float64Array,
  thresholds: readonly number[] = DEFAULT_THRESHOLDS,
): Uint8Array {
  const classes = new Uint8Array(scores.length);
  for (let i = 0; i < scores.length; i++) classes[i] = classIndexOf(scores[i] ?? 0, thresholds);
  return classes;
}

/** "A"–"D", or "" for NO_CLASS. */
export const classLetter = (index: number): ClassLetter | '' => CLASSES[index] ?? '';
