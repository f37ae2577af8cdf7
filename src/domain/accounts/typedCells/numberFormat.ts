import { CURRENCY_WORDS } from '../../../words/valueWords';
import type { TableSource } from '../tableSource';

/** A format code without its quoted texts, escapes, colours and conditions. */
const bare = (format: string): string =>
  format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/\[\$[^\]]*\]/g, '')
    .replace(/_.|\*./g, '');

/** A format that shows a day, month or year; times of day alone are none. */
export const isDateFormat = (format: string): boolean => {
  const letters = bare(format).replace(/general|standard/gi, '');
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
};

export const isPercentFormat = (format: string): boolean => bare(format).includes('%');

/** ISO code of the currency a format shows, or null: `#,##0 [$€-40C]` → EUR. */
export const currencyOfFormat = (format: string): string | null => {
  const sign = /\[\$([^\]-]*)/.exec(format)?.[1] ?? /[€$£¥]/.exec(format.replace(/\[\$/g, '['))?.[0];
  return sign ? (CURRENCY_WORDS[sign.trim().toLowerCase()] ?? null) : null;
};

/** The commonest number format of a column's body among the rows whose formats are known; "General" when none is. */
export const formatOfColumn = (source: TableSource, column: number): string => {
  const counts = new Map<string, number>();
  const offset = source.table.rect.left + column - source.cells.rect.left;
  for (const row of source.table.bodyRows.subarray(0, source.formats.length)) {
    const format = source.formats[row - source.cells.rect.top]?.[offset];
    if (format !== undefined && format !== '') counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  let best = 'General';
  for (const [format, n] of counts) if (n > (counts.get(best) ?? 0)) best = format;
  return best;
};
