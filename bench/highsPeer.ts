import { createRequire } from 'node:module';
import path from 'node:path';
import type { LevelChoices } from '../src/domain/visits/knapsack/types';

/** What is used of HiGHS; the peer is installed in bench/ only. */
interface Highs {
  solve(programme: string, options: Record<string, unknown>): { Status: string; ObjectiveValue: number };
}

const sumOf = (terms: readonly string[]): string => {
  const lines: string[] = [];
  for (let i = 0; i < terms.length; i += 20) lines.push(terms.slice(i, i + 20).join(' '));
  return lines.join('\n');
};

/** The same problem as a mixed-integer programme: one binary per level. */
function programme({ starts, minutes, values }: LevelChoices, capacity: number): string {
  const levels = [...minutes.keys()];
  const one = Array.from({ length: starts.length - 1 }, (_, account) => {
    const own = levels.slice(starts[account], starts[account + 1]);
    return `a${account}: ${sumOf(own.map((level) => `+ x${level}`))} = 1`;
  });
  return [
    'Maximize',
    `obj: ${sumOf(levels.map((level) => `+ ${values[level]} x${level}`))}`,
    'Subject To',
    ...one,
    `hours: ${sumOf(levels.map((level) => `+ ${minutes[level]} x${level}`))} <= ${capacity}`,
    'Binary',
    sumOf(levels.map((level) => `x${level}`)),
    'End',
  ].join('\n');
}

/** Best value HiGHS finds within a relative gap of 1e-6 or the time limit, and the milliseconds it took. */
export async function solveWithHighs(
  levels: LevelChoices,
  capacity: number,
  seconds: number,
): Promise<{ readonly value: number; readonly ms: number; readonly status: string }> {
  const require = createRequire(path.join(process.cwd(), 'bench/package.json'));
  const highs = await (require('highs') as () => Promise<Highs>)();
  const start = performance.now();
  const solved = highs.solve(programme(levels, capacity), {
    output_flag: false,
    mip_rel_gap: 1e-6,
    time_limit: seconds,
  });
  return { value: solved.ObjectiveValue, ms: performance.now() - start, status: solved.Status };
}
