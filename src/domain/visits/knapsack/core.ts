/** The accounts that are not settled by their price alone, and the losses of their levels. */
import type { Relaxation } from './relaxation';
import type { Choice, LevelChoices } from './types';

/**
 * With a price per minute, every account has a level that is worth most net of its minutes; any other level loses the
 * difference. A choice whose losses exceed the gap between bound and best known value cannot be better: such levels go.
 */
export interface Core {
  /** The level worth most net of its minutes, per account. */
  readonly preferred: Choice;
  /** Minutes left when every account has its preferred level; negative when they do not fit. */
  readonly room: number;
  /** Accounts with more than one level left, the most contested first. */
  readonly accounts: Int32Array;
  /** Levels left of the k-th of them: [starts[k], starts[k + 1]) of the arrays below. */
  readonly starts: Int32Array;
  readonly levels: Int32Array;
  /** Minutes more than the preferred level takes (or fewer). */
  readonly shifts: Int32Array;
  readonly losses: Float64Array;
}

interface Candidate {
  readonly account: number;
  readonly levels: readonly { readonly level: number; readonly loss: number }[];
  readonly contest: number;
}

const net = ({ values, minutes }: LevelChoices, level: number, price: number): number =>
  (values[level] ?? 0) - price * (minutes[level] ?? 0);

function preferredLevel(levels: LevelChoices, account: number, price: number): number {
  let best = levels.starts[account] ?? 0;
  for (let level = best + 1; level < (levels.starts[account + 1] ?? 0); level++)
    if (net(levels, level, price) > net(levels, best, price)) best = level;
  return best;
}

/** The account's levels that lose less than the gap; the smallest loss besides the preferred level is its contest. */
function candidateOf(
  levels: LevelChoices,
  account: number,
  { price, preferred, gap }: { price: number; preferred: Choice; gap: number },
): Candidate | null {
  const own = preferred[account] ?? 0;
  const most = net(levels, own, price);
  const kept: { level: number; loss: number }[] = [];
  let contest = Infinity;
  for (let level = levels.starts[account] ?? 0; level < (levels.starts[account + 1] ?? 0); level++) {
    const loss = most - net(levels, level, price);
    if (level !== own && loss >= gap) continue;
    kept.push({ level, loss });
    if (level !== own) contest = Math.min(contest, loss);
  }
  return kept.length > 1 ? { account, levels: kept, contest } : null;
}

/** What is left to decide when nothing that loses `gap` or more can be part of a better choice. */
export function coreOf(levels: LevelChoices, capacity: number, { price }: Relaxation, gap: number): Core {
  const count = levels.starts.length - 1;
  const preferred = new Int32Array(count);
  const candidates: Candidate[] = [];
  let room = capacity;
  for (let account = 0; account < count; account++) {
    preferred[account] = preferredLevel(levels, account, price);
    room -= levels.minutes[preferred[account] ?? 0] ?? 0;
    const candidate = candidateOf(levels, account, { price, preferred, gap });
    if (candidate) candidates.push(candidate);
  }
  candidates.sort((a, b) => a.contest - b.contest || a.account - b.account);
  const flat = candidates.flatMap(({ account, levels: kept }) => kept.map((one) => ({ account, ...one })));
  const starts = new Int32Array(candidates.length + 1);
  candidates.forEach((candidate, k) => (starts[k + 1] = (starts[k] ?? 0) + candidate.levels.length));
  return {
    preferred,
    room,
    accounts: Int32Array.from(candidates, ({ account }) => account),
    starts,
    levels: Int32Array.from(flat, ({ level }) => level),
    shifts: Int32Array.from(
      flat,
      ({ account, level }) => (levels.minutes[level] ?? 0) - (levels.minutes[preferred[account] ?? 0] ?? 0),
    ),
    losses: Float64Array.from(flat, ({ loss }) => loss),
  };
}
