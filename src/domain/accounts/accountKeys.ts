/**
 * A key that finds the account again in next month's export (method R1): its code where codes are unique, else its
 * normalised name and postcode. Twins get " (2)"; they are listed as problems, never merged.
 */
import { normaliseText } from './normalise';
import { textAt } from './typedCells/readTextColumn';
import type { TextColumn } from './types';

/** Codes with more twins than this are no codes of accounts. */
const SHARE_OF_TWINS = 0.1;

export interface KeyInput {
  readonly count: number;
  /** Zero-based sheet row per account: the last resort. */
  readonly rows: Int32Array;
  readonly id: TextColumn | undefined;
  readonly name: TextColumn | undefined;
  readonly postcode: TextColumn | undefined;
  /** A code that another account has already; equal names are told by checkDuplicates. */
  readonly onDuplicate: (account: number, key: string) => void;
  readonly onMissing: (account: number) => void;
}

/** Codes are keys when nearly every account has one of its own; the quick way out is when all have. */
const judgeIds = ({ count, id }: KeyInput): 'none' | 'most' | 'all' => {
  if (!id) return 'none';
  const seen = new Uint8Array(id.dictionary.length);
  let filled = 0;
  let distinct = 0;
  for (const index of id.indices) {
    if (index < 0) continue;
    filled++;
    if (seen[index] === 0) distinct++;
    seen[index] = 1;
  }
  if (distinct === count) return 'all';
  return filled >= count * 0.9 && filled - distinct <= count * SHARE_OF_TWINS ? 'most' : 'none';
};

const nameKey = ({ name, postcode, rows }: KeyInput, i: number): string => {
  const text = normaliseText(textAt(name, i));
  const code = normaliseText(textAt(postcode, i));
  if (text === '') return `#${(rows[i] ?? 0) + 1}`;
  return code === '' ? text : `${text} ${code}`;
};

/** One key per account, all different. */
export const makeKeys = (input: KeyInput): string[] => {
  const ids = judgeIds(input);
  if (ids === 'all') return Array.from({ length: input.count }, (_, i) => textAt(input.id, i));
  const useIds = ids === 'most';
  const counts = new Map<string, number>();
  const used = new Set<string>();
  return Array.from({ length: input.count }, (_, i) => {
    const id = useIds ? textAt(input.id, i) : '';
    if (useIds && id === '') input.onMissing(i);
    const base = id === '' ? nameKey(input, i) : id;
    const n = (counts.get(base) ?? 0) + 1;
    counts.set(base, n);
    if (n > 1 && id !== '') input.onDuplicate(i, base);
    let key = n === 1 ? base : `${base} (${n})`;
    for (let m = n + 1; used.has(key); m++) key = `${base} (${m})`;
    used.add(key);
    return key;
  });
};
