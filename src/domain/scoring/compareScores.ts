/** What changed between two runs of the score: who came, who left, who changed class (product X.03). */
import { CLASSES } from './types';

/** A run as it is kept: keys, and one letter per key in the same order ("-" without a class). */
export interface KeptScore {
  readonly keys: readonly string[];
  readonly letters: string;
}

export interface ScoreChanges {
  /** Accounts that were not there. */
  readonly entered: readonly number[];
  /** Keys that are no longer there. */
  readonly left: readonly string[];
  readonly moved: readonly { readonly account: number; readonly from: string; readonly to: string }[];
}

const NO_LETTER = '-';

export const keptScore = (keys: readonly string[], classes: Uint8Array): KeptScore => ({
  keys,
  letters: Array.from(classes, (letter) => CLASSES[letter] ?? NO_LETTER).join(''),
});

/** In the order of the accounts; those that left in the order they were kept in. */
export function compareScores(before: KeptScore, now: KeptScore): ScoreChanges {
  const old = new Map(before.keys.map((key, at) => [key, before.letters[at] ?? NO_LETTER]));
  const entered: number[] = [];
  const moved: { account: number; from: string; to: string }[] = [];
  now.keys.forEach((key, account) => {
    const from = old.get(key);
    const to = now.letters[account] ?? NO_LETTER;
    if (from === undefined) entered.push(account);
    else if (from !== to) moved.push({ account, from, to });
    old.delete(key);
  });
  return { entered, left: [...old.keys()], moved };
}
