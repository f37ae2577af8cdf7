/**
 * One level for each account, so that the sum of minutes stays within a capacity and the sum of values is largest: a
 * multiple-choice knapsack. Flat arrays; the levels of account i are [starts[i], starts[i + 1]), minutes strictly ascending.
 */
export interface LevelChoices {
  readonly starts: Int32Array;
  /** Whole minutes, ≥ 0. */
  readonly minutes: Int32Array;
  readonly values: Float64Array;
}

/** One level per account, as indices into the arrays of `LevelChoices`. */
export type Choice = Int32Array;

export interface KnapsackSolution {
  readonly choice: Choice;
  readonly value: number;
  readonly minutes: number;
  /** No choice within the capacity is worth more than this. */
  readonly bound: number;
  /** Value of one more minute at the optimum of the relaxation; 0 when minutes are left over. */
  readonly valuePerMinute: number;
  /** False when the least level of every account already exceeds the capacity: that is then the choice. */
  readonly isWithinCapacity: boolean;
}

export const accountCount = ({ starts }: LevelChoices): number => starts.length - 1;

export function totalsOf(
  levels: LevelChoices,
  choice: Choice,
): { readonly value: number; readonly minutes: number } {
  let [value, minutes] = [0, 0];
  for (const level of choice) {
    value += levels.values[level] ?? 0;
    minutes += levels.minutes[level] ?? 0;
  }
  return { value, minutes };
}
