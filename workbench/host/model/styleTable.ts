import type { CellStyle, StyleId, StyleTable } from './types';

/** Excel's own limit is 65,490 cell formats in a workbook; ids must fit 16 bits. */
const MAX_STYLES = 65_490;

function withoutAbsent(style: CellStyle): CellStyle {
  const entries = Object.entries(style)
    .filter(([, part]) => part !== undefined)
    .map(
      ([name, part]) => [name, typeof part === 'object' && part !== null ? orderedPart(part) : part] as const,
    )
    .filter(([, part]) => typeof part !== 'object' || Object.keys(part ?? {}).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function orderedPart(part: object): object {
  const entries = Object.entries(part).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Styles by number; equal styles get the same number, the default (no member) is 0. */
export function createStyleTable(): StyleTable {
  const styles: CellStyle[] = [Object.freeze({})];
  const ids = new Map<string, StyleId>([['{}', 0]]);
  return {
    get: (id) => styles[id] ?? {},
    intern(style) {
      const plain = withoutAbsent(style);
      const key = JSON.stringify(plain);
      const known = ids.get(key);
      if (known !== undefined) return known;
      if (styles.length >= MAX_STYLES)
        throw new RangeError(`A workbook holds at most ${MAX_STYLES} cell formats.`);
      ids.set(key, styles.length);
      return styles.push(Object.freeze(plain)) - 1;
    },
  };
}
