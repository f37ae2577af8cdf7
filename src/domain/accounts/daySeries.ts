import type { LineGroups } from './aggregateLines';
import { VALUE, type DaySeries, type NumberColumn } from './types';

/** The different days of each account's lines, ascending. */
export function daySeries(
  dates: NumberColumn,
  { accountOfLine, count }: Pick<LineGroups, 'accountOfLine' | 'count'>,
): DaySeries {
  const dated: number[] = [];
  for (let line = 0; line < accountOfLine.length; line++)
    if ((accountOfLine[line] ?? -1) >= 0 && dates.kinds[line] === VALUE) dated.push(line);
  const accountAt = (line: number): number => accountOfLine[line] ?? 0;
  const dayAt = (line: number): number => Math.floor(dates.values[line] ?? 0);
  dated.sort((a, b) => accountAt(a) - accountAt(b) || dayAt(a) - dayAt(b) || a - b);
  const kept = dated.filter((line, at) => {
    const before = dated[at - 1];
    return before === undefined || accountAt(before) !== accountAt(line) || dayAt(before) !== dayAt(line);
  });
  const ends = new Int32Array(count);
  for (const line of kept) ends[accountAt(line)] = (ends[accountAt(line)] ?? 0) + 1;
  for (let account = 1; account < count; account++)
    ends[account] = (ends[account] ?? 0) + (ends[account - 1] ?? 0);
  return { days: Float64Array.from(kept, dayAt), ends };
}

/** Days of one account. */
export const daysOf = ({ days, ends }: DaySeries, account: number): Float64Array =>
  days.subarray(account === 0 ? 0 : ends[account - 1], ends[account]);

/** How many of its days each account has after `from` and up to `to`. */
export const countDays = (series: DaySeries, from: number, to: number): NumberColumn => ({
  values: Float64Array.from(
    series.ends,
    (_, account) => daysOf(series, account).filter((day) => day > from && day <= to).length,
  ),
  kinds: new Uint8Array(series.ends.length).fill(VALUE),
});

/** True where some account has several days: a log of visits, not a list with a last one. */
export const isLog = ({ days, ends }: DaySeries): boolean =>
  ends.some((_, account) => daysOf({ days, ends }, account).length > 1);

/** The last day of each account. */
export const lastDays = (series: DaySeries): NumberColumn => {
  const values = Float64Array.from(series.ends, (_, account) => daysOf(series, account).at(-1) ?? 0);
  return { values, kinds: Uint8Array.from(values, (day) => (day > 0 ? VALUE : 0)) };
};
