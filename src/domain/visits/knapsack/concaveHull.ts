import { accountCount, type LevelChoices } from './types';

/** Steps along the concave hulls of all accounts' levels: the moves of the relaxation. */
export interface HullSteps {
  /** First level of each account's hull: the least minutes. */
  readonly bases: Int32Array;
  /** Per step: account, level reached, minutes and value added. */
  readonly accounts: Int32Array;
  readonly targets: Int32Array;
  readonly minutes: Float64Array;
  readonly values: Float64Array;
}

/** Value per minute from one level to another. */
const slope = ({ minutes, values }: LevelChoices, from: number, to: number): number =>
  ((values[to] ?? 0) - (values[from] ?? 0)) / ((minutes[to] ?? 0) - (minutes[from] ?? 0));

/** Levels of the upper concave hull of one account that are worth their minutes, the first one included. */
function hullOf(levels: LevelChoices, start: number, end: number): number[] {
  const hull = [start];
  for (let level = start + 1; level < end; level++) {
    const last = hull.at(-1) ?? start;
    if ((levels.values[level] ?? 0) <= (levels.values[last] ?? 0)) continue;
    while (hull.length > 1) {
      const [before = start, top = start] = hull.slice(-2);
      if (slope(levels, before, top) >= slope(levels, top, level)) break;
      hull.pop();
    }
    hull.push(level);
  }
  return hull;
}

/** Hull steps of all accounts, unsorted. S-shaped answers leave holes: a level below its hull is never a step. */
export function hullSteps(levels: LevelChoices): HullSteps {
  const count = accountCount(levels);
  const steps: { account: number; from: number; to: number }[] = [];
  for (let account = 0; account < count; account++) {
    const hull = hullOf(levels, levels.starts[account] ?? 0, levels.starts[account + 1] ?? 0);
    for (let i = 1; i < hull.length; i++) steps.push({ account, from: hull[i - 1] ?? 0, to: hull[i] ?? 0 });
  }
  const { minutes, values } = levels;
  return {
    bases: levels.starts.slice(0, count),
    accounts: Int32Array.from(steps, ({ account }) => account),
    targets: Int32Array.from(steps, ({ to }) => to),
    minutes: Float64Array.from(steps, ({ from, to }) => (minutes[to] ?? 0) - (minutes[from] ?? 0)),
    values: Float64Array.from(steps, ({ from, to }) => (values[to] ?? 0) - (values[from] ?? 0)),
  };
}
