/**
 * Whether two folded names are the same town misspelt: few letters wrong for their length (optimal string alignment, so
 * that two letters swapped count once), or the same words with some abbreviated ("aix en pce", "chalon s saone").
 * Phonetic codes were refused: made for persons' names, they join towns that differ.
 */

/** Letters that may be wrong in a name of this length. */
const forgiven = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

/** Letters to change, add, drop or swap; more than `limit` is reported as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = new Uint8Array(b.length + 1);
  let last = Uint8Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint8Array(b.length + 1);
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** "pce" is "provence": its letters come in that order, the first one first. */
const abbreviates = (short: string, word: string): boolean => {
  if (short.length < 2 || short.length >= word.length || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
};

const SMALL_WORDS = new Set([
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'en',
  'sur',
  'sous',
  'a',
  'au',
  'aux',
]);
const mainWords = (name: string): string[] => name.split(' ').filter((word) => !SMALL_WORDS.has(word));

const isAbbreviated = (typed: string, known: string): boolean => {
  const [short, long] = [mainWords(typed), mainWords(known)];
  if (short.length !== long.length || short.length < 2) return false;
  const same = short.filter((word, at) => word === long[at]).length;
  return same > 0 && short.every((word, at) => word === long[at] || abbreviates(word, long[at] ?? ''));
};

/** 0 = the same; small numbers = alike, the smaller the likelier; Infinity = another town. Both names folded. */
export function unlikeness(typed: string, known: string): number {
  if (typed === known) return 0;
  const limit = forgiven(Math.min(typed.length, known.length));
  const distance = editDistance(typed, known, limit);
  if (distance <= limit) return distance;
  return isAbbreviated(typed, known) ? forgiven(known.length) + 1 : Infinity;
}
