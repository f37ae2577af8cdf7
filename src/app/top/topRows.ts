/**
 * The rows of a TOP sheet: the company's list first, then what each rep's list adds, so that each account stands once, with one
 * note beside it; filtering on the rep shows his list. Then those that left since the last run, until the next one.
 */
import type { TopLists } from '../../domain/ranking/types';
import { KEY_COLUMN } from '../../words/resultColumns';
import { TOP_CHANGES, TOP_COLUMNS } from '../../words/topWords';
import type { OwnTable } from '../workbookPort';

export interface TopRow {
  readonly account: number;
  /** From 1; null outside the company's list. */
  readonly rank: number | null;
  /** From 1 within the rep's accounts; null where there are no lists by rep, or outside them. */
  readonly repRank: number | null;
  readonly change: keyof typeof TOP_CHANGES | null;
}

const isNamed = (header: string, { fr, en }: { fr: string; en: string }): boolean =>
  header === fr || header === en;

/** Keys of the accounts on the list as it stands; null for a sheet that is not there. */
const listedKeys = (existing: OwnTable | null): ReadonlySet<string> | null => {
  if (!existing) return null;
  const key = existing.headers.findIndex((header) => isNamed(header, KEY_COLUMN));
  const change = existing.headers.findIndex((header) => isNamed(header, TOP_COLUMNS.change));
  const isOut = (cell: unknown): boolean => isNamed(String(cell), TOP_CHANGES.left);
  const present = existing.values.filter((row) => !isOut(row[change]));
  return new Set(present.map((row) => String(row[key] ?? '')).filter((text) => text !== ''));
};

const repRanks = ({ reps }: TopLists, size: number): ReadonlyMap<number, number> =>
  new Map(
    reps.flatMap(({ accounts }) => accounts.slice(0, size).map((account, at) => [account, at + 1] as const)),
  );

const exitsOf = (
  old: ReadonlySet<string> | null,
  listed: ReadonlySet<string>,
  keys: readonly string[],
): TopRow[] => {
  if (!old) return [];
  const gone = [...old].filter((key) => !listed.has(key));
  if (gone.length === 0) return [];
  const accounts = new Map(keys.map((key, account) => [key, account]));
  return gone.flatMap((key): TopRow[] => {
    const account = accounts.get(key);
    return account === undefined ? [] : [{ account, rank: null, repRank: null, change: 'left' }];
  });
};

export interface TopRowsInput {
  readonly top: TopLists;
  readonly size: number;
  /** Keys of all accounts. */
  readonly keys: readonly string[];
  readonly existing: OwnTable | null;
}

export const topRows = ({ top, size, keys, existing }: TopRowsInput): TopRow[] => {
  const byRep = repRanks(top, size);
  const company = top.accounts.slice(0, size);
  const known = new Set(company);
  const added = top.reps.flatMap(({ accounts }) => accounts.slice(0, size).filter((one) => !known.has(one)));
  const old = listedKeys(existing);
  const rowOf = (account: number, rank: number | null): TopRow => ({
    account,
    rank,
    repRank: byRep.get(account) ?? null,
    change: old && !old.has(keys[account] ?? '') ? 'entered' : null,
  });
  const rows = [
    ...company.map((account, at) => rowOf(account, at + 1)),
    ...added.map((account) => rowOf(account, null)),
  ];
  const listed = new Set(rows.map(({ account }) => keys[account] ?? ''));
  return [...rows, ...exitsOf(old, listed, keys)];
};
