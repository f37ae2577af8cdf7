/**
 * Who is worth a visit first (method R9): prospects unless others are asked for, everybody where fewer than five of them have
 * a score; excluded accounts never. For the company, and within each rep's accounts. The order is total, so that no list depends on the order of the rows.
 */
import { numberAt, textAt } from '../accounts/columnAccess';
import { STATUSES, VALUE, type AccountTable } from '../accounts/types';
import { TOP_SIZES, type RepList, type TopKey, type TopLists, type TopPopulation } from './types';

const LONGEST = 50;
const FEWEST_CANDIDATES = 5;
const SCORE_WEIGHT = 0.8;
const APPETITE_WEIGHT = 0.2;
const PROSPECT = STATUSES.indexOf('prospect');
const CLIENT = STATUSES.indexOf('client');
const INACTIVE = STATUSES.indexOf('inactive');
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
  /** 'prospects' when absent. */
  readonly population?: TopPopulation;
  /** 'score' when absent. */
  readonly key?: TopKey;
}

/** Negative when account `a` comes before `b`. */
export type Precedence = (a: number, b: number) => number;

const descending = (a: number, b: number): number =>
  (Number.isNaN(a) ? -Infinity : a) < (Number.isNaN(b) ? -Infinity : b) ? 1 : a === b ? 0 : -1;
const ascending = (a: string, b: string): number => (a < b ? -1 : a === b ? 0 : 1);

const prefers = ({ statuses }: TopOptions, i: number): 'potential' | 'turnover' =>
  statuses[i] === PROSPECT ? 'potential' : 'turnover';

/** Turnover, or potential for prospects; the other one where that is not known. */
const amountOf = (options: TopOptions, i: number): number => {
  const { numbers } = options.table;
  const first = prefers(options, i);
  const preferred = numbers[first];
  return preferred?.kinds[i] === VALUE
    ? (preferred.values[i] ?? 0)
    : numberAt(numbers[first === 'potential' ? 'turnover' : 'potential'], i);
};

const keyOf = ({ table, scores, key = 'score' }: TopOptions): ((i: number) => number) => {
  const { appetite, potential } = table.numbers;
  if (key === 'potential') return (i) => numberAt(potential, i);
  if (key === 'appetite') return (i) => numberAt(appetite, i);
  return (i) => topKey(scores[i] ?? 0, numberAt(appetite, i));
};

/** Best first: ranking key, score, turnover (potential for prospects), name, account key. */
export function topPrecedence(options: TopOptions): Precedence {
  const { table, scores } = options;
  const key = keyOf(options);
  return (a, b) =>
    descending(key(a), key(b)) ||
    descending(scores[a] ?? 0, scores[b] ?? 0) ||
    descending(amountOf(options, a), amountOf(options, b)) ||
    ascending(textAt(table.texts.name, a), textAt(table.texts.name, b)) ||
    ascending(table.keys[a] ?? '', table.keys[b] ?? '');
}

/** Puts an account where it belongs among the best so far, which stay `size` at most. */
function admit(
  best: number[],
  account: number,
  { size, precedes }: { size: number; precedes: Precedence },
): void {
  if (best.length === size && precedes(account, best[size - 1] ?? 0) > 0) return;
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(account, best[middle] ?? 0) < 0) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, account);
  if (best.length > size) best.pop();
}

/** The first `size` of the accounts accepted, in order; one pass, keeping only the best. */
export function firstBy(
  count: number,
  size: number,
  options: { precedes: Precedence; accepts: (account: number) => boolean },
): number[] {
  const best: number[] = [];
  for (let i = 0; i < count; i++)
    if (options.accepts(i)) admit(best, i, { size, precedes: options.precedes });
  return best;
}

/** The first fifty of each rep, in one pass; reps in alphabetical order. */
function listsByRep(
  { table }: TopOptions,
  options: { precedes: Precedence; accepts: (account: number) => boolean },
): RepList[] {
  const { rep } = table.texts;
  if (!rep || rep.dictionary.length < 2) return [];
  const lists = new Map(
    rep.dictionary.map((name, index) => [index, { rep: name, accounts: [] as number[] }]),
  );
  for (let i = 0; i < table.count; i++) {
    const list = lists.get(rep.indices[i] ?? -1);
    if (list && options.accepts(i)) admit(list.accounts, i, { size: LONGEST, precedes: options.precedes });
  }
  return [...lists.values()]
    .filter(({ accounts }) => accounts.length > 0)
    .sort((a, b) => ascending(a.rep, b.rep));
}

const CLIENTS: readonly number[] = [CLIENT, INACTIVE];

/** By status index. */
const competes = (population: TopLists['population'], status: number | undefined): boolean => {
  if (population === 'prospects') return status === PROSPECT;
  if (population === 'clients') return CLIENTS.includes(status ?? -1);
  return status !== EXCLUDED;
};

function populationInForce({
  table,
  scores,
  statuses,
  population = 'prospects',
}: TopOptions): TopLists['population'] {
  let candidates = 0;
  for (let i = 0; i < table.count && candidates < FEWEST_CANDIDATES; i++)
    if (competes(population, statuses[i]) && !Number.isNaN(scores[i] ?? 0)) candidates++;
  return candidates < FEWEST_CANDIDATES && population !== 'both' ? 'all' : population;
}

/** The fifty targets of the company and of each rep, best first. */
export function topTargets(options: TopOptions): TopLists {
  const { scores, statuses, table, key = 'score' } = options;
  const population = populationInForce(options);
  const accepts = (i: number): boolean => !Number.isNaN(scores[i] ?? 0) && competes(population, statuses[i]);
  const ranking = { precedes: topPrecedence(options), accepts };
  return {
    ...{ population, key },
    accounts: firstBy(table.count, LONGEST, ranking),
    reps: listsByRep(options, ranking),
  };
}

/** The smallest list (5, 20, 30, 50) each account is in, 0 for none. */
export function topColumn(count: number, accounts: readonly number[]): Uint8Array {
  const column = new Uint8Array(count);
  accounts.forEach((account, position) => {
    column[account] = TOP_SIZES.find((size) => position < size) ?? 0;
  });
  return column;
}
