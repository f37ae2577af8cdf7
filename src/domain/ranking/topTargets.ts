/**
 * Who is worth a visit first (method R9): prospects, or everybody where there are fewer than five scored prospects;
 * excluded accounts never. The order is total, so that no list depends on the order of the rows.
 */
import { numberAt, textAt } from '../accounts/columnAccess';
import { STATUSES, VALUE, type AccountTable } from '../accounts/types';
import { TOP_SIZES, type TopLists } from './types';

const LONGEST = 50;
const FEWEST_PROSPECTS = 5;
const SCORE_WEIGHT = 0.8;
const APPETITE_WEIGHT = 0.2;
const PROSPECT = STATUSES.indexOf('prospect');
const EXCLUDED = STATUSES.indexOf('excluded');

/** 0.8 × score + 0.2 × appetite, where appetite 1–5 stands for 0, 25, 50, 75, 100; the score alone when it is not known. */
export function topKey(score: number, appetite: number): number {
  if (!(appetite >= 1 && appetite <= 5)) return score;
  return SCORE_WEIGHT * score + APPETITE_WEIGHT * 25 * (appetite - 1);
}

export interface TopOptions {
  readonly table: AccountTable;
  readonly scores: Float64Array;
  /** Statuses in force (index into STATUSES). */
  readonly statuses: Uint8Array;
}

/** Negative when account `a` comes before `b`. */
export type Precedence = (a: number, b: number) => number;

const descending = (a: number, b: number): number =>
  (Number.isNaN(a) ? -Infinity : a) < (Number.isNaN(b) ? -Infinity : b) ? 1 : a === b ? 0 : -1;
const ascending = (a: string, b: string): number => (a < b ? -1 : a === b ? 0 : 1);

/** Best first: key, score, turnover (potential for prospects), name, account key. */
export function topPrecedence({ table, scores, statuses }: TopOptions): Precedence {
  const { appetite, turnover, potential } = table.numbers;
  const amountOf = (i: number): number => {
    const preferred = statuses[i] === PROSPECT ? potential : turnover;
    return preferred?.kinds[i] === VALUE
      ? (preferred.values[i] ?? 0)
      : numberAt(statuses[i] === PROSPECT ? turnover : potential, i);
  };
  const keyOf = (i: number): number => topKey(scores[i] ?? 0, numberAt(appetite, i));
  return (a, b) =>
    descending(keyOf(a), keyOf(b)) ||
    descending(scores[a] ?? 0, scores[b] ?? 0) ||
    descending(amountOf(a), amountOf(b)) ||
    ascending(textAt(table.texts.name, a), textAt(table.texts.name, b)) ||
    ascending(table.keys[a] ?? '', table.keys[b] ?? '');
}

/** The first `size` of the accounts accepted, in order; one pass, keeping only the best. */
export function firstBy(
  count: number,
  size: number,
  options: { precedes: Precedence; accepts: (account: number) => boolean },
): number[] {
  const best: number[] = [];
  for (let i = 0; i < count; i++) {
    if (!options.accepts(i)) continue;
    if (best.length === size && options.precedes(i, best[size - 1] ?? 0) > 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (options.precedes(i, best[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, i);
    if (best.length > size) best.pop();
  }
  return best;
}

/** The fifty targets of the company, best first. */
export function topTargets(options: TopOptions): TopLists {
  const { scores, statuses, table } = options;
  const isScored = (i: number): boolean => !Number.isNaN(scores[i] ?? 0);
  let prospects = 0;
  for (let i = 0; i < table.count; i++) if (statuses[i] === PROSPECT && isScored(i)) prospects++;
  const population = prospects < FEWEST_PROSPECTS ? 'all' : 'prospects';
  const isCandidate = (i: number): boolean =>
    population === 'all' ? statuses[i] !== EXCLUDED : statuses[i] === PROSPECT;
  const precedes = topPrecedence(options);
  const accounts = firstBy(table.count, LONGEST, { precedes, accepts: (i) => isScored(i) && isCandidate(i) });
  return { population, accounts };
}

/** The smallest list (5, 20, 30, 50) each account is in, 0 for none. */
export function topColumn(count: number, accounts: readonly number[]): Uint8Array {
  const column = new Uint8Array(count);
  accounts.forEach((account, position) => {
    column[account] = TOP_SIZES.find((size) => position < size) ?? 0;
  });
  return column;
}
