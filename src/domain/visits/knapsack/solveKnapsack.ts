/**
 * One level per account within a capacity, worth most. Taken: the linear relaxation by concave hulls gives a bound and a
 * price of a minute; the price settles most levels; the few that are left are solved exactly. Refused: plain greedy (the
 * answers are S-shaped, it can be far off), and a MIP solver (highs: 1.2 MB and seconds for what takes milliseconds here).
 * Deterministic: no clock, no random, every sort has a tie-break.
 */
import { coreOf } from './core';
import { relax } from './relaxation';
import { solveCore } from './solveCore';
import { totalsOf, type Choice, type KnapsackSolution, type LevelChoices } from './types';

export interface KnapsackOptions {
  /** A choice to be no worse than, such as the rule's, where it fits. */
  readonly start?: Choice;
  /** Upper limit of partial choices kept: memory and time against proof. */
  readonly mostStates?: number;
}

const MOST_STATES = 2_000_000;
/** Relative size of a gap that is rounding error only. */
const ROUNDING = 1e-12;

/** The best of the choices at hand that fit. */
function bestOf(levels: LevelChoices, capacity: number, choices: readonly Choice[]): Choice {
  const worth = (choice: Choice): number => {
    const { value, minutes } = totalsOf(levels, choice);
    return minutes <= capacity ? value : -Infinity;
  };
  return choices.reduce((best, choice) => (worth(choice) > worth(best) ? choice : best));
}

function withLevels(core: { readonly preferred: Choice }, levels: ReadonlyMap<number, number>): Choice {
  const choice = core.preferred.slice();
  for (const [account, level] of levels) choice[account] = level;
  return choice;
}

/**
 * `capacity` in minutes. Every account needs at least one level. When even the least levels do not fit, they are the
 * choice and `isWithinCapacity` is false. `bound − value` is the proven gap: 0 unless `mostStates` was too small.
 */
export function solveKnapsack(
  levels: LevelChoices,
  capacity: number,
  options: KnapsackOptions = {},
): KnapsackSolution {
  const { start, mostStates = MOST_STATES } = options;
  const relaxed = relax(levels, capacity);
  const { price, bound, greedy, isWithinCapacity } = relaxed;
  const known = bestOf(levels, capacity, start ? [greedy, start] : [greedy]);
  const found = (choice: Choice, proven: number): KnapsackSolution => {
    const { value, minutes } = totalsOf(levels, choice);
    return {
      choice,
      value,
      minutes,
      bound: Math.max(value, proven),
      valuePerMinute: price,
      isWithinCapacity,
    };
  };
  const gap = bound - totalsOf(levels, known).value;
  if (!isWithinCapacity || gap <= Math.abs(bound) * ROUNDING) return found(known, bound);
  const core = coreOf(levels, capacity, relaxed, gap);
  const solved = solveCore(core, { price, gap, mostStates });
  return found(solved.levels ? withLevels(core, solved.levels) : known, bound - solved.provenLoss);
}
