/** Numbers in cells of arguments: what is refused, and why (method R23). */
import { isBlank, numberIn } from './cells';
import { Refusal } from './refusal';

/** Blank: the default. */
export const numberOr = (cell: unknown, fallback: number): number =>
  isBlank(cell) ? fallback : numberIn(cell);

/** A number above zero (NaN where blank): a year without days has no cost per visit. */
export function positive(value: number): number {
  if (value <= 0) throw new Refusal('notPositive', { value });
  return value;
}

/** A number of things: not below zero. */
export function notNegative(value: number): number {
  if (value < 0) throw new Refusal('negative', { value });
  return value;
}

/** A rate between 0 and 1 (NaN where blank). */
export function rate(value: number): number {
  if (value < 0 || value > 1) throw new Refusal('rateOutside', { value });
  return value;
}
